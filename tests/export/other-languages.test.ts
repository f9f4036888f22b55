import { execFileSync, spawnSync } from "node:child_process";
import { documents, facts } from "@iij/earnings";
import { type DescribedSchema, type JsonSchema, toJsonSchema } from "@iij/earnings/export";
import * as schema from "@iij/earnings/schema";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { duckDb } from "../peers/peers.js";
import { scratchFolder } from "./scratch-folder.js";

const python = "/usr/bin/python3";
const hasValidator = spawnSync(python, ["-c", "import jsonschema"]).status === 0;
const file = scratchFolder();
const query = await duckDb();

const schemas = Object.entries(schema).flatMap(([name, each]) =>
  name.endsWith("Schema") ? [[name, each as DescribedSchema] as const] : [],
);

/** Everything under a keyword, wherever it stands in a schema. */
function under(keyword: string, json: unknown): readonly unknown[] {
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json as Readonly<Record<string, unknown>>).flatMap(([key, value]) => [
    ...(key === keyword ? [value] : []),
    ...under(keyword, value),
  ]);
}

const patterns = [
  ...new Set(schemas.flatMap(([, each]) => under("pattern", toJsonSchema(each)))),
] as readonly string[];

const [fact] = facts;
const [document] = Object.values(documents);

/** Text that a schema takes, and texts that only look like it. */
const texts: readonly (readonly [
  what: string,
  schema: DescribedSchema,
  record: (text: string) => unknown,
  right: readonly string[],
  wrong: readonly string[],
])[] = [
  [
    "a value",
    schema.quantitySchema,
    (value) => ({ value, unit: "JPY" }),
    ["-567000000", "0.063", "1".repeat(400)],
    ["-567000000\n", "５６７", "5٦7", "\n567", "1".repeat(401), "1e9", ""],
  ],
  [
    "a period",
    schema.periodIdSchema,
    (id) => id,
    ["3Q02", "1H02", "9M02", "FY2002", "FY1969"],
    ["3Q02\n", "3Q０２", "FY2002\n", "FY1968", "9M０2", "1H02\r\n"],
  ],
  [
    "a day",
    schema.factSchema,
    (published) => ({ ...fact, published }),
    ["2003-02-13", "2004-02-29", "2003-02", "2003"],
    ["2003-02-13\n", "２００３-02-13", "2003-02-29", "2003-02\n", "２００３", "2003\n"],
  ],
  [
    "a checksum",
    schema.documentSchema,
    (sha256) => ({ ...document, sha256 }),
    ["0123456789abcdef".repeat(4)],
    [`${"0123456789abcdef".repeat(4)}\n`, "０".repeat(64), "A".repeat(64)],
  ],
  [
    "an address",
    schema.documentSchema,
    (url) => ({ ...document, url }),
    ["https://www.iij.ad.jp/en/", "http://a.example/b?c=d"],
    ["https://www.iij.ad.jp/en/\n", "https://www.iij.ad.jp", "ftp://a.example/"],
  ],
];

/** What a schema of zod accepts, which every other reader of it has to accept as well. */
const byZod = (of: DescribedSchema, value: unknown): boolean =>
  (of as unknown as z.ZodType).safeParse(value).success;

describe("each text that our schemas describe by a pattern", () => {
  test.each(texts)("%s: zod takes the right ones and no other", (_, of, record, right, wrong) => {
    expect(right.filter((text) => !byZod(of, record(text)))).toEqual([]);
    expect(wrong.filter((text) => byZod(of, record(text)))).toEqual([]);
  });

  test.skipIf(!hasValidator).each(texts)(
    `%s: so does Python's jsonschema${hasValidator ? "" : " (skipped: there is no jsonschema; apt-get install python3-jsonschema)"}`,
    (what, of, record, right, wrong) => {
      const values = [...right, ...wrong].map((text) => record(text));
      expect(acceptedInPython(what, [{ schema: toJsonSchema(of), values }])).toEqual([
        [...right.map(() => true), ...wrong.map(() => false)],
      ]);
    },
  );
});

function acceptedInPython(
  name: string,
  cases: readonly { readonly schema: JsonSchema; readonly values: readonly unknown[] }[],
): unknown {
  const path = file(`${name}.json`, JSON.stringify(cases));
  return JSON.parse(
    execFileSync(python, ["tests/export/validate.py", path], { encoding: "utf8", maxBuffer: 1e8 }),
  );
}

test("every schema is one that a program in another language can compile", async () => {
  expect(schemas.length).toBeGreaterThan(19);
  expect(patterns.length).toBeGreaterThan(8);
  // DuckDB's regular expressions are RE2's, as Go's are.
  for (const pattern of patterns)
    expect(
      await query(`SELECT regexp_matches('', '${pattern.replaceAll("'", "''")}')`),
      pattern,
    ).toHaveLength(1);
  await expect(query("SELECT regexp_matches('', '(?=a)')")).rejects.toThrow(/invalid perl/);
});

test("RE2 takes of each text what zod takes", async () => {
  const found = texts.flatMap(([, of, record, right, wrong]) =>
    [...right, ...wrong].map((text) => [of, record(text), text] as const),
  );
  const spoken = patterns.filter((pattern) => pattern !== "\\n");
  for (const [of, value, text] of found) {
    const rows = await query(
      `SELECT ${spoken.map((pattern) => `regexp_matches('${text}', '${pattern}')`).join(", ")}`,
    );
    const inJs = spoken.map((pattern) => new RegExp(pattern).test(text));
    expect(rows[0], JSON.stringify(text)).toEqual(inJs);
    expect(byZod(of, value) && !inJs.includes(true), JSON.stringify(text)).toBe(false);
  }
});

test("no pattern has a class that means other characters elsewhere", () => {
  expect(patterns.filter((pattern) => /\\[dDwWbB]|\(\?[=!<]/.test(pattern))).toEqual([]);
});
