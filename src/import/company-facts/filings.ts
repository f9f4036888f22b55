import type { IsoDate } from "../../model/period.js";
import type { FiledValue } from "../filings/filed-value.js";

/** A filing of a company with the SEC. */
export interface Filing {
  /** The accession number, which is the `document` of its facts. */
  readonly id: string;
  /** The form, such as `10-Q`, or `10-Q/A` for an amendment. */
  readonly form: string;
  readonly filed: IsoDate;
  readonly title: string;
  /** The index page of the filing at the SEC. */
  readonly url?: string;
  /**
   * The fiscal year and period that the SEC assigns to the whole filing. They say nothing about a
   * single fact: prior-year figures have the same ones.
   */
  readonly fiscalYear?: number;
  readonly fiscalPeriod?: string;
}

/** Filings by accession number. */
export interface Filings {
  readonly [accession: string]: Filing;
}

/** The filings from which values come, in the order of their dates. */
export function filingsOf(
  values: readonly FiledValue[],
  { cik, name }: { readonly cik: string | undefined; readonly name: string | undefined },
): Filings {
  const filings = new Map<string, Filing>();
  for (const { accession, form = "", filed, fy, fp } of values) {
    if (filings.has(accession)) continue;
    const year = Number(fy ?? NaN);
    filings.set(accession, {
      ...{ id: accession, form, filed: filed as IsoDate, title: titleOf(form, name) },
      ...(cik !== undefined && isAccession.test(accession) && { url: urlOf(cik, accession) }),
      ...(Number.isInteger(year) && { fiscalYear: year }),
      ...(fp !== undefined && { fiscalPeriod: fp }),
    });
  }
  return Object.fromEntries(
    [...filings].sort(([, a], [, b]) => (a.filed === b.filed ? 0 : a.filed < b.filed ? -1 : 1)),
  );
}

const isAccession = /^\d{10}-\d{2}-\d{6}$/;

const titleOf = (form: string, name: string | undefined): string =>
  name === undefined ? form : `${name}, ${form}`;

const urlOf = (cik: string, accession: string): string =>
  `https://www.sec.gov/Archives/edgar/data/${cik}/${accession.replaceAll("-", "")}/${accession}-index.htm`;
