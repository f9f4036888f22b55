import * as z from "zod";
import type { Ranking, Survey, SurveyCategory } from "../model/survey.js";
import { define } from "./define.js";
import { evidence, figureOf, noteSchema } from "./figure.js";
import { evidenceShape, place } from "./figure-shape.js";
import { isoDate } from "./period.js";
import type { RecordSchema } from "./record-schema.js";
import { text } from "./text.js";

/** A category that the model gains is a compile error here. */
const categories = {
  broadbandService: true,
  dedicatedAccess: true,
  dialUpAccess: true,
  webServerHosting: true,
  hostingAndHousing: true,
} as const satisfies Readonly<Record<SurveyCategory, true>>;

const category = /* @__PURE__ */ define(() =>
  z.enum(Object.keys(categories) as [SurveyCategory, ...SurveyCategory[]]),
);

const entry = /* @__PURE__ */ define(() =>
  z.strictObject({ rank: z.int().min(1), name: text, company: text }),
);

/** The best comes first. Ranks may repeat, if companies are tied, and skip numbers after a tie. */
function ranked({
  value: { entries },
  issues,
}: z.core.ParsePayload<{ readonly entries: readonly { readonly rank: number }[] }>): void {
  for (const [index, { rank }] of entries.entries()) {
    const before = entries[index - 1]?.rank;
    const path = ["entries", index, "rank"];
    if (before === undefined && rank !== 1) {
      issues.push({
        code: "custom",
        path,
        input: rank,
        message: `rank ${rank} is not 1, where a ranking starts`,
      });
    } else if (before !== undefined && rank < before) {
      issues.push({
        code: "custom",
        path,
        input: rank,
        message: `rank ${rank} comes after rank ${before}`,
      });
    }
  }
}

export const ranking = () =>
  z
    .strictObject({
      id: text,
      title: text,
      printedTitle: evidence,
      category,
      survey: text,
      erratum: z.exactOptional(text),
      entries: z.array(entry).min(1),
      ...place,
    })
    .check(ranked);

/**
 * A whole ranking table, from the first rank downwards, with its survey. Rejects a table that
 * starts elsewhere or whose ranks are out of order.
 *
 * @example
 * ```ts
 * import { rankings } from "@iij/earnings";
 * import { rankingSchema } from "@iij/earnings/schema";
 *
 * const table = rankings.nikkei2002DialUpAccess;
 * rankingSchema.safeParse(table).success; // → true
 * rankingSchema.safeParse({ ...table, entries: table.entries.slice(1) }).success; // → false
 * ```
 */
export const rankingSchema: RecordSchema<Ranking> = /* @__PURE__ */ define(ranking);

const resultIn = (id: SurveyCategory) =>
  z.exactOptional(
    z.strictObject({
      category: z.literal(id),
      printedCategory: evidence,
      rank: figureOf("rank"),
      ranking: z.exactOptional(text),
      runnersUp: z.exactOptional(z.array(entry)),
    }),
  );

export const survey = () =>
  z.strictObject({
    id: text,
    conductedBy: z.exactOptional(evidence),
    conductorIs: z.exactOptional(evidence),
    subject: z.exactOptional(evidence),
    awards: z.exactOptional(z.array(evidence)),
    announced: z.exactOptional(z.strictObject({ date: isoDate, ...evidenceShape })),
    frequency: z.exactOptional(evidence),
    respondents: z.exactOptional(figureOf("companies")),
    categories: z.exactOptional(figureOf("categories")),
    itemCount: z.exactOptional(figureOf("items")),
    items: z.exactOptional(z.array(evidence)),
    notes: z.exactOptional(z.array(noteSchema)),
    results: z.strictObject(
      Object.fromEntries(category.options.map((id) => [id, resultIn(id)])) as {
        [C in SurveyCategory]: ReturnType<typeof resultIn>;
      },
    ),
  });

/**
 * A survey of customer satisfaction: who asked whom about what, and the company's rank in each
 * category. Rejects unknown categories, and counts of anything else.
 *
 * @example
 * ```ts
 * import { surveys } from "@iij/earnings";
 * import { surveySchema } from "@iij/earnings/schema";
 *
 * surveySchema.safeParse(surveys.nikkei2002).success; // → true
 * surveySchema.safeParse({ ...surveys.nikkei2002, results: { telephony: {} } }).success; // → false
 * ```
 */
export const surveySchema: RecordSchema<Survey> = /* @__PURE__ */ define(survey);
