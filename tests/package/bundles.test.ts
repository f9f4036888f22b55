import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import { documents } from "@iij/earnings";
import { scratchProject } from "./scratch.js";

const scratch = scratchProject();
afterAll(() => {
  scratch.remove();
});

interface Bundle {
  readonly text: string;
  /** The files of which something is left in the bundle, and all that the bundler had to read. */
  readonly kept: readonly string[];
  readonly read: readonly string[];
}

/** Bundles a module of the scratch project as a user's site does, into `bundle.mjs`. */
async function bundle(contents: string): Promise<Bundle> {
  const result = await build({
    stdin: { contents, resolveDir: scratch.directory },
    absWorkingDir: scratch.directory,
    outfile: join(scratch.directory, "bundle.mjs"),
    format: "esm",
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
  });
  const text = result.outputFiles[0]?.text ?? "";
  scratch.write({ "bundle.mjs": text });
  const [output] = Object.values(result.metafile.outputs);
  const kept = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [path] : [],
  );
  return { text, kept, read: Object.keys(result.metafile.inputs) };
}

const from = (dependency: string): RegExp =>
  new RegExp(`node_modules/${dependency.replace(".", "\\.")}/`);

/**
 * Walks everything that the bundle exports; prints how many objects there are, and the paths of
 * those that are not frozen.
 */
const walk = `import * as all from "./bundle.mjs";
  const unfrozen = []; let objects = 0;
  const walk = (value, path) => {
    if (typeof value !== "object" || value === null) return;
    objects += 1;
    if (!Object.isFrozen(value)) unfrozen.push(path);
    for (const key of Reflect.ownKeys(value)) walk(value[key], path + "." + String(key));
  };
  for (const [name, value] of Object.entries(all)) walk(value, name);
  process.stdout.write(JSON.stringify({ objects, unfrozen }));`;

test("a minified bundle of one record is frozen in depth", async () => {
  await bundle('export { quarters } from "@iij/earnings";');
  scratch.write({ "walk.mjs": walk });
  expect(scratch.run("walk.mjs")).toEqual({
    objects: expect.toSatisfy((count: number) => count > 20) as number,
    unfrozen: [],
  });
});

test("a minified bundle of all records is frozen in depth", async () => {
  await bundle('export * from "@iij/earnings";');
  scratch.write({ "walk.mjs": walk });
  expect(scratch.run("walk.mjs")).toEqual({
    objects: expect.toSatisfy((count: number) => count > 300) as number,
    unfrozen: [],
  });
});

describe("a bundle brings what it uses and no more:", () => {
  const ids = Object.keys(documents);

  test("`quarters` neither decimal.js nor zod, and no function", async () => {
    const { text, kept } = await bundle(
      'import { quarters } from "@iij/earnings"; console.log(quarters);',
    );
    expect(kept.filter((path) => from("decimal.js").test(path) || from("zod").test(path))).toEqual(
      [],
    );
    expect(text).toContain("10600000000");
    expect(text).not.toContain("mixedUnits");
  });

  test("`quarters` none of the other records", async () => {
    const { text } = await bundle(
      'import { quarters } from "@iij/earnings"; console.log(quarters);',
    );
    expect(text).not.toContain("Kawaguchi-city");
  });

  test("`growth` decimal.js, and no record", async () => {
    const { text, kept } = await bundle(
      'import { growth } from "@iij/earnings"; console.log(growth);',
    );
    expect(kept.some((path) => from("decimal.js").test(path))).toBe(true);
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
  });

  test("nothing of the main entry as much as reads zod", async () => {
    const { text, read } = await bundle('import * as all from "@iij/earnings"; console.log(all);');
    expect(read.filter((path) => from("zod").test(path))).toEqual([]);
    expect(ids.filter((id) => !text.includes(id))).toEqual([]);
  });

  test("the main entry is three files, however many entries there are", async () => {
    const { read } = await bundle('import * as all from "@iij/earnings"; console.log(all);');
    expect(read.filter((path) => path.includes("@iij/earnings/dist/"))).toHaveLength(3);
  });

  test("the exports no record, no zod and no optional package, as long as nobody asks for one", async () => {
    const { text, read, kept } = await bundle(
      'import { toCsv, toDataPackage, toXbrlJson } from "@iij/earnings/export"; console.log(toCsv, toDataPackage, toXbrlJson);',
    );
    expect(read.filter((path) => from("zod").test(path))).toEqual([]);
    expect(
      kept.filter((path) => from("apache-arrow").test(path) || from("hyparquet-writer").test(path)),
    ).toEqual([]);
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
  });

  test("the imports no record and no zod", async () => {
    const { text, read } = await bundle(
      'import * as all from "@iij/earnings/import"; console.log(all);',
    );
    expect(read.filter((path) => from("zod").test(path))).toEqual([]);
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
  });

  test("nothing of the main entry as much as reads a chart, and a chart brings no record and no Vega", async () => {
    const main = await bundle('import * as all from "@iij/earnings"; console.log(all);');
    expect(main.read.filter((path) => path.includes("dist/chart"))).toEqual([]);
    expect(main.text).not.toContain("vega.github.io");
    const { text, read, kept } = await bundle(
      'import * as all from "@iij/earnings/chart"; console.log(all);',
    );
    expect(text).toContain("vega.github.io");
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
    expect(
      read.filter(
        (path) => from("zod").test(path) || from("vega-lite").test(path) || from("vega").test(path),
      ),
    ).toEqual([]);
    expect(kept.some((path) => from("decimal.js").test(path))).toBe(true);
  });

  test("the notebook entry no record and no zod, and nothing of Vega as long as nobody draws", async () => {
    const { text, read, kept } = await bundle(
      'import * as all from "@iij/earnings/notebook"; console.log(all);',
    );
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
    expect(
      read.filter(
        (path) => from("zod").test(path) || from("vega-lite").test(path) || from("vega").test(path),
      ),
    ).toEqual([]);
    expect(kept.some((path) => from("decimal.js").test(path))).toBe(true);
  });

  test("zod comes with the schemas, without decimal.js and without records", async () => {
    const { text, read, kept } = await bundle(
      'import * as all from "@iij/earnings/schema"; console.log(all);',
    );
    expect(read.some((path) => from("zod").test(path))).toBe(true);
    expect(kept.filter((path) => from("decimal.js").test(path))).toEqual([]);
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
  });
});
