import {
  companies,
  company,
  type CompanyId,
  type CompanyRecord,
  type CrossSelling,
  crossSelling,
  type DocumentId,
  type DocumentRecord,
  documents,
  errata,
  type Erratum,
  facilities,
  type Facility,
  type Fact,
  type FactKind,
  facts,
  type Figure,
  type FiscalYear,
  type FiscalYearId,
  type FiscalYears,
  fiscalYears,
  guidance,
  type Half,
  type Halves,
  halves,
  type MetricId,
  type MetricOf,
  metrics,
  type NamedCompany,
  type NineMonths,
  type NineMonthsSeries,
  nineMonths,
  type NineMonthsId,
  type PeriodId,
  type Quarter,
  type Quarters,
  quarters,
  type Rank,
  type Ranking,
  rankings,
  rankOf,
  type Segment,
  segments,
  type Survey,
  surveys,
} from "@iij/earnings";
import { describe, expectTypeOf, it } from "vitest";

describe("records", () => {
  it("need no exclamation mark for what documents state", () => {
    expectTypeOf(quarters["3Q02"].revenues).toExtend<Figure<"JPY">>();
    expectTypeOf(quarters["3Q02"].convenienceTranslation.revenues).toExtend<Figure<"USD">>();
    expectTypeOf(quarters["3Q02"].revenues.value).toEqualTypeOf<string>();
    expectTypeOf(crossSelling["3Q02"].dataCenters.rate).toExtend<Figure<"ratio">>();
    expectTypeOf(quarters["3Q02"].revenues).not.toExtend<Figure<"USD">>();
  });

  it("have no key for what no document states", () => {
    // @ts-expect-error no revenues of 3Q01 in these documents
    expectTypeOf(quarters["3Q01"].revenues);
    // @ts-expect-error no gross profit either
    expectTypeOf(quarters["4Q02"].grossProfit);
    // @ts-expect-error no such quarter in these documents
    expectTypeOf(quarters["2Q07"]);
    // @ts-expect-error a hedged amount has no plain value
    expectTypeOf(guidance["4Q02"].operatingIncome.value);
  });

  it("are of the model's types", () => {
    expectTypeOf(company).toExtend<CompanyRecord>();
    expectTypeOf(companies).toExtend<Readonly<Record<string, NamedCompany>>>();
    expectTypeOf(documents).toExtend<Readonly<Record<string, DocumentRecord>>>();
    expectTypeOf(segments).toExtend<Readonly<Record<string, Segment>>>();
    expectTypeOf(crossSelling).toExtend<{
      readonly [P in PeriodId]?: Readonly<Record<string, CrossSelling>>;
    }>();
    expectTypeOf(facilities).toExtend<Readonly<Record<string, Facility>>>();
    expectTypeOf(surveys).toExtend<Readonly<Record<string, Survey>>>();
    expectTypeOf(rankings).toExtend<Readonly<Record<string, Ranking>>>();
    expectTypeOf(errata).toExtend<Readonly<Record<string, Erratum>>>();
  });

  it("have every metric in the types that a loop sees", () => {
    type In<S extends object> = { [P in keyof S]: keyof S[P] & MetricId }[keyof S];
    type Disclosed =
      In<typeof quarters> | In<typeof halves> | In<typeof nineMonths> | In<typeof fiscalYears>;
    expectTypeOf<"mobileSubscriptions">().toExtend<Disclosed>();
    expectTypeOf<Disclosed>().toExtend<
      keyof Quarter & keyof Half & keyof NineMonths & keyof FiscalYear
    >();
    expectTypeOf<MetricOf<Quarters>>().toEqualTypeOf<MetricId>();
    expectTypeOf<MetricOf<Halves>>().toEqualTypeOf<MetricId>();
    expectTypeOf<MetricOf<NineMonthsSeries>>().toEqualTypeOf<MetricId>();
    expectTypeOf<MetricOf<FiscalYears>>().toEqualTypeOf<MetricId>();
  });

  it("have literal ids", () => {
    expectTypeOf<keyof typeof quarters & `${number}Q02`>().toEqualTypeOf<
      "1Q02" | "2Q02" | "3Q02" | "4Q02"
    >();
    // Further documents add further periods, but none before the company.
    expectTypeOf<"1H05">().toExtend<keyof typeof halves>();
    expectTypeOf<"9M02">().toExtend<keyof typeof nineMonths>();
    expectTypeOf<"FY1998" | "FY2002">().toExtend<keyof typeof fiscalYears>();
    expectTypeOf<"1H91">().not.toExtend<keyof typeof halves>();
    expectTypeOf<"9M91">().not.toExtend<keyof typeof nineMonths>();
    expectTypeOf<"FY1991">().not.toExtend<keyof typeof fiscalYears>();
    expectTypeOf<keyof typeof nineMonths>().toExtend<NineMonthsId>();
    expectTypeOf<keyof typeof fiscalYears>().toExtend<FiscalYearId>();
    expectTypeOf(quarters["3Q02"].id).toEqualTypeOf<"3Q02">();
  });

  it("name documents, companies and errata that are there", () => {
    expectTypeOf(documents[quarters["3Q02"].revenues.document].title).toEqualTypeOf<string>();
    expectTypeOf(quarters["3Q02"].revenues.document).toEqualTypeOf<DocumentId>();
    expectTypeOf(quarters["1Q00"].dedicatedAccessBandwidth.document).toEqualTypeOf<DocumentId>();
    expectTypeOf(quarters["3Q02"].notes[0].document).toEqualTypeOf<DocumentId>();
    expectTypeOf(guidance["4Q02"].operatingIncome.wording.document).toEqualTypeOf<DocumentId>();
    expectTypeOf(guidance.FY2007.revenues.confirms.document).toEqualTypeOf<DocumentId>();
    expectTypeOf(errata.tickerDiffers.printed[0]?.document).toEqualTypeOf<DocumentId | undefined>();
    for (const { document, company: named } of facts) {
      expectTypeOf(documents[document].title).toEqualTypeOf<string>();
      if (named !== undefined) expectTypeOf(companies[named].name).toEqualTypeOf<string>();
    }
    for (const ranking of Object.values(rankings)) {
      for (const entry of ranking.entries)
        expectTypeOf(companies[entry.company].name).toEqualTypeOf<string>();
      if ("erratum" in ranking)
        expectTypeOf(errata[ranking.erratum].reason).toEqualTypeOf<string>();
    }
    expectTypeOf(errata[facilities.yokohama1.floors.erratum].reading).toEqualTypeOf<string>();
    expectTypeOf(errata[facilities.yokohama1.floorSpace.erratum].reading).toEqualTypeOf<string>();
    expectTypeOf(errata[company.tickers[1].erratum].reading).toEqualTypeOf<string>();
    for (const cause of segments.dedicatedAccess.declineCauses) {
      expectTypeOf(errata[cause.erratum].reading).toEqualTypeOf<string>();
      expectTypeOf(cause.period).toEqualTypeOf<"3Q02">();
      expectTypeOf(metrics[cause.metric].label).toExtend<string>();
    }
    for (const id of nineMonths["9M02"].segments)
      expectTypeOf(segments[id].printedName.printed).toEqualTypeOf<string>();
    // @ts-expect-error no such document
    expectTypeOf(documents["annual-report"]);
  });

  it("find a company in any ranking, and a ranking by the category of a survey", () => {
    const { entries } = rankings[surveys.nikkei2002.results.dialUpAccess.ranking];
    const nec = entries.find((entry) => entry.company === "nec");
    expectTypeOf(nec?.rank).toEqualTypeOf<number | undefined>();
    if (nec !== undefined) expectTypeOf(companies[nec.company].name).toEqualTypeOf<string>();
    for (const ranking of Object.values(rankings)) {
      const found = ranking.entries.find(({ company: id }) => id === "poweredcom");
      expectTypeOf(found?.company).toEqualTypeOf<CompanyId | undefined>();
      expectTypeOf(rankOf(ranking, "jens").outcome).toEqualTypeOf<"rank" | "absent">();
      // @ts-expect-error a typing mistake is no company
      rankOf(ranking, "jenz");
    }
    expectTypeOf(rankOf({ entries: [{ rank: 1, name: "A", company: "a" }] }, "a")).toExtend<Rank>();
    // @ts-expect-error no such company
    entries.find((entry) => entry.company === "sony");
  });

  it("leave a user's own documents and companies as text", () => {
    expectTypeOf<Figure["document"]>().toEqualTypeOf<string>();
    expectTypeOf<Erratum["printed"][number]["document"]>().toEqualTypeOf<string>();
    expectTypeOf<Fact["document"]>().toEqualTypeOf<string>();
    expectTypeOf<Ranking["entries"][number]["company"]>().toEqualTypeOf<string>();
    expectTypeOf(quarters["3Q02"].revenues).toExtend<Figure>();
    expectTypeOf(facts).toExtend<readonly Fact[]>();
  });

  it("say of each fact what it states, and of ours whether it stands", () => {
    expectTypeOf<(typeof facts)[number]["kind"]>().toEqualTypeOf<FactKind>();
    expectTypeOf<(typeof facts)[number]["stands"]>().toEqualTypeOf<boolean>();
    expectTypeOf<Fact["kind"]>().toEqualTypeOf<FactKind>();
    expectTypeOf<Fact["part"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Fact["stands"]>().toEqualTypeOf<boolean | undefined>();
  });

  it("refuse typing errors", () => {
    const revenues = {
      value: "1",
      unit: "JPY",
      printed: "1",
      document: "own",
      locator: "own",
    } as const;
    const dates = { id: "3Q02", start: "2002-10-01", end: "2002-12-31" } as const;
    expectTypeOf({ ...dates, revenues } satisfies Quarter);
    // @ts-expect-error revenue is no key of a quarter
    expectTypeOf({ ...dates, revenue: revenues } satisfies Quarter);
    const place = { printed: "1", document: "own", locator: "own" } as const;
    expectTypeOf({
      ...dates,
      // @ts-expect-error deciamls is no key of a figure
      revenues: { value: "1", unit: "JPY", deciamls: 0, ...place },
    } satisfies Quarter);
    // @ts-expect-error revenues are in yen
    expectTypeOf({ ...dates, revenues: { ...revenues, unit: "USD" } } satisfies Quarter);
    // @ts-expect-error a value is text
    expectTypeOf({ ...dates, revenues: { ...revenues, value: 1 } } satisfies Quarter);
    expectTypeOf({
      ...dates,
      // @ts-expect-error a figure says where it stands
      revenues: { value: "1", unit: "JPY", printed: "1", document: "own" },
    } satisfies Quarter);
    // @ts-expect-error there is no fifth quarter
    expectTypeOf({ ...dates, id: "5Q02" } satisfies Quarter);
  });

  it("cannot be changed at any depth", () => {
    expectTypeOf(() => {
      // @ts-expect-error records are read only
      quarters["3Q02"].revenues.value = "1";
      // @ts-expect-error records are read only
      quarters["3Q02"].revenues = quarters["3Q02"].adjustedEbitda;
      // @ts-expect-error records are read only
      quarters["3Q02"] = quarters["3Q01"];
      // @ts-expect-error records are read only
      delete quarters["3Q02"].revenues;
      // @ts-expect-error records are read only
      quarters["3Q02"].notes[0].summary = "no reason";
      // @ts-expect-error records are read only
      guidance["4Q02"].revenues.low.unit = "JPY";
    });
  });

  it("know four quarters, two halves and four digits of a fiscal year", () => {
    expectTypeOf<"3Q02" | "2H99" | "9M00" | "FY2002">().toExtend<PeriodId>();
    expectTypeOf<"5Q02">().not.toExtend<PeriodId>();
    expectTypeOf<"3H02">().not.toExtend<PeriodId>();
    expectTypeOf<"6M02">().not.toExtend<PeriodId>();
    expectTypeOf<"FY02">().not.toExtend<PeriodId>();
    expectTypeOf<"3Q2002">().not.toExtend<PeriodId>();
  });
});
