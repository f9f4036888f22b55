import { existsSync, readFileSync } from "node:fs";
import { isPeriodId, periodDates } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { sourceDocuments } from "../../src/documents/index.js";
import { isThreshold } from "../../src/model/hedge.js";
import type { PrintedStatement, SourceDocument } from "../../src/model/document.js";
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

const files = ["filings.json", "filings-2.json", "filings-3.json"].map(
  (name) => new URL(`../../../shared/sources/${name}`, import.meta.url),
);
const there = files.every((file) => existsSync(file));
const read = files.flatMap((file) =>
  there
    ? (JSON.parse(readFileSync(file, "utf8")) as { readonly documents: readonly FiledDocument[] })
        .documents
    : [],
);
/** A second reading of the same page adds figures to the first. */
const filed = read
  .filter(
    ({ url }, index) => url === undefined || read.findIndex((each) => each.url === url) === index,
  )
  .map((document) => ({
    ...document,
    figures: read
      .filter((each) => each === document || (each.url === document.url && each.url !== undefined))
      .flatMap(({ figures }) => figures),
  }));

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

/**
 * Articles whose net income is the line attributable to owners, as IIJ's own documents of the same
 * period have it: the amounts, the growth or the targets are the same.
 */
const attributable = new Set([
  "fintact-1h20-article",
  "mynavi-1h21-article",
  "nikkei-cross-tech-fy2020-article",
  "mynavi-1h22-article",
  "mynavi-1h22-mobile-article",
  "k-tai-watch-1q22-article",
  "tech-plus-1h23-article",
]);

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

/** What is expected of something that is no metric, such as an offering, is an observation. */
const families: Readonly<Record<string, RegExp>> = {
  target: /^(?:guidance|observations)\./,
  target_percent_change: /^guidance\..*(?:Growth\b|\.revisionRate$)/,
  target_ratio: /^(?:guidance|observations)\./,
  percent_change: /\.reported(?:Growth|Change)\.|^observations\..*Change$/,
};

/** The name under which we have a figure, where the file's name does not say enough. */
const otherNames: Readonly<Record<string, string>> = {
  "170.9万": "enterpriseMobileSubscriptionsIncludingMvne",
  "5,000億円規模": "revenuesVision",
  "20億円増": "revenuesTargetRevision",
};

/** When we have a figure, where it is not the file's period: what is planned is known on its day. */
const otherPeriods: Readonly<Record<string, string>> = {
  "1万2500株": "2005-11",
  "7500株": "2005-11",
  "3000株": "2005-11",
  "1株を2株に": "2020-11",
  "5,000億円規模": "2024-06",
  "20億円増": "2020-11",
};

/** A balance of a day is that of the period that ends on it. */
const isPeriodOf = (ours: string, theirs: string): boolean =>
  ours === theirs || (isPeriodId(ours) && periodDates(ours).end === theirs);

/** A comparative that is not the amount that was first printed is a restatement. */
const restated = new Set(["12,941", "13,718"]);

/** What differs between a figure of the file and our statement of it. */
function differences(
  theirs: Filed,
  ours: PrintedStatement,
  { id: document, language }: SourceDocument,
): readonly string[] {
  const [path = ""] = pathsOf(ours);
  const { metric, period } = subjectOf(path);
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
  const isToldApart = theirs.metric === "EPS" && /^earningsPerShare(Basic|Diluted)/.test(metric);
  const line = metricNames[theirs.metric];
  const named = line === "netIncome" && attributable.has(document) ? "netIncomeAttributable" : line;
  const exactly = ours.as === "threshold" || theirs.printed in otherDecimals;
  const decimals = theirs.decimals === undefined ? undefined : theirs.decimals + (percent ? 2 : 0);
  const wrong: Readonly<Record<string, boolean>> = {
    printed: ours.printed !== literal(theirs.printed, language),
    metric:
      otherNames[theirs.printed] !== metric &&
      metric.replace(/(?:Growth|Change)$/, "") !== named &&
      metric !== named &&
      !lossNames.includes(metric) &&
      !isToldApart,
    period: !isPeriodOf(period, otherPeriods[theirs.printed] ?? theirs.period),
    kind: !(families[theirs.kind] ?? /^(?!guidance)/).test(path),
    role:
      !theirs.kind.startsWith("target") &&
      !(ours.role === "restated" && restated.has(theirs.printed)) &&
      (ours.role ?? "actual") !== (/^(comparative|restated)/.exec(theirs.kind)?.[1] ?? "actual"),
    value: JSON.stringify(values) !== JSON.stringify(expected),
    unit: numbers.some(({ unit }) => !sameUnit(unit, theirs.unit)),
    decimals:
      !exactly &&
      numbers.some(
        ({ qualifier, decimals: own }) => !isThreshold(qualifier) && (own ?? 0) !== decimals,
      ),
    comparedTo:
      ours.comparedTo !== (isPeriodId(theirs.comparedTo ?? "") ? theirs.comparedTo : undefined),
    remark:
      !(theirs.printed in otherPeriods) &&
      ours.remark !== (isPeriodId(theirs.comparedTo ?? "") ? undefined : theirs.comparedTo),
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
    const transcribed = filed.filter(({ key }) => !(key in withText));

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
        if (ours === undefined || statement === undefined)
          return [`${figure.metric} ${figure.printed}: missing`];
        const at = statement.locator === (figure.locator ?? "(no heading)") ? [] : ["locator"];
        const found = [...differences(figure, statement, ours), ...at];
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
            ours !== undefined &&
            !differences({ ...figure, value: figure.value + 1 }, statements[index], ours).includes(
              "value",
            ),
        );
      });
      expect(unnoticed).toEqual([]);
    });
    test("every exception is needed", () => {
      const printed = new Set(
        transcribed.flatMap(({ figures }) => figures.map((figure) => figure.printed)),
      );
      expect(
        [exceptions, otherDecimals, otherNames, otherPeriods]
          .flatMap(Object.keys)
          .filter((each) => !printed.has(each)),
      ).toEqual([]);
    });
  },
);
