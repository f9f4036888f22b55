import { show } from "../../functions/refusing/describe.js";

/** Rejects the token that is being read. */
export type Fail = (needs: string, got: string, fix?: string) => never;

/** The fix for a truncated file. */
export const cutOff = "Get the file again: it is cut off.";

/** The start of the line after a place. */
export function breakAfter(text: string, place: number): number {
  const found = text.indexOf("\n", place);
  return found === -1 ? Infinity : found + 1;
}

/** The position after a text in quotes, or `undefined` if it may continue in the next piece. */
export function endOfText(
  text: string,
  start: number,
  isLast: boolean,
  fail: Fail,
): number | undefined {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  if (end !== -1) return end + 1;
  return isLast ? fail("a quote at the end of a text", "none", cutOff) : undefined;
}

/** Whether an odd number of backslashes precede it. */
function isEscaped(text: string, place: number): boolean {
  let before = place;
  while (text[before - 1] === "\\") before -= 1;
  return (place - before) % 2 === 1;
}

export function textOf(quoted: string, fail: Fail): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return fail("a text as JSON writes it", show(quoted));
  }
}

/** An independent copy: a substring may keep the whole piece of the file in memory. */
export const copied = (digits: string): string => JSON.parse(`"${digits}"`) as string;
