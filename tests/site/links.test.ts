import { describe, expect, test } from "vitest";
import { filesUnder } from "../tree/files-under.js";
import { menu, pathsIn, siteFiles } from "./built-site.js";
import { deadLinks } from "./dead-links.js";

describe("the links of the site", () => {
  const files = siteFiles();
  const paths = pathsIn(menu());

  test("all lead somewhere, to pages, places in pages, pictures and scripts", () => {
    expect(files.size).toBeGreaterThan(250);
    expect(deadLinks(files, paths)).toEqual([]);
  });

  test("no link leads out of the site to a file of the repository", () => {
    const outside = [...files]
      .filter(([, html]) => /(?:href|src)="[^":]*\.(?:md|ts|mjs)[#"]/.test(html ?? ""))
      .map(([path]) => path);
    expect(outside).toEqual([]);
  });

  test("the menu has every page of docs, the guides first", () => {
    expect(menu().map(({ text }) => text)).toEqual(["Guides", "Pages", "API", "How it is made"]);
    const pages = [...filesUnder("docs", ".md"), "CHANGELOG.md"].map((file) =>
      file.replace(/^(?:.*\/)?/, "pages/").replace(/md$/, "html"),
    );
    expect(paths.filter((path) => path.startsWith("pages/")).sort()).toEqual(pages.sort());
  });

  test.each([
    ["a page that is not there", '<a href="gone.html">', ["a/page.html → gone.html"]],
    [
      "a place that is not there",
      '<a href="../index.html#gone">',
      ["a/page.html → ../index.html#gone"],
    ],
    ["a place of its own that is not there", '<a href="#gone">', ["a/page.html → #gone"]],
    [
      "a picture that is not there",
      '<img src="../media/gone.svg">',
      ["a/page.html → ../media/gone.svg"],
    ],
    [
      "nothing in what is there",
      '<a href="../index.html#here"><img src="../media/a.svg"><a href="https://example.org/">',
      [],
    ],
  ])("%s is found", (_, html, found) => {
    const small = new Map([
      ["index.html", '<h2 id="here">'],
      ["media/a.svg", undefined],
      ["a/page.html", html],
    ]);
    expect(deadLinks(small)).toEqual(found);
  });

  test("a menu that leads nowhere is found", () => {
    expect(deadLinks(new Map([["index.html", ""]]), ["index.html", "gone.html"])).toEqual([
      "menu → gone.html",
    ]);
  });
});
