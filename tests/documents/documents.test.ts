import { existsSync, readdirSync } from "node:fs";
import { type Fact, periodDates, isPeriodId } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { sourceDocuments } from "../../src/documents/index.js";
import { inOrderOfPublication } from "../../src/functions/vintages/statements-by-id.js";
import { metricOf, metrics } from "../../src/model/metric.js";
import { everyStatement, numbersOf, pathsOf, publishedBy, subjectOf } from "./stated.js";

/** Figures that bear a later date than their document, and why. */
const early: Readonly<Record<string, string>> = {
  "kabutan-fy2023-article observations.2024-05-31.marketCapitalization":
    "the page shows the market's figures of the day it was read",
  "kabutan-fy2023-article observations.2024-05-31.priceEarningsRatio":
    "the page shows the market's figures of the day it was read",
  "kabutan-fy2023-article observations.2024-05-31.priceBookRatio":
    "the page shows the market's figures of the day it was read",
  "kabutan-fy2023-article observations.2024-05-31.dividendYield":
    "the page shows the market's figures of the day it was read",
  "kabutan-fy2023-article observations.2024-05-31.marginTradingRatio":
    "the page shows the market's figures of the day it was read",
};

const folder = new URL("../../src/documents/", import.meta.url);
const levels =
  /^(?:quarters|halves|nineMonths|fiscalYears)\.[^.]+\.(?:convenienceTranslation\.)?([^.]+)$/;
const fiscalYearOf = (day: string): number =>
  Number(day.slice(0, 4)) - (day.slice(5, 7) < "04" ? 1 : 0);

describe("documents", () => {
  test("every file of the folders of years is one of them", () => {
    const years = readdirSync(folder).filter((name) => /^fy\d{4}$/.test(name));
    const files = years.flatMap((year) => readdirSync(new URL(`${year}/`, folder)));
    expect(files.sort()).toEqual(sourceDocuments.map(({ id }) => `${id}.ts`).sort());
  });
  test("they are listed oldest first", () => {
    const dated = sourceDocuments.filter(({ published }) => published.precision === "day");
    const days = dated.map(publishedBy);
    expect(days).toEqual([...days].sort());
  });
  test("IIJ's own come before the press of the same day or month", () => {
    const listed = sourceDocuments.map(({ id, published, standing }) => ({
      document: id,
      published: published.date,
      standing,
    }));
    expect(inOrderOfPublication(listed as readonly object[] as readonly Fact[])).toEqual(listed);
    const ids = sourceDocuments.map(({ id }) => id);
    expect(ids.indexOf("iij-3q02-presentation")).toBe(ids.indexOf("cnet-japan-3q02-article") - 1);
  });
  test("ids are unique", () => {
    const ids = sourceDocuments.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  test.each(sourceDocuments)(
    "$id is the file of its name, in the fiscal year of its publication",
    (document) => {
      const file = `fy${fiscalYearOf(publishedBy(document))}/${document.id}.ts`;
      expect(existsSync(new URL(file, folder))).toBe(true);
    },
  );
  test.each(sourceDocuments)(
    "$id has places, and each states something or lost its figures",
    ({ places }) => {
      expect(places.length).toBeGreaterThan(0);
      expect(
        places.filter(({ states, figuresLost }) => states.length === 0 && !figuresLost),
      ).toEqual([]);
    },
  );
  test.each(sourceDocuments)("$id: every printed statement reads", (document) => {
    const own = everyStatement.filter((each) => each.document === document);
    expect(() => own.map(({ statement }) => numbersOf(statement))).not.toThrow();
  });
});

describe("statements", () => {
  test("a sign is given once: by the literal or by the document's word", () => {
    const twice = everyStatement.filter(({ statement }) =>
      numbersOf(statement).some(({ value }) => value.startsWith("--")),
    );
    expect(twice).toEqual([]);
  });
  test("nothing that is not a target is dated after its document, but for what is listed", () => {
    const later = everyStatement.flatMap(({ document, statement }) =>
      pathsOf(statement)
        .filter((path) => !path.startsWith("guidance."))
        .filter((path) => {
          const { period, metric } = subjectOf(path);
          // Decided within its year.
          if (metricOf(metric)?.interim) return false;
          const observed = path.startsWith("observations.");
          // An event within a quarter is reported before the quarter's end; a result is not.
          const day = isPeriodId(period)
            ? periodDates(period)[observed ? "start" : "end"]
            : observed
              ? period
              : "";
          return day > publishedBy(document);
        })
        .map((path) => `${document.id} ${path}`),
    );
    expect([...later].sort()).toEqual(Object.keys(early).sort());
  });
  test("levels of periods are metrics, in the metric's unit or in dollars", () => {
    const strange = everyStatement.flatMap(({ document, statement }) =>
      pathsOf(statement).flatMap((path) => {
        const id = levels.exec(path)?.[1];
        const metric: { readonly unit: string } | undefined = metrics[id as keyof typeof metrics];
        const dollars = path.includes(".convenienceTranslation.");
        const fits =
          id === undefined ||
          numbersOf(statement).every(({ unit }) => unit === (dollars ? "USD" : metric?.unit));
        return fits && (id === undefined || metric !== undefined) ? [] : [`${document.id} ${path}`];
      }),
    );
    expect(strange).toEqual([]);
  });
  test("changes are of metrics", () => {
    const paths = everyStatement.flatMap(({ statement }) => pathsOf(statement));
    const changed = paths.filter((path) => /\.reported(?:Growth|Change)\./.test(path));
    const strange = changed.filter(
      (path) => !path.startsWith("observations.") && !(subjectOf(path).metric in metrics),
    );
    expect(strange).toEqual([]);
  });
  test("every metric is stated somewhere", () => {
    const stated = new Set(
      everyStatement.flatMap(({ statement }) =>
        pathsOf(statement).map((path) => subjectOf(path).metric),
      ),
    );
    expect(Object.keys(metrics).filter((metric) => !stated.has(metric))).toEqual([]);
  });
});
