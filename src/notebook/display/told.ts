import type { Span } from "../../model/period.js";
import type { Locale } from "../../functions/display/locale.js";
import type { DescriptionOf } from "../../functions/levels/described-by.js";
import type { PeriodRange } from "../../functions/periods/period-range.js";
import type { Presentation } from "../rows/presentation.js";
import type { RowScale } from "../rows/scaled-numbers.js";

/** The options of a table, read. */
export interface Told extends PeriodRange, Omit<Presentation, "locale"> {
  readonly locale: Locale;
  readonly describe: DescriptionOf;
  readonly span?: Span | undefined;
  readonly unit?: string | undefined;
  readonly scale?: RowScale | undefined;
  readonly gaps: boolean;
}
