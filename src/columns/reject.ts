import { brief } from "../model/brief.js";
import type { EarningsErrorCode } from "../model/earnings-error.js";
import { refuse } from "../model/refuse.js";

/** Rejects a value, in the words that all errors of columns share. */
export function reject(
  needs: string,
  value: unknown,
  where = "",
  code: EarningsErrorCode = "outOfRange",
  fix?: string,
): never {
  refuse(code, { needs, got: brief(value) + where, fix, values: [value] });
}

/** The kind of a typed array, of this realm or another one. */
export const tagOf = (value: unknown): string =>
  Object.prototype.toString.call(ArrayBuffer.isView(value) ? value : 0).slice(8, -1);

/** Rejects anything but a typed array of this kind and length. */
export function requireColumn(name: string, column: unknown, kind: string, rows: number): void {
  if (tagOf(column) !== kind || (column as Int32Array).length !== rows)
    reject(`${kind} of ${rows} as ${name}`, column);
}

/** Rejects unknown keys: the value of a misspelt one would be ignored silently. */
export function requireKeys(what: string, given: object, names: readonly string[]): void {
  const isObject = Object(given) === given && !Array.isArray(given);
  const wrong = isObject ? Object.keys(given).find((key) => !names.includes(key)) : given;
  if (!isObject || wrong !== undefined)
    reject(`${what} from this list: ${names.join(", ")}`, wrong);
}
