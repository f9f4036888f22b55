import { growth, type Quantity } from "@iij/earnings";
import { afterAll, describe, expect, test } from "vitest";
import { duckDbPart, growthSql } from "../../src/files/growth-sql.js";
import { duckDb } from "../peers/peers.js";
import { postgreSql } from "../peers/postgresql.js";
import { randomNumbers } from "./random-numbers.js";
import {
  ceiling,
  floor,
  over,
  minus,
  plus,
  rational,
  type Rational,
  tenTo,
  times,
} from "./rational.js";
import { casesAsked, timesAsMany } from "./seed.js";

/** A quarter of an entity: cents, and to which decimals they are stated. */
interface Row {
  readonly entity: number;
  readonly period: number;
  readonly cents: bigint;
  readonly decimals: number | undefined;
}

/** Panels with gaps and without order, amounts of one digit to eighteen, and ties at the eighth. */
function panel(count: number, seed: number): readonly Row[] {
  const { below, wide } = randomNumbers(seed);
  const rows = new Map<string, Row>();
  while (rows.size < count) {
    const [entity, period] = [below(count / 8), 8000 + below(14)];
    const decimals = [undefined, undefined, 2, 1, 0, -1, -3][below(7)];
    const unit = decimals === undefined ? 1n : 10n ** BigInt(2 - decimals);
    // Over a base of 2^9 × 10^k half a unit of the eighth decimal can be met.
    const size =
      below(4) === 0 ? 512n * 10n ** BigInt(below(9)) + BigInt(below(3)) : wide(1 + below(55));
    const cents = (below(3) === 0 ? -1n : 1n) * (below(12) === 0 ? 0n : (size / unit) * unit);
    rows.set(`${entity} ${period}`, { entity, period, cents, decimals });
  }
  return [...rows.values()];
}

const text = (cents: bigint, places: number): string => {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(places + 1, "0");
  return `${cents < 0n ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`;
};

/** Half a unit of the last stated digit, in thousandths. */
const half = ({ decimals }: Row): bigint =>
  decimals === undefined ? 0n : 5n * 10n ** BigInt(2 - decimals);

const insert = (rows: readonly Row[]): string =>
  `CREATE TABLE panel (entity INTEGER, period INTEGER, amount DECIMAL(18,3), lowest DECIMAL(18,3), highest DECIMAL(18,3));
INSERT INTO panel VALUES ${rows
    .map((row) => {
      const [amount, width] = [row.cents * 10n, half(row)];
      const ends = [amount, amount - width, amount + width].map((end) => text(end, 3));
      return `(${row.entity}, ${row.period}, ${ends.join(", ")})`;
    })
    .join(",\n")};`;

function figureOf({ cents, decimals }: Row): Quantity<"EUR"> {
  const value = text(cents, 2);
  if (decimals === undefined) return { value, unit: "EUR" };
  return {
    value: decimals === 2 ? value : decimals === 1 ? value.slice(0, -1) : value.slice(0, -3),
    unit: "EUR",
    decimals,
  };
}

const places = (digits: bigint): string => text(digits, 8);
const scaled = (a: Rational): Rational => times(a, tenTo(8));
const awayFromZero = (a: Rational): bigint =>
  a.n < 0n ? -awayFromZero(rational(-a.n, a.d)) : floor(plus(a, rational(1n, 2n)));

/** What the view has to say of a row: the outcome of the scalar function, and exact numbers. */
function expected(row: Row, base: Row | undefined, comparison: string): string {
  const cells = (outcome: string, ...numbers: readonly string[]): string =>
    [row.entity, row.period, comparison, outcome, ...numbers].join(" | ");
  if (base === undefined) return cells("missing", "null", "null", "null", "null");
  const { outcome } = growth(figureOf(row), figureOf(base));
  const change = text((row.cents - base.cents) * 10n, 3);
  if (outcome !== "rate") return cells(outcome, change, "null", "null", "null");
  const rate = (now: bigint, before: bigint): Rational =>
    scaled(over(minus(rational(now), rational(before)), rational(before)));
  const [now, before] = [row.cents * 10n, base.cents * 10n];
  if (now + half(row) >= (before - half(base)) * 9_999_999n)
    return cells("outOfRange", change, "null", "null", "null");
  return cells(
    outcome,
    change,
    places(awayFromZero(rate(now, before))),
    places(floor(rate(now - half(row), before + half(base)))),
    places(ceiling(rate(now + half(row), before - half(base)))),
  );
}

function allExpected(rows: readonly Row[]): readonly string[] {
  const byKey = new Map(rows.map((row) => [`${row.entity} ${row.period}`, row]));
  return rows.flatMap((row) =>
    (
      [
        ["yearOverYear", 4],
        ["quarterOverQuarter", 1],
      ] as const
    ).map(([comparison, steps]) =>
      expected(row, byKey.get(`${row.entity} ${row.period - steps}`), comparison),
    ),
  );
}

const plain = growthSql.slice(0, growthSql.indexOf(duckDbPart));
const rows = panel(casesAsked ?? Math.ceil(3000 * timesAsMany), 19);
const sorted = (lines: readonly string[]): readonly string[] => [...lines].sort();
const differences = (found: readonly string[]): readonly string[] => {
  const wanted = new Set(allExpected(rows));
  return found.filter((line) => !wanted.has(line)).slice(0, 5);
};

describe(`growth.sql over a panel of ${rows.length} rows`, () => {
  const wanted = sorted(allExpected(rows));

  test("the panel has rates, losses, gaps and rates out of range", () => {
    for (const outcome of [
      "rate",
      "missing",
      "turnedToLoss",
      "lossWidened",
      "outOfRange",
      "indeterminate",
      "zeroBase",
    ])
      expect(
        wanted.filter((line) => line.includes(` | ${outcome} | `)).length,
        outcome,
      ).toBeGreaterThan(5);
  });

  test("says in DuckDB what the scalar function says, as a view and as a macro", async () => {
    const query = await duckDb();
    await query(insert(rows));
    await query(growthSql);
    for (const from of ["growth", "growth_of('panel')"]) {
      const found = (await query(`SELECT * FROM ${from}`)).map((cells) =>
        cells.map(String).join(" | "),
      );
      expect(differences(found)).toEqual([]);
      expect(found).toHaveLength(wanted.length);
    }
  });

  test("calls rows of one entity and quarter duplicate, instead of choosing one", async () => {
    const query = await duckDb();
    const [row] = rows;
    if (row === undefined) throw new Error("no row");
    await query(
      insert([row, { ...row, cents: row.cents + 100_000n }, { ...row, period: row.period + 4 }]),
    );
    await query(growthSql);
    const found = await query("SELECT outcome FROM growth WHERE comparison = 'yearOverYear'");
    expect(found.flat().map(String)).toEqual(["duplicate", "duplicate", "duplicate"]);
  });

  const server = postgreSql();
  afterAll(() => server?.stop());
  const name = "says in PostgreSQL what the scalar function says";
  if (server === undefined) test.skip(`${name}: skipped, PostgreSQL is not installed`);
  else
    test(name, () => {
      server.query(insert(rows));
      server.query(plain);
      const found = server.query("SELECT * FROM growth");
      expect(differences(found)).toEqual([]);
      expect(found).toHaveLength(wanted.length);
    });
});
