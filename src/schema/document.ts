import * as z from "zod";
import { define } from "./define.js";
import { isoDate, isoMonth } from "./period.js";
import { text, textLike } from "./text.js";

/** To the day or to the month, as the document has it. */
export const publicationDate = /* @__PURE__ */ define(() =>
  z.discriminatedUnion("precision", [
    z.strictObject({ precision: z.literal("day"), date: isoDate, printed: text }),
    z.strictObject({ precision: z.literal("month"), date: isoMonth, printed: text }),
  ]),
);

/**
 * A source document: what it is and how to know it again. Refuses a day that is not on the calendar, and a checksum that is no
 * SHA-256 in hexadecimal.
 *
 * @example
 * ```ts
 * import { documents } from "@iij/earnings";
 * import { documentSchema } from "@iij/earnings/schema";
 *
 * documentSchema.safeParse(documents["iij-3q02-presentation"]).success; // → true
 * documentSchema.safeParse({ ...documents["iij-3q02-presentation"], sha256: "unknown" }).success; // → false
 * ```
 */
export const documentSchema = /* @__PURE__ */ define(() =>
  z.strictObject({
    id: text,
    kind: z.enum(["presentation", "pressRelease"]),
    title: text,
    publisher: text,
    published: publicationDate,
    language: z.enum(["en", "ja"]),
    sha256: textLike<string>(/^[0-9a-f]{64}$/, "needs a SHA-256 checksum as 64 hexadecimal digits"),
    topicsWithoutFigures: z.array(text),
  }),
);
