/** One value as a filing has it, and where it is in the file. */
export interface FiledValue {
  readonly taxonomy: string;
  readonly concept: string;
  readonly metric: string;
  /** How many concepts of this metric are taken before it. */
  readonly rank: number;
  /** As the file has it, such as `USD/shares`. */
  readonly unit: string;
  readonly start: string | undefined;
  readonly end: string;
  readonly value: string;
  /** To which place the file says that it is stated. */
  readonly decimals?: number;
  readonly accession: string;
  /** Of a filing with the SEC, such as `10-Q`. */
  readonly form: string | undefined;
  readonly filed: string;
  /** The fiscal year and the period of the filing; those of the value may be others. */
  readonly fy?: string | undefined;
  readonly fp?: string | undefined;
  readonly place: string;
}
