import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const sidesIn = (text: string): string[] =>
  extract(documentOf(text, { publishedAt: "2026-05-12T10:00:00Z" })).events.map(({ parties }) => parties.join(","));

// Who meets others behind a delegation is who received it, not who led it.
test.for<[string, string[]]>([
  [
    "Ugandan Foreign Minister Odongo Okello met with the visiting Congolese delegation led by Deputy Prime Minister Jean Mbala in Entebbe. He also held a separate meeting with Tanzanian High Commissioner Paul Simuli.",
    ["CD,UG", "TZ,UG"],
  ],
  [
    "Ghana's President Esi Asante received a Togolese delegation headed by Foreign Minister Yao Mensah in Accra on Monday. She also received Benin's Ambassador Luc Dossou.",
    ["GH,TG", "BJ,GH"],
  ],
  [
    "Kenyan President Peter Odongo held talks in Nairobi with an Omani team led by Trade Minister Hamad Busaidi. He then met Norwegian Foreign Minister Kari Holm.",
    ["KE,OM", "KE,NO"],
  ],
  [
    "Peruvian Prime Minister Rosa Vega hosted a delegation from Laos led by Deputy Premier Kham Souk in Lima. She later met Chilean Trade Minister Pedro Vial.",
    ["LA,PE", "CL,PE"],
  ],
  [
    "A Nepalese delegation led by Trade Minister Sita Rai met Bhutanese officials in Thimphu on Monday. She also met Indian Ambassador Ravi Menon.",
    ["BT,NP", "IN,NP"],
  ],
  // Who thanked her is not she.
  [
    "Kenyan Foreign Minister Amina Wanjiru met Ugandan Foreign Minister John Okello in Geneva on Monday. Wanjiru spoke of trust. Okello thanked her. She also met Norwegian State Secretary Kari Lunde.",
    ["KE,UG", "KE,NO"],
  ],
  [
    "Kenyan Foreign Minister Amina Wanjiru met Ugandan Foreign Minister John Okello in Geneva on Monday. Wanjiru spoke of trust. Okello thanked her. He also met Norwegian State Secretary Kari Lunde.",
    ["KE,UG", "NO,UG"],
  ],
  // Far behind the news, and at the same conference.
  [
    "Kenyan Foreign Minister Amina Wanjiru met Ugandan Foreign Minister John Okello on Monday on the sidelines of the Nile Waters Conference. Wanjiru spoke of trust.\n\nOkello said Uganda wanted more trade. He praised the port of Mombasa.\n\nThe rains have been heavy this year. Farmers have lost crops.\n\nDuring the conference, Wanjiru also met with Norwegian State Secretary Kari Lunde.",
    ["KE,UG", "KE,NO"],
  ],
])("%s", ([text, want]) => expect(sidesIn(text)).toEqual(want));
