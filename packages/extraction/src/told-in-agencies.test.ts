import { expect, test } from "vitest";
import { extract } from "./extract.ts";
import { documentOf } from "./test-document.ts";

const eventsOf = (text: string): ReturnType<typeof extract>["events"] => extract(documentOf(text)).events;

test("a plan in the name of what was held makes it none", () => {
  const [event] = eventsOf(
    "High-level dialogue on the Laos-Peru Action Plan for Trade was held in Lima on Tuesday. The Lao delegation was led by Foreign Secretary Kham Vong while the Peruvian delegation was led by Deputy Foreign Minister Luis Paz.",
  );
  expect(event?.status).toBe("held");
});

test("a session that a meeting prepares is still to come", () => {
  const [event] = eventsOf(
    "Lao Deputy Prime Minister Kham Vong and his Peruvian counterpart Luis Paz co-chaired an online meeting on June 18 to prepare for the 17th meeting of the Laos - Peru intergovernmental committee.",
  );
  expect([event?.kind, event?.mechanism ?? null, event?.format]).toEqual(["bilateral_meeting", null, "video"]);
});

test("what a journey led to is told of another time", () => {
  const events = eventsOf(
    "Lao Deputy Prime Minister Kham Vong met Peruvian Foreign Minister Luis Paz in Vientiane on Wednesday. Kham Vong said that ministries are carrying out the results achieved during the Peruvian President's state visit to Laos from May 19 to 20. The two sides discussed silk.",
  );
  expect(events.map(({ kind, topics }) => [kind, topics])).toEqual([["bilateral_meeting", ["silk"]]]);
});

test("what a session did is told of it, behind whom somebody called on", () => {
  const events = eventsOf(
    "Kham Vong, Vice Minister of Trade, Laos, and Luis Paz, Vice Minister of Trade, Peru, co-chaired the 4th Laos-Peru Policy Consultations in Lima on Tuesday.\n\nVong also paid a courtesy call on Rosa Diaz, Foreign Minister of Peru.\n\nThe Policy Consultations reviewed silk exports. The two sides agreed to open a trade office in Pakse.",
  );
  const session = events.find(({ kind }) => kind === "committee_session");
  expect([session?.topics, session?.outcomes.map(({ text }) => text)]).toEqual([
    ["silk exports"],
    ["open a trade office in Pakse"],
  ]);
});

test("a headline that lists whom a leader met is no meeting of theirs", () => {
  const events = eventsOf(
    "PM meets Dutch, Kenyan leaders\n\nAt his meeting with Dutch Prime Minister Joris Vink, Lao Prime Minister Kham Vong proposed flights.\n\nMeeting Kenyan President Amina Odinga, Vong proposed a coffee fair.",
  );
  expect(events.map(({ parties }) => parties)).toEqual([
    ["LA", "NL"],
    ["KE", "LA"],
  ]);
});

test("the day told with a meeting is its day, though the visit lasted two", () => {
  const [event] = eventsOf(
    "Lao Prime Minister Kham Vong today received Foreign Minister of Peru Luis Paz. The two-day visit paid by the Peruvian Foreign Minister wrapped up today after Minister Paz held meetings with Prime Minister Kham Vong.",
  );
  expect([event?.date, event?.dateEnd]).toEqual(["2025-06-19", null]);
});

test("a session that is to open today has no day of the arrival for it", () => {
  const events = eventsOf(
    "Lao Prime Minister Kham Vong arrived in Lima on Tuesday to participate in the meeting of the Council of Heads of Government of the SCO scheduled to take place today.",
  );
  expect(events.find(({ kind }) => kind !== "visit")?.date).toBe("2025-06-19");
});

test.for<string>([
  "The Omani side was chaired by Trade Minister Hamed Zadjali, while the Peruvian side was chaired by Trade Minister Luis Paz.",
  "It was chaired on the Omani side by Trade Minister Hamed Zadjali and on the Peruvian side by Trade Minister Luis Paz.",
  "The meeting is chaired by the co-chairs of the commission, from Oman - Trade Minister Hamed Zadjali and from Peru - Trade Minister Luis Paz.",
  "The Omani co-chair of the commission, Trade Minister Hamed Zadjali, and the Peruvian co-chair, Trade Minister Luis Paz, made speeches.",
])("who chairs a session for his side is its co-chair: %s", (text) => {
  const [event] = eventsOf(`The fifth session of the Oman-Peru Joint Commission was held in Lima on Monday. ${text}`);
  expect(event?.participants.map(({ name, title, role }) => [name, title, role])).toEqual([
    ["Hamed Zadjali", "Trade Minister", "co-chair"],
    ["Luis Paz", "Trade Minister", "co-chair"],
  ]);
});

