// Derived from src/documents by `npm run derive`; not to be edited.
import type { Erratum } from "../model/erratum.js";
import { lazyRecord } from "../codec/lazy-record.js";
import type { DocumentId } from "./documents.js";

/** What `errata` holds, each part as far as documents state it. */
export type ErratumRecords = {
  readonly fourthRankingMislabelled: Erratum<DocumentId>;
  readonly poweredcomSpelling: Erratum<DocumentId>;
  readonly cableAndWirelessSpelling: Erratum<DocumentId>;
  readonly tickerDiffers: Erratum<DocumentId>;
  readonly contactDomain: Erratum<DocumentId>;
  readonly growthGuidanceHedgedOnce: Erratum<DocumentId>;
  readonly presentationCallsItselfRelease: Erratum<DocumentId>;
  readonly segmentSlidesUnnamed: Erratum<DocumentId>;
  readonly floorsLabelledDifferently: Erratum<DocumentId>;
  readonly yokohamaFloorSpaceTerm: Erratum<DocumentId>;
  readonly netIncomeOf1h09IsBeforeTaxes: Erratum<DocumentId>;
  readonly growthOf1q20PrintedFor1h20: Erratum<DocumentId>;
  readonly operatingIncomeOfFy2020RoundedUp: Erratum<DocumentId>;
  readonly dividendsAcrossTheSplitOf2022: Erratum<DocumentId>;
  readonly firstQuarterOf2003Restated: Erratum<DocumentId>;
  readonly fourthQuarterOf2003CalledThird: Erratum<DocumentId>;
  readonly comparativesOfFy2018ChangeStandard: Erratum<DocumentId>;
  readonly nineMonthsCalledThirdQuarter: Erratum<DocumentId>;
  readonly netIncomeOfFy2022Differs: Erratum<DocumentId>;
  readonly networkServicesSaidToLeaveOutMobile: Erratum<DocumentId>;
  readonly grossMarginTargetOfFy2022: Erratum<DocumentId>;
  readonly dividendsOfFy2022InFormerShares: Erratum<DocumentId>;
  readonly netIncomeOf1h23LacksADigit: Erratum<DocumentId>;
  readonly growthOfNetworkServicesIn1h23Differs: Erratum<DocumentId>;
  readonly wanRevenuesOfFy2023: Erratum<DocumentId>;
  readonly growthOfNetIncomeIn4q23Differs: Erratum<DocumentId>;
  readonly growthOfOutsourcingIn1q24Differs: Erratum<DocumentId>;
  readonly mobileLinesOf2q15DoNotAddUp: Erratum<DocumentId>;
  readonly yearBeforeCalledYearBeforeLast: Erratum<DocumentId>;
  readonly quarterCalledMonth: Erratum<DocumentId>;
  readonly commaForDecimalPoint: Erratum<DocumentId>;
  readonly netIncomeOfFy2011InDollars: Erratum<DocumentId>;
  readonly netIncomeOf9m23DoesNotAddUp: Erratum<DocumentId>;
};

