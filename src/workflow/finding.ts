/** What a finding is about. */
export type FindingKind =
  | "incomplete"
  | "malformed"
  | "unknownName"
  | "unreadable"
  | "outsideReach"
  | "datedTooEarly"
  | "contradicted"
  | "duplicate"
  | "incompleteTarget"
  | "wrongBase"
  | "hedgedAmount"
  | "underivable"
  | "conflict"
  | "lateTarget"
  | "againstTheKnown"
  | "impossible"
  | "strangeLiteral";

/**
 * How much a finding matters: what fails must be put right, what is missing is to be filled in,
 * what conflicts is to be looked at.
 */
export type Severity = "fails" | "missing" | "conflicts";

/** One thing that the check says of a document. */
export interface Finding {
  readonly severity: Severity;
  readonly kind: FindingKind;
  /** The path that it is about, or the document's key, or the place. */
  readonly at: string;
  /** In plain words: what is the matter, and what to do. */
  readonly says: string;
}

const finder =
  (severity: Severity) =>
  (kind: FindingKind, at: string, says: string): Finding => ({ severity, kind, at, says });

export const fails = finder("fails");
export const missing = finder("missing");
export const conflicts = finder("conflicts");
