import { readFileSync } from "node:fs";

/** The cells of a notebook that a page shows: its blocks that are marked so, in their order. */
export function cellsIn(page: string): readonly string[] {
  return [...readFileSync(page, "utf8").matchAll(/^```ts cell\n([^]*?)\n```$/gm)].map(([, code = ""]) => code);
}
