import { expect, test } from "vitest";
import { type DocumentFile, withAllDocuments } from "../../src/workflow/listing.js";

const file = (
  path: string,
  date: string,
  standing: DocumentFile["standing"] = "press",
): DocumentFile => ({
  path: `${path}.ts`,
  name: path.replace(/^.*\//, "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
  published: { date },
  standing,
});
const indexOf = (...files: readonly DocumentFile[]): string =>
  [
    'import type { SourceDocument } from "../model/document.js";',
    ...files.map(
      ({ path, name }) => `import { ${name} } from "./${path.replace(/\.ts$/, ".js")}";`,
    ),
    "",
    "export const sourceDocuments: readonly SourceDocument[] = [",
    ...files.map(({ name }) => `  ${name},`),
    "];",
    "",
  ].join("\n");

const release = file("fy2008/iij-1h08-release", "2008-11-14", "issuer");
const article = file("fy2008/press-article", "2008-05-15");
const last = file("fy2009/last-article", "2010-02");
const listed = indexOf(article, release, last);

test("a file that is not listed goes to its day, from wherever it stands in the list of files", () => {
  const earlier = file("fy2000/first-article", "2000-05-01");
  const between = file("fy2008/second-article", "2008-08");
  // A month counts from its last day.
  const later = file("fy2009/third-article", "2010-03-01");
  const files = [later, release, between, article, earlier, last];
  expect(withAllDocuments(listed, files)).toBe(
    indexOf(earlier, article, between, release, last, later),
  );
});

test("IIJ's own comes before the press of the same day, another of the press after it", () => {
  const own = file("fy2008/iij-fy2007-release", "2008-05-15", "issuer");
  const other = file("fy2008/another-article", "2008-05-15");
  expect(withAllDocuments(listed, [article, release, last, own, other])).toBe(
    indexOf(own, article, other, release, last),
  );
});

test("a file that is gone is not listed any more, and one that was moved is listed where it is", () => {
  const moved = { ...article, path: "fy2007/press-article.ts" };
  expect(withAllDocuments(listed, [moved, last])).toBe(indexOf(moved, last));
});

test("what is listed keeps its order, and a list that has all stays as it is", () => {
  const swapped = indexOf(last, release, article);
  expect(withAllDocuments(swapped, [article, release, last])).toBe(swapped);
});

test("an index of nothing gets its first document", () => {
  expect(withAllDocuments(indexOf(), [article])).toBe(indexOf(article));
});
