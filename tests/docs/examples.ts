import { readFileSync } from "node:fs";
import { filesUnder } from "../tree/files-under.js";

/** One fenced TypeScript example, with the place where it stands. */
export interface Example {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

/** One line of an example that shows its result behind an arrow. */
const assertion = /^(\s*)(?:(const \w+|const \{[^}]*\}|const \[[^\]]*\]) = )?(.*\S); \/\/ → (.+)$/;

/** All examples of a page, or of the docstrings of a source file. */
export function examplesIn(file: string): readonly Example[] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .map(file.endsWith(".md") ? (line) => line : withoutStar);
  const examples: Example[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() !== "```ts") continue;
    const length = lines.slice(index + 1).findIndex((next) => next.trim() === "```");
    examples.push({
      file,
      line: index + 1,
      code: lines.slice(index + 1, index + 1 + length).join("\n"),
    });
  }
  return examples;
}

/** Pages and sources that can hold examples. */
export function exampleFiles(): readonly string[] {
  return [
    "README.md",
    "CHANGELOG.md",
    ...filesUnder("docs", ".md").filter(written),
    ...filesUnder("src", ".ts"),
  ].sort();
}

/** The site is made of the pages. */
function written(path: string): boolean {
  return !path.startsWith("docs/site/");
}

function withoutStar(line: string): string {
  return line.replace(/^\s*\* ?/, "");
}

/** How many results an example shows. */
export function resultsShown({ code }: Example): number {
  return code.split("\n").filter((line) => assertion.test(line)).length;
}

/**
 * The example as a program: every `expression; // → result` becomes a call of `$shows(actual,
 * expected)`, so that the page and the test are the same lines.
 */
export function asProgram({ code }: Example): string {
  return code
    .split("\n")
    .map((line) => {
      const match = assertion.exec(line);
      if (match === null) return line;
      const [, indent = "", declaration, expression = "", expected = ""] = match;
      // `if (…) expression; // → …` keeps its condition.
      const condition = /^(if \(.*?\) )(?=\S)/.exec(expression)?.[1] ?? "";
      const shown = `$shows(${expression.slice(condition.length)}, ${expected});`;
      if (declaration === undefined) return `${indent}${condition}${shown}`;
      return `${indent}${declaration} = ${expression}; $shows(${declaration.replace("const ", "")}, ${expected});`;
    })
    .join("\n");
}
