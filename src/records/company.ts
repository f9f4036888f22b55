// Derived from src/documents by `npm run derive`; not to be edited.
import type { Evidence, Figure, Note } from "../model/figure.js";
import { lazyRecord } from "../codec/lazy-record.js";
import type { DocumentId } from "./documents.js";

/** What `company` holds, each part as far as it is disclosed. */
export type CompanyParts = {
  readonly id: "iij";
  readonly name: "Internet Initiative Japan Inc.";
  readonly printedName: Evidence<DocumentId>;
  readonly shortName: "IIJ";
  readonly printedShortName: Evidence<DocumentId>;
  readonly tickers: readonly [Evidence<DocumentId> & {
    readonly exchange: "NASDAQ";
    readonly symbol: "IIJ";
  }, Evidence<DocumentId> & {
    readonly exchange: "Nasdaq";
    readonly symbol: "IIJI";
  }];
  readonly founded: Figure<"year", DocumentId>;
  readonly chiefExecutive: {
    readonly name: "Koichi Suzuki";
    readonly printedName: Evidence<DocumentId>;
    readonly title: Evidence<DocumentId>;
  };
  readonly fiscalYearEnd: {
    readonly month: 3;
    readonly day: 31;
    readonly because: "The slide sets 3Q02 beside December 2002: a third quarter that ends in December ends its fiscal year in March.";
    readonly document: "iij-3q02-presentation";
    readonly locator: "IIJ Top 150 Customers (3Q02) > Revenues at December 2002";
  };
  readonly netLossYears: Figure<"years", DocumentId>;
  readonly netLossOutlook: Note<DocumentId>;
  readonly investments: readonly [Evidence<DocumentId>];
};

/** Internet Initiative Japan as its documents of the time describe it. */
export const company = /* @__PURE__ */ lazyRecord<CompanyParts>({
  "id": '"iij"',
  "name": '"Internet Initiative Japan Inc."',
  "printedName": '{"printed":"Internet Initiative Japan Inc.","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"}',
  "shortName": '"IIJ"',
  "printedShortName": '{"printed":"IIJ","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"}',
  "tickers": '[{"exchange":"NASDAQ","symbol":"IIJ","printed":"NASDAQ: IIJ","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"exchange":"Nasdaq","symbol":"IIJI","printed":"Nasdaq: IIJI","document":"iij-3q02-presentation","locator":"Internet Initiative Japan (Nasdaq: IIJI)"}]',
  "founded": '{"value":"1992","unit":"year","metric":"founded","printed":"Founded in 1992","document":"iij-2002-12-02-release","locator":"About IIJ"}',
  "chiefExecutive": '{"name":"Koichi Suzuki",\
"printedName":{"printed":"Koichi Suzuki","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"title":{"printed":"President and CEO","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"}}',
  "fiscalYearEnd": '{"month":3,"day":31,"because":"The slide sets 3Q02 beside December 2002: a third quarter that ends in December ends its fiscal year in March.","document":"iij-3q02-presentation","locator":"IIJ Top 150 Customers (3Q02) > Revenues at December 2002"}',
  "netLossYears": '{"value":"5","unit":"years","metric":"netLossYears","printed":"past five fiscal years","document":"iij-3q02-presentation","locator":"Internet Initiative Japan (Nasdaq: IIJI)"}',
  "netLossOutlook": '{"topic":"netLoss","summary":"Management expects that there will be further net losses.","document":"iij-3q02-presentation","locator":"Internet Initiative Japan (Nasdaq: IIJI)"}',
  "investments": '[{"printed":"Crosswave","document":"iij-3q02-presentation","locator":"Internet Initiative Japan (Nasdaq: IIJI)"}]',
});
