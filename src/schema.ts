/**
 * Zod schemas for your own records. What they accept has the model's types, and the functions
 * accept it.
 *
 * @module @iij/earnings/schema
 */
// Keeps the model in one file of the package, apart from the functions and their decimal.js
// (docs/architecture.md).
import "./model/shared.js";

export { parseRecord } from "./schema/parse-record.js";
export type { Frozen } from "./schema/frozen.js";
export type { RecordSchema } from "./schema/record-schema.js";

// Lets the declarations of a program that imports only schemas name what they return.
export type * from "./model/index.js";

export { periodIdSchema } from "./schema/period.js";
export {
  figureSchema,
  hedgedFigureSchema,
  noteSchema,
  quantitySchema,
  wordingSchema,
} from "./schema/figure.js";

export { quarterSchema, halfSchema, nineMonthsSchema, fiscalYearSchema } from "./schema/quarter.js";
export { type PeriodSchemas, periodSchemas } from "./schema/period-schemas.js";
export { observationSchema } from "./schema/observation.js";
export { segmentSchema } from "./schema/segment.js";
export { guidanceSchema } from "./schema/guidance.js";
export { crossSellingSchema } from "./schema/cross-selling.js";
export { facilitySchema } from "./schema/facility.js";
export { surveySchema, rankingSchema } from "./schema/survey.js";
export { erratumSchema } from "./schema/erratum.js";
export { documentSchema } from "./schema/document.js";
export { companySchema } from "./schema/company.js";
export { factSchema } from "./schema/fact.js";
