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
 * How severe a finding is: failures must be corrected, missing parts filled in, and conflicts
 * reviewed.
 */
export type Severity = "fails" | "missing" | "conflicts";

/** One finding of the check. */
export interface Finding {
  readonly severity: Severity;
  readonly kind: FindingKind;
  /** The path, the document's key or the place that it is about. */
  readonly at: string;
  /** In plain words: what is wrong, and what to do. */
  readonly says: string;
}

const finder =
  (severity: Severity) =>
  (kind: FindingKind, at: string, says: string): Finding => ({ severity, kind, at, says });

export const fails = finder("fails");
export const missing = finder("missing");
export const conflicts = finder("conflicts");
