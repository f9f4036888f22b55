import { transformSync } from "esbuild";
import * as earnings from "@iij/earnings";
import * as chart from "@iij/earnings/chart";
import * as columns from "@iij/earnings/columns";
import * as exporting from "@iij/earnings/export";
import * as importing from "@iij/earnings/import";
import * as notebook from "@iij/earnings/notebook";
import * as schema from "@iij/earnings/schema";
import * as z from "zod";
import * as arrow from "apache-arrow";
import { Decimal } from "decimal.js";

const modules: Readonly<Record<string, object>> = {
  "@iij/earnings": earnings,
  "@iij/earnings/chart": chart,
  "@iij/earnings/schema": schema,
  "@iij/earnings/export": exporting,
  "@iij/earnings/import": importing,
  "@iij/earnings/notebook": notebook,
  "@iij/earnings/columns": columns,
  "decimal.js": { Decimal },
  "apache-arrow": arrow,
  zod: z,
};

/** The program with its imports, as esbuild prints them, as calls of `require`. */
function requiring(code: string): string {
  return code
    .replace(/^import \* as (\w+) from ("[^"]+");$/gm, "const $1 = require($2);")
    .replace(
      /^import \{([^}]*)\} from ("[^"]+");$/gm,
      (_, names: string, from: string) =>
        `const {${names.replaceAll(" as ", ": ")}} = require(${from});`,
    );
}

/**
 * Runs a program that imports the library; each result that it shows goes to `shows`, and what the
 * last expression is, is returned.
 */
export async function runExample(
  program: string,
  shows: (actual: unknown, expected: unknown) => void,
  last = "undefined",
): Promise<unknown> {
  // Not as CommonJS, in which esbuild knows no top-level await: the imports are rewritten.
  const { code } = transformSync(program, { loader: "ts", format: "esm", target: "es2022" });
  const load = (name: string): object => {
    const module = modules[name];
    if (module === undefined) throw new Error(`An example imports ${name}, which it cannot.`);
    return module;
  };
  // The examples are this repository's own; running them is the point.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const body = new Function(
    "require",
    "module",
    "$shows",
    `return (async () => {${requiring(code)}\nreturn ${last};\n})()`,
  );
  return await (body as (load: unknown, module: object, shows: unknown) => Promise<unknown>)(
    load,
    {},
    shows,
  );
}
