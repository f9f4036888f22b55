import type { Level } from "../../src/functions/levels/level.js";
import { readLevel } from "../../src/functions/levels/read-level.js";
import { textOf } from "../../src/functions/precision/exact.js";

export const read = (given: object): Level => readLevel(given as never);

/** A level as text: its kind, where it ends and the point, `~` before one that is only a middle. */
export function told({ kind, lower, upper, point, isMiddle }: Level): string {
  const [from, to] = [
    lower ? `${lower.closed ? "[" : "("}${textOf(lower.at)}` : "(",
    upper ? `${textOf(upper.at)}${upper.closed ? "]" : ")"}` : ")",
  ];
  const at = point === undefined ? "" : ` ${isMiddle ? "~" : ""}${textOf(point)}`;
  return `${kind} ${from}, ${to}${at}`;
}

export const place = { document: "a-document", locator: "page 1", published: "2003-02" };

/** A statement of a document of own making. */
export const stated = (value: string, decimals: number, more: object = {}) => ({
  ...{ value, unit: "JPY", decimals, printed: `JPY${value}`, standing: "issuer" },
  ...{ id: `own.${value}`, kind: "level", ...place, ...more },
});
