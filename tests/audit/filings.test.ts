import { facts } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { auditFilings, type Filing, filingKeys, notOurs } from "./filings.js";
import { hasFilings, readFilings, unlessAbsent } from "./sources.js";

interface Filings {
  readonly documents: readonly { readonly key: string; readonly figures: readonly Filing[] }[];
}

const filed = hasFilings
  ? (readFilings() as Filings).documents.filter(({ key }) => Object.hasOwn(filingKeys, key))
  : [];

describe.skipIf(!hasFilings)(
  `the facts against another reading of the same documents${unlessAbsent(hasFilings)}`,
  () => {
    test.each(filed)(
      "every figure of $key is a fact of the same value, unit and precision",
      ({ key, figures }) => {
        expect(auditFilings(figures, facts, filingKeys[key] ?? "")).toEqual([]);
      },
    );
    test("both documents are held", () => {
      expect(filed.map(({ key }) => key)).toEqual(Object.keys(filingKeys));
    });
    test.each(Object.entries(notOurs))('"%s" is left out, being %s', (printed) => {
      const figures = filed.flatMap((document) => document.figures);
      expect(figures.filter((figure) => figure.printed === printed)).toHaveLength(1);
      expect(facts.filter((fact) => "value" in fact && fact.printed === printed)).toEqual([]);
    });
    test.each(filed)("any other value of a figure of $key is noticed", ({ key, figures }) => {
      const carried = figures.filter(({ printed }) => !Object.hasOwn(notOurs, printed));
      const unnoticed = carried.filter(
        (figure) =>
          auditFilings([{ ...figure, value: figure.value + 1 }], facts, filingKeys[key] ?? "")
            .length === 0,
      );
      expect(unnoticed).toEqual([]);
    });
  },
);
