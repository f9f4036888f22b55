import { existsSync, readFileSync } from "node:fs";
import { isPeriodId } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { sourceDocuments } from "../../src/documents/index.js";
import type { PrintedStatement } from "../../src/model/document.js";
import { metricNames } from "./metric-names.js";
import { numbersOf, pathsOf, printedStatements, subjectOf } from "./stated.js";

interface Filed {
  readonly metric: string;
  readonly period: string;
  readonly kind: string;
  readonly printed: string;
  readonly value: number;
  readonly high?: number;
  readonly unit: string;
  readonly decimals?: number;
  readonly comparedTo?: string;
  readonly basis?: string;
  readonly locator?: string;
  readonly readTwice: boolean;
}

interface FiledDocument {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly language: string;
  readonly url?: string;
  readonly figures: readonly Filed[];
}

const files = ["filings.json", "filings-2.json"].map(
  (name) => new URL(`../../../shared/sources/${name}`, import.meta.url),
);
const there = files.every((file) => existsSync(file));
const [filed = [], further = []] = files.map((file) =>
  there
    ? (JSON.parse(readFileSync(file, "utf8")) as { readonly documents: readonly FiledDocument[] })
        .documents
    : [],
);

/**
 * Documents with a text, whose every statement is audited against it: the file is no more than a
 * second reading of them.
 */
const withText: Readonly<Record<string, string>> = {
  PRDEC02: "iij-2002-12-02-release",
  P3Q02: "iij-3q02-presentation",
};

/** What is not with us as the file has it, and why. */
const exceptions: Readonly<
  Record<string, { readonly ours: readonly number[]; readonly why: string }>
> = {
  "10億2,600円": {
    ours: [1000002600],
    why: "printed without 万; the file has the amount that is meant",
  },
  "up 13.0 to 14.1%": { ours: [13.0, 14.1], why: "a range; the file has its lower end only" },
  "up 3.3 to 13.7%": { ours: [3.3, 13.7], why: "a range; the file has its lower end only" },
  "up 0.3 to 10.4%": { ours: [0.3, 10.4], why: "a range; the file has its lower end only" },
  約半分: { ours: [], why: "words; the file's 50% is the reader's rendering" },
  "Break-even": { ours: [], why: "words; the file's 0 is the reader's rendering" },
};

/** Literals whose decimals are not the file's, and why. */
const otherDecimals: Readonly<Record<string, string>> = {
  "10億2,600円": "printed without 万",
  "8分の1": "a fraction in words has no decimals",
};

/** Literals that are of another line than the file says, and why. */
const otherLines: Readonly<Record<string, { readonly metric: string; readonly why: string }>> = {
  "86億4000万円": {
    metric: "netIncomeAttributable",
    why: "the line attributable to owners, which IIJ's release of that day gives as JPY 8.6 billion",
  },
};

const counts = new Set([
  "companies",
  "contracts",
  "subscriptions",
  "lines",
  "shares",
  "employees",
  "stores",
  "items",
]);
const sameUnit = (ours: string, theirs: string): boolean =>
  theirs === "count"
    ? counts.has(ours)
    : ours === ({ percent: "ratio", "JPY per USD": "JPY/USD" }[theirs] ?? theirs);

/** Japanese tables print △ for a minus; their brackets are not part of the number. */
const literal = (printed: string, language: string): string =>
  language === "ja" ? printed.replace(/^\((.*%)\)$/, "$1") : printed;

const families: Readonly<Record<string, RegExp>> = {
  target: /^guidance\./,
  target_percent_change: /^guidance\..*(?:Growth\b|\.revisionRate$)/,
  target_ratio: /^guidance\./,
  percent_change: /\.reported(?:Growth|Change)\./,
};

