export interface ScoredPerson {
  readonly name: string;
  readonly title?: string | null;
  readonly country?: string | null;
  readonly role?: string | null;
}
/** An event as gold has it: any field may be absent, and gold may widen an answer. */
export interface ScoredEvent {
  readonly kind: string;
  readonly kind_alt?: string | readonly string[];
  readonly status: string;
  readonly status_alt?: string | readonly string[];
  readonly date?: string | null;
  readonly date_inferred?: boolean;
  readonly borderline?: boolean;
  readonly mechanism?: { readonly name: string; readonly ordinal?: number | null } | null;
  readonly place?: {
    readonly city?: string | null;
    readonly country?: string | null;
    readonly venue?: string | null;
  } | null;
  readonly parties?: readonly string[];
  readonly participants?: readonly ScoredPerson[];
  readonly topics?: readonly (string | { readonly text: string })[];
  readonly outcomes?: readonly (string | { readonly text: string })[];
}
export interface GoldText {
  readonly id: string;
  readonly events: readonly ScoredEvent[];
  readonly optional?: readonly ScoredEvent[];
}
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
  invented: number;
}
