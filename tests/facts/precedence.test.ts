import { documents, observations, quarters } from "@iij/earnings";
import { expect, test } from "vitest";

/** The documents of everything in a record that was printed. */
function documentsIn(node: unknown): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  const { document } = node as { readonly document?: string };
  return [
    ...(document === undefined ? [] : [document]),
    ...Object.values(node).flatMap(documentsIn),
  ];
}

test("nothing of the press stands among IIJ's own figures of 3Q02", () => {
  const standings = documentsIn(quarters["3Q02"]).map(
    (id) => documents[id as "iij-3q02-presentation"].standing,
  );
  expect(standings.length).toBeGreaterThan(8);
  expect(new Set<string>(standings)).toEqual(new Set(["issuer"]));
});

test("what the press said of the largest customers is an observation, in its words", () => {
  const { qualifier, printed, document } = observations["3Q02"].top150CustomersShareOfRevenues;
  expect([qualifier, printed, documents[document].standing]).toEqual([
    "aboutHalf",
    "約半分",
    "press",
  ]);
});

test("a loss has the document's word for its sign beside its literal", () => {
  const { operatingIncome } = quarters["3Q02"];
  expect([operatingIncome.value, operatingIncome.printed, operatingIncome.printedSign]).toEqual([
    "-567000000",
    "JPY567 million",
    "loss",
  ]);
  expect(quarters["3Q01"].operatingIncome.printedSign).toBeUndefined();
});
