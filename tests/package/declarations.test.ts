import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import * as schema from "@iij/earnings/schema";
import { scratchProject, top } from "./scratch.js";

const scratch = scratchProject();
afterAll(() => {
  scratch.remove();
});

const schemas = Object.keys(schema).filter((name) => name.endsWith("Schema"));
const read = (name: string): string => name.replace(/Schema$/, "");

/**
 * A library of a user that exports every schema, what is read by it, and a function that uses it.
 */
const program = `import { parseRecord, ${schemas.join(", ")} } from "@iij/earnings/schema";
${schemas.map((name) => `export const own_${name} = ${name};\nexport const ${read(name)} = parseRecord(${name}, {});\nexport const check_${name} = (value: unknown) => ${name}.safeParse(value);`).join("\n")}
`;

/** The same with schemas of its own that are built of ours. */
const composed = `import * as z from "zod";
import { parseRecord, ${schemas.join(", ")} } from "@iij/earnings/schema";
export const all = z.object({ ${schemas.join(", ")} });
export const list = parseRecord(z.array(quarterSchema), []);
export const own = parseRecord(z.object({ name: z.string(), targets: z.array(guidanceSchema), facts: z.record(z.string(), factSchema) }), {});
`;

/**
 * Compiles the program with declarations, which it returns with the compiler's statistics. Throws
 * what the compiler has to say.
 */
function compiled(
  source: string,
  type: string,
  module: string,
  moduleResolution: string,
): { readonly declarations: string; readonly instantiations: number } {
  scratch.write({
    "program.ts": source,
    "package.json": JSON.stringify({ type }),
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        target: "es2022",
        lib: ["es2022"],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: true,
        declaration: true,
        outDir: "out",
        module,
        moduleResolution,
      },
      files: ["program.ts"],
    }),
  });
  const compiler = join(top, "node_modules/typescript/bin/tsc");
  try {
    const statistics = execFileSync(
      process.execPath,
      [compiler, "--pretty", "false", "--extendedDiagnostics", "-p", "."],
      { cwd: scratch.directory, encoding: "utf8" },
    );
    return {
      declarations: scratch.read("out/program.d.ts"),
      instantiations: Number(/^Instantiations: +(\d+)$/m.exec(statistics)?.[1]),
    };
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout, { cause: error });
  }
}

describe.each([
  ["node16, as an ES module", "module", "node16", "node16"],
  ["node16, as CommonJS", "commonjs", "node16", "node16"],
  ["bundler", "module", "esnext", "bundler"],
])(
  "a library that exports what it reads by each schema: %s",
  (_, type, module, moduleResolution) => {
    // It was 500,000 instantiations when each schema was of the type that zod infers.
    test("has declarations that name the types of the model, and costs the compiler little", () => {
      const { declarations, instantiations } = compiled(program, type, module, moduleResolution);
      const typeOf = (name: string): string | undefined =>
        new RegExp(`^export declare const ${name}: (.*);$`, "m").exec(declarations)?.[1];
      expect(schemas.length).toBeGreaterThan(15);
      expect(typeOf("quarter")).toBe('import("@iij/earnings/schema").Quarter');
      expect(typeOf("guidance")).toBe('import("@iij/earnings/schema").Guidance');
      expect(typeOf("own_guidanceSchema")).toBe(
        'import("@iij/earnings/schema").RecordSchema<import("@iij/earnings/schema").Guidance>',
      );
      const longest = schemas
        .flatMap((name) => [read(name), `own_${name}`, `check_${name}`])
        .filter((name) => (typeOf(name) ?? "x".repeat(200)).length > 150);
      expect(longest).toEqual([]);
      expect(instantiations).toBeGreaterThan(100);
      expect(instantiations).toBeLessThan(40_000);
    });

    test("also has them for schemas of its own", () => {
      const { declarations } = compiled(composed, type, module, moduleResolution);
      const model = (name: string): string => `import("@iij/earnings/schema").${name}`;
      expect(declarations).toContain(`export declare const list: readonly ${model("Quarter")}[];`);
      expect(declarations.replace(/\s+/g, " ")).toContain(
        `own: { readonly name: string; readonly targets: readonly ${model("Guidance")}[]; readonly facts: { readonly [x: string]: ${model("Fact")}; }; };`,
      );
      expect(declarations.length).toBeLessThan(10_000);
    });
  },
);

test("the declarations of the schemas are small, with all files that they need", () => {
  const dist = join(scratch.directory, "node_modules/@iij/earnings/dist");
  const needed = new Set([join(dist, "schema.d.ts")]);
  for (const file of needed) {
    for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/from ["'](\.[^"']+)\.js["']/g))
      needed.add(join(dirname(file), `${path}.d.ts`));
  }
  expect(needed.size).toBeGreaterThan(1);
  expect(statSync(join(dist, "schema.d.ts")).size).toBeLessThan(25_000);
  expect([...needed].reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(115_000);
});
