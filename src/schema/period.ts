import * as z from "zod";
import { idPattern, spanNames } from "../model/calendar.js";
import type {
  FiscalYearId,
  HalfId,
  IsoDate,
  IsoMonth,
  NineMonthsId,
  PeriodId,
  QuarterId,
} from "../model/period.js";
import { timeOfDay } from "../model/publication.js";
import { define } from "./define.js";
import type { RecordSchema } from "./record-schema.js";
import { textLike } from "./text.js";

export const periodId = () =>
  textLike<PeriodId>(
    idPattern(spanNames),
    "needs a period id of 1969 to 2068 such as 3Q02, 1H02, 9M02 or FY2002",
  );

/**
 * The id of a fiscal period: a quarter `3Q02`, a half `1H02`, nine months `9M02` or a year
 * `FY2002`, named after the calendar year in which the fiscal year starts, from 1969 to 2068.
 * Accepts what the function `isPeriodId` does, and rejects any other label that a company may
 * print.
 *
 * @example
 * ```ts
 * import { periodIdSchema } from "@iij/earnings/schema";
 *
 * periodIdSchema.safeParse("3Q02").success; // → true
 * periodIdSchema.safeParse("5Q02").success; // → false
 * ```
 */
export const periodIdSchema: RecordSchema<PeriodId> = /* @__PURE__ */ define(periodId);

export const quarterId = /* @__PURE__ */ define(() =>
  textLike<QuarterId>(idPattern(["quarter"]), "needs the id of a quarter such as 3Q02"),
);

export const halfId = /* @__PURE__ */ define(() =>
  textLike<HalfId>(idPattern(["half"]), "needs the id of a half such as 1H02"),
);

export const nineMonthsId = /* @__PURE__ */ define(() =>
  textLike<NineMonthsId>(idPattern(["nineMonths"]), "needs the id of nine months such as 9M02"),
);

export const fiscalYearId = /* @__PURE__ */ define(() =>
  textLike<FiscalYearId>(
    idPattern(["fiscalYear"]),
    "needs the id of a fiscal year of 1969 to 2068 such as FY2002",
  ),
);

/** An existing day: zod's own pattern knows the lengths of the months and the leap years. */
export const isoDate = /* @__PURE__ */ define(() =>
  textLike<IsoDate>(
    new RegExp(z.regexes.date.source.replaceAll("\\d", "[0-9]")),
    "needs an existing calendar day, such as 2002-10-01",
    { format: "date" },
  ),
);

/** The pattern of an existing day: the lengths of the months, and the leap years. */
const realDay =
  "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))" +
  "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";

/** A time stamp of RFC 3339 with its zone, on an existing day. */
export const isoTimestamp = /* @__PURE__ */ define(() =>
  textLike<string>(
    new RegExp(`^${realDay}${timeOfDay.source}$`),
    "needs a time stamp with its zone, such as 2003-02-13T15:00:00+09:00",
  ),
);

export const isoYear = /* @__PURE__ */ define(() =>
  textLike<`${number}`>(/^[0-9]{4}$/, "needs a calendar year such as 2003"),
);

export const isoMonth = /* @__PURE__ */ define(() =>
  textLike<IsoMonth>(/^[0-9]{4}-(?:0[1-9]|1[0-2])$/, "needs a calendar month such as 2003-02"),
);
