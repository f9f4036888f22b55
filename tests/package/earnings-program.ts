// A user's program, compiled against the package by types.test.ts. Here it is read against the
// sources too.
import {
  type Decimal,
  documents,
  EarningsError,
  facts,
  growth,
  impliedExchangeRate,
  margin,
  quarters,
  yearOverYear,
  type Fact,
  type Growth,
  type Quantity,
} from "@iij/earnings";

/** True if each of two types can stand for the other. */
type Same<A, B> = [A, B] extends [B, A] ? true : false;
const take = (...values: readonly unknown[]): unknown => values;

// What is disclosed is there without a "!", with its unit.
const { revenues, operatingIncome } = quarters["3Q02"];
true satisfies Same<typeof revenues.value, string>;
true satisfies Same<typeof revenues.unit, "JPY">;
true satisfies Same<keyof typeof quarters & `${number}Q02`, "1Q02" | "2Q02" | "3Q02" | "4Q02">;

const change: Growth = growth(operatingIncome, quarters["2Q02"].operatingIncome);
if (change.outcome === "rate") {
  const { point, lower, upper } = change.rate;
  true satisfies Same<typeof point, Decimal>;
  [point, lower, upper].map((end) => end.toFixed(4));
}
yearOverYear(quarters, "operatingIncome", "3Q02");
impliedExchangeRate(revenues, quarters["3Q02"].convenienceTranslation.revenues)
  .lower.times(2)
  .toString();
documents[revenues.document].title.toUpperCase();

// A user's own figures need no evidence.
const own: Quantity<"EUR"> = { value: "121", unit: "EUR", decimals: 0 };
growth(own, { value: "100", unit: "EUR" });
const rows: readonly Fact[] = facts;
rows.filter((row) => row.document === "iij-3q02-presentation");
new EarningsError("mismatch", { function: "program", needs: "a", got: "b", values: [] })
  .code satisfies string;

// @ts-expect-error TS2339: The documents do not disclose it.
take(quarters["4Q02"].grossProfit);
// @ts-expect-error TS7053: They have no such period.
take(quarters["1Q01"]);
// @ts-expect-error TS2345: There is no growth from yen to dollars.
growth(revenues, quarters["3Q02"].convenienceTranslation.revenues);
const printed = quarters["3Q02"].reportedGrowth;
// @ts-expect-error TS2769: "Unchanged" is a word and not a figure.
margin(printed.quarterOverQuarter.revenues, printed.yearOverYear.revenues);
const ratio = { value: "0.1", unit: "ratio" } as const;
// @ts-expect-error TS2769: "Approximately" is a hedge, which no function takes for a number.
margin({ ...ratio, qualifier: "approximately" }, ratio);
// @ts-expect-error TS2345: Floats carry no unit and no precision.
growth(10.6, revenues);
// @ts-expect-error TS2339: Growth must be told from its outcome before there is a rate.
take(change.rate);
// @ts-expect-error TS2345: No period of the series has the metric.
yearOverYear(quarters, "floorSpace", "3Q02");
// @ts-expect-error TS2540: Records cannot be written.
quarters["3Q02"].revenues.value = "0";