/** What the documents get wrong, contradict or leave unclear, by id. */
export const errata = /* @__PURE__ */ lazyRecord<ErratumRecords>({
  "fourthRankingMislabelled": '{"id":"fourthRankingMislabelled",\
"kind":"mislabelled",\
"printed":[{"printed":"Total Ranking / Dialup Access","document":"iij-3q02-presentation","locator":"Total Ranking / Dialup Access [2]"}],\
"reading":"The fourth table ranks web server hosting.",\
"reason":"It has the title of the third table but other lines: IIJ is second, behind NTT PC Communications. The release has IIJ first in dial-up access and second only in web server hosting, the one category that the slides would otherwise lack.",\
"evidence":[{"printed":"number two","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"printed":"web server hosting service","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"printed":"four total qualifying categories","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"citation":"Nikkei BP IT Pro, column of December 14, 2002, on the same survey (http://itpro.nikkeibp.co.jp/free/ITPro/OPINION/20021214/1/): NTT PC Communications first in hosting and housing."}],\
"status":"explained"}',
  "poweredcomSpelling": '{"id":"poweredcomSpelling",\
"kind":"spelling",\
"printed":[{"printed":"Powered Com","document":"iij-3q02-presentation","locator":"Total Ranking / Dedicated Access"},\
{"printed":"PoweredCom","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"}],\
"reading":"Both are the company poweredcom.",\
"reason":"Both documents give it the second place for dedicated access in the same survey.",\
"evidence":[{"printed":"PoweredCom second","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"}],\
"status":"explained"}',
  "cableAndWirelessSpelling": '{"id":"cableAndWirelessSpelling",\
"kind":"spelling",\
"printed":[{"printed":"Cable & Wireless IDC","document":"iij-3q02-presentation","locator":"Total Ranking / Dedicated Access"},\
{"printed":"Cable and Wireless IDC","document":"iij-3q02-presentation","locator":"Total Ranking / Dialup Access [2]"}],\
"reading":"Both are the company cableAndWirelessIdc.",\
"reason":"The two spellings differ only in the sign for the word “and”.",\
"evidence":[],\
"status":"explained"}',
  "tickerDiffers": '{"id":"tickerDiffers",\
"kind":"contradiction",\
"printed":[{"printed":"NASDAQ: IIJ","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"printed":"Nasdaq: IIJI","document":"iij-3q02-presentation","locator":"Internet Initiative Japan (Nasdaq: IIJI)"}],\
"reading":"The symbol is IIJI; IIJ is the company\\u0027s short name.",\
"reason":"The release puts the short name where the symbol belongs, twice and each time beside that name; the presentation has the symbol in its title. Both stand in the record as printed, the symbol first.",\
"evidence":[{"printed":"NASDAQ: IIJ","document":"iij-2002-12-02-release","locator":"About IIJ"},\
{"printed":"IIJ","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"printed":"Nasdaq: IIJI","document":"iij-3q02-presentation","locator":"Internet Initiative Japan (Nasdaq: IIJI)"}],\
"status":"explained"}',
  "contactDomain": '{"id":"contactDomain",\
"kind":"spelling",\
"printed":[{"printed":"press@ij.ad.jp","document":"iij-2002-12-02-release","locator":"For inquiries, contact:"},\
{"printed":"http://www.ij.ad.jp/","document":"iij-2002-12-02-release","locator":"For inquiries, contact:"}],\
"reading":"The domain is iij.ad.jp.",\
"reason":"IIJ publishes its releases under iij.ad.jp, and its short name has two letters I. Whether the release or the text that was read of it has lost one is not known; both addresses stand as read.",\
"evidence":[{"citation":"The address of IIJ\\u0027s release on 1Q00: http://www.iij.ad.jp/ir/library/financial/html/1q00/index.html."}],\
"status":"explained"}',
  "growthGuidanceHedgedOnce": '{"id":"growthGuidanceHedgedOnce",\
"kind":"hedge",\
"printed":[{"printed":"approximately 10%","document":"iij-3q02-presentation","locator":"3Q02 Highlights > For FY 2002"},\
{"printed":"10% growth expected","document":"iij-3q02-presentation","locator":"Revenues Growth (Full Fiscal)"}],\
"reading":"The growth expected for FY2002 is approximate.",\
"reason":"The chart repeats the figure without its hedge; the record keeps the hedge, which claims less.",\
"evidence":[{"printed":"approximately 10%","document":"iij-3q02-presentation","locator":"3Q02 Highlights > For FY 2002"}],\
"status":"explained"}',
  "presentationCallsItselfRelease": '{"id":"presentationCallsItselfRelease",\
"kind":"mislabelled",\
"printed":[{"printed":"this press release","document":"iij-3q02-presentation","locator":"Internet Initiative Japan (Nasdaq: IIJI)"}],\
"reading":"The document is a presentation.",\
"reason":"The notice on forward-looking statements was carried over from a release; what follows are slides.",\
"evidence":[{"printed":"3Q02 Highlights","document":"iij-3q02-presentation","locator":"3Q02 Highlights"}],\
"status":"explained"}',
  "segmentSlidesUnnamed": '{"id":"segmentSlidesUnnamed",\
"kind":"unclear",\
"printed":[{"printed":"Revenues and Gross Margin","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin"}],\
"reading":"The three slides are on dedicated access, systems integration (perhaps with value-added services) and equipment sales.",\
"reason":"Three slides have this title, and their text names no segment; each is filed under the one that its entries speak of. Resource on Demand is called a data center service, which the portfolio counts among value-added services, but stands beside gateway solutions and SI contracts. Its slide does not say either whether revenues, the gross margin or both improved; the notes name revenues, which its outlook speaks of.",\
"evidence":[{"printed":"Strong SI revenues","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin [2] > For 4Q02"},\
{"printed":"SI-related equipment sales","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin [3] > Highlights:"},\
{"printed":"Dedicated Access Services","document":"iij-3q02-presentation","locator":"Total Number of Contracts and Bandwidth in Dedicated Access Services"}],\
"status":"unexplained"}',
  "floorsLabelledDifferently": '{"id":"floorsLabelledDifferently",\
"kind":"mislabelled",\
"printed":[{"printed":"Number of Floors","document":"iij-3q02-presentation","locator":"Yokohama 1 Data Center [2]"},\
{"printed":"Floor :9F","document":"iij-3q02-presentation","locator":"Saitama 1 Data Center [2]"}],\
"reading":"Both lines count storeys: below ground, above ground, and in the tower on the roof.",\
"reason":"The label of Yokohama says so, and the form is that of Japanese building data (地下1階、地上3階、塔屋2階); Saitama\\u0027s shorter label stands before the same form.",\
"evidence":[{"printed":"B1F、3F、Tower 2F","document":"iij-3q02-presentation","locator":"Yokohama 1 Data Center [2]"}],\
"status":"explained"}',
  "yokohamaFloorSpaceTerm": '{"id":"yokohamaFloorSpaceTerm",\
"kind":"unclear",\
"printed":[{"printed":"19,420.15m² (term)","document":"iij-3q02-presentation","locator":"Yokohama 1 Data Center [2]"}],\
"reading":"The meaning of “(term)” is not known; the area is kept with the remark.",\
"reason":"Nothing in the document explains the word, and Saitama\\u0027s area has none.",\
"evidence":[],\
"status":"unexplained"}',
  "netIncomeOf1h09IsBeforeTaxes": '{"id":"netIncomeOf1h09IsBeforeTaxes",\
"kind":"mislabelled",\
"printed":[{"printed":"10億2,600円","document":"mynavi-1h09-article","locator":"(no heading in excerpt; lead paragraph)"},\
{"printed":"前年同期比33.9%増","document":"mynavi-1h09-article","locator":"(no heading)"}],\
"reading":"The article\\u0027s net income of 1H09 is income before taxes, of 1,026 million yen.",\
"reason":"IIJ\\u0027s net income of 1H08 was 368 million yen, so that no amount near ten hundred million is 33.9 % above it. The literal lacks the sign 万 before 600 and is kept as printed, 1,000,002,600 yen; read as 1,026 million it would still be 179 % above.",\
"evidence":[{"printed":"JPY368 million","document":"iij-1h08-release","locator":"(no heading)"},\
{"citation":"The list of sources of this project: one article prints a line before taxes as net income."}],\
"facts":["halves.1H09.reportedGrowth.yearOverYear.netIncome"],\
"status":"explained"}',
  "growthOf1q20PrintedFor1h20": '{"id":"growthOf1q20PrintedFor1h20",\
"kind":"contradiction",\
"printed":[{"printed":"43.8 percent","document":"rtt-news-1h20-article","locator":"(no heading)"}],\
"reading":"43.8 % is the growth of net income in 1Q20, not in 1H20, which was 57.7 %.",\
"reason":"The article\\u0027s own amounts, 2.77 and 1.76 billion yen, give 56.7 to 58.1 %, and its lead prints 57.7 percent; IIJ printed 43.8 % for the quarter before.",\
"evidence":[{"printed":"57.7 percent","document":"rtt-news-1h20-article","locator":"(no heading in excerpt; lead paragraph)"},\
{"printed":"2.77 billion Japanese yen","document":"rtt-news-1h20-article","locator":"(no heading in excerpt; lead paragraph)"},\
{"printed":"up 43.8 % YoY","document":"iij-1q20-release","locator":"Highlights of Financial Results for 1Q20"}],\
"facts":["halves.1H20.reportedGrowth.yearOverYear.netIncomeAttributable"],\
"status":"explained"}',
  "operatingIncomeOfFy2020RoundedUp": '{"id":"operatingIncomeOfFy2020RoundedUp",\
"kind":"contradiction",\
"printed":[{"printed":"前年同期比65.3%増","document":"iij-fy2021-annual-report","locator":"(1) 経営成績の状況 当連結会計年度の連結業績の概要"},\
{"printed":"JPY14.3 billion","document":"iij-fy2020-release","locator":"Highlights of Financial Results for FY2020"}],\
"reading":"Operating income of FY2020 lies below the 14.25 billion yen from which on one rounds to 14.3 billion.",\
"reason":"23,547 million yen and a growth of 65.3 % put it between 14,240 and 14,250 million, which rounds to 14.2 billion; the release of May 2021 has 14.3 billion. Rounding up, a revision in between or a slip would each explain it, and no document says which.",\
"evidence":[{"printed":"23,547百万円","document":"iij-fy2021-annual-report","locator":"(1) 経営成績の状況 当連結会計年度の連結業績の概要"},\
{"printed":"up 65.3 % YoY","document":"iij-fy2021-release","locator":"Highlights of Financial Results for FY2021"}],\
"facts":["fiscalYears.FY2021.reportedGrowth.yearOverYear.operatingIncome"],\
"status":"unexplained"}',
  "dividendsAcrossTheSplitOf2022": '{"id":"dividendsAcrossTheSplitOf2022",\
"kind":"unclear",\
"printed":[{"printed":"up 21.9% YoY","document":"iij-fy2022-release","locator":"(no heading)"},\
{"printed":"JPY48.00","document":"iij-fy2021-release","locator":"Highlights of Financial Results for FY2021"}],\
"reading":"The growth is measured from 24 yen, the dividend of FY2021 in shares after the split of October 1, 2022.",\
"reason":"Each share became two, so that 29.255 yen and 48.00 yen are of different shares and not comparable; 29.255 yen is 21.9 % above the 24 yen that a later article prints.",\
"evidence":[{"printed":"JPY29.255","document":"iij-fy2022-release","locator":"Highlights of Financial Results for FY2022"},\
{"printed":"24","document":"kabutan-fy2023-article","locator":"(no heading)"}],\
"status":"explained"}',
  "firstQuarterOf2003Restated": '{"id":"firstQuarterOf2003Restated",\
"kind":"contradiction",\
"printed":[{"printed":"JPY 1,060 million","document":"iij-1q03-release","locator":"First Quarter 2003 Highlights(1) > 1st Quarter 2003"},\
{"printed":"JPY -97 million","document":"iij-1q03-release","locator":"First Quarter 2003 Highlights(1) > 1st Quarter 2003"}],\
"reading":"Operating loss and adjusted EBITDA of 1Q03 were restated between August and November 2003; revenues were not.",\
"reason":"The release on 2Q03 has a loss of 1,206 million and an adjusted EBITDA of −243 million yen: both 146 million lower. The article of August 2004 keeps the restated loss. Why it was restated is not in our documents.",\
"evidence":[{"printed":"1,206 million","document":"light-reading-2q03-release","locator":"IIJ Reports Fiscal Q2 (article text, November 21, 2003)"},\
{"printed":"JPY 243 million adjusted EBITDA loss","document":"light-reading-2q03-release","locator":"IIJ Reports Fiscal Q2 (article text, November 21, 2003)"},\
{"printed":"12億600万円の赤字","document":"it-pro-1q04-article","locator":"(no heading in excerpt; lead paragraph)"}],\
"status":"unexplained"}',
  "fourthQuarterOf2003CalledThird": '{"id":"fourthQuarterOf2003CalledThird",\
"kind":"mislabelled",\
"printed":[{"printed":"116億1,700万円","document":"internet-watch-4q03-article","locator":"● 売っても売っても売上が伸びない接続サービスをSI事業がカバー"}],\
"reading":"The figures are those of the fourth quarter, 4Q03.",\
"reason":"Over its figures the article prints 第3四半期. It is of May 14, 2004 and reports the results announced with those of FY2003, whose last quarter ended on March 31; the third quarter had ended in December.",\
"evidence":[],\
"status":"explained"}',
  "comparativesOfFy2018ChangeStandard": '{"id":"comparativesOfFy2018ChangeStandard",\
"kind":"unclear",\
"printed":[{"printed":"2.72 billion Japanese yen","document":"rtt-news-fy2018-article","locator":"(no heading in excerpt; body text)"},\
{"printed":"JPY3.8 billion","document":"iij-9m19-release","locator":"Financial Targets for FY2019"},\
{"printed":"up 7.9% YoY","document":"iij-9m19-release","locator":"Financial Targets for FY2019"}],\
"reading":"Growth in FY2019 is measured from FY2018 under IFRS, which is not what was printed for FY2018 in its own time under US GAAP.",\
"reason":"A target of 3.8 billion yen that is 7.9 % above FY2018 puts FY2018 between 3.47 and 3.57 billion, and 2.72 billion was printed for it in May 2019. The reports of FY2019 are under IFRS; those of FY2018 were under US GAAP.",\
"evidence":[{"printed":"139.382 billion yen","document":"rtt-news-9m18-article","locator":"IIJ 9-month Profit Down; To Apply For Delisting Of ADSs From NASDAQ"}],\
"status":"explained"}',
  "nineMonthsCalledThirdQuarter": '{"id":"nineMonthsCalledThirdQuarter",\
"kind":"mislabelled",\
"printed":[{"printed":"3Q12","document":"iij-9m12-release","locator":"Highlights of 3Q12 Financial Results"},\
{"printed":"3Q13","document":"iij-9m13-release","locator":"Highlights of 3Q13 Financial Results"},\
{"printed":"3Q15","document":"iij-9m15-release","locator":"Highlights of Financial Results for 3Q15"},\
{"printed":"3Q16","document":"iij-9m16-release","locator":"Highlights of Financial Results for 3Q16"},\
{"printed":"3Q17","document":"iij-9m17-release","locator":"Highlights of Financial Results for 3Q17"}],\
"reading":"In the releases of 2013 to 2018, 3Q names the nine months up to December: 9M12 to 9M17 here.",\
"reason":"The amounts are of nine months: 76,690 million yen of revenues in “3Q12”, in a year with a target for the next of 117,000 million. The release of February 2020 says “1Q-3Q19”.",\
"evidence":[{"printed":"JPY76,690 million","document":"iij-9m12-release","locator":"Highlights of 3Q12 Financial Results"},\
{"printed":"87,846","document":"iij-9m14-tanshin","locator":"1.(1) 連結経営成績(累計)"},\
{"printed":"1Q-3Q19","document":"iij-9m19-release","locator":"Highlights of Financial Results for 1Q-3Q19"}],\
"status":"explained"}',
  "netIncomeOfFy2022Differs": '{"id":"netIncomeOfFy2022Differs",\
"kind":"contradiction",\
"printed":[{"printed":"JPY 18.8 billion","document":"iij-fy2022-release","locator":"Highlights of Financial Results for FY2022"},\
{"printed":"18,852","document":"kabutan-fy2023-article","locator":"前期【実績】"}],\
"reading":"The two are not roundings of one amount; net income of FY2022 was another one a year later.",\
"reason":"18.8 billion is [18.75, 18.85] and 18,852 million is [18.8515, 18.8525] billion: all of the second lies above the first, and does not touch it; only truncation would reconcile them. The release\\u0027s growth of 20.2 % from 15,672 million gives 18,829 to 18,847 million, which leaves out 18,852, too. The 18.85 billion of another article touches both. No document of ours says what changed.",\
"evidence":[{"printed":"up20.2% YoY","document":"iij-fy2022-release","locator":"Highlights of Financial Results for FY2022"},\
{"printed":"15,672","document":"kabutan-fy2023-article","locator":"前期【実績】"},\
{"printed":"18.85 billion yen","document":"rtt-news-fy2023-article","locator":"(no heading in excerpt; lead paragraph)"}],\
"status":"unexplained"}',
  "networkServicesSaidToLeaveOutMobile": '{"id":"networkServicesSaidToLeaveOutMobile",\
"kind":"mislabelled",\
"printed":[{"printed":"634.4億円","document":"mynavi-1h21-article","locator":"連結業績の状況"},\
{"printed":"+2.1%","document":"mynavi-1h21-article","locator":"連結業績の状況"},\
{"printed":"166.8億円","document":"mynavi-1h21-article","locator":"連結業績の状況"},\
{"printed":"+36.7%","document":"mynavi-1h21-article","locator":"連結業績の状況"}],\
"reading":"The line is that of all network services, with mobile.",\
"reason":"The article calls it ネットワークサービス(除モバイル). 63.44 billion yen, 2.1 % more than a year before, is 62.1 billion in 1H20, and that is what another article has for all network services.",\
"evidence":[{"printed":"621億円","document":"fintact-1h20-article","locator":"セグメント別"}],\
"status":"explained"}',
  "grossMarginTargetOfFy2022": '{"id":"grossMarginTargetOfFy2022",\
"kind":"unclear",\
"printed":[{"printed":"荒利率11.5%","document":"mynavi-fy2021-article","locator":"期末配当は再度上方修正"}],\
"reading":"Nobody can say which margin is meant.",\
"reason":"荒利率 is the gross margin, which was above 20 % in these years. The operating income and the revenues that IIJ expected make an operating margin of 10.9 %, which is not 11.5 % either.",\
"evidence":[{"printed":"2,500億円","document":"mynavi-fy2021-article","locator":"期末配当は再度上方修正"},\
{"printed":"272億円","document":"mynavi-1h22-article","locator":"(first to third paragraph)"}],\
"status":"unexplained"}',
  "dividendsOfFy2022InFormerShares": '{"id":"dividendsOfFy2022InFormerShares",\
"kind":"contradiction",\
"printed":[{"printed":"29.255円","document":"mynavi-fy2022-article","locator":"(fourth paragraph)"},\
{"printed":"58.51円","document":"mynavi-fy2022-article","locator":"(fourth paragraph)"}],\
"reading":"Both count in shares before the split of October 1, 2022; after it they are half of that.",\
"reason":"29.255 yen is IIJ\\u0027s dividend of the whole year in shares after the split. Twice that is 58.51, so the article\\u0027s dividend of the year is in shares before it, and so is half of that for the year\\u0027s end.",\
"evidence":[{"printed":"JPY29.255","document":"iij-fy2022-release","locator":"Highlights of Financial Results for FY2022"},\
{"printed":"29.26","document":"kabutan-fy2023-article","locator":"(no heading)"}],\
"status":"explained"}',
  "netIncomeOf1h23LacksADigit": '{"id":"netIncomeOf1h23LacksADigit",\
"kind":"misprint",\
"printed":[{"printed":"8億3220万円","document":"tech-plus-1h23-article","locator":"(first paragraph)"}],\
"reading":"83億2200万円 is meant: 8,322 million yen.",\
"reason":"The article has it 4 % below 1H22, when it was 8,640 million yen: between 8,251 and 8,338 million. A digit is missing, and 億 stands one place too early.",\
"evidence":[{"printed":"4%減","document":"tech-plus-1h23-article","locator":"(first paragraph)"},\
{"printed":"86億4000万円","document":"mynavi-1h22-article","locator":"(no heading)"}],\
"facts":["halves.1H23.reportedGrowth.yearOverYear.netIncomeAttributable"],\
"status":"explained"}',
  "growthOfNetworkServicesIn1h23Differs": '{"id":"growthOfNetworkServicesIn1h23Differs",\
"kind":"contradiction",\
"printed":[{"printed":"10%増","document":"tech-plus-1h23-article","locator":"(third paragraph)"},\
{"printed":"9.3%増","document":"mynavi-1h23-article","locator":"(second paragraph)"}],\
"reading":"Nobody can say which is right, or whether both speak of the same line.",\
"reason":"9.3 % is no rounding of 10 %, nor the other way round.",\
"evidence":[],\
"status":"unexplained"}',
  "wanRevenuesOfFy2023": '{"id":"wanRevenuesOfFy2023",\
"kind":"misprint",\
"printed":[{"printed":"288.7億円","document":"fintact-fy2023-article","locator":"【NWサービスの売上内訳】"},\
{"printed":"▲2.7%","document":"fintact-fy2024-article","locator":"【NWサービスの売上内訳】"}],\
"reading":"Probably 283.7億円, with another digit.",\
"reason":"The article has it 2.7 % above FY2022, which was 27.63 billion yen: 28.4 billion. A year later FY2024 is 27.61 billion, 2.7 % less. 28.87 billion fits neither, 28.37 billion both.",\
"evidence":[{"printed":"2.7%増","document":"fintact-fy2023-article","locator":"【NWサービスの売上内訳】"},\
{"printed":"276.3億円","document":"fintact-fy2022-article","locator":"【NWサービスの売上内訳】"},\
{"printed":"276.1億円","document":"fintact-fy2024-article","locator":"【NWサービスの売上内訳】"}],\
"facts":["fiscalYears.FY2023.reportedGrowth.yearOverYear.wanServicesRevenues","fiscalYears.FY2024.reportedGrowth.yearOverYear.wanServicesRevenues"],\
"status":"explained"}',
  "growthOfNetIncomeIn4q23Differs": '{"id":"growthOfNetIncomeIn4q23Differs",\
"kind":"contradiction",\
"printed":[{"printed":"14.5%増","document":"fintact-fy2023-article","locator":"4Q単独の決算結果は"},\
{"printed":"前年同期比14.2%増","document":"kabutan-fy2023-article","locator":"IIJ、今期最終は5%増で5期連続最高益更新へ (text)"}],\
"reading":"Nobody can say which is right.",\
"reason":"Each is printed to a tenth of a percent, and the quarter alone is in no document of IIJ\\u0027s that we have.",\
"evidence":[],\
"status":"unexplained"}',
  "growthOfOutsourcingIn1q24Differs": '{"id":"growthOfOutsourcingIn1q24Differs",\
"kind":"contradiction",\
"printed":[{"printed":"10.1%増","document":"fintact-1q24-article","locator":"【NWサービスの売上内訳】"},\
{"printed":"+11.5%YoY","document":"fintact-1q24-article","locator":"【NWサービスの売上内訳】"}],\
"reading":"The 11.5 % of the text fits.",\
"reason":"13.98 billion yen over the 12.53 billion of 1Q23 is 11.4 to 11.7 % more, where both may be cut off after the tenth of 億. The 10.1 % of the table lies outside.",\
"evidence":[{"printed":"139.8億円","document":"fintact-1q24-article","locator":"【NWサービスの売上内訳】"},\
{"printed":"125.3億円","document":"fintact-1q23-article","locator":"【NWサービスの売上内訳】"}],\
"facts":["quarters.1Q24.reportedGrowth.yearOverYear.outsourcingRevenues"],\
"status":"explained"}',
  "mobileLinesOf2q15DoNotAddUp": '{"id":"mobileLinesOf2q15DoNotAddUp",\
"kind":"contradiction",\
"printed":[{"printed":"累計93.4万件","document":"k-tai-watch-1h15-article","locator":"MVNO事業などモバイルサービス"},\
{"printed":"累計60.5万件","document":"k-tai-watch-1h15-article","locator":"MVNO事業などモバイルサービス"},\
{"printed":"27.5万件","document":"k-tai-watch-1h15-article","locator":"MVNO事業などモバイルサービス"}],\
"reading":"Nobody can say whether a part is missing or a number is wrong.",\
"reason":"605,000 and 275,000 are 880,000, and the total is 934,000. The text that was read breaks off after them.",\
"evidence":[],\
"status":"unexplained"}',
  "yearBeforeCalledYearBeforeLast": '{"id":"yearBeforeCalledYearBeforeLast",\
"kind":"mislabelled",\
"printed":[{"printed":"前々期比19.4%増","document":"cnet-japan-fy2005-column","locator":"(no heading; second paragraph)"},\
{"printed":"前々期比17%増","document":"cnet-japan-fy2007-column","locator":"(no heading; second paragraph)"}],\
"reading":"The columns compare with the year before, not with the one before that.",\
"reason":"IIJ\\u0027s revenues were expected to be 41,702 million yen in FY2004, and 19.4 % more is 49,792 million: the 498億円 of FY2005. Those of FY2007 were 17.1 % above FY2006 in IIJ\\u0027s own release.",\
"evidence":[{"printed":"417億200万円","document":"itmedia-2005-05-listing-article","locator":"(no heading)"},\
{"printed":"498億円","document":"cnet-japan-fy2005-column","locator":"(no heading; second paragraph)"},\
{"printed":"increase of 17.1%","document":"iij-fy2007-release","locator":"Highlights of Full FY2007 Results"}],\
"status":"explained"}',
  "quarterCalledMonth": '{"id":"quarterCalledMonth",\
"kind":"mislabelled",\
"printed":[{"printed":"前年同月比13.9%増","document":"bcn-2005-11-listing-article","locator":"(no heading; last paragraph)"}],\
"reading":"前年同期比 is meant: measured from the same quarter of the year before.",\
"reason":"前年同月比 compares months, and the revenues are those of April to June 2005.",\
"evidence":[{"printed":"98億8000万円","document":"bcn-2005-11-listing-article","locator":"(no heading; last paragraph)"}],\
"status":"explained"}',
  "commaForDecimalPoint": '{"id":"commaForDecimalPoint",\
"kind":"misprint",\
"printed":[{"printed":"2,5%増","document":"kabushiki-1h20-article","locator":"(no heading)"}],\
"reading":"2.5 % is meant.",\
"reason":"The comma stands for a decimal point. 101,665 million yen is not 25 % above the half year before.",\
"evidence":[{"printed":"1016億6500万円","document":"kabushiki-1h20-article","locator":"(no heading)"}],\
"status":"explained"}',
  "netIncomeOfFy2011InDollars": '{"id":"netIncomeOfFy2011InDollars",\
"kind":"contradiction",\
"printed":[{"printed":"$44.1 million","document":"iij-fy2011-release","locator":"Highlights of Financial Results for FY2011"}],\
"reading":"Probably $44.2 million.",\
"reason":"97,315 million yen are $1,180.9 million at 82.40 to 82.42 yen per dollar. At that rate 3,641 million yen are $44.17 to $44.19 million, which is printed as $44.2 million.",\
"evidence":[{"printed":"JPY97,315 million","document":"iij-fy2011-release","locator":"Highlights of Financial Results for FY2011"},\
{"printed":"$1,180.9 million","document":"iij-fy2011-release","locator":"Highlights of Financial Results for FY2011"},\
{"printed":"JPY3,641 million","document":"iij-fy2011-release","locator":"Highlights of Financial Results for FY2011"}],\
"status":"explained"}',
  "netIncomeOf9m23DoesNotAddUp": '{"id":"netIncomeOf9m23DoesNotAddUp",\
"kind":"contradiction",\
"printed":[{"printed":"129.8億円","document":"fintact-9m23-article","locator":"IIJ:2024年3月期3Q決算結果"},\
{"printed":"129.89億円","document":"fintact-9m23-article","locator":"IIJ:2024年3月期3Q決算結果"},\
{"printed":"19,831","document":"kabutan-fy2023-article","locator":"前期【実績】"}],\
"reading":"Nobody can say which of the amounts is another one than it should be.",\
"reason":"12,989 million yen in nine months and the 6,850 million of the fourth quarter are 19,839 million, and the year is printed as 19,831 million. The first half, which the nine months are added up from, is a misprint.",\
"evidence":[{"printed":"68.5億円","document":"kabutan-fy2023-article","locator":"IIJ、今期最終は5%増で5期連続最高益更新へ (text)"},\
{"printed":"8億3220万円","document":"tech-plus-1h23-article","locator":"(first paragraph)"}],\
"facts":["nineMonths.9M23.netIncomeAttributable","fiscalYears.FY2023.netIncomeAttributable"],\
"status":"unexplained"}',
});
