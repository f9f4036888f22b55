import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { formatFigure, latest, quarters } from "@iij/earnings";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { install } from "./install.js";
import { scratchProject, top } from "./scratch.js";

const scratch = scratchProject();
beforeAll(() => {
  install(scratch.directory, "react", "react-dom", "@types/react", "@types/react-dom");
});
afterAll(() => {
  scratch.remove();
});

const source = readFileSync(new URL("./tasks-program.ts", import.meta.url), "utf8");

/**
 * What the compiler of a strict project has to say of a program, in lines; it writes the program
 * where it has nothing to say.
 */
function compile(program: string): readonly string[] {
  scratch.write({
    "program.ts": program,
    "package.json": JSON.stringify({ type: "module" }),
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        ...{
          target: "es2022",
          lib: ["es2022", "dom"],
          types: [],
          module: "nodenext",
          moduleResolution: "nodenext",
          outDir: "out",
          rootDir: ".",
          noEmitOnError: true,
        },
        ...{
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          noPropertyAccessFromIndexSignature: true,
          noUnusedLocals: true,
          skipLibCheck: false,
        },
      },
      files: ["program.ts"],
    }),
  });
  try {
    execFileSync(
      process.execPath,
      [join(top, "node_modules/typescript/bin/tsc"), "--pretty", "false", "-p", "."],
      { cwd: scratch.directory },
    );
    return [];
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout)
      .trim()
      .split("\n");
  }
}

/** The casts of a program, "as const" apart, its "!" and its "any". */
function castsIn(program: string): readonly string[] {
  const casts: string[] = [];
  const visit = (node: ts.Node): void => {
    const isCast =
      (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) ||
      ts.isTypeAssertionExpression(node) ||
      ts.isNonNullExpression(node);
    if (isCast || node.kind === ts.SyntaxKind.AnyKeyword) casts.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("program.ts", program, ts.ScriptTarget.ES2022, true));
  return casts;
}

describe("what users do first", () => {
  test("takes neither a cast nor a !", () => {
    expect(castsIn(source)).toEqual([]);
    expect(
      castsIn("const a = b as C; const d = e!; let f: any; const g = <H>i; const j = 1 as const;"),
    ).toEqual(["b as C", "e!", "any", "<H>i"]);
  });

  test("compiles in a strict project with the package, and gives this", () => {
    expect(compile(source)).toEqual([]);
    expect(scratch.run("out/program.js")).toEqual({
      figure: "JPY10.6 billion",
      none: null,
      shown: "赤字転落",
      table:
        "<table><tbody><tr><td>3Q02</td><td>JPY10.6 billion</td><td>+6.3% (as reported)</td></tr></tbody></table>",
      report: "Revenues: JPY10.6 billion, +6.3% (as reported)",
      compared: "lossWidened",
      inOrder: true,
      newest: formatFigure(quarters[latest(quarters, "revenues")].revenues),
      growths: true,
      checks: ["4Q02 revenues: undecidable", "FY2007 revenues: below"],
      titles: [
        "Internet Initiative Japan (Nasdaq: IIJI)",
        "Internet Initiative Japan (Nasdaq: IIJI)",
      ],
    });
  });

  test("does not compile where a text is not known to be an id", () => {
    const lines = compile(
      source.replace(
        "isQuarterId(period) && isMetricId(metric) ? all",
        "isQuarterId(period) && metric ? all",
      ),
    );
    expect(lines.filter((line) => line.includes("error")).length).toBeGreaterThan(0);
    expect(lines[0]).toMatch(/^program\.ts.* error TS7053/);
  });
});
