import * as z from "zod";
import type { DocumentRecord } from "../model/document.js";
import { define } from "./define.js";
import { isoDate, isoMonth, isoYear } from "./period.js";
import type { RecordSchema } from "./record-schema.js";
import { text, textLike } from "./text.js";

/** To the day, the month or the year, as the document says. */
export const publicationDate = /* @__PURE__ */ define(() =>
  z.discriminatedUnion("precision", [
    z.strictObject({ precision: z.literal("day"), date: isoDate, printed: text }),
    z.strictObject({ precision: z.literal("month"), date: isoMonth, printed: text }),
    z.strictObject({ precision: z.literal("year"), date: isoYear, printed: text }),
  ]),
);

/** IIJ itself, a reprint of IIJ's own, or the press. */
export const standing = /* @__PURE__ */ define(() => z.enum(["issuer", "mirror", "press"]));

export const document = () =>
  z.strictObject({
    id: text,
    kind: z.enum([
      "presentation",
      "pressRelease",
      "financialStatements",
      "annualReport",
      "notice",
      "article",
    ]),
    standing,
    title: text,
    publisher: text,
    published: publicationDate,
    language: z.enum(["en", "ja"]),
    sha256: z.exactOptional(
      textLike<string>(/^[0-9a-f]{64}$/, "needs a SHA-256 checksum as 64 hexadecimal digits"),
    ),
    url: z.exactOptional(
      textLike<string>(
        /^https?:\/\/[^\s/]+\/\S*$/,
        "needs an address such as https://www.iij.ad.jp/en/",
      ),
    ),
    note: z.exactOptional(text),
    rounding: z.exactOptional(z.enum(["truncated", "unknown"])),
    topicsWithoutFigures: z.array(text),
  });

/**
 * A source document: what it is, and how to recognize it. Rejects a day that does not exist, and a
 * checksum that is not a hexadecimal SHA-256.
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
export const documentSchema: RecordSchema<DocumentRecord> = /* @__PURE__ */ define(document);
