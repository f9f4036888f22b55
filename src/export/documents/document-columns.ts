import { type Column, column } from "../column.js";

/** The columns of documents in their order: which, what, by whom, when, and where it is. */
export const documentColumns = /* @__PURE__ */ (() =>
  [
    column("id", "text", "Id", "By which figures name it."),
    column("title", "text", "Title", "The title as printed."),
    column("publisher", "text", "Publisher", "The publisher's full name."),
    column("kind", "text", "Kind", "A presentation, a press release, an annual report and so on."),
    column(
      "standing",
      "text",
      "Standing",
      "Whether it is the issuer's own, a reprint of the issuer's (mirror), or of the press.",
    ),
    column("language", "text", "Language", "The language in which it was read."),
    column("published", "text", "Published", "When it was published: a day, a month or a year."),
    column(
      "publishedBy",
      "date",
      "Published by",
      "The last day on which it can have come out: of a month or a year, the last one.",
    ),
    column("url", "text", "URL", "Where it was published, or where it can be read."),
  ] as const)() satisfies readonly Column[];
