import { isCalledAt, isOfProgramme } from "./programme-place.ts";
import type { Mentions, PlaceMention, Span, Trigger } from "../model.ts";
import { isOfTopic } from "./of-topic.ts";
import { between, isOfReport, nearest, type Scope, wordBefore } from "./scope.ts";
import { isDenied } from "./denied.ts";
import { isOfDecision } from "./of-decision.ts";
import {
  A_DAY_AFTER,
  ANOTHER_VERB,
  CLOCK,
  COUNTERPART_IN,
  OF_VISIT_PREPARED,
  PLANNED_FOR,
  THEN_WENT,
  ELSEWHERE,
} from "./place-words.ts";
import { goalOf } from "./goal-of.ts";
import { isIndoors } from "./indoors.ts";
import { isDestination, isLeftBehind } from "./journeys.ts";
import { asideEnd } from "../mentions/lead-aside.ts";
import { isLookedBackTo } from "./spoken-of.ts";
import { visitAround } from "./visit-around.ts";
import { tellsOfOther } from "./new-subject.ts";
import { hostOfTalks } from "./venue-of-talks.ts";

const JOINED_PLACES_REACH = 30;
const CLAUSE_REACH = 110; // "In Lima he met Y at the Torre Tagle Palace"
/** "at State House, Dodoma", "at State House, Chamwino, Dodoma": a quarter may stand between the building and its town. */
const BESIDE = /^(?:,?\s(?:\p{Lu}[\p{L}-]{1,24},\s)?|\sin\s(?:the\s)?(?:[\p{L}-]{2,24}\s){0,4})$/u;
/** "in the Turkish capital Ankara", "in the coastal city of Da Nang": between the preposition and the town. */
const APPOSED =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|to)\s(?:an?\s|the\s|its\s|their\s)?(?:[\p{L}'’-]{3,24}\s){0,3}(?:city|town|capital|port|resort|station|village|island|province|state|region|hub|hot-?spot|destination|getaway|retreat|enclave|suburb|outpost|metropolis|municipality|township|harbour|seaport|stronghold)(?:\s(?:city|town))?(?:\sof|,)?\s$/u;

/** "led a delegation to Lima", "called the ministers to Trieste": "to" says where they meet. */
const LEADS_THERE: ReadonlySet<string> = new Set([
  "event.led-delegation",
  "event.led-other",
  "event.received",
  "event.brought-together",
  "event.invited-for",
]);

/** "Muscat saw the [convening] of the fifth session" */
const SAW = /^\s(?:saw|witnessed)\sthe\s$/;
/** "Ashgabat was the venue of the session", "Sheki hosts the forum": the town itself is the host. */
const isSeat = ({ sentence, start, quote, rule }: Trigger, place: PlaceMention): boolean =>
  place.city !== null &&
  (rule === "event.session" || rule === "event.hosts-conference") &&
  (/venue|host/.test(quote) || SAW.test(between(sentence, place, { start, end: start }))) &&
  /^(?:\s(?:will|is to|has|had|also|on \p{Lu}\p{L}{1,8}day)){0,3}\s?(?:(?:saw|witnessed) the )?$/u.test(
    between(sentence, place, { start, end: start }),
  );

/** "a force in Somalia when she met Y in Kampala": of the clause before. */
const IN_OTHER_CLAUSE = /^\s(?:when|as|while|after|before)\s/;

/** "was held on Bali": an island. */
const HELD_ON = /\b(?:held|met|meet|took place|take place|gathered|gather|convened|convene)\son\s(?:the\s)?$/u;

/** The clause that "where" begins may be over: "in Dubai, where she saw the port, is due to leave for Doha". */
const WHERE =
  /^(?:,\s(?:the|an?)\s[^,;.]{3,60}(?=,\swhere\b))?[^,;.]{0,30},\swhere\b(?:(?!,\s(?:is|was|are|were|will|has|had|left|said)\b|\sbefore\s(?:travel|fly|head|continu|mov|go|leav|depart|proceed)\p{L}*ing\b)[^;.])*$/u;

/** "announced by X from Singapore, where she sat down with Y" */
const FROM_WHERE = /^,\swhere\s(?:he|she|they|the\stwo|both)\s(?:(?:had|has|also|earlier|later)\s)*$/u;

/** "goes on to Trieste and will there meet". */
const THERE = /\bthere\s(?:\p{Ll}+\s)?$/u;

/** "in Dushanbe, where the session was held": the town before "where". */
const antecedent = (trigger: Trigger, located: readonly PlaceMention[]): PlaceMention | null =>
  // "is due to leave for Doha" says itself where to.
  (trigger.value.kind === "visit"
    ? undefined
    : located.findLast(
        (place) =>
          place.end <= trigger.start &&
          (WHERE.test(between(trigger.sentence, place, trigger)) ||
            THERE.test(between(trigger.sentence, place, trigger))),
      )) ?? null;

/** "[Mariehamn] was where the ministers met", "[Lusaka] was her third stop, and it was there that she met Y" */
const WAS_WHERE =
  /^(?:[^.;]{0,80},)?\s(?:is|was|will be)\s(?:also\s|again\s)?(?:where|the (?:town|city|place|venue) where)\b|\bit (?:is|was|will be) there that\s/u;
const seatOf = ({ sentence, start }: Trigger, places: readonly PlaceMention[]): PlaceMention | null =>
  places.find(
    (place) =>
      place.city !== null && place.end <= start && WAS_WHERE.test(between(sentence, place, { start, end: start })),
  ) ?? null;

/** "met Y, and travelled to Salta", "met Y and praised farmers in Salta": where he went, and what he spoke of. */
const isBehindOther = (gap: string): boolean => THEN_WENT.test(gap) || tellsOfOther(gap);

const isOfCounterpart = (before: string, behind: string): boolean =>
  COUNTERPART_IN.test(before) && /^,\s\p{Lu}/u.test(behind);

/** A place of a programme, of a journey afterwards, of other talks, or of somebody's life or office. */
const isOfSomethingElse = (trigger: Trigger, place: PlaceMention): boolean => {
  const { text, start } = trigger.sentence;
  const before = text.slice(0, place.start - start);
  const main = start + asideEnd(text);
  return (
    (place.start < main && trigger.start >= main) ||
    isCalledAt(place, before) ||
    (place.start >= trigger.end && isBehindOther(between(trigger.sentence, trigger, place))) ||
    ELSEWHERE.some((words) => words.test(before)) ||
    isOfCounterpart(before, text.slice(place.end - start))
  );
};

/** "before flying on to Lima": the journey that the trigger itself tells. */
const isGoal = ({ quote, end }: Trigger, place: Span): boolean => quote.endsWith(" on to") && place.start === end + 1;

interface Around {
  readonly trigger: Trigger;
  readonly scope: Scope;
  readonly places: readonly PlaceMention[];
  /** Those of them that the words in front put there. */
  readonly located: readonly PlaceMention[];
}

/** A town and the building beside it as one place. */
const withVenue = (first: PlaceMention, { trigger: { sentence }, scope, places, located }: Around): PlaceMention => {
  const inScope = (place: Span): boolean => place.start >= scope.start && place.end <= scope.end;
  const beside = places.find(
    (place) =>
      place !== first &&
      (located.includes(place) || BESIDE.test(between(sentence, first, place))) &&
      Math.max(place.start - first.end, first.start - place.end) <=
        (located.includes(place) && inScope(place) ? CLAUSE_REACH : JOINED_PLACES_REACH) &&
      (place.venue === null) !== (first.venue === null) &&
      !ANOTHER_VERB.test(between(sentence, first, place)),
  );
  if (beside === undefined) return first;
  const [venue, town] = first.venue === null ? [beside, first] : [first, beside];
  return {
    start: town.start,
    end: town.end,
    city: town.city,
    country: town.country ?? venue.country,
    venue: venue.venue,
  };
};

/** "in Beijing", "at the Great Hall of the People in Beijing": the place the clause gives, a town and a venue joined. */
export const placeFor = (trigger: Trigger, scope: Scope, mentions: Mentions): PlaceMention | null => {
  const { sentence } = trigger;
  // "a year after the donors' conference in Oslo"
  const recalled = mentions.mechanisms.filter((mechanism) => isLookedBackTo(mechanism, sentence));
  const isOfOtherSession = (place: Span): boolean =>
    recalled.some(
      ({ end }) =>
        end < place.start &&
        /^\s(?:held\s)?in\s(?:the\s)?$/.test(sentence.text.slice(end - sentence.start, place.start - sentence.start)),
    );
  const places = mentions.places.filter((place) => !isOfSomethingElse(trigger, place));
  const located = places.filter((place) => {
    const word = wordBefore(sentence, place);
    const before = sentence.text.slice(0, place.start - sentence.start);
    if (
      isDenied(sentence, place) ||
      isOfDecision(trigger, place) ||
      isOfReport(sentence, place) ||
      isOfTopic(sentence, place) ||
      (place.end <= trigger.start && A_DAY_AFTER.test(between(sentence, place, trigger))) ||
      (IN_OTHER_CLAUSE.test(place.end <= trigger.start ? between(sentence, place, trigger) : "") &&
        places.some(({ city, start }) => city !== null && start >= trigger.end)) ||
      (!isGoal(trigger, place) && isOfProgramme(before))
    )
      return false;
    if (isOfOtherSession(place) || CLOCK.test(before)) return false;
    if (APPOSED.test(before)) return true;
    if (trigger.value.kind === "visit") return word === "from" ? isLeftBehind(trigger, place, before) : word !== "of";
    if (word === "to" && LEADS_THERE.has(trigger.rule)) return !OF_VISIT_PREPARED.test(before);
    if (["from", "after", "following"].includes(word) && isLeftBehind(trigger, place, before)) return true;
    if (word === "from" && place.end <= trigger.start && FROM_WHERE.test(between(sentence, place, trigger)))
      return true;
    if (isSeat(trigger, place) || isIndoors(sentence, place)) return true;
    if (word === "for" && place.city !== null && PLANNED_FOR.test(before)) return true;
    if (word === "on" && place.city !== null && HELD_ON.test(before)) return true;
    return ["in", "at", "near", "outside", "here"].includes(word);
  });
  const named = places.filter(
    (place) =>
      located.includes(place) ||
      ((place.city !== null || sentence.text.startsWith(", where ", place.end - sentence.start)) &&
        isDestination(sentence, place)),
  );
  const first =
    antecedent(trigger, named) ??
    seatOf(trigger, places) ??
    goalOf(trigger, places) ??
    nearest(trigger, scope, located);
  if (first === null) return visitAround(trigger, mentions) ?? hostOfTalks(trigger, mentions);
  return withVenue(first, { trigger, scope, places, located });
};
