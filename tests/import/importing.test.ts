import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { facts } from "@iij/earnings";
import { toCsv, toXbrlJson } from "@iij/earnings/export";
import {
  type FileSource,
  fromCompanyFacts,
  fromCsv,
  fromXbrlJson,
  importing,
  type ImportProgress,
} from "@iij/earnings/import";
import { show } from "@iij/earnings/notebook";
import { describe, expect, test } from "vitest";
import { reporter } from "../export/reports-by-document.js";
import { refusal } from "../functions/refusal.js";
import { largeFile } from "./large-file.js";
import { january, stores } from "./made-up-filings.js";

/** All steps of a reading. */
async function stepsOf<S>(steps: AsyncIterable<S>): Promise<readonly S[]> {
  const list: S[] = [];
  for await (const step of steps) list.push(step);
  return list;
}

/** The bytes of a text in pieces of some length, which may end inside of a character. */
async function* inPieces(text: string, length: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let start = 0; start < bytes.length; start += length)
    yield await Promise.resolve(bytes.slice(start, start + length));
}

const few = facts.filter(({ document }) => document === "iij-3q02-presentation");
const csv = toCsv(few);
const companyFacts = JSON.stringify(stores);
const { report } = toXbrlJson(few, reporter);

describe("the last step has what the function returns, wherever a piece ends:", () => {
  test.each([1, 7, 1000, 10_000_000])("pieces of %d bytes", async (length) => {
    const last = async (steps: AsyncIterable<ImportProgress>) => (await stepsOf(steps)).at(-1);
    const read = await last(importing(inPieces(csv, length), "csv"));
    expect(read?.imported).toEqual(fromCsv(csv));
    expect(read).toMatchObject({
      bytes: Buffer.byteLength(csv),
      read: few.length,
      facts: few.length,
    });
    const filed = await last(importing(inPieces(companyFacts, length), "companyFacts", january));
    expect(filed?.imported).toEqual(fromCompanyFacts(companyFacts, january));
    const xbrl = await last(importing(inPieces(JSON.stringify(report), length), "xbrlJson"));
    expect(xbrl?.imported).toEqual(fromXbrlJson(report));
  });

  test.each<[string, FileSource]>([
    ["a text", csv],
    ["bytes", new TextEncoder().encode(csv)],
    ["a list of texts", [csv.slice(0, 500), csv.slice(500)]],
    ["a stream of the web", new Blob([csv]).stream()],
  ])("%s", async (_, source) => {
    const steps = await stepsOf(importing(source, "csv"));
    expect(steps.at(-1)?.imported?.facts).toEqual(few);
  });
});

test("no step before the last has any fact", async () => {
  const steps = await stepsOf(importing(inPieces(csv, 2000), "csv"));
  expect(steps.length).toBeGreaterThan(5);
  expect(steps.slice(0, -1).filter((step) => "imported" in step)).toEqual([]);
  const counts = steps.map((step) => step.facts);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
});

describe("the reading ends early, and closes its source,", () => {
  /** A source that never ends, and says whether it was closed. */
  function endless() {
    const state = { closed: false };
    const source = {
      [Symbol.asyncIterator]: () => ({
        next: () => Promise.resolve({ done: false as const, value: csv.slice(0, 300) + "\r\n" }),
        return: () => {
          state.closed = true;
          return Promise.resolve({ done: true as const, value: undefined });
        },
      }),
    };
    return { state, source };
  }

  test("when the loop is left", async () => {
    const { state, source } = endless();
    const header = csv.slice(0, csv.indexOf("\r\n") + 2);
    const rows = csv.slice(header.length);
    let count = 0;
    const endlessRows = {
      [Symbol.asyncIterator]: () => ({
        ...source[Symbol.asyncIterator](),
        next: () => Promise.resolve({ done: false as const, value: count === 0 ? header : rows }),
      }),
    };
    for await (const { read } of importing(endlessRows, "csv")) {
      count += 1;
      if (read > few.length) break;
    }
    expect([count, state.closed]).toEqual([3, true]);
  });

  test("when the signal says so, also while the source keeps it waiting", async () => {
    const controller = new AbortController();
    let closed = false;
    const waiting = new ReadableStream<Uint8Array>({
      start(stream) {
        stream.enqueue(new TextEncoder().encode("{"));
      },
      cancel() {
        closed = true;
      },
    });
    const steps: number[] = [];
    const reading = (async () => {
      const { signal } = controller;
      for await (const { bytes } of importing(waiting, "companyFacts", { ...january, signal })) {
        steps.push(bytes);
        setTimeout(() => {
          controller.abort(new Error("enough"));
        });
      }
    })();
    await expect(reading).rejects.toThrow("enough");
    expect([steps, closed]).toEqual([[1], true]);
  });

  test("before it begins, where the signal has said so", async () => {
    const signal = AbortSignal.abort(new Error("never"));
    await expect(stepsOf(importing(csv, "csv", { signal }))).rejects.toThrow("never");
  });
});

