import { own } from "../../../model/own.js";
import { plainAmount } from "../../precision/plain-amount.js";
import { descriptions } from "../../precision/require-description.js";
import { show } from "../../refusing/describe.js";
import { fieldsOf } from "../../refusing/fields-of.js";
import { refuse } from "../../refusing/refuse.js";
import type { Derivation, DerivationStep, InferredLevel } from "../inference.js";

/** Rejects anything but a complete cell of `infer`. */
export function requireCell(cell: unknown): asserts cell is InferredLevel {
  const { basis, derivation, underOtherStandards: others } = fieldsOf<InferredLevel>(cell);
  const isOfOthers = others === undefined || isListOf(others, isBounded);
  if (isBounded(cell) && isText(basis) && isDerivation(derivation) && isOfOthers) return;
  refuse("invalidFigure", {
    needs: "a cell of a result of infer",
    got: show(cell),
    values: [cell],
  });
}

const ends = ["lower", "upper"] as const;
const named: Readonly<Record<InferredLevel["kind"], true>> = {
  level: true,
  change: true,
  growth: true,
  translation: true,
  target: true,
  exchangeRate: true,
};

const isText = (value: unknown): boolean => typeof value === "string";
const isListOf = (value: unknown, is: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && Array.from(value as readonly unknown[]).every(is);

/** Whether a cell has the keys that name it in a line. */
function isNamed(cell: unknown): boolean {
  const given = fieldsOf(cell);
  return (
    own(named, given["kind"] as string) === true &&
    ["metric", "unit"].every((key) => isText(given[key])) &&
    [...descriptions, "comparedTo", "part"].every(
      (key) => given[key] === undefined || isText(given[key]),
    )
  );
}

const isEnd = (at: unknown): boolean =>
  at === undefined || (isText(at) && plainAmount(at) !== undefined);

const isBounded = (cell: unknown): boolean =>
  isNamed(cell) && ends.every((end) => isEnd(fieldsOf(cell)[end]));

function isDerivation(given: unknown): boolean {
  return (
    typeof given === "object" &&
    given !== null &&
    ends.every((end) => {
      const steps = fieldsOf<Derivation>(given)[end];
      return steps === undefined || isListOf(steps, isStep);
    })
  );
}

function isStep(step: unknown): boolean {
  const { at, end, rule, facts, from } = fieldsOf<DerivationStep>(step);
  return (
    isNamed(step) &&
    ends.some((each) => each === end) &&
    isText(at) &&
    isEnd(at) &&
    isText(rule) &&
    isListOf(from, Number.isInteger) &&
    isListOf(facts, isStatement)
  );
}

const isStatement = (fact: unknown): boolean =>
  ["id", "printed", "document", "locator"].every((key) => isText(fieldsOf(fact)[key]));
