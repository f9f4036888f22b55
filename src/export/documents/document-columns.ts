import { type Column, column } from "../column.js";

/** The columns of documents in order: which, what, by whom, when, and where. */
export const documentColumns = /* @__PURE__ */ (() =>
  [
    column("id", "text", "Id", "The id by which figures name it."),
    column("title", "text", "Title", "The title as printed."),
    column("publisher", "text", "Publisher", "The publisher's full name."),
    column("kind", "text", "Kind", "A presentation, a press release, an annual report and so on."),
    column(
      "standing",
      "text",
      "Standing",
      "Who published it: the issuer, a reprint of the issuer's (mirror), or the press.",
    ),
    column("language", "text", "Language", "The language in which it was read."),
    column("published", "text", "Published", "When it was published: a day, a month or a year."),
    column(
      "publishedBy",
      "date",
      "Published by",
      "The last day on which it can have been published: for a month or a year, its last day.",
    ),
    column("url", "text", "URL", "The address where it was published, or where it can be read."),
  ] as const)() satisfies readonly Column[];