/** What differs between a figure of the file and our statement of it. */
function differences(theirs: Filed, ours: PrintedStatement, language: string): readonly string[] {
  const [path = ""] = pathsOf(ours);
  const numbers = numbersOf(ours);
  const percent = theirs.unit === "percent";
  const values = numbers.map(({ value }) =>
    Number((Number(value) * (percent ? 100 : 1)).toPrecision(15)),
  );
  const exception = exceptions[theirs.printed];
  const expected = exception?.ours ?? [
    theirs.value,
    ...(theirs.high === undefined ? [] : [theirs.high]),
  ];
  const lossNames = ["crosswaveNetLoss", "atmOperationOperatingLoss"];
  // The file has one name for both, and a note that they differ.
  const isToldApart =
    theirs.metric === "EPS" && /^earningsPerShare(Basic|Diluted)/.test(subjectOf(path).metric);
  const metric = otherLines[theirs.printed]?.metric ?? metricNames[theirs.metric];
  const exactly = ours.as === "threshold" || theirs.printed in otherDecimals;
  const decimals = theirs.decimals === undefined ? undefined : theirs.decimals + (percent ? 2 : 0);
  const wrong: Readonly<Record<string, boolean>> = {
    printed: ours.printed !== literal(theirs.printed, language),
    metric:
      subjectOf(path).metric.replace(/Growth$/, "") !== metric &&
      !lossNames.includes(subjectOf(path).metric) &&
      !isToldApart,
    period: subjectOf(path).period !== theirs.period,
    kind: !(families[theirs.kind] ?? /^(?!guidance)/).test(path),
    role:
      !theirs.kind.startsWith("target") &&
      (ours.role ?? "actual") !== (/^(comparative|restated)/.exec(theirs.kind)?.[1] ?? "actual"),
    value: JSON.stringify(values) !== JSON.stringify(expected),
    unit: numbers.some(({ unit }) => !sameUnit(unit, theirs.unit)),
    decimals:
      !exactly &&
      numbers.some(
        ({ qualifier, decimals: own }) =>
          qualifier !== "moreThan" && qualifier !== "lessThan" && (own ?? 0) !== decimals,
      ),
    comparedTo:
      ours.comparedTo !== (isPeriodId(theirs.comparedTo ?? "") ? theirs.comparedTo : undefined),
    remark: ours.remark !== (isPeriodId(theirs.comparedTo ?? "") ? undefined : theirs.comparedTo),
    accountingStandard: ours.accountingStandard !== theirs.basis,
    readOnce: (ours.readOnce ?? false) === theirs.readTwice,
  };
  return Object.entries(wrong).flatMap(([key, is]) => (is ? [key] : []));
}

describe.skipIf(!there)(
  `documents against filings.json${there ? "" : " (skipped: the file is not beside this clone)"}`,
  () => {
    const oursOf = ({ url }: FiledDocument) =>
      sourceDocuments.filter((document) => document.url === url);
    // The further ones are held as far as they have been transcribed.
    const transcribed = [
      ...filed.filter(({ key }) => !(key in withText)),
      ...further.filter((document) => oursOf(document).length > 0),
    ];

    test("each document is one of ours, and no two are the same", () => {
      const ids = filed.map((document) =>
        Object.hasOwn(withText, document.key)
          ? [withText[document.key]]
          : oursOf(document).map(({ id }) => id),
      );
      expect(ids.filter(({ length }) => length !== 1)).toEqual([]);
      expect(new Set(ids.flat()).size).toBe(filed.length);
    });
    test("those that have a text are there, and have it with us", () => {
      expect(filed.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(withText)));
      const ids = sourceDocuments.filter(({ sha256 }) => sha256 !== undefined).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(Object.values(withText)));
    });
    test.each(transcribed)(
      "$key: publisher, date, language and title are the file's",
      (document) => {
        const [ours] = oursOf(document);
        expect([ours?.publisher, ours?.published.date, ours?.language]).toEqual([
          document.publisher,
          document.published,
          document.language,
        ]);
        const title = document.title.replace(" (title not in excerpt)", "");
        expect(ours?.title).toBe(title);
      },
    );
    test.each(transcribed)("$key: every figure, in order, and no other", (document) => {
      const [ours] = oursOf(document);
      const statements = ours ? printedStatements(ours) : [];
      const wrong = document.figures.flatMap((figure, index) => {
        const statement = statements[index];
        if (statement === undefined) return [`${figure.metric} ${figure.printed}: missing`];
        const at = statement.locator === (figure.locator ?? "(no heading)") ? [] : ["locator"];
        const found = [...differences(figure, statement, document.language), ...at];
        return found.length === 0
          ? []
          : [`${figure.metric}, ${figure.period}, "${figure.printed}": ${found.join(", ")}`];
      });
      expect(wrong).toEqual([]);
      expect(statements.slice(document.figures.length)).toEqual([]);
    });
    test("any other value of a figure is noticed", () => {
      const unnoticed = transcribed.flatMap((document) => {
        const [ours] = oursOf(document);
        const statements = ours ? printedStatements(ours) : [];
        return document.figures.filter(
          (figure, index) =>
            !(figure.printed in exceptions) &&
            statements[index] !== undefined &&
            !differences(
              { ...figure, value: figure.value + 1 },
              statements[index],
              document.language,
            ).includes("value"),
        );
      });
      expect(unnoticed).toEqual([]);
    });
    test("every exception is needed", () => {
      const printed = new Set(
        transcribed.flatMap(({ figures }) => figures.map((figure) => figure.printed)),
      );
      expect(
        [exceptions, otherDecimals, otherLines]
          .flatMap(Object.keys)
          .filter((each) => !printed.has(each)),
      ).toEqual([]);
    });
  },
);
