import { afterAll, expect, test } from "vitest";
import { scratchProject } from "./scratch.js";

const scratch = scratchProject();
afterAll(() => {
  scratch.remove();
});

/**
 * A program that has loaded the library twice, as happens where a CommonJS package and an ES module
 * both use it.
 */
const twice = `
  import { createRequire } from "node:module";
  import * as esm from "@iij/earnings";
  const cjs = createRequire(import.meta.url)("@iij/earnings");
  const thrownBy = ({ periodDates }) => { try { periodDates("5Q02"); } catch (error) { return error; } };
  const print = (result) => process.stdout.write(JSON.stringify(result));`;

test("an error of either build is an EarningsError to both", () => {
  scratch.write({
    "thrown.mjs": `${twice}
      const of = (error) => [error instanceof esm.EarningsError, error instanceof cjs.EarningsError, error instanceof Error, error.code];
      print({ classes: esm.EarningsError === cjs.EarningsError ? 1 : 2, esm: of(thrownBy(esm)), cjs: of(thrownBy(cjs)) });`,
  });
  const known = [true, true, true, "unknownPeriod"];
  expect(scratch.run("thrown.mjs")).toEqual({ classes: 2, esm: known, cjs: known });
});

test("a class that extends it has its own instances, which are EarningsErrors to both", () => {
  scratch.write({
    "extended.mjs": `${twice}
      class Own extends esm.EarningsError {}
      const own = new Own("mismatch", { function: "program", needs: "a", got: "b", values: [] });
      print({ own: [own instanceof Own, own instanceof esm.EarningsError, own instanceof cjs.EarningsError], others: [thrownBy(esm) instanceof Own, thrownBy(cjs) instanceof Own] });`,
  });
  expect(scratch.run("extended.mjs")).toEqual({ own: [true, true, true], others: [false, false] });
});

test("nothing else is one, whatever it calls itself", () => {
  scratch.write({
    "foreign.mjs": `${twice}
      const { name, code, message } = thrownBy(esm);
      const foreign = [new Error(message), new RangeError(), { name, code, message }, Object.assign(new Error(message), { name, code }), Object.create(null), () => {}, "text", 0, null, undefined];
      print({ tried: foreign.length, known: foreign.filter((value) => value instanceof esm.EarningsError || value instanceof cjs.EarningsError).length });`,
  });
  expect(scratch.run("foreign.mjs")).toEqual({ tried: 10, known: 0 });
});

test("the mark is not seen in what an error prints or is compared by", () => {
  scratch.write({
    "printed.mjs": `${twice}
      import { inspect } from "node:util";
      const error = thrownBy(esm);
      print([Reflect.ownKeys(error).filter((key) => Object.getOwnPropertyDescriptor(error, key).enumerable).map(String), inspect(error).includes("Symbol")]);`,
  });
  expect(scratch.run("printed.mjs")).toEqual([
    ["name", "code", "function", "needs", "got", "values"],
    false,
  ]);
});
