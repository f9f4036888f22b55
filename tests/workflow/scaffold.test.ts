import { expect, test } from "vitest";
import { type DocumentHead, withDocument } from "../../src/workflow/scaffold.js";

const index = `import { pressArticle } from "./fy2008/press-article.js";

export const sourceDocuments = [
  pressArticle,
];
`;
const known = [
  { id: "press-article", published: { date: "2008-05-15" }, standing: "press" },
] as const;
const head = (standing: DocumentHead["standing"]): DocumentHead => ({
  id: "iij-fy2007-release",
  kind: "pressRelease",
  published: "2008-05-15",
  title: "",
  standing,
});

test("IIJ's own is listed before the press of the same day, another of the press after it", () => {
  const order = (standing: DocumentHead["standing"]) =>
    withDocument(index, head(standing), known).match(/^ {2}\w+(?=,$)/gm);
  expect(order("issuer")).toEqual(["  iijFy2007Release", "  pressArticle"]);
  expect(order("press")).toEqual(["  pressArticle", "  iijFy2007Release"]);
});
