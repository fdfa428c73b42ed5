export const FATES =
  "postponed|put (?:off|back|on hold)|pushed back|delayed|deferred|called off|cancell?ed|scrapped|shelved|suspended|abandoned|adjourned|re-?scheduled";
const FATE = `(?:${FATES})`;
const MAIN = String.raw`(?:will\b|shall\b|is (?:now |finally )?(?:to\b|due\b|set\b|scheduled\b|expected\b|being held\b|under way\b|taking place\b)|are (?:now |finally )?(?:to\b|due\b|set\b|scheduled\b|expected\b|being held\b|under way\b|taking place\b)|finally\b|eventually\b|at last\b|took place\b|was (?:finally |eventually )?(?:held|opened|convened)\b|were (?:finally |eventually )?(?:held|opened)\b|has (?:finally |now )?(?:taken place|begun|opened|started)\b|have (?:finally |now )?(?:taken place|begun|opened|started)\b|begins?\b|began\b|opens?\b|opened\b|started\b|starts?\b|resumed\b|gets? under way\b|got under way\b|met\b)`;

/** ", which was put off last week, is now to take place": what had become of it before the news. */
const EARLIER_FATE = new RegExp(
  String.raw`^(?<head>[^.;]{0,140}?)(?:,?\s(?:which|that)\s(?:was|were|has been|have been|had been)\s|,\s)(?:\p{L}{3,12}ly\s|twice\s|first\s|once\s|already\s){0,2}${FATE}\b[^.;]{0,70}?,?\s(?=${MAIN})`,
  "u",
);

/** "originally planned for Monday, took place on Tuesday"; what "will now be held" was put off. */
const EARLIER_PLAN = new RegExp(
  String.raw`^(?<head>[^.;]{0,140}?),?\s(?:(?:which|that)\s(?:was|were|had been)\s)?(?:originally|initially|first|previously)\s(?:planned|scheduled|set|due|slated|fixed)\b[^.;,]{0,60}?,?\s(?=${MAIN})(?!will now\b)`,
  "u",
);

/** Some word of either pattern: few clauses have one, and looking for it costs a fraction. */
const MAY_TELL_FATE = new RegExp(`${FATES}|originally|initially|first|previously`, "u");

/** The words behind a meeting without the clause that tells what had become of it before: what happens now is the main verb's. */
export const withoutEarlierFate = (right: string): string =>
  MAY_TELL_FATE.test(right) ? right.replace(EARLIER_FATE, "$<head> ").replace(EARLIER_PLAN, "$<head> ") : right;

/** Whether the clause that puts it off or calls it off is one of the past, and the main verb says that it takes place. */
export const isOfEarlierFate = (right: string): boolean => EARLIER_FATE.test(right);
