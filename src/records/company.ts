// Derived from src/documents by `npm run derive`; not to be edited.
import type { Evidence, Figure, Note } from "../model/figure.js";
import { lazyRecord } from "../codec/lazy-record.js";
import type { DocumentId } from "./documents.js";

/** What `company` holds, each part as far as documents state it. */
export type CompanyParts = {
  readonly id: "iij";
  readonly name: "Internet Initiative Japan Inc.";
  readonly printedName: Evidence<DocumentId>;
  readonly shortName: "IIJ";
  readonly printedShortName: Evidence<DocumentId>;
  readonly tickers: readonly [Evidence<DocumentId> & {
    readonly exchange: "Nasdaq";
    readonly symbol: "IIJI";
  }, Evidence<DocumentId> & {
    readonly exchange: "NASDAQ";
    readonly symbol: "IIJ";
    readonly erratum: "tickerDiffers";
  }];
  readonly founded: Figure<"year", DocumentId>;
  readonly chiefExecutive: {
    readonly statement: readonly [Note<DocumentId>, Note<DocumentId>, Note<DocumentId>, Note<DocumentId>, Note<DocumentId>];
    readonly name: "Koichi Suzuki";
    readonly printedName: Evidence<DocumentId>;
    readonly title: "President and CEO";
    readonly printedTitle: Evidence<DocumentId>;
  };
  readonly fiscalYearEnd: {
    readonly month: 3;
    readonly day: 31;
    readonly because: "The slide sets 3Q02 beside December 2002: a third quarter that ends in December ends its fiscal year in March.";
    readonly document: "iij-3q02-presentation";
    readonly locator: "IIJ Top 150 Customers (3Q02) > Revenues at December 2002";
  };
  readonly netLossYears: Figure<"years", DocumentId>;
  readonly netLossFiscalYears: {
    readonly fiscalYears: readonly ["FY1997", "FY1998", "FY1999", "FY2000", "FY2001"];
    readonly because: "In February 2003 fiscal 2002 was not over, so that the past five are fiscal 1997 to 2001.";
    readonly document: "iij-3q02-presentation";
    readonly locator: "Internet Initiative Japan (Nasdaq: IIJI)";
  };
  readonly netLossOutlook: Note<DocumentId>;
  readonly shareSplits: readonly [{
    readonly date: "2012-10-01";
    readonly into: 200;
    readonly before: "shares before the split of 2012-10-01";
    readonly after: "shares after the split of 2012-10-01";
    readonly documents: readonly ["iij-9m12-release-page-7"];
  }, {
    readonly date: "2021-01-01";
    readonly into: 2;
    readonly before: "shares after the split of 2012-10-01";
    readonly after: "shares after the split of 2021-01-01";
    readonly documents: readonly ["kabushiki-1h20-article", "iij-fy2020-release"];
  }, {
    readonly date: "2022-10-01";
    readonly into: 2;
    readonly before: "shares after the split of 2021-01-01";
    readonly after: "shares after the split of 2022-10-01";
    readonly documents: readonly ["kabutan-fy2023-article"];
  }];
  readonly investments: readonly [Evidence<DocumentId>];
  readonly claims: readonly [Note<DocumentId>, Note<DocumentId>, Note<DocumentId>, Note<DocumentId>, Note<DocumentId>, Note<DocumentId>, Note<DocumentId>, Note<DocumentId>, Note<DocumentId>, Note<DocumentId>, Note<DocumentId>, Note<DocumentId>, Note<DocumentId>];
  readonly risks: readonly [Note<DocumentId>, Note<DocumentId>, Note<DocumentId>, Note<DocumentId>, Note<DocumentId>, Note<DocumentId>, Note<DocumentId>, Note<DocumentId>, Note<DocumentId>];
  readonly contact: {
    readonly office: Evidence<DocumentId>;
    readonly telephone: Evidence<DocumentId>;
    readonly email: Evidence<DocumentId> & {
      readonly erratum: "contactDomain";
    };
    readonly url: Evidence<DocumentId> & {
      readonly erratum: "contactDomain";
    };
  };
};

