import { parsePeriod } from "../../model/calendar.js";
import { shortened } from "../../model/shortened.js";

/** The kind of an object, in words, and what the caller probably meant to pass instead. */
interface Thing {
  readonly name: string;
  readonly fix?: string | undefined;
}

type Known = Readonly<Record<string, unknown>>;

/** Our own kinds of objects are recognized by their keys, in this order. */
const things: readonly (readonly [
  is: (value: Known) => boolean,
  thing: (value: Known) => Thing,
])[] = [
  [
    (value) => Array.isArray(value),
    (value) => ({
      name: isFact((value as unknown as readonly unknown[]).at(0)) ? "a list of facts" : "an array",
    }),
  ],
  [(value) => value instanceof Date, () => ({ name: "a Date" })],
  [(value) => typeof value["toFixed"] === "function", () => ({ name: "a Decimal" })],
  [(value) => Array.isArray(value["cells"]), () => ({ name: "a result of infer" })],
  [
    (value) => typeof value["$schema"] === "string" && value["$schema"].includes("vega-lite"),
    () => ({ name: "a chart" }),
  ],
  [
    (value) => typeof value["outcome"] === "string",
    (value) => ({
      name: `a result with the outcome ${short(value["outcome"])}`,
      fix: partOf(value),
    }),
  ],
  [
    (value) => typeof value["form"] === "string",
    ({ form }) => ({ name: `guidance of the form ${short(form)}` }),
  ],
  [
    (value) => "start" in value && "end" in value,
    (value) => ({
      name: `the record of ${short(value["id"])}`,
      fix: `Pass one of its figures, such as .${figureIn(value)}.`,
    }),
  ],
  [
    (value) => "value" in value && "unit" in value,
    ({ period, metric }) => ({
      name: ["a figure", period, metric]
        .filter((part) => typeof part === "string")
        .map(short)
        .join(" "),
    }),
  ],
  [
    (value) => parsePeriod(Object.keys(value)[0] ?? "") !== undefined,
    (value) => ({
      name: "records by period",
      fix: `Pass a figure of one of them, such as ${pathIn(value)}.`,
    }),
  ],
];

/** The kind of an object; for one that is not ours, its keys. */
export function thingOf(value: object): Thing {
  const known = things.find(([is]) => is(value as Known));
  if (known !== undefined) return known[1](value as Known);
  const keys = Object.keys(value);
  const named = keys.slice(0, mostKeys).map(short).join(", ");
  return {
    name:
      keys.length === 0
        ? "an object"
        : `an object with the keys ${named}${keys.length > mostKeys ? " and others" : ""}`,
  };
}

const mostKeys = 5;

/** Enough of a text to tell it from others. */
const short = (text: unknown): string =>
  typeof text === "string" ? shortened(text, String, 40) : typeof text;

const isFact = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "document" in value && "published" in value;

/** The number in a growth result. */
function partOf(growth: Known): string | undefined {
  const part = ["rate", "change"].find((key) => key in growth);
  return part && `Give its .${part}.`;
}

/** The key of the first figure in a record. */
function figureIn(record: Known): string {
  const figure = Object.entries(record).find(
    ([, value]) => typeof value === "object" && value !== null && "unit" in value,
  );
  return short(figure?.[0] ?? "revenues");
}

/** The path to a figure of the last period, which is the one most often meant. */
function pathIn(records: Known): string {
  const period = Object.keys(records).at(-1) ?? "";
  return `["${short(period)}"].${figureIn(Object(records[period]) as Known)}`;
}
