import type { Frame, Trigger } from "../model.ts";

const OPENED = /^open(?:ed|s)$/i;
const BE_OPENED = /^\S{2,5}\s.{0,20}opened$/i;
const OBJECT = /^\s(?:an?|its|his|her|their|new)\b/;
const MEETING_BEFORE =
  /\b(?:meeting|talks|session|round|conference|summit|dialogue|consultations|negotiations|forum|gathering|event|congress|it|they)\b[^.;]{0,60}$/i;

/** "opened its embassy in Lima in 2012", "proposed that an office be opened": nothing that a meeting does. */
const isOfOpening = ({ rule, quote, sentence, start, end }: Trigger): boolean =>
  rule === "event.session" &&
  ((OPENED.test(quote) && OBJECT.test(sentence.text.slice(end - sentence.start, end - sentence.start + 8))) ||
    (BE_OPENED.test(quote) && !MEETING_BEFORE.test(sentence.text.slice(0, start - sentence.start))));

/** "The talks took place in Bali": whether a clause without its sides tells where or when a meeting was. */
export const isHint = ({ triggers, place, date, mechanism }: Frame): boolean =>
  triggers.some(({ rule }) => rule === "event.hosted-by") ||
  ((place !== null || date !== null) &&
    triggers.every(
      (trigger) => trigger.rule !== "event.discussed-together" && (mechanism !== null || !isOfOpening(trigger)),
    ));
