import { format } from "node:util";
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";

/**
 * What stands in for `vitest` in the tests of mutants: the names that they import, and a list of
 * the tests that were declared. The matchers are Vitest's own.
 */
for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

export const expect = (value, message) => {
  setState({ assertionCalls: getState(expect).assertionCalls + 1 }, expect);
  return chai.expect(value, message);
};
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect);

const groups = [];
const declared = [];

/** As Vitest has it, rows are arguments only where all of them are lists. */
const forEach = (declare) => (rows) => (title, body) => {
  const areLists = rows.every((row) => Array.isArray(row));
  for (const row of rows) {
    const values = areLists ? row : [row];
    declare(format(title, ...values).slice(0, 200), () => body(...values));
  }
};

/** A way to declare something, and the same for every row of a table. */
const withRows = (declare) =>
  Object.assign((title, body) => declare(title, body), { each: forEach(declare) });

export const describe = withRows((title, body) => {
  groups.push(title);
  body();
  groups.pop();
});

const declareTest = (title, body) => {
  declared.push({ name: [...groups, title].join(" "), body });
};

export const test = withRows(declareTest);
export const it = withRows(declareTest);

/** The tests that were declared since the last call. */
export const takeDeclared = () => declared.splice(0);
