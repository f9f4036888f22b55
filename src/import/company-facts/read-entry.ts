import { show } from "../../functions/refusing/describe.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { parseDay } from "../../model/day.js";
import { plainNumber } from "../json/json-number.js";
import type { FiledValue } from "../filings/filed-value.js";
import { type JsonPath, pathText } from "../json/json-path.js";

/** What follows from the path of a value. */
type About = Pick<FiledValue, "taxonomy" | "concept" | "metric" | "rank" | "unit">;

interface Entry {
  readonly start: unknown;
  readonly end: unknown;
  readonly val: unknown;
  readonly accn: unknown;
  readonly fy: unknown;
  readonly fp: unknown;
  readonly form: unknown;
  readonly filed: unknown;
}

/** Checks one entry of a file; an invalid one is rejected with its path. */
export function readEntry(entry: unknown, path: JsonPath, about: About): FiledValue {
  const { start, end, val, accn, fy, fp, form, filed } = fieldsOf<Entry>(entry);
  const fail = (needs: string, key: string, given: unknown): never =>
    refuse("malformedRecord", {
      needs,
      got: `${given === undefined ? "nothing" : show(given)} at ${pathText([...path, key])}`,
      values: [entry],
    });
  const dayUnder = (key: string, given: unknown): string =>
    parseDay(given) === undefined
      ? fail("a day such as 2023-01-31", key, given)
      : (given as string);
  const textUnder = (key: string, given: unknown): string =>
    typeof given === "string" && given !== "" ? given : fail("a text", key, given);
  const value = plainNumber(val);
  if (value === undefined)
    return refuse("invalidFigure", {
      needs: "a number",
      got: `${show(val)} at ${pathText([...path, "val"])}`,
      fix:
        typeof val === "number"
          ? "JavaScript has lost some of its digits: pass the text of the file."
          : undefined,
      values: [entry],
    });
  const first = start === undefined || start === null ? undefined : dayUnder("start", start);
  const last = dayUnder("end", end);
  if (first !== undefined && first > last) fail("an end after the start", "end", end);
  return {
    ...about,
    ...{ start: first, end: last, value },
    ...{ accession: textUnder("accn", accn), form: textUnder("form", form) },
    ...{ filed: dayUnder("filed", filed), fy: plainNumber(fy) },
    ...{ fp: typeof fp === "string" ? fp : undefined, place: `at ${pathText(path)}` },
  };
}
