import type { Kind } from "../../export/column.js";
import { columns } from "../../export/columns.js";
import { plainAmount } from "../../functions/precision/plain-amount.js";
import { show } from "../../functions/refusing/describe.js";
import { refuse } from "../../functions/refusing/refuse.js";

/** What the cells of each of our columns hold. */
export const kindsOfColumns: ReadonlyMap<string, Kind> = /* @__PURE__ */ (() =>
  new Map<string, Kind>(columns.map(({ name, kind }) => [name, kind])))();

/** What a cell says under a key of a fact, whichever column it is in; text stays as it is. */
export function cellValue(key: string, text: string): string | number | boolean {
  switch (kindsOfColumns.get(key)) {
    case "decimal":
      return plainCell(text);
    case "integer":
      if (!/^-?\d+$/.test(text))
        refuse("invalidFigure", { needs: "a whole number", got: show(text), values: [text] });
      return Number(text);
    case "boolean":
      if (text !== "true" && text !== "false")
        refuse("malformedRecord", {
          needs: "true, false or an empty cell",
          got: show(text),
          values: [text],
        });
      return text === "true";
    default:
      return text;
  }
}

/** A cell with an amount in plain decimal digits; `fix` says what to do about any other. */
export function plainCell(text: string, fix?: string): string {
  if (plainAmount(text) !== undefined) return text;
  return refuse("invalidFigure", {
    needs: "a value in plain decimal digits, such as -1234.5",
    got: show(text),
    fix,
    values: [text],
  });
}
