import { documentErrata } from "../documents/errata.js";
import type { SourceDocument, SourceStatement } from "../model/document.js";
import { isPeriodId } from "../functions/periods/is-period-id.js";
import { metrics } from "../model/metric.js";
import { fails, type Finding } from "./finding.js";
import { pathsOf } from "./missing.js";

/** The valid values of a key of a printed statement, and their description. */
interface Values {
  readonly needs: string;
  readonly fits: (value: unknown) => boolean;
}

const oneOf = (values: readonly string[]): Values => ({
  needs: `one of ${values.join(", ")}`,
  fits: (value) => values.includes(value as string),
});
const text: Values = { needs: "text", fits: (value) => typeof value === "string" };
const whole: Values = { needs: "a whole number", fits: (value) => Number.isInteger(value) };
const yes: Values = { needs: "true, or no key", fits: (value) => value === true };
const units = [
  ...new Set(Object.values(metrics).map(({ unit }) => unit as string)),
  ...["USD", "items", "categories", "points", "rank", "year", "years", "months"],
  ...["m2", "t/m2", "bit/s", "JPY/USD", "companies", "employees", "stores", "shares", "lines"],
];

const ofKeys: Readonly<Record<string, Values>> = {
  of: { needs: "a path or several", fits: () => true },
  printed: text,
  reads: oneOf(["loss", "decrease"]),
  role: oneOf(["comparative", "restated"]),
  value: text,
  high: text,
  unit: oneOf([...new Set(units)]),
  exponent: whole,
  decimals: whole,
  accountingStandard: oneOf(["US GAAP", "IFRS"]),
  readOnce: yes,
  as: oneOf(["threshold", "nominal"]),
  caption: text,
  comparedTo: { needs: "a period such as 3Q02, 1H02, 9M02 or FY2002", fits: isPeriodId },
  remark: text,
  erratum: oneOf(Object.keys(documentErrata)),
};

/** The key that identifies each kind of statement. */
const kinds = ["printed", "text", "summary", "reading", "ranks"];

/** Whether something is stated, rather than only a path reserved. */
export function isStatement(statement: object): boolean {
  return kinds.some((kind) => kind in statement);
}

/**
 * Statements that the types would reject. The check runs without the compiler, and such statements
 * are mistakes even if they could be read: an unknown standard, or a misspelt key.
 */
export function malformed({ places }: SourceDocument): readonly Finding[] {
  return places.flatMap(({ states }) => states.flatMap(malformedStatement));
}

function malformedStatement(statement: SourceStatement): readonly Finding[] {
  const at = pathsOf(statement).join(", ") || "a statement without a path";
  const says = (what: string): readonly Finding[] => [fails("malformed", at, what)];
  if (pathsOf(statement).length === 0)
    return says("It does not name its record. Type the path under `of`.");
  if (!isStatement(statement))
    return says(
      `It states nothing: it needs \`printed\`, or one of ${kinds.slice(1).join(", ")}; got the keys ${Object.keys(statement).join(", ")}.`,
    );
  if (!("printed" in statement)) return [];
  return Object.entries(statement).flatMap(([key, value]) => {
    const values = ofKeys[key];
    if (values === undefined)
      return says(`It cannot have the key "${key}", only ${Object.keys(ofKeys).join(", ")}.`);
    return values.fits(value)
      ? []
      : says(`Its \`${key}\` is ${JSON.stringify(value)}; it needs ${values.needs}.`);
  });
}
