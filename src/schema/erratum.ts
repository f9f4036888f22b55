import * as z from "zod";
import type { Erratum } from "../model/erratum.js";
import { define } from "./define.js";
import { evidence } from "./figure.js";
import type { RecordSchema } from "./record-schema.js";
import { text } from "./text.js";

export const erratum = () =>
  z.strictObject({
    id: text,
    kind: z.enum(["mislabelled", "misprint", "spelling", "contradiction", "hedge", "unclear"]),
    printed: z.array(evidence),
    reading: text,
    reason: text,
    evidence: z.array(
      z.union(
        [evidence, z.strictObject({ citation: text })],
        "needs the place in a document, or a citation",
      ),
    ),
    facts: z.exactOptional(z.array(text)),
    status: z.enum(["explained", "unexplained"]),
  });

/**
 * An error or contradiction in a document: what was printed, what it must mean, why, and the
 * evidence. Rejects unknown kinds.
 *
 * @example
 * ```ts
 * import { errata } from "@iij/earnings";
 * import { erratumSchema } from "@iij/earnings/schema";
 *
 * erratumSchema.safeParse(errata.tickerDiffers).success; // → true
 * erratumSchema.safeParse({ ...errata.tickerDiffers, kind: "typo" }).success; // → false
 * ```
 */
export const erratumSchema: RecordSchema<Erratum> = /* @__PURE__ */ define(erratum);
