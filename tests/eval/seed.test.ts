import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Article, MeetingEvent } from "@parley/contracts";
import { extractArticle } from "@parley/extraction";
import { describe, expect, test } from "vitest";
import { readFolder } from "./folder.ts";
import { predict, scoreTexts } from "./report.ts";
import { rates, slotF1 } from "./score.ts";

const folder = join(process.env.PARLEY_EVAL_DIR ?? join(import.meta.dirname, "../../../shared/eval"), "seed");
const seedIsHere = existsSync(join(folder, "gold.jsonl"));

/** The same facts in our own words and in the house style of a state agency: headline, caption, lead and editors' line. */
const OWN: Article = {
  url: "https://dispatch.example/2025/03/19/committee",
  outlet: "Eastern Dispatch",
  title: "China and Kazakhstan promise closer practical work",
  publishedAt: "2025-03-19T08:41:00+08:00",
  content: {
    mediaType: "text/plain",
    body: `China and Kazakhstan promise closer practical work

Eastern Dispatch) 08:41, March 19, 2025

Ding Xuexiang (right), Chinese vice premier and a member of the Standing Committee of the Political Bureau of the Communist Party of China Central Committee, greets and meets visiting First Deputy Prime Minister of Kazakhstan Roman Sklyar in Beijing, March 18, 2025. They co-chaired the 12th Meeting of the China-Kazakhstan Cooperation Committee. (Eastern Dispatch/Lin Yao)

BEIJING, March 18 (Eastern Dispatch) -- Vice Premier Ding Xuexiang of China met with First Deputy Prime Minister of Kazakhstan Roman Sklyar here on Tuesday. The two leaders jointly chaired the 12th Meeting of the China-Kazakhstan Cooperation Committee.

Ding, a member of the Standing Committee of the Political Bureau of the Communist Party of China Central Committee, stressed that under the guidance of both presidents the neighbours had drawn closer than ever.

He fully affirmed what the committee has done since its 11th meeting.

He made four suggestions for the years ahead: strengthening the lead of head-of-state diplomacy, deepening Belt and Road cooperation, advancing police and border cooperation, and promoting exchanges between the two peoples.

Sklyar said that Kazakhstan treats its ties with China as a priority. It stands ready to make full use of the channels that exist and to carry the main projects through.

(Web editor: Qiao Lan, Sun Mei)`,
  },
};

const quoteOf = ({ evidence }: MeetingEvent, pointer: string): string | undefined =>
  evidence.find((item) => item.pointer === pointer)?.quote;

/** Every point of the seed's README, on whichever telling is given. */
const checkPoints = (article: Article): void => {
  const { events } = extractArticle(article);
  const [event] = events;
  const text = article.content.body;
  const proposals = () => (event?.outcomes ?? []).filter(({ type }) => type === "proposal");

  test("gives exactly one event: the committee's 12th session, held", () => {
    expect(events).toHaveLength(1);
    expect(event).toMatchObject({
      kind: "committee_session",
      status: "held",
      mechanism: { name: "China-Kazakhstan Cooperation Committee", ordinal: 12 },
      parties: ["CN", "KZ"],
      place: { city: "Beijing", country: "CN" },
    });
  });
  test("names the two co-chairs with all their titles, and neither photographer nor editors", () => {
    expect(event?.participants.map(({ name, title, country, role }) => ({ name, title, country, role }))).toEqual([
      { name: "Ding Xuexiang", title: "Vice Premier", country: "CN", role: "co-chair" },
      { name: "Roman Sklyar", title: "First Deputy Prime Minister", country: "KZ", role: "co-chair" },
    ]);
    expect(event?.participants[0]?.titles.join(" | ")).toMatch(
      /Standing Committee of the Political Bureau of the Communist Party of China Central Committee/,
    );
  });
  test("resolves Tuesday to the day, not to the day of publication", () => {
    expect(event).toMatchObject({ date: "2025-03-18", datePrecision: "day" });
  });
  test("keeps each speaker's statements apart, also where a sentence names no speaker", () => {
    const by = (name: string) =>
      (event?.statements ?? []).filter(({ speaker }) => speaker?.includes(name)).map(({ text }) => text);
    expect(by("Ding").length).toBeGreaterThan(0);
    expect(by("Sklyar").some((statement) => /stands ready/.test(statement))).toBe(true);
    expect(by("Ding").some((statement) => /stands ready/.test(statement))).toBe(false);
  });
  test("finds four proposals, all of them Ding's", () => {
    expect(proposals()).toHaveLength(4);
    expect(proposals().every(({ proposer }) => proposer?.includes("Ding"))).toBe(true);
  });
  test("codes it as a consultation", () => {
    expect(event?.codes?.plover).toBe("CONSULT");
    expect(["040", "046"]).toContain(event?.codes?.cameo);
  });
  test("has evidence for every field, each quote equal to its slice of the text", () => {
    for (const { start, end, quote } of event?.evidence ?? []) expect(text.slice(start, end)).toBe(quote);
    for (const pointer of [
      "/kind",
      "/status",
      "/mechanism/name",
      "/mechanism/ordinal",
      "/date",
      "/place/city",
      "/participants/0/name",
      "/participants/0/title",
      "/participants/1/role",
    ])
      expect(quoteOf(event as MeetingEvent, pointer), pointer).toBeTruthy();
  });
};

describe("a state agency's report of a committee session", () => checkPoints(OWN));

describe.runIf(seedIsHere)("the report the project began from", () => {
  const texts = seedIsHere ? readFolder(folder) : [];
  test("scores 100 on every slot that counts", () => {
    const result = scoreTexts(texts, predict(texts));
    expect(result.misses.filter(({ slot }) => !["topic", "outcome", "venue", "role"].includes(slot))).toEqual([]);
    expect(100 * slotF1(result)).toBe(100);
    expect(rates(result.events).f1).toBe(1);
  });
  for (const { article } of texts) checkPoints(article);
});
if (!seedIsHere)
  process.stderr.write(
    `The seed report is not in ${folder}; set PARLEY_EVAL_DIR to test on it. Our own telling of it was tested.\n`,
  );