describe("refuses, by its own name,", () => {
  test.each<[title: string, source: FileSource, said: string]>([
    ["a mistake in the last line", `${csv}x`, "cells in each row, as in the header; got 1 on line"],
    [
      "bytes in another encoding",
      new Uint8Array([0x69, 0x64, 0x81, 0x40]),
      "needs bytes of UTF-8 text",
    ],
    ["a compressed file", new Uint8Array([0x1f, 0x8b, 8, 0]), "decompress a compressed file"],
    ["pieces of something else", [5] as never, "needs pieces of text or of bytes; got 5"],
    [
      "a row without an end",
      [csv, `"${"x".repeat(1_100_000)}`],
      "needs rows of at most 1000000 characters",
    ],
  ])("%s", async (_, source, said) => {
    const reading = stepsOf(importing(source, "csv"));
    await expect(reading).rejects.toMatchObject({ name: "EarningsError", function: "importing" });
    await expect(reading).rejects.toThrow(said);
  });

  test("what is no source, another form and another signal, before anything is read", () => {
    expect(refusal(() => importing(5 as never, "csv")).function).toBe("importing");
    expect(refusal(() => importing(csv, "cvs" as never)).fix).toBe(
      "Available: csv, companyFacts, xbrlJson.",
    );
    expect(refusal(() => importing(csv, "csv", { signal: {} as never })).needs).toContain("signal");
    expect(refusal(() => importing(csv, "csv", { most: 0 })).needs).toContain("under most");
  });

  test("an error of the source is passed on", async () => {
    async function* broken(): AsyncGenerator<string> {
      yield await Promise.resolve("id,");
      throw new TypeError("the line went dead");
    }
    await expect(stepsOf(importing(broken(), "csv"))).rejects.toThrow(TypeError);
  });
});

test("a file of 50 MB is read, and only what is asked for is kept", async () => {
  let last: ImportProgress | undefined;
  for await (const step of importing(largeFile(50, 500_000), "companyFacts", january)) last = step;
  expect(last?.bytes).toBeGreaterThan(49_000_000);
  expect(last?.read).toBeGreaterThan(300_000);
  expect(last?.imported?.facts.map(({ period }) => period)).toEqual(["FY2024"]);
  expect(last?.imported?.report.leftOut).toMatchObject([
    { reason: "noMetric", count: Number(last?.read) - 1 },
  ]);
});

test("a file larger than the memory is read", () => {
  const program = fileURLToPath(new URL("large-file-program.ts", import.meta.url));
  const loader = createRequire(import.meta.url).resolve("tsx");
  const { stdout, status } = spawnSync(
    process.execPath,
    ["--max-old-space-size=64", "--import", loader, program],
    { encoding: "utf8" },
  );
  expect([status, stdout]).toEqual([0, "1 fact of 100 MB"]);
});

test("a file with more facts than there may be is refused while it is read, however long it is", async () => {
  let pieces = 0;
  function* rows(): Generator<string> {
    yield csv;
    for (const body = csv.slice(csv.indexOf("\r\n") + 2); ; pieces += 1) yield body;
  }
  const reading = stepsOf(importing(rows(), "csv", { most: 1000 }));
  await expect(reading).rejects.toThrow("needs a file of at most 1000 facts; got more");
  expect(pieces).toBeLessThan(20);
});

describe("a step as a line of a notebook", () => {
  const step = { bytes: 48_123_456, read: 312_000, facts: 1200 };
  const leftOut = [
    { reason: "noMetric", count: 310_000 },
    { reason: "noPeriod", count: 800 },
  ];
  test.each([
    ["en", step, "48.1 MB read, 312,000 statements, 1,200 facts …"],
    ["ja", step, "48.1 MB読込、記載312,000件、ファクト1,200件…"],
    [
      "en",
      { ...step, imported: { report: { leftOut, derived: [{}, {}] } } },
      "48.1 MB read, 312,000 statements, 1,200 facts; 2 quarters derived; 310,800 left out (310,000 noMetric, 800 noPeriod)",
    ],
    [
      "ja",
      { ...step, imported: { report: { leftOut, derived: [{}, {}] } } },
      "48.1 MB読込、記載312,000件、ファクト1,200件、算出した四半期2件、対象外310,800件(noMetric 310,000件、noPeriod 800件)",
    ],
  ] as const)("%s", async (locale, given, line) => {
    const shown = show(given, { locale });
    expect(shown.text).toBe(line);
    expect(await shown.bundle()).toEqual({ "text/plain": line });
  });

  test("that is no step is refused", () => {
    expect(refusal(() => show({ ...step, facts: -1 })).message).toContain("got -1 under facts");
  });
});
