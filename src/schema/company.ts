import * as z from "zod";
import type { CompanyRecord } from "../model/company.js";
import { define } from "./define.js";
import { evidence, figureOf, noteSchema } from "./figure.js";
import { evidenceShape, place } from "./figure-shape.js";
import { fiscalYearId, isoDate } from "./period.js";
import type { RecordSchema } from "./record-schema.js";
import { text } from "./text.js";

/** The day exists in the month; February may have its leap day. */
function onTheCalendar({
  value: { month, day },
  issues,
}: z.core.ParsePayload<{ month: number; day: number }>): void {
  if (day <= new Date(Date.UTC(2004, month, 0)).getUTCDate()) return;
  issues.push({
    code: "custom",
    path: ["day"],
    input: day,
    message: `day ${day} is not in month ${month}`,
  });
}

const fiscalYearEnd = /* @__PURE__ */ define(() =>
  z
    .strictObject({
      month: z.int().min(1).max(12),
      day: z.int().min(1).max(31),
      because: text,
      ...place,
    })
    .check(onTheCalendar),
);

const shareSplit = /* @__PURE__ */ define(() =>
  z.strictObject({
    date: isoDate,
    from: z.exactOptional(z.int().min(1)),
    into: z.int().min(1),
    before: z.exactOptional(text),
    after: z.exactOptional(text),
    documents: z.array(text),
  }),
);

const notes = /* @__PURE__ */ define(() => z.exactOptional(z.array(noteSchema)));

export const company = () =>
  z.strictObject({
    id: text,
    name: text,
    printedName: evidence,
    shortName: text,
    printedShortName: evidence,
    tickers: z.array(z.strictObject({ exchange: text, symbol: text, ...evidenceShape })),
    founded: figureOf("year"),
    chiefExecutive: z.strictObject({
      name: text,
      printedName: evidence,
      title: text,
      printedTitle: evidence,
      statement: notes,
    }),
    fiscalYearEnd,
    netLossYears: figureOf("years"),
    netLossFiscalYears: z.exactOptional(
      z.strictObject({ fiscalYears: z.array(fiscalYearId), because: text, ...place }),
    ),
    netLossOutlook: noteSchema,
    shareSplits: z.array(shareSplit),
    investments: z.array(evidence),
    claims: notes,
    risks: notes,
    contact: z.exactOptional(
      z.strictObject({ office: evidence, telephone: evidence, email: evidence, url: evidence }),
    ),
  });

/**
 * The company whose earnings these are, as its documents describe it. Rejects a fiscal year end
 * that is not a calendar day, and evidence without a locator.
 *
 * @example
 * ```ts
 * import { company } from "@iij/earnings";
 * import { companySchema } from "@iij/earnings/schema";
 *
 * companySchema.safeParse(company).success; // → true
 * companySchema.safeParse({ ...company, fiscalYearEnd: { ...company.fiscalYearEnd, month: 2, day: 30 } }).success; // → false
 * ```
 */
export const companySchema: RecordSchema<CompanyRecord> = /* @__PURE__ */ define(company);
