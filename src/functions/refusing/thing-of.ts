/**
 * What kind of thing an object is, in words, and what its reader probably meant to pass instead.
 */
interface Thing {
  readonly name: string;
  readonly fix?: string;
}

type Known = Readonly<Record<string, unknown>>;

/** Our own things are known by their keys, in this order. */
const things: readonly (readonly [
  is: (value: Known) => boolean,
  thing: (value: Known) => Thing,
])[] = [
  [(value) => Array.isArray(value), () => ({ name: "an array" })],
  [(value) => value instanceof Date, () => ({ name: "a Date" })],
  [(value) => typeof value["toFixed"] === "function", () => ({ name: "a Decimal" })],
  [(value) => Array.isArray(value["cells"]), () => ({ name: "what infer returns" })],
  [
    (value) => typeof value["outcome"] === "string",
    ({ outcome }) => ({ name: `a result with the outcome ${short(outcome)}` }),
  ],
  [
    (value) => typeof value["form"] === "string",
    ({ form }) => ({ name: `guidance of the form ${short(form)}` }),
  ],
  [
    (value) => "start" in value && "end" in value,
    (value) => ({ name: `the record of ${short(value["id"])}`, fix: figureOf(value) }),
  ],
];

/** What an object is; of one that is none of ours its keys. */
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

/** As much of a text as tells it from others. */
const short = (text: unknown): string => String(text).slice(0, 40);

function figureOf(record: Known): string {
  const figure =
    Object.entries(record).find(
      ([, value]) => typeof value === "object" && value !== null && "unit" in value,
    )?.[0] ?? "revenues";
  return `Give one of its figures, such as .${short(figure)}.`;
}
