import type { SourceDocument } from "../../model/document.js";

/** IIJ's press release on the Nikkei Communications survey of 2002. */
export const iijSurveyRelease: SourceDocument = {
  id: "iij-2002-12-02-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2002-12-02", printed: "December 2, 2002" },
  language: "en",
  sha256: "4713912f8dc7dd9ebbc49b1952f612d205867e8f729a94a5369ab12945851235",
  places: [
    {
      locator: "IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey",
      states: [
        { of: "surveys.nikkei2002.awards[]", text: "Best Service Provider of Year 2002" },
        { of: "surveys.nikkei2002.announced", text: "December 2, 2002" },
        { of: "company.name", text: "Internet Initiative Japan Inc." },
        { of: "company.shortName", text: "IIJ" },
        { of: "company.tickers[]", text: "NASDAQ: IIJ" },
        { of: "surveys.nikkei2002.frequency", text: "annual" },
        { of: "surveys.nikkei2002.conductedBy", text: "Nikkei Communications" },
        { of: "surveys.nikkei2002.respondents", printed: "856 corporations" },
        {
          of: [
            "surveys.nikkei2002.results.broadbandService.rank",
            "surveys.nikkei2002.results.dedicatedAccess.rank",
            "surveys.nikkei2002.results.dialUpAccess.rank",
          ],
          printed: "number one",
        },
        { of: "surveys.nikkei2002.categories", printed: "four total qualifying categories" },
        { of: "surveys.nikkei2002.results.broadbandService.category", text: "broadband service" },
        { of: "surveys.nikkei2002.results.dedicatedAccess.category", text: "dedicated access service" },
        { of: "surveys.nikkei2002.results.dialUpAccess.category", text: "dialup access service" },
        { of: "surveys.nikkei2002.results.webServerHosting.rank", printed: "number two" },
        { of: "surveys.nikkei2002.results.webServerHosting.category", text: "web server hosting service" },
        {
          of: [
            "surveys.nikkei2001.results.dedicatedAccess.rank",
            "surveys.nikkei2001.results.dialUpAccess.rank",
            "surveys.nikkei2001.results.hostingAndHousing.rank",
          ],
          printed: "number one",
        },
        { of: "surveys.nikkei2001.categories", printed: "three qualifying categories" },
        { of: "surveys.nikkei2001.results.dedicatedAccess.category", text: "dedicated Access" },
        { of: "surveys.nikkei2001.results.dialUpAccess.category", text: "dialup Access" },
        { of: "surveys.nikkei2001.results.hostingAndHousing.category", text: "hosting/housing" },
        { of: "company.chiefExecutive.name", text: "Koichi Suzuki" },
        { of: "company.chiefExecutive.title", text: "President and CEO" },
        { of: "surveys.nikkei2002.itemCount", printed: "11 items" },
        { of: "surveys.nikkei2002.items[]", text: "price" },
        { of: "surveys.nikkei2002.items[]", text: "network stability" },
        { of: "surveys.nikkei2002.items[]", text: "throughput" },
        { of: "surveys.nikkei2002.items[]", text: "customer support" },
        { of: "surveys.nikkei2002.items[]", text: "security" },
        { of: "surveys.nikkei2002.items[]", text: "backbone capacity" },
        { of: "surveys.nikkei2002.items[]", text: "operation" },
        { of: "surveys.nikkei2002.items[]", text: "the number of access points" },
        { of: "surveys.nikkei2002.items[]", text: "server management" },
        { of: "surveys.nikkei2002.items[]", text: "value-added services" },
        { of: "surveys.nikkei2002.items[]", text: "consulting capabilities" },
        {
          of: "surveys.nikkei2002.results.broadbandService.runnersUp",
          ranks: [
            [2, "Nifty"],
            [3, "NTT Communications"],
          ],
        },
        {
          of: "surveys.nikkei2002.results.dedicatedAccess.runnersUp",
          ranks: [
            [2, "PoweredCom"],
            [3, "JENS"],
          ],
        },
        {
          of: "surveys.nikkei2002.results.dialUpAccess.runnersUp",
          ranks: [
            [2, "NEC"],
            [3, "Nifty"],
          ],
        },
      ],
    },
    {
      locator: "About IIJ",
      states: [{ of: "company.founded", printed: "Founded in 1992" }],
    },
  ],
};
