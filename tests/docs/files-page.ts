import { readFileSync } from "node:fs";

/** A block of code of docs/files.md, and what its last comment says it gives. */
export interface Block {
  readonly code: string;
  readonly shown: string;
}

/**
 * The page reads from a CDN, which has the files of the last release; the tests read what was just
 * built.
 */
export const cdn = "https://cdn.jsdelivr.net";

/** The blocks of docs/files.md in one language. */
export function blocksOf(language: string): readonly Block[] {
  const fences = [
    ...readFileSync("docs/files.md", "utf8").matchAll(
      new RegExp("```" + language + "\\n([^]*?)```", "g"),
    ),
  ];
  return fences.map(([, code = ""]) => ({
    code,
    shown: /^(?:#|--) → (.*)$/m.exec(code)?.[1] ?? "nothing",
  }));
}
