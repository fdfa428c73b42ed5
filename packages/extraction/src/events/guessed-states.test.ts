import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const peopleIn = (title: string, text: string, outlet: string | null = null) =>
  extract(documentOf(text, { title, outlet })).events.map(({ participants }) =>
    participants.map(({ name, country }) => `${name} ${country}`).join(", "),
  );

test("who travels to two states is of neither", () => {
  expect(
    peopleIn(
      "Foreign Minister Keller departs for Jordan and Lebanon",
      "Before departing for Amman, Foreign Minister Anna Keller issued the following statement today.",
      "Federal Foreign Office",
    ),
  ).toEqual(["Anna Keller DE"]);
});

test("two of the states of the headline who meet in a third: neither is at home", () => {
  expect(
    peopleIn(
      "Rwanda's president, DR Congo's leader meet in Doha",
      "President Jean Kayitare met President Luc Mbuyi in Doha on Tuesday.",
    ),
  ).toEqual(["Jean Kayitare RW, Luc Mbuyi CD"]);
});

test("what was said at the meeting is of any state", () => {
  expect(
    peopleIn(
      "Talks on tariffs",
      "Irish Taoiseach Fergal Dunne met Chancellor Dieter Vogt in Berlin on Tuesday and told him that Ukraine must be heard.",
    ),
  ).toEqual(["Fergal Dunne IE, Dieter Vogt DE"]);
});

test("whose company is told came with him, and meets nobody of his own", () => {
  expect(
    peopleIn(
      "Prime Ministers of St Lucia and Grenada hold talks",
      "Prime Minister Owen Charles held talks with his Grenada counterpart Lisa Frederick in Grenada on Wednesday. Charles, who was accompanied by Foreign Minister Paul James, later paid a courtesy call on Governor-General Dame Ruth Noel.",
    ),
  ).toEqual(["Owen Charles LC, Lisa Frederick GD", "Owen Charles LC, Ruth Noel GD, Paul James LC"]);
});

test("the abbreviated office of the headline is who is named with it in full", () => {
  expect(
    peopleIn(
      "Egypt's FM, Cypriot counterpart discuss gas",
      "Foreign Minister Hossam Refaat met his Cypriot counterpart Andreas Christou on Tuesday. They spoke of ties between Egypt, Cyprus and Greece.",
    ),
  ).toEqual(["Hossam Refaat EG, Andreas Christou CY"]);
});
