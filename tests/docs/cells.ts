import { readFileSync } from "node:fs";

/**
 * The cells of a notebook that a page shows: its blocks of a language that are marked so, in their
 * order.
 */
export function cellsIn(page: string, language: "ts" | "js"): readonly string[] {
  return [
    ...readFileSync(page, "utf8").matchAll(
      new RegExp(`^\`\`\`${language} cell\\n([^]*?)\\n\`\`\`$`, "gm"),
    ),
  ].map(([, code = ""]) => code);
}
