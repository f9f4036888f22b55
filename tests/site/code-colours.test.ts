import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { top } from "../package/scratch.js";
import { folder } from "./built-site.js";

/** The colours of each class in the light theme, as the site's style sheet has them. */
const colours = new Map(
  [
    ...readFileSync(`${folder}/assets/highlight.css`, "utf8").matchAll(
      /--light-hl-(\d+): (#\w+);/g,
    ),
  ].map(([, number = "", colour = ""]) => [`hl-${number}`, colour]),
);

const unescaped = (html: string): string =>
  html
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** The tokens of a page's blocks of TypeScript, each with its colour. */
function blocksOf(path: string): readonly (readonly (readonly [text: string, colour: string])[])[] {
  const html = readFileSync(join(folder, path), "utf8");
  return [...html.matchAll(/<pre><code class="ts">([^]*?)<\/code>/g)].map(([, code = ""]) =>
    [...code.matchAll(/<span class="(hl-\d+)">([^<]*)<\/span>/g)].map(
      ([, name = "", text = ""]) => [unescaped(text), colours.get(name) ?? name] as const,
    ),
  );
}

describe("the colours of code", () => {
  const blocks = blocksOf("index.html");
  const tokens = blocks.flat();
  const coloursWhere = (matches: RegExp): ReadonlySet<string> =>
    new Set(tokens.filter(([text]) => matches.test(text)).map(([, colour]) => colour));

  test("the first block of the start page has the words of the language in one colour, texts in another, comments in a third", () => {
    const [first = []] = blocks;
    const colourOf = (text: string): string | undefined =>
      first.find(([token]) => token.trim() === text)?.[1];
    expect(colourOf("import")).toBe("#AF00DB");
    expect(colourOf("from")).toBe("#AF00DB");
    expect(colourOf('"@iij/earnings"')).toBe("#A31515");
    expect(colourOf("const")).toBe("#0000FF");
    expect(first.some(([text, colour]) => text.startsWith("//") && colour === "#008000")).toBe(
      true,
    );
  });

  test("all blocks of the start page agree", () => {
    expect(blocks.length).toBeGreaterThan(0);
    expect(coloursWhere(/^(?:import|from)$/)).toEqual(new Set(["#AF00DB"]));
    expect(coloursWhere(/^"[^"]*"$/)).toEqual(new Set(["#A31515"]));
    expect(coloursWhere(/^\/\//)).toEqual(new Set(["#008000"]));
  });

  test("do not depend on the clock: a machine that takes a second for each step gives the same", async () => {
    const { steadyColours, shikiOfTypedoc } = (await import(
      join(top, "docs/site-assets/steady-colours.mjs")
    )) as {
      steadyColours: () => Promise<void>;
      shikiOfTypedoc: () => Promise<Shiki>;
    };
    const shiki = await shikiOfTypedoc();
    const highlighter = await shiki.createShikiInternal({
      engine: await shiki.createOnigurumaEngine(),
      themes: [shiki.bundledThemes["light-plus"]],
      langs: [shiki.bundledLanguages["typescript"]],
    });
    const code = 'import { quarters } from "@iij/earnings"; // → a comment';
    const coloured = (): string[] =>
      shiki
        .codeToTokensWithThemes(highlighter, code, {
          themes: { light: "light-plus" },
          lang: "typescript",
        })
        .flat()
        .map(({ content, variants }) => `${content} ${variants.light.color}`);
    let now = 0;
    vi.spyOn(Date, "now").mockImplementation(() => (now += 1000));
    expect(coloured()).toHaveLength(1);
    await steadyColours();
    expect(coloured().length).toBeGreaterThan(5);
    vi.restoreAllMocks();
  });
});

interface Shiki {
  readonly bundledThemes: Readonly<Record<string, unknown>>;
  readonly bundledLanguages: Readonly<Record<string, unknown>>;
  readonly createOnigurumaEngine: () => Promise<unknown>;
  readonly createShikiInternal: (options: object) => Promise<object>;
  readonly codeToTokensWithThemes: (
    highlighter: object,
    code: string,
    options: object,
  ) => readonly (readonly {
    readonly content: string;
    readonly variants: { readonly light: { readonly color: string } };
  }[])[];
}