test("an organisation's secretary-general whom somebody meets is no session of it", () => {
  const [event] = eventsOf(
    "Omani Minister of State H E Hamed bin Ali Zadjali met Secretary-General of the Gulf Cooperation Council (GCC) H E Faisal Mutairi on the sidelines of the meetings of the 27th Joint Ministerial Council between the GCC and the European Union in Lima on Monday.",
  );
  expect([event?.kind, event?.mechanism, event?.participants.map(({ name }) => name)]).toEqual([
    "bilateral_meeting",
    null,
    ["Hamed bin Ali Zadjali", "Faisal Mutairi"],
  ]);
});

test("the headline's meeting of two leaders is the session that they chaired", () => {
  const events = eventsOf(
    "Meeting of the heads of government of Laos and Peru\n\nOn June 18, Pakse hosted the 3rd meeting of the joint commission at the level of the heads of government of Laos and Peru.\n\nThe prospects of cooperation were discussed at the meeting chaired by the Prime Minister of Laos Kham Vong and Prime Minister of Peru Luis Paz.",
  );
  expect(events.map(({ kind, mechanism }) => [kind, mechanism?.ordinal])).toEqual([["committee_session", 3]]);
});

test("what was signed on the last day of a session to come is to come", () => {
  const events = eventsOf(
    "The 17th Laos-Peru Joint Commission will be held in Lima this month. Lao Trade Minister Kham Vong and Peruvian Trade Minister Luis Paz will sign the document on the last day of the meeting.",
  );
  expect(events.every(({ status }) => status === "scheduled")).toBe(true);
});

test("a call told as a discussion over phone is a call", () => {
  const [event] = eventsOf(
    "Lao Energy Minister Kham Vong and his Peruvian counterpart Luis Paz discussed dams over phone on Tuesday.",
  );
  expect([event?.kind, event?.topics]).toEqual(["phone_call", ["dams"]]);
});

test("two offices that a stroke joins are both his", () => {
  const [event] = eventsOf(
    "Peruvian Deputy Prime Minister/Foreign Minister Luis Paz met Lao Foreign Minister Kham Vong in Lima on Tuesday.",
  );
  expect(event?.participants.map(({ title }) => title)).toEqual([
    "Deputy Prime Minister; Foreign Minister",
    "Foreign Minister",
  ]);
});

test("an office of another state behind a name, which no comma closes, has the verb", () => {
  const [event] = eventsOf(
    "At his meeting with Dutch Prime Minister Joris Vink on Tuesday, the Lao Prime Minister proposed flights.",
  );
  expect([event?.parties, event?.participants.map(({ name }) => name)]).toEqual([["LA", "NL"], ["Joris Vink"]]);
});

test("the embassy of his own that a traveller calls at is no venue", () => {
  const [event] = eventsOf(
    "Lao Foreign Minister Kham Vong is on a trip to Peru from June 18 to 20 to meet Foreign Minister Luis Paz. Vong visited the Lao Embassy in Peru upon his arrival.",
  );
  expect(event?.place?.venue ?? null).toBeNull();
});

test("consultations whose holding is discussed are not held", () => {
  const events = eventsOf(
    "Vientiane and Lima today discussed the importance of holding the Foreign Secretary Level Consultations between Laos and Peru, last meeting of which was held in 2017. The discussion took place when the visiting Peruvian additional secretary Luis Paz called on Lao foreign secretary Md. Kham Vong today.",
  );
  expect(events.map(({ kind, participants }) => [kind, participants.map(({ name }) => name)])).toEqual([
    ["bilateral_meeting", ["Luis Paz", "Md. Kham Vong"]],
  ]);
});

test("who was also present, named behind the office, has it", () => {
  const [event] = eventsOf(
    "Lao Foreign Secretary Kham Vong held discussions with Peruvian Foreign Minister Luis Paz in Lima on Tuesday. Lao Ambassador to Peru, Somphone Keo was also present during the meeting.",
  );
  expect(event?.participants.find(({ name }) => name === "Somphone Keo")?.title).toBe("Ambassador to Peru");
});

test("whose side at the session was led by whom is told with the session", () => {
  const [event] = eventsOf(
    "The 3rd session of the political consultations between Laos and Peru was held in Lima today. The Lao side at the session was led by Kham Vong, Undersecretary of the Foreign Ministry, while the Peruvian side was led by Luis Paz, Director General.",
  );
  expect(event?.participants.map(({ name, role }) => [name, role])).toEqual([
    ["Kham Vong", "head_of_delegation"],
    ["Luis Paz", "head_of_delegation"],
  ]);
});
