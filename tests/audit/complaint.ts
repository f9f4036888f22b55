/** What the audit found wrong, with everything that one needs to look it up. */
export interface Complaint {
  readonly document: string;
  /** The locator, or what stands in its stead: a record's path, a line of the text. */
  readonly place: string;
  readonly figure: string;
  readonly problem: string;
}
