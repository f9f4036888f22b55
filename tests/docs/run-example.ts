import { transformSync } from "esbuild";
import * as earnings from "@iij/earnings";
import * as chart from "@iij/earnings/chart";
import * as schema from "@iij/earnings/schema";
import * as z from "zod";
import { Decimal } from "decimal.js";

const modules: Readonly<Record<string, object>> = {
  "@iij/earnings": earnings,
  "@iij/earnings/chart": chart,
  "@iij/earnings/schema": schema,
  "decimal.js": { Decimal },
  zod: z,
};

/** Runs a program that imports the library; each result that it shows goes to `shows`, and what the last expression is, is returned. */
export async function runExample(program: string, shows: (actual: unknown, expected: unknown) => void, last = "undefined"): Promise<unknown> {
  const { code } = transformSync(program, { loader: "ts", format: "cjs", target: "es2022" });
  const load = (name: string): object => {
    const module = modules[name];
    if (module === undefined) throw new Error(`An example imports ${name}, which it cannot.`);
    return module;
  };
  // The examples are this repository's own; running them is the point.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const body = new Function("require", "module", "$shows", `return (async () => {${code}\nreturn ${last};\n})()`);
  return await (body as (load: unknown, module: object, shows: unknown) => Promise<unknown>)(load, {}, shows);
}
