import { show } from "../../functions/refusing/describe.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { isoDay, parseDay } from "../../model/day.js";
import { plainNumber } from "../json/json-number.js";
import { type JsonPath, pathText } from "../json/json-path.js";

/** A checked fact of a report; its names have their prefixes. */
export interface ReadXbrlFact {
  readonly place: string;
  /** `undefined` for a nil fact. */
  readonly value: string | undefined;
  readonly decimals: number | undefined;
  readonly concept: string;
  readonly entity: string | undefined;
  readonly unit: string | undefined;
  /**
   * The first day (absent for an instant) and the last one; `undefined` if the fact is valid
   * forever.
   */
  readonly period: { readonly start: string | undefined; readonly end: string } | undefined;
  readonly periodText: string | undefined;
  /** Dimensions other than those of every fact. */
  readonly dimensions: readonly string[];
  /** The keys other than value, decimals and dimensions. */
  readonly extensions: readonly (readonly [key: string, value: unknown])[];
}

const always: readonly string[] = ["concept", "entity", "period", "unit", "language", "noteId"];

/** Checks one fact; an invalid one is rejected with its path. */
export function readXbrlFact(fact: unknown, path: JsonPath): ReadXbrlFact {
  const { value, decimals, dimensions, ...extensions } = fieldsOf(fact);
  const fail = (needs: string, key: string, given: unknown): never =>
    refuse("malformedRecord", {
      needs,
      got: `${given === undefined ? "nothing" : show(given)} at ${pathText([...path, ...key.split(".")])}`,
      values: [fact],
    });
  const textAt = (key: string, given: unknown): string | undefined =>
    given === undefined || (typeof given === "string" && given !== "")
      ? given
      : fail("a text", key, given);
  const places = decimals === undefined ? undefined : Number(plainNumber(decimals) ?? NaN);
  if (places !== undefined && !Number.isInteger(places))
    fail("a whole number of decimals", "decimals", decimals);
  const { concept, entity, period, unit, ...others } = fieldsOf(dimensions ?? {});
  const text = typeof value === "string" ? value : plainNumber(value);
  if (text === undefined && value !== null) fail("a value as text, or null", "value", value);
  const periodText = textAt("dimensions.period", period);
  const days = periodText === undefined ? undefined : daysIn(periodText);
  if (periodText !== undefined && days === undefined)
    fail("a period from midnight to midnight", "dimensions.period", periodText);
  return {
    ...{ place: `at ${pathText(path)}`, value: text, decimals: places, periodText, period: days },
    concept:
      textAt("dimensions.concept", concept) ?? fail("a concept", "dimensions.concept", concept),
    entity: textAt("dimensions.entity", entity),
    unit: textAt("dimensions.unit", unit),
    dimensions: Object.keys(others).filter((name) => !always.includes(name)),
    extensions: Object.entries(extensions),
  };
}

const midnight = "(\\d{4}-\\d{2}-\\d{2})(?:T00:00:00)?Z?";
const instant = new RegExp(`^${midnight}$`);
const duration = new RegExp(`^${midnight}/${midnight}$`);

/** XBRL counts from midnight to midnight: the second one belongs to the day after the last. */
function daysIn(text: string): ReadXbrlFact["period"] {
  const [, from, to] = duration.exec(text) ?? [];
  const [, at = to] = instant.exec(text) ?? [];
  const after = parseDay(at);
  if (after === undefined || (from !== undefined && !((parseDay(from) ?? Infinity) < after)))
    return undefined;
  return { start: from, end: isoDay(after - 1) };
}
