/** One value of a filing, and its place in the file. */
export interface FiledValue {
  readonly taxonomy: string;
  readonly concept: string;
  readonly metric: string;
  /** How many concepts of this metric take precedence over it. */
  readonly rank: number;
  /** The unit in the file, such as `USD/shares`. */
  readonly unit: string;
  readonly start: string | undefined;
  readonly end: string;
  readonly value: string;
  /** The decimals that the file states. */
  readonly decimals?: number;
  readonly accession: string;
  /** The form of a filing with the SEC, such as `10-Q`. */
  readonly form: string | undefined;
  readonly filed: string;
  /** The fiscal year and period of the filing; those of the value may differ. */
  readonly fy?: string | undefined;
  readonly fp?: string | undefined;
  readonly place: string;
}
