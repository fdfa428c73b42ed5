import type { Kind, MeetingEvent, Participant, Statement, MeetingOutcome } from "@parley/contracts";
import type { Rank } from "./lexicon/offices.ts";
import type { ReasonId } from "./reasons.ts";

/** Half-open range of the working text, UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Token extends Span {
  readonly text: string;
  /** In lower case, without diacritics. */
  readonly lower: string;
  /** The same for words with the same `lower`, another for most others. */
  readonly key: number;
  readonly kind: "word" | "number" | "punctuation" | "possessive";
  readonly capital: boolean;
}

/** Where a sentence stands on the page. Only headline, caption and body tell of meetings. */
export type Zone = "headline" | "caption" | "body" | "furniture";

export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly zone: Zone;
  /** The text of its span, in which a town of several words is one (docs/decisions/0019). */
  readonly text: string;
  /** Tokens of the sentence, in order, as the text has them. */
  readonly tokens: readonly Token[];
}

/** A state or organisation named in the text. */
export interface PartyMention extends Span {
  /** As it stands among an event's parties. */
  readonly party: string;
  readonly form: "name" | "adjective" | "capital" | "organisation";
  readonly possessive: boolean;
}

export interface Office extends Span {
  /** In the text's words, without the country. */
  readonly text: string;
  readonly rank: Rank;
  /** Named in one breath with the office before it ("State Councilor and Foreign Minister"). */
  readonly joint: boolean;
}

/** A person spoken of at one place: by name, by office, or both. */
export type Pronoun = "he" | "she";

export interface PersonMention extends Span {
  readonly name: (Span & { readonly text: string }) | null;
  readonly offices: readonly Office[];
  readonly country: (Span & { readonly party: string }) | null;
  readonly organisation: string | null;
  readonly former: boolean;
  readonly plural: boolean;
  /** "his Kazakh counterpart": has the office of whoever he meets. */
  readonly counterpart: boolean;
  /** Index into `people`, once linked. */
  person: number | null;
  /** By which the text would call the person, once linked; null = nothing tells. */
  pronoun?: Pronoun | null;
}

/** Everything the document says about who a person is. */
export interface Person {
  name: string;
  readonly names: (Span & { readonly text: string })[];
  readonly offices: Office[];
  country: (Span & { readonly party: string; readonly certainty: "stated" | "implied" }) | null;
  organisation: string | null;
  former: boolean;
  /** By which the text would call the person; null = nothing tells. */
  pronoun?: Pronoun | null;
}

export interface PlaceMention extends Span {
  readonly city: string | null;
  readonly country: string | null;
  readonly venue: string | null;
}

export interface DateMention extends Span {
  readonly date: string;
  readonly dateEnd: string | null;
  readonly precision: "day" | "range" | "week" | "month" | "year";
  readonly basis: "explicit" | "weekday" | "dateline" | "publication";
}

export interface MechanismMention extends Span {
  readonly name: string;
  readonly nameSpan: Span;
  readonly ordinal: number | null;
  /** The number is one more than that of the session before. */
  readonly isCountedOn?: true;
  /** A session of it is spoken of ("the 12th meeting of ..."), not the body alone. */
  readonly session: boolean;
  /** "meeting": a format ("the Adriatic Trilateral") of which who takes part decides. */
  readonly kind: "committee_session" | "conference" | "summit" | "negotiation_round" | "meeting";
  /** States in the name. */
  readonly parties: readonly string[];
}

export interface Mentions {
  readonly parties: readonly PartyMention[];
  readonly people: readonly PersonMention[];
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  readonly mechanisms: readonly MechanismMention[];
}

export type Status = MeetingEvent["status"];

/** What a trigger rule reads in a sentence. */
export interface TriggerValue {
  readonly kind: Kind | "meeting";
  /** Where the people stand: before and after the verb, around a noun, or all before it. */
  readonly shape: "active" | "passive" | "between" | "gathering" | "owner" | "around";
  /** What became of it, where the rule itself reads it; otherwise the clause says. */
  readonly status?: Status;
  readonly host?: "subject" | "object";
  readonly guest?: "subject" | "object";
  readonly role?: "chair" | "co-chair" | "host" | "head_of_delegation" | "signatory";
  readonly format?: "phone" | "video";
  /** Without two sides it is no meeting ("met" alone). */
  readonly needsObject?: boolean;
}

export interface Trigger extends Span {
  readonly rule: string;
  readonly quote: string;
  readonly value: TriggerValue;
  readonly sentence: Sentence;
  readonly status: Status;
  /** Told as something before the news ("had met", "last year"). */
  readonly background: boolean;
}

/** Words that a trigger rule matched and that ended in no meeting. */
export interface Declined extends Span {
  readonly rule: string;
  readonly reason: ReasonId;
}

/** A fact with the words it rests on. */
export interface Fact<T> extends Span {
  readonly value: T;
  readonly rule: string;
  readonly certainty: "stated" | "implied";
}

export interface Attendance {
  readonly person: number;
  readonly mention: Span;
  role: Participant["role"];
  roleSpan: Span | null;
  roleRule: string;
}

/** A meeting in the making: one or more triggers that tell it, with what hangs on them. */
export interface Frame {
  triggers: Trigger[];
  kind: Kind | "meeting";
  status: Status;
  background: boolean;
  people: Attendance[];
  parties: Fact<string>[];
  mechanism: MechanismMention | null;
  superEvent: Fact<string> | null;
  date: DateMention | null;
  place: PlaceMention | null;
  format: "phone" | "video" | "in_person" | null;
  visitType: MeetingEvent["visitType"];
  topics: Fact<string>[];
  statements: Fact<Statement>[];
  outcomes: Fact<MeetingOutcome>[];
  /** "separately", "also met": never the same as the frame before. */
  separate: boolean;
  /** First sentence that tells it. */
  first: number;
}