/** Internet Initiative Japan as its documents of the time describe it. */
export const company = /* @__PURE__ */ lazyRecord<CompanyParts>({
  "id": '"iij"',
  "name": '"Internet Initiative Japan Inc."',
  "printedName": '{"printed":"Internet Initiative Japan Inc.","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"}',
  "shortName": '"IIJ"',
  "printedShortName": '{"printed":"IIJ","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"}',
  "tickers": '[{"exchange":"Nasdaq","symbol":"IIJI","printed":"Nasdaq: IIJI","document":"iij-3q02-presentation","locator":"Internet Initiative Japan (Nasdaq: IIJI)"},\
{"exchange":"NASDAQ","symbol":"IIJ","erratum":"tickerDiffers","printed":"NASDAQ: IIJ","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"}]',
  "founded": '{"value":"1992","unit":"year","metric":"founded","printed":"Founded in 1992","document":"iij-2002-12-02-release","locator":"About IIJ"}',
  "chiefExecutive": '{"statement":[{"topic":"award","summary":"He is pleased with the award, and puts it down to the quality of the services.","printed":"very pleased with this award","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"topic":"quality","summary":"Steady work on service quality earns customers\\u0027 trust.","printed":"high quality services that earn the trust of customers","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"topic":"broadband","summary":"With broadband becoming standard, IIJ\\u0027s part in fast and safe networks is valued more.","printed":"increased appreciation for IIJ’s services","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"topic":"expertise","summary":"IIJ goes on building its knowledge of IP technology.","printed":"advanced expertise in IP technology","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"topic":"position","summary":"IIJ means to strengthen its position as a provider of comprehensive network solutions.","printed":"strengthen our position in the marketplace","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"}],\
"name":"Koichi Suzuki",\
"printedName":{"printed":"Koichi Suzuki","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"title":"President and CEO",\
"printedTitle":{"printed":"President and CEO","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"}}',
  "fiscalYearEnd": '{"month":3,"day":31,"because":"The slide sets 3Q02 beside December 2002: a third quarter that ends in December ends its fiscal year in March.","document":"iij-3q02-presentation","locator":"IIJ Top 150 Customers (3Q02) > Revenues at December 2002"}',
  "netLossYears": '{"value":"5","unit":"years","metric":"netLossYears","printed":"past five fiscal years","document":"iij-3q02-presentation","locator":"Internet Initiative Japan (Nasdaq: IIJI)"}',
  "netLossFiscalYears": '{"fiscalYears":["FY1997","FY1998","FY1999","FY2000","FY2001"],\
"because":"In February 2003 fiscal 2002 was not over, so that the past five are fiscal 1997 to 2001.",\
"document":"iij-3q02-presentation",\
"locator":"Internet Initiative Japan (Nasdaq: IIJI)"}',
  "netLossOutlook": '{"topic":"netLoss","summary":"Management expects that there will be further net losses.","printed":"net losses will continue","document":"iij-3q02-presentation","locator":"Internet Initiative Japan (Nasdaq: IIJI)"}',
  "shareSplits": '[{"date":"2012-10-01",\
"into":200,\
"before":"shares before the split of 2012-10-01",\
"after":"shares after the split of 2012-10-01",\
"documents":["iij-9m12-release-page-7"]},\
{"date":"2021-01-01",\
"into":2,\
"before":"shares after the split of 2012-10-01",\
"after":"shares after the split of 2021-01-01",\
"documents":["kabushiki-1h20-article","iij-fy2020-release"]},\
{"date":"2022-10-01",\
"into":2,\
"before":"shares after the split of 2021-01-01",\
"after":"shares after the split of 2022-10-01",\
"documents":["kabutan-fy2023-article"]}]',
  "investments": '[{"printed":"Crosswave","document":"iij-3q02-presentation","locator":"Internet Initiative Japan (Nasdaq: IIJI)"}]',
  "claims": '[{"topic":"leadingProvider","summary":"It calls itself Japan\\u0027s leading provider of Internet access and network solutions.","printed":"leading Internet-access and comprehensive network solutions provider","document":"iij-2002-12-02-release","locator":"About IIJ"},\
{"topic":"customers","summary":"It mainly serves high-end corporate customers.","printed":"high-end corporate customers","document":"iij-2002-12-02-release","locator":"About IIJ"},\
{"topic":"backbone","summary":"Its Internet backbone is one of the largest in Japan.","printed":"one of the largest Internet backbone networks in Japan","document":"iij-2002-12-02-release","locator":"About IIJ"},\
{"topic":"backboneToUnitedStates","summary":"Its backbone between Japan and the United States is one of the largest, too.","printed":"between Japan and the United States","document":"iij-2002-12-02-release","locator":"About IIJ"},\
{"topic":"groupSolutions","summary":"With its group it provides total network solutions.","printed":"total network solutions","document":"iij-2002-12-02-release","locator":"About IIJ"},\
{"topic":"networkServices","summary":"The network services that the group delivers are said to be of a new generation.","printed":"new generation network services","document":"iij-2002-12-02-release","locator":"About IIJ"},\
{"topic":"opticalFiber","summary":"Services run over an optical-fiber network made for data communications.","printed":"optical-fiber infrastructure that is optimized for data communications","document":"iij-2002-12-02-release","locator":"About IIJ"},\
{"topic":"panAsianBackbone","summary":"The group builds IP backbones across Asia.","printed":"pan-Asian IP backbone networks","document":"iij-2002-12-02-release","locator":"About IIJ"},\
{"topic":"internetAccess","summary":"It offers Internet access of high quality.","printed":"high-quality Internet access","document":"iij-2002-12-02-release","locator":"About IIJ"},\
{"topic":"security","summary":"It offers security systems as a service.","printed":"security system services","document":"iij-2002-12-02-release","locator":"About IIJ"},\
{"topic":"hostingAndHousing","summary":"It offers hosting and housing.","printed":"hosting/housing","document":"iij-2002-12-02-release","locator":"About IIJ"},\
{"topic":"contentDesign","summary":"It offers content design.","printed":"content design","document":"iij-2002-12-02-release","locator":"About IIJ"},\
{"topic":"systemsIntegration","summary":"It offers systems integration.","printed":"systems integration","document":"iij-2002-12-02-release","locator":"About IIJ"}]',
  "risks": '[{"topic":"riskFactorsInFilings","summary":"Reports to the SEC, the latest on Forms 20-F and 6-K, name important risk factors.","printed":"the most recent reports on Forms 20-F and 6-K","document":"iij-2002-12-02-release","locator":"About IIJ"},\
{"topic":"operatingIncome","summary":"Operating income may not stay positive.","printed":"maintain positive operating income","document":"iij-3q02-presentation","locator":"Internet Initiative Japan (Nasdaq: IIJI)"},\
{"topic":"netLoss","summary":"There was a net loss in each of the past five fiscal years, and more are expected.","printed":"net loss for the past five fiscal years","document":"iij-3q02-presentation","locator":"Internet Initiative Japan (Nasdaq: IIJI)"},\
{"topic":"subscribers","summary":"Connectivity services may not go on gaining subscribers, particularly at higher bandwidths.","printed":"continue to increase subscribers","document":"iij-3q02-presentation","locator":"Internet Initiative Japan (Nasdaq: IIJI)"},\
{"topic":"otherServices","summary":"Other services, such as systems integration, may not bring in significant revenues.","printed":"significant revenues from its other services","document":"iij-3q02-presentation","locator":"Internet Initiative Japan (Nasdaq: IIJI)"},\
{"topic":"crosswave","summary":"The investments in Crosswave may not succeed.","printed":"investments in Crosswave","document":"iij-3q02-presentation","locator":"Internet Initiative Japan (Nasdaq: IIJI)"},\
{"topic":"competition","summary":"The market is competitive and changes rapidly.","printed":"rapidly evolving and competitive marketplace","document":"iij-3q02-presentation","locator":"Internet Initiative Japan (Nasdaq: IIJI)"},\
{"topic":"technology","summary":"Technological changes in the industry may affect results.","printed":"technological changes in its industry","document":"iij-3q02-presentation","locator":"Internet Initiative Japan (Nasdaq: IIJI)"},\
{"topic":"otherRisksInFilings","summary":"Reports to the SEC, such as the annual report on Form 20-F, name other risks.","printed":"other risks referred to from time to time in IIJ\\u0027s filings on Form 20F","document":"iij-3q02-presentation","locator":"Internet Initiative Japan (Nasdaq: IIJI)"}]',
  "contact": '{"office":{"printed":"IIJ Group Media/Investor Relations Office","document":"iij-2002-12-02-release","locator":"For inquiries, contact:"},\
"telephone":{"printed":"+81-3-5259-6310","document":"iij-2002-12-02-release","locator":"For inquiries, contact:"},\
"email":{"erratum":"contactDomain","printed":"press@ij.ad.jp","document":"iij-2002-12-02-release","locator":"For inquiries, contact:"},\
"url":{"erratum":"contactDomain","printed":"http://www.ij.ad.jp/","document":"iij-2002-12-02-release","locator":"For inquiries, contact:"}}',
});
