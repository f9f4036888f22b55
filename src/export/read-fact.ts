import { isPeriodId } from "../functions/periods/is-period-id.js";
import { readPublished } from "../functions/vintages/published.js";
import type { Fact } from "../model/fact.js";
import type { FactKind } from "../model/fact-kind.js";
import { factKinds } from "../model/fact-path.js";
import { hedges } from "../model/hedge.js";
import { ownFields } from "../model/own.js";
import { storable } from "../model/text.js";
import { columns, factKeys } from "./columns.js";
import { waysToKnowStandard } from "../functions/precision/require-description.js";
import { show } from "../functions/refusing/describe.js";
import { near } from "../functions/refusing/near.js";
import { refuse } from "../functions/refusing/refuse.js";

/** The keys that every fact has. */
export const requiredKeys: readonly string[] = [
  "id",
  "printed",
  "document",
  "locator",
  "published",
  "standing",
  "kind",
];
const choices: Readonly<Record<string, readonly string[]>> = {
  standing: ["issuer", "mirror", "press"],
  role: ["comparative", "restated"],
  standardIs: waysToKnowStandard,
  printedSign: ["loss", "decrease"],
};
const words = ["unchanged", "recordHigh", "aboutHalf", "breakEven", "qualitative"];
const kinds = /* @__PURE__ */ (() =>
  new Map<string, string>(columns.map(({ name, kind }) => [name, kind])))();

/**
 * Rejects anything but a fact: an unknown key would be lost silently, and a lone surrogate cannot
 * be written to a file.
 */
export function requireFact(fact: unknown): asserts fact is Fact {
  if (typeof fact !== "object" || fact === null || Array.isArray(fact))
    refuse("malformedRecord", { needs: "facts", got: show(fact), values: [fact] });
  const given = fact as Readonly<Record<string, unknown>>;
  for (const key of requiredKeys)
    if (given[key] === undefined)
      refuse("malformedRecord", {
        needs: `a fact with the keys ${requiredKeys.join(", ")}`,
        got: `none under ${key}`,
        values: [fact],
      });
  for (const [key, value] of Object.entries(given)) requireCell(key, value);
  for (const key of ["period", "comparedTo"]) {
    if (given[key] !== undefined && !isPeriodId(given[key]))
      refuse("unknownPeriod", {
        needs: `under ${key} a period id such as 3Q02, 1H02, 9M02 or FY2002`,
        got: show(given[key]),
        values: [fact],
      });
  }
  requireAmount(given);
  for (const key of ["remark", "nonGaap", "printedSign"]) {
    if (given["qualifier"] !== undefined && given[key] !== undefined)
      refuse("malformedRecord", {
        needs: `a hedge or words without ${key}`,
        got: show(given[key]),
        values: [fact],
      });
  }
}

function requireCell(key: string, value: unknown): void {
  if (!factKeys.includes(key))
    refuse("malformedRecord", {
      needs: "only keys that a fact can have",
      got: show(key),
      fix: near(key, factKeys),
      values: [value],
    });
  // Reading the bounds checks value and decimals; an optional key may be present with `undefined`.
  if (value === undefined || key === "value" || key === "decimals") return;
  if (key === "stands") {
    if (typeof value !== "boolean")
      refuse("malformedRecord", {
        needs: "stands as true or false, or left out",
        got: show(value),
        values: [value],
      });
  } else if (key === "kind") {
    if (!factKinds.includes(value as FactKind))
      refuse("malformedRecord", {
        needs: "a known kind of fact",
        got: show(value),
        fix: near(value, factKinds),
        values: [value],
      });
  } else if (choices[key] !== undefined) {
    const allowed = choices[key];
    if (!allowed.includes(value as string))
      refuse("malformedRecord", {
        needs: `${allowed.join(", ").replace(/, (?=\w+$)/, " or ")} under ${key}`,
        got: show(value),
        fix: near(value, allowed),
        values: [value],
      });
  } else if (key === "published") {
    readPublished(value);
  } else if (kinds.get(key) === "boolean") {
    if (value !== true)
      refuse("malformedRecord", {
        needs: `${key} as true, or left out`,
        got: show(value),
        values: [value],
      });
  } else {
    requireText(key, value);
  }
}

/**
 * Requires text that can be written to a file: some readers stop at a NUL, and a lone surrogate
 * cannot be encoded in UTF-8.
 */
export function requireText(
  key: string,
  value: unknown,
  isNeeded = requiredKeys.includes(key),
): void {
  if (typeof value !== "string" || value === "")
    refuse("malformedRecord", {
      needs: `text under ${key}${isNeeded ? "" : ", or no key"}`,
      got: show(value),
      values: [value],
    });
  if (!storable.test(value))
    refuse("malformedRecord", {
      needs: `text without NUL and lone surrogates under ${key}`,
      got: show(value),
      values: [value],
    });
}

const ofAmount = ["value", "unit", "decimals", "rounding", "qualifier"];

/** Requires a known hedge, and either an amount or words. */
function requireAmount(fact: Readonly<Record<string, unknown>>): void {
  const { value, unit, decimals, rounding, qualifier } = ownFields(fact, ofAmount);
  const known: readonly string[] = [...hedges, ...words];
  if (qualifier !== undefined && !known.includes(qualifier as string)) {
    refuse("invalidFigure", {
      needs: "a known qualifier, or no qualifier",
      got: show(qualifier),
      fix: `Available: ${known.join(", ")}.`,
      values: [value, qualifier],
    });
  }
  const inWords = words.includes(qualifier as string);
  if (inWords !== (value === undefined))
    refuse("invalidFigure", {
      needs: "a value, or words in its place",
      got: inWords ? `${show(value)} and ${show(qualifier)}` : "neither",
      values: [value, qualifier],
    });
  const ofNumber = unit ?? decimals ?? rounding;
  if (inWords && ofNumber !== undefined)
    refuse("invalidFigure", {
      needs: "neither unit, decimals nor rounding for words",
      got: show(ofNumber),
      values: [value, qualifier],
    });
}
