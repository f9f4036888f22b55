import { posix } from "node:path";

/** What a page of the site is, for its links: where it points, and where one can point in it. */
interface Page {
  readonly links: readonly string[];
  readonly places: ReadonlySet<string>;
}

/**
 * The links inside a site that lead nowhere, each with the page that it is on. A page's text is
 * read by its tags; scripts and what is behind `https:` are left out.
 *
 * @param files - Every file of the site by its path; pages have their text.
 * @param menu - Paths that the site links from a script.
 */
export function deadLinks(
  files: ReadonlyMap<string, string | undefined>,
  menu: readonly string[] = [],
): readonly string[] {
  const pages = new Map(
    [...files].flatMap(([path, html]) =>
      html === undefined ? [] : [[path, readPage(html)] as const],
    ),
  );
  const dead = (from: string, link: string): boolean => {
    const [path = "", place = ""] = link.split("#");
    const target = decodeURIComponent(path === "" ? from : posix.join(posix.dirname(from), path));
    if (!files.has(target)) return true;
    const page = pages.get(target);
    return place !== "" && page !== undefined && !page.places.has(decodeURIComponent(place));
  };
  return [
    ...[...pages].flatMap(([from, { links }]) =>
      links.filter((link) => dead(from, link)).map((link) => `${from} → ${link}`),
    ),
    ...menu.filter((link) => dead("index.html", link)).map((link) => `menu → ${link}`),
  ];
}

function readPage(html: string): Page {
  const tags = [
    ...html
      .replaceAll(/<!--[^]*?-->|<script\b[^>]*>[^]*?<\/script>/g, "")
      .matchAll(/<[a-z][^>]*>/g),
  ].map(([tag]) => tag);
  const values = (names: string): string[] =>
    tags.flatMap((tag) =>
      [...tag.matchAll(new RegExp(` (?:${names})="([^"]*)"`, "g"))].map(([, value = ""]) =>
        value.replaceAll("&amp;", "&"),
      ),
    );
  return {
    links: values("href|src").filter((link) => !/^[a-z]+:/.test(link)),
    places: new Set(values("id|name")),
  };
}
