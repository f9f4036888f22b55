// Derived from src/documents by `npm run derive`; not to be edited.
import type { DocumentRecord } from "../model/document.js";
import { lazyRecord } from "../codec/lazy-record.js";

/** What `documents` holds, each part as far as documents state it. */
export type DocumentRecords = {
  readonly "iij-1q00-release": DocumentRecord;
  readonly "iij-2q00-release": DocumentRecord;
  readonly "light-reading-2002-05-article": DocumentRecord;
  readonly "iij-2002-12-02-release": DocumentRecord;
  readonly "it-pro-2002-survey-article": DocumentRecord;
  readonly "iij-3q02-presentation": DocumentRecord;
  readonly "cnet-japan-3q02-article": DocumentRecord;
  readonly "cnet-japan-4q02-article": DocumentRecord;
  readonly "iij-1q03-release": DocumentRecord;
  readonly "it-pro-2q03-allotment-article": DocumentRecord;
  readonly "light-reading-2q03-release": DocumentRecord;
  readonly "internet-watch-4q03-article": DocumentRecord;
  readonly "it-pro-1q04-article": DocumentRecord;
  readonly "itmedia-2005-05-listing-article": DocumentRecord;
  readonly "itmedia-2005-06-listing-article": DocumentRecord;
  readonly "cnet-japan-2005-06-listing-article": DocumentRecord;
  readonly "it-pro-1q05-article": DocumentRecord;
  readonly "bcn-2005-11-listing-article": DocumentRecord;
  readonly "it-pro-1h05-listing-article": DocumentRecord;
  readonly "iij-fy2003-restatement": DocumentRecord;
  readonly "it-pro-1h06-article": DocumentRecord;
  readonly "cnet-japan-fy2005-column": DocumentRecord;
  readonly "it-pro-fy2006-article": DocumentRecord;
  readonly "iij-fy2006-annual-report": DocumentRecord;
  readonly "broadband-watch-1h07-article": DocumentRecord;
  readonly "it-pro-1h07-article": DocumentRecord;
  readonly "cnet-japan-1h07-column": DocumentRecord;
  readonly "iij-3q07-release": DocumentRecord;
  readonly "iij-3q07-exhibit": DocumentRecord;
  readonly "iij-fy2007-dividend-notice": DocumentRecord;
  readonly "iij-fy2007-release": DocumentRecord;
  readonly "it-pro-fy2007-article": DocumentRecord;
  readonly "iij-1q08-release": DocumentRecord;
  readonly "bloomberg-1q08-article": DocumentRecord;
  readonly "iij-1h08-targets-notice": DocumentRecord;
  readonly "iij-2008-10-repurchase-notice": DocumentRecord;
  readonly "iij-1h08-release": DocumentRecord;
  readonly "it-pro-1h08-article": DocumentRecord;
  readonly "iij-1q08-exhibit": DocumentRecord;
  readonly "cnet-japan-fy2007-column": DocumentRecord;
  readonly "iij-9m08-release": DocumentRecord;
  readonly "iij-fy2008-targets-notice": DocumentRecord;
  readonly "iij-fy2008-release": DocumentRecord;
  readonly "it-pro-1q09-article": DocumentRecord;
  readonly "iij-1h09-release": DocumentRecord;
  readonly "mynavi-1h09-article": DocumentRecord;
  readonly "it-pro-1h09-article": DocumentRecord;
  readonly "iij-9m09-release": DocumentRecord;
  readonly "iij-fy2009-release": DocumentRecord;
  readonly "mynavi-2010-06-acquisition-article": DocumentRecord;
  readonly "iij-fy2009-annual-report": DocumentRecord;
  readonly "ascii-2010-09-acquisition-article": DocumentRecord;
  readonly "iij-1h10-release": DocumentRecord;
  readonly "iij-fy2010-dividend-notice": DocumentRecord;
  readonly "iij-9m10-release-page-5": DocumentRecord;
  readonly "iij-9m10-release-page-7": DocumentRecord;
  readonly "iij-fy2010-release": DocumentRecord;
  readonly "iij-fy2010-distribution-notice": DocumentRecord;
  readonly "iij-1q11-release": DocumentRecord;
  readonly "iij-1h11-release": DocumentRecord;
  readonly "iij-fy2011-release": DocumentRecord;
  readonly "iij-1q12-release": DocumentRecord;
  readonly "it-pro-1q12-article": DocumentRecord;
  readonly "iij-1h12-release": DocumentRecord;
  readonly "iij-9m12-release": DocumentRecord;
  readonly "iij-9m12-release-page-7": DocumentRecord;
  readonly "iij-fy2012-release": DocumentRecord;
  readonly "iij-fy2012-annual-report": DocumentRecord;
  readonly "iij-fy2012-form-20-f": DocumentRecord;
  readonly "iij-1q13-release": DocumentRecord;
  readonly "iij-1h13-release": DocumentRecord;
  readonly "iij-9m13-explanatory-material": DocumentRecord;
  readonly "iij-9m13-release": DocumentRecord;
  readonly "iij-fy2013-release": DocumentRecord;
  readonly "iij-1q14-release": DocumentRecord;
  readonly "iij-1h14-release": DocumentRecord;
  readonly "iij-9m14-tanshin": DocumentRecord;
  readonly "iij-fy2014-release": DocumentRecord;
  readonly "iij-1q15-release": DocumentRecord;
  readonly "k-tai-watch-1h15-article": DocumentRecord;
  readonly "iij-9m15-release": DocumentRecord;
  readonly "iij-fy2015-tanshin": DocumentRecord;
  readonly "iij-fy2015-release": DocumentRecord;
  readonly "iij-1q16-tanshin": DocumentRecord;
  readonly "iij-1h16-release": DocumentRecord;
  readonly "iij-9m16-release": DocumentRecord;
  readonly "iij-fy2016-release": DocumentRecord;
  readonly "iij-1q17-release": DocumentRecord;
  readonly "it-pro-1q17-article": DocumentRecord;
  readonly "iij-1h17-release": DocumentRecord;
  readonly "iij-9m17-release": DocumentRecord;
  readonly "iij-1q18-release": DocumentRecord;
  readonly "iij-1h18-release": DocumentRecord;
  readonly "iij-fy2017-annual-report": DocumentRecord;
  readonly "iij-9m18-release": DocumentRecord;
  readonly "rtt-news-9m18-article": DocumentRecord;
  readonly "rtt-news-fy2018-article": DocumentRecord;
  readonly "iij-1q19-release": DocumentRecord;
  readonly "itmedia-1q19-article": DocumentRecord;
  readonly "iij-1h19-release": DocumentRecord;
  readonly "iij-9m19-release": DocumentRecord;
  readonly "iij-fy2019-release": DocumentRecord;
  readonly "iij-fy2019-tanshin": DocumentRecord;
  readonly "iij-1q20-release": DocumentRecord;
  readonly "rtt-news-1q20-article": DocumentRecord;
  readonly "iij-1h20-notice": DocumentRecord;
  readonly "rtt-news-1h20-article": DocumentRecord;
  readonly "kabushiki-1h20-article": DocumentRecord;
  readonly "fintact-1h20-article": DocumentRecord;
  readonly "iij-1h20-quarterly-report": DocumentRecord;
  readonly "iij-9m20-release": DocumentRecord;
  readonly "iij-fy2020-release": DocumentRecord;
  readonly "iij-1q21-release": DocumentRecord;
  readonly "itmedia-1h21-article": DocumentRecord;
  readonly "mynavi-1h21-article": DocumentRecord;
  readonly "iij-1h21-quarterly-report": DocumentRecord;
  readonly "nikkei-cross-tech-fy2020-article": DocumentRecord;
  readonly "iij-9m21-release": DocumentRecord;
  readonly "iij-fy2021-release": DocumentRecord;
  readonly "rtt-news-fy2021-article": DocumentRecord;
  readonly "mynavi-fy2021-article": DocumentRecord;
  readonly "iij-1q22-release": DocumentRecord;
  readonly "rtt-news-1q22-article": DocumentRecord;
  readonly "k-tai-watch-1q22-article": DocumentRecord;
  readonly "iij-1h22-release": DocumentRecord;
  readonly "mynavi-1h22-article": DocumentRecord;
  readonly "mynavi-1h22-mobile-article": DocumentRecord;
  readonly "iij-fy2021-annual-report": DocumentRecord;
  readonly "iij-1q22-quarterly-report": DocumentRecord;
  readonly "iij-9m22-release": DocumentRecord;
  readonly "fintact-9m22-article": DocumentRecord;
  readonly "iij-fy2022-release": DocumentRecord;
  readonly "mynavi-fy2022-article": DocumentRecord;
  readonly "fintact-fy2022-article": DocumentRecord;
  readonly "iij-1q23-key-points": DocumentRecord;
  readonly "iij-1q23-release": DocumentRecord;
  readonly "rtt-news-1q23-article": DocumentRecord;
  readonly "fintact-1q23-article": DocumentRecord;
  readonly "tech-plus-1h23-article": DocumentRecord;
  readonly "k-tai-watch-1h23-article": DocumentRecord;
  readonly "mynavi-1h23-article": DocumentRecord;
  readonly "iij-fy2022-annual-report": DocumentRecord;
  readonly "fintact-9m23-article": DocumentRecord;
  readonly "kabutan-fy2023-article": DocumentRecord;
  readonly "rtt-news-fy2023-article": DocumentRecord;
  readonly "fintact-fy2023-article": DocumentRecord;
  readonly "iij-2024-06-message": DocumentRecord;
  readonly "fintact-1q24-article": DocumentRecord;
  readonly "fintact-fy2024-article": DocumentRecord;
  readonly "livedoor-1h25-article": DocumentRecord;
  readonly "dempa-1h25-article": DocumentRecord;
};

/** A key of `documents`. */
export type DocumentId = keyof DocumentRecords;

/** The source documents by id, oldest first. */
export const documents = /* @__PURE__ */ lazyRecord<DocumentRecords>({
  "iij-1q00-release": '{"id":"iij-1q00-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces 1st Quarter Results for the Period Ended June 30, 2000",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2000-08-15","printed":"2000-08-15"},\
"language":"en",\
"url":"http://www.iij.ad.jp/ir/library/financial/html/1q00/index.html",\
"note":"Unaudited.",\
"topicsWithoutFigures":[]}',
  "iij-2q00-release": '{"id":"iij-2q00-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Steady Revenue Growth and Positive EBITDA for its 2nd Quarter Results",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2000-11-14","printed":"2000-11-14"},\
"language":"en",\
"url":"http://www.iij.ad.jp/ir/library/financial/html/2q00/index.html",\
"topicsWithoutFigures":[]}',
  "light-reading-2002-05-article": '{"id":"light-reading-2002-05-article",\
"kind":"article",\
"standing":"press",\
"title":"Japan\\u0027s Ethernet Elite",\
"publisher":"Light Reading",\
"published":{"precision":"day","date":"2002-05-27","printed":"2002-05-27"},\
"language":"en",\
"url":"https://www.lightreading.com/japans-ethernet-elite/d/d-id/580650",\
"topicsWithoutFigures":[]}',
  "iij-2002-12-02-release": '{"id":"iij-2002-12-02-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2002-12-02","printed":"December 2, 2002"},\
"language":"en",\
"sha256":"4713912f8dc7dd9ebbc49b1952f612d205867e8f729a94a5369ab12945851235",\
"topicsWithoutFigures":[]}',
  "it-pro-2002-survey-article": '{"id":"it-pro-2002-survey-article",\
"kind":"article",\
"standing":"press",\
"title":"IT Pro opinion column on the Nikkei Communications provider satisfaction survey (issue of December 2)",\
"publisher":"Nikkei BP IT Pro",\
"published":{"precision":"day","date":"2002-12-14","printed":"2002-12-14"},\
"language":"ja",\
"url":"http://itpro.nikkeibp.co.jp/free/ITPro/OPINION/20021214/1/",\
"note":"The title describes the column. Its survey results agree with IIJ\\u0027s release of December 2, 2002; the publication date is from the address.",\
"topicsWithoutFigures":[]}',
  "iij-3q02-presentation": '{"id":"iij-3q02-presentation",\
"kind":"presentation",\
"standing":"issuer",\
"title":"Internet Initiative Japan (Nasdaq: IIJI)",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"month","date":"2003-02","printed":"February, 2003"},\
"language":"en",\
"sha256":"22de0751c784d8c23d87309778e6473dbfc5c89dd9cd40c99d9c7e241df3ba87",\
"topicsWithoutFigures":["Revenues Growth (QoQ)","Revenues Growth (Full Fiscal)","Revenues Portfolio(FY02 9 months accumulated)","IIJ Top 150 Customers (3Q02) > Revenues at December 2002","Revenues and Gross Margin","Total Number of Contracts and Bandwidth in Dedicated Access Services","IP Service(*) ARPU","Revenues and Gross Margin [2]","Revenues and Gross Margin [3]","Operating Profit (QoQ)","IIJ CDN customer includes","Total Ranking / Broadband Service > By Category","Total Ranking / Dedicated Access > By Category","Total Ranking / Dialup Access > By Category","Total Ranking / Dialup Access [2] > By Category"]}',
  "cnet-japan-3q02-article": '{"id":"cnet-japan-3q02-article",\
"kind":"article",\
"standing":"press",\
"title":"CNET Japan news article on IIJ 3Q02 results",\
"publisher":"CNET Japan",\
"published":{"precision":"day","date":"2003-02-13","printed":"2003-02-13"},\
"language":"ja",\
"url":"https://japan.cnet.com/article/20052297/?tag=cleaf_relstory_manual",\
"note":"The title is not in the excerpt that was read; this one describes the article. The publication date is the day of the announcement in the text.",\
"topicsWithoutFigures":[]}',
  "cnet-japan-4q02-article": '{"id":"cnet-japan-4q02-article",\
"kind":"article",\
"standing":"press",\
"title":"IIJの決算、売上高は過去最高だが赤字額は拡大",\
"publisher":"CNET Japan (ニューズフロント)",\
"published":{"precision":"day","date":"2003-05-21","printed":"2003-05-21"},\
"language":"ja",\
"url":"https://japan.cnet.com/article/20054510/",\
"topicsWithoutFigures":[]}',
  "iij-1q03-release": '{"id":"iij-1q03-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces First Quarter 2003 Results; IIJ Maintains 2003 Annual Revenue Growth Expectations of 10% as Systems Integration Revenues Are Expected to Recover in 2Q03 (Exhibit 99.1)",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2003-08-12","printed":"2003-08-12"},\
"language":"en",\
"url":"https://www.sec.gov/Archives/edgar/data/1090633/000115752303004178/a4453708_ex991.txt",\
"note":"Unaudited, consolidated.",\
"topicsWithoutFigures":[]}',
  "it-pro-2q03-allotment-article": '{"id":"it-pro-2q03-allotment-article",\
"kind":"article",\
"standing":"press",\
"title":"IT Pro article on completion of IIJ third-party allotment (Nikkei Computer)",\
"publisher":"Nikkei BP IT Pro",\
"published":{"precision":"day","date":"2003-09-16","printed":"2003-09-16"},\
"language":"ja",\
"url":"http://itpro.nikkeibp.co.jp/free/NC/NEWS/20030916/134803/",\
"note":"The title describes the article. It also says that IIJ had negative net worth at the end of FY2002.",\
"topicsWithoutFigures":[]}',
  "light-reading-2q03-release": '{"id":"light-reading-2q03-release",\
"kind":"pressRelease",\
"standing":"mirror",\
"title":"IIJ Reports Fiscal Q2",\
"publisher":"Light Reading (reprint of IIJ release)",\
"published":{"precision":"day","date":"2003-11-21","printed":"2003-11-21"},\
"language":"en",\
"url":"https://www.lightreading.com/business-management/iij-reports-fiscal-q2",\
"topicsWithoutFigures":[]}',
  "internet-watch-4q03-article": '{"id":"internet-watch-4q03-article",\
"kind":"article",\
"standing":"press",\
"title":"INTERNET Watch article on IIJ 4Q03 and FY2003 results",\
"publisher":"INTERNET Watch (Impress)",\
"published":{"precision":"day","date":"2004-05-14","printed":"2004-05-14"},\
"language":"ja",\
"url":"https://internet.watch.impress.co.jp/cda/news/2004/05/14/3117.html",\
"note":"The title is not in the excerpt that was read; this one describes the article. It announces the results of 4Q03 but prints 第3四半期 (third quarter) in front of the figures.",\
"topicsWithoutFigures":[]}',
  "it-pro-1q04-article": '{"id":"it-pro-1q04-article",\
"kind":"article",\
"standing":"press",\
"title":"IT Pro article on IIJ 1Q04 results",\
"publisher":"Nikkei BP IT Pro",\
"published":{"precision":"day","date":"2004-08-10","printed":"2004-08-10"},\
"language":"ja",\
"url":"http://itpro.nikkeibp.co.jp/free/NCC/NEWS/20040810/148426/",\
"note":"The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "itmedia-2005-05-listing-article": '{"id":"itmedia-2005-05-listing-article",\
"kind":"article",\
"standing":"press",\
"title":"ITmedia News article on IIJ Mothers listing approval",\
"publisher":"ITmedia",\
"published":{"precision":"day","date":"2005-05-27","printed":"2005-05-27"},\
"language":"ja",\
"url":"https://www.itmedia.co.jp/news/articles/0505/27/news058.html",\
"topicsWithoutFigures":[]}',
  "itmedia-2005-06-listing-article": '{"id":"itmedia-2005-06-listing-article",\
"kind":"article",\
"standing":"press",\
"title":"IIJ、マザーズ上場を中止へ",\
"publisher":"ITmedia",\
"published":{"precision":"day","date":"2005-06-17","printed":"2005-06-17"},\
"language":"ja",\
"url":"http://www.itmedia.co.jp/news/articles/0506/17/news078.html",\
"note":"Read entire.",\
"topicsWithoutFigures":[]}',
  "cnet-japan-2005-06-listing-article": '{"id":"cnet-japan-2005-06-listing-article",\
"kind":"article",\
"standing":"press",\
"title":"CNET Japan article on the abandoned listing on TSE Mothers",\
"publisher":"CNET Japan",\
"published":{"precision":"day","date":"2005-06-20","printed":"2005-06-20"},\
"language":"ja",\
"url":"http://japan.cnet.com/news/biz/story/0,2000050156,20084592,00.htm",\
"note":"Read as an excerpt of about 2,000 characters from the page\\u0027s beginning. It prints 1ADRあたり2000普通株式, which turns the ratio round: a share was 2,000 ADRs.",\
"topicsWithoutFigures":[]}',
  "it-pro-1q05-article": '{"id":"it-pro-1q05-article",\
"kind":"article",\
"standing":"press",\
"title":"IT Pro article on IIJ 1Q05 results briefing",\
"publisher":"Nikkei BP IT Pro",\
"published":{"precision":"day","date":"2005-08-12","printed":"2005-08-12"},\
"language":"ja",\
"url":"https://xtech.nikkei.com/it/free/NC/NEWS/20050812/166340/",\
"note":"The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "bcn-2005-11-listing-article": '{"id":"bcn-2005-11-listing-article",\
"kind":"article",\
"standing":"press",\
"title":"IIJ、12月2日のマザーズ上場を東証が承認、国内市場上場へ2度目の挑戦",\
"publisher":"BCN+R",\
"published":{"precision":"day","date":"2005-11-09","printed":"2005-11-09"},\
"language":"ja",\
"url":"https://bcnretail.com/news/detail/051109_2643.html",\
"note":"Read entire.",\
"topicsWithoutFigures":[]}',
  "it-pro-1h05-listing-article": '{"id":"it-pro-1h05-listing-article",\
"kind":"article",\
"standing":"press",\
"title":"IT Pro article on IIJ listing on TSE Mothers",\
"publisher":"Nikkei BP IT Pro",\
"published":{"precision":"day","date":"2005-12-02","printed":"2005-12-02"},\
"language":"ja",\
"url":"http://itpro.nikkeibp.co.jp/article/NEWS/20051202/225631/",\
"note":"The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "iij-fy2003-restatement": '{"id":"iij-fy2003-restatement",\
"kind":"financialStatements",\
"standing":"issuer",\
"title":"Consolidated Balance Sheets as of March 31, 2003 (Restated) and 2004 (Restated) ... (Exhibit 1)",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"year","date":"2005","printed":"2005"},\
"language":"en",\
"url":"https://www.sec.gov/Archives/edgar/data/1090633/000114554905000604/k00899exv1.htm",\
"note":"Audited. SEC accession 0001145549-05-000604; the day of publication is not in the excerpt that was read.",\
"topicsWithoutFigures":[]}',
  "it-pro-1h06-article": '{"id":"it-pro-1h06-article",\
"kind":"article",\
"standing":"press",\
"title":"IT Pro article on IIJ 1H06 results",\
"publisher":"Nikkei BP IT Pro",\
"published":{"precision":"day","date":"2006-11-09","printed":"2006-11-09"},\
"language":"ja",\
"url":"http://itpro.nikkeibp.co.jp/article/NEWS/20061109/253184/",\
"note":"The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "cnet-japan-fy2005-column": '{"id":"cnet-japan-fy2005-column",\
"kind":"article",\
"standing":"press",\
"title":"CNET Japan column on the share price of IIJ after the FY2005 results",\
"publisher":"CNET Japan",\
"published":{"precision":"year","date":"2006","printed":"2006"},\
"language":"ja",\
"url":"https://japan.cnet.com/article/20118727/?tag=cleaf_relstory_manual",\
"note":"Read as an excerpt of about 2,000 characters from the page\\u0027s beginning, which has no day. Results and targets were announced on May 10, 2006. The title is not in the excerpt that was read; this one describes the article.",\
"rounding":"unknown",\
"topicsWithoutFigures":[]}',
  "it-pro-fy2006-article": '{"id":"it-pro-fy2006-article",\
"kind":"article",\
"standing":"press",\
"title":"IT Pro article on IIJ FY2006 results",\
"publisher":"Nikkei BP IT Pro",\
"published":{"precision":"day","date":"2007-05-15","printed":"2007-05-15"},\
"language":"ja",\
"url":"https://xtech.nikkei.com/it/article/NEWS/20070515/271106/",\
"note":"The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "iij-fy2006-annual-report": '{"id":"iij-fy2006-annual-report",\
"kind":"annualReport",\
"standing":"issuer",\
"title":"Form 20-F for the fiscal year ended March 31, 2007 (cover)",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2007-07-06","printed":"2007-07-06"},\
"language":"en",\
"url":"http://money.mymotherlode.com/clarkebroadcasting.mymotherlode/action/getedgarwindow?accesscode=114554907001220",\
"note":"Accession 0001145549-07-001220. Read as an excerpt of about 2,000 characters from the beginning.",\
"topicsWithoutFigures":[]}',
  "broadband-watch-1h07-article": '{"id":"broadband-watch-1h07-article",\
"kind":"article",\
"standing":"press",\
"title":"Broadband Watch article on IIJ 1H07 results",\
"publisher":"Impress",\
"published":{"precision":"day","date":"2007-11-12","printed":"2007-11-12"},\
"language":"ja",\
"url":"https://bb.watch.impress.co.jp/cda/news/20047.html",\
"note":"The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "it-pro-1h07-article": '{"id":"it-pro-1h07-article",\
"kind":"article",\
"standing":"press",\
"title":"IT Pro article on IIJ 1H07 results",\
"publisher":"Nikkei BP IT Pro",\
"published":{"precision":"day","date":"2007-11-29","printed":"2007-11-29"},\
"language":"ja",\
"url":"http://itpro.nikkeibp.co.jp/article/NEWS/20071129/288340/?ST=kessan",\
"note":"The title is not in the excerpt that was read; this one describes the article. The results were announced on November 12, 2007; the page is dated November 29.",\
"topicsWithoutFigures":[]}',
  "cnet-japan-1h07-column": '{"id":"cnet-japan-1h07-column",\
"kind":"article",\
"standing":"press",\
"title":"CNET Japan column on the share price of IIJ after the 1H07 results",\
"publisher":"CNET Japan",\
"published":{"precision":"year","date":"2007","printed":"2007"},\
"language":"ja",\
"url":"https://japan.cnet.com/article/20361844/?tag=cleaf_relstory_manual",\
"note":"Read as an excerpt of about 2,000 characters from the page\\u0027s beginning, which has no day; it is of November 12, 2007 or later. It cuts digits off where IIJ rounds. The title is not in the excerpt that was read; this one describes the article.",\
"rounding":"unknown",\
"topicsWithoutFigures":[]}',
  "iij-3q07-release": '{"id":"iij-3q07-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Third Quarter Results for the Fiscal Year Ending March 31, 2008",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2008-02-11","printed":"2008-02-11"},\
"language":"en",\
"url":"http://www.globenewswire.com/news-release/2008/02/12/372947/135980/en/IIJ-Announces-Third-Quarter-Results-for-the-Fiscal-Year-Ending-March-31-2008.html",\
"note":"Also SEC accession 0001171843-08-000121.",\
"topicsWithoutFigures":[]}',
  "iij-3q07-exhibit": '{"id":"iij-3q07-exhibit",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ 3Q07 results (Exhibit 1)",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"month","date":"2008-02","printed":"2008-02"},\
"language":"en",\
"url":"https://www.sec.gov/Archives/edgar/data/1090633/000117184308000121/exh_1.htm",\
"note":"SEC accession 0001171843-08-000121; the same release as iij-3q07-release, with its table.",\
"topicsWithoutFigures":[]}',
  "iij-fy2007-dividend-notice": '{"id":"iij-fy2007-dividend-notice",\
"kind":"notice",\
"standing":"issuer",\
"title":"IIJ Announces Revision to Its Year-End Dividend Forecast for the Fiscal Year Ended March 31, 2008 (Exhibit 3)",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2008-05-15","printed":"2008-05-15"},\
"language":"en",\
"url":"https://www.sec.gov/Archives/edgar/data/1090633/000117184308000393/exh_3.htm",\
"note":"Accession 0001171843-08-000393, the filing of the results of fiscal 2007. The columns were read from a table without lines.",\
"topicsWithoutFigures":[]}',
  "iij-fy2007-release": '{"id":"iij-fy2007-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Full Year and Fourth Quarter Results for the Fiscal Year Ended March 31, 2008",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2008-05-15","printed":"2008-05-15"},\
"language":"en",\
"url":"https://www.sec.gov/Archives/edgar/data/1090633/000117184308000393/exh_1.htm",\
"note":"Accession 0001171843-08-000393; also capedge.com/filing/1090633/0001171843-08-000393/IIJIY-6K/file/2.",\
"topicsWithoutFigures":[]}',
  "it-pro-fy2007-article": '{"id":"it-pro-fy2007-article",\
"kind":"article",\
"standing":"press",\
"title":"IT Pro article on IIJ FY2007 results",\
"publisher":"Nikkei BP IT Pro",\
"published":{"precision":"day","date":"2008-05-15","printed":"2008-05-15"},\
"language":"ja",\
"url":"http://itpro.nikkeibp.co.jp/article/NEWS/20080515/301822/",\
"note":"The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "iij-1q08-release": '{"id":"iij-1q08-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces First Quarter Results for the Fiscal Year Ending March 31, 2009",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2008-08-12","printed":"2008-08-12"},\
"language":"en",\
"url":"https://capedge.com/filing/1090633/0001171843-08-000619/IIJIY-6K/file/2",\
"note":"The same release as iij-1q08-exhibit, with its date.",\
"topicsWithoutFigures":[]}',
  "bloomberg-1q08-article": '{"id":"bloomberg-1q08-article",\
"kind":"article",\
"standing":"press",\
"title":"IIJ:4-6月期純利益70%減、新規事業拡大で負担-株価下落",\
"publisher":"Bloomberg",\
"published":{"precision":"day","date":"2008-08-12","printed":"2008-08-12"},\
"language":"ja",\
"url":"https://www.bloomberg.co.jp/news/articles/2008-08-12/K5GZ8V6K50XS01",\
"note":"Read entire.",\
"topicsWithoutFigures":[]}',
  "iij-1h08-targets-notice": '{"id":"iij-1h08-targets-notice",\
"kind":"notice",\
"standing":"issuer",\
"title":"IIJ revises first half and full FY2008 consolidated financial targets (Exhibit 99.1)",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2008-10-24","printed":"2008-10-24"},\
"language":"en",\
"url":"https://www.sec.gov/Archives/edgar/data/1090633/000117184308000817/newsrelease.htm",\
"note":"Accession 0001171843-08-000817.",\
"topicsWithoutFigures":[]}',
  "iij-2008-10-repurchase-notice": '{"id":"iij-2008-10-repurchase-notice",\
"kind":"notice",\
"standing":"issuer",\
"title":"IIJ announces repurchase of its own shares (Exhibit 1; title not in the stored text)",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2008-10-28","printed":"2008-10-28"},\
"language":"en",\
"url":"https://www.sec.gov/Archives/edgar/data/1090633/000117184308000830/exh_1.htm",\
"note":"Accession 0001171843-08-000830.",\
"topicsWithoutFigures":[]}',
  "iij-1h08-release": '{"id":"iij-1h08-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces First Six Months Financial Results For Fiscal Year Ending March 31, 2009",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2008-11-13","printed":"2008-11-13"},\
"language":"en",\
"url":"http://www.globenewswire.com/news-release/2008/11/13/388288/154500/en/IIJ-Announces-First-Six-Months-Financial-Results-For-Fiscal-Year-Ending-March-31-2009.html",\
"topicsWithoutFigures":[]}',
  "it-pro-1h08-article": '{"id":"it-pro-1h08-article",\
"kind":"article",\
"standing":"press",\
"title":"IT Pro article on IIJ 1H08 results",\
"publisher":"Nikkei BP IT Pro",\
"published":{"precision":"day","date":"2008-11-13","printed":"2008-11-13"},\
"language":"ja",\
"url":"http://itpro.nikkeibp.co.jp/article/NEWS/20081113/319238/",\
"note":"The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "iij-1q08-exhibit": '{"id":"iij-1q08-exhibit",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ 1Q08 results (Exhibit 99.1)",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"year","date":"2008","printed":"2008"},\
"language":"en",\
"url":"https://www.sec.gov/Archives/edgar/data/1090633/000117184308000619/exh_991.htm",\
"note":"SEC accession 0001171843-08-000619; the day of publication is not in the excerpt that was read.",\
"topicsWithoutFigures":[]}',
  "cnet-japan-fy2007-column": '{"id":"cnet-japan-fy2007-column",\
"kind":"article",\
"standing":"press",\
"title":"CNET Japan column on the share price of IIJ after the FY2007 results",\
"publisher":"CNET Japan",\
"published":{"precision":"year","date":"2008","printed":"2008"},\
"language":"ja",\
"url":"http://japan.cnet.com/column/market/story/0,2000055915,20374412,00.htm",\
"note":"Read as an excerpt of about 2,000 characters from the page\\u0027s beginning, which has no day; it is of May 15, 2008 or later. It cuts digits off where IIJ rounds. The title is not in the excerpt that was read; this one describes the article.",\
"rounding":"unknown",\
"topicsWithoutFigures":[]}',
  "iij-9m08-release": '{"id":"iij-9m08-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Nine Months Financial Results for Fiscal Year Ending March 31, 2009",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"language":"en",\
"url":"http://www.globenewswire.com/news-release/2009/02/12/392372/159339/en/IIJ-Announces-Nine-Months-Financial-Results-for-Fiscal-Year-Ending-March-31-2009.html",\
"topicsWithoutFigures":[]}',
  "iij-fy2008-targets-notice": '{"id":"iij-fy2008-targets-notice",\
"kind":"notice",\
"standing":"issuer",\
"title":"IIJ revises full FY2008 consolidated financial targets (Exhibit 2)",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"language":"en",\
"url":"https://www.sec.gov/Archives/edgar/data/1090633/000117184309000134/exh_2.htm",\
"note":"SEC accession 0001171843-09-000134.",\
"topicsWithoutFigures":[]}',
  "iij-fy2008-release": '{"id":"iij-fy2008-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Full Year and Fourth Quarter Financial Results for Fiscal Year Ended March 31, 2009",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2009-05-15","printed":"2009-05-15"},\
"language":"en",\
"url":"http://www.globenewswire.com/news-release/2009/05/15/397618/165423/en/IIJ-Announces-Full-Year-and-Fourth-Quarter-Financial-Results-for-Fiscal-Year-Ended-March-31-2009.html",\
"topicsWithoutFigures":[]}',
  "it-pro-1q09-article": '{"id":"it-pro-1q09-article",\
"kind":"article",\
"standing":"press",\
"title":"IT Pro article on IIJ 1Q09 results",\
"publisher":"Nikkei BP IT Pro",\
"published":{"precision":"day","date":"2009-08-11","printed":"2009-08-11"},\
"language":"ja",\
"url":"http://itpro.nikkeibp.co.jp/article/NEWS/20090811/335506/",\
"note":"The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "iij-1h09-release": '{"id":"iij-1h09-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces First Six Months Financial Results for the Fiscal Year Ending March 31, 2010 (Exhibit 99.1)",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2009-11-13","printed":"2009-11-13"},\
"language":"en",\
"url":"https://sec.gov/Archives/edgar/data/1090633/000117184309001168/newsrelease.htm",\
"topicsWithoutFigures":[]}',
  "mynavi-1h09-article": '{"id":"mynavi-1h09-article",\
"kind":"article",\
"standing":"press",\
"title":"Mynavi article on IIJ 1H09 results",\
"publisher":"Mynavi News",\
"published":{"precision":"day","date":"2009-11-13","printed":"2009-11-13"},\
"language":"ja",\
"url":"https://prod-news.global.ssl.fastly.net/techplus/article/20091113-a049",\
"note":"The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "it-pro-1h09-article": '{"id":"it-pro-1h09-article",\
"kind":"article",\
"standing":"press",\
"title":"xTECH article on IIJ 1H09 results",\
"publisher":"Nikkei xTECH / IT Pro",\
"published":{"precision":"day","date":"2009-11-13","printed":"2009-11-13"},\
"language":"ja",\
"url":"https://xtech.nikkei.com/it/article/NEWS/20091113/340427/",\
"note":"The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "iij-9m09-release": '{"id":"iij-9m09-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Nine Months Financial Results for the Fiscal Year Ending March 31, 2010",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"month","date":"2010-02","printed":"2010-02"},\
"language":"en",\
"url":"https://advfn.com/stock-market/USOTC/IIJIY/stock-news/41506078/iij-announces-nine-months-financial-results-for-the-fiscal-year-ending-march-31",\
"note":"Unaudited, consolidated. Read in a mirror on ADVFN.",\
"topicsWithoutFigures":[]}',
  "iij-fy2009-release": '{"id":"iij-fy2009-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Full Year and Fourth Quarter Financial Results for the Fiscal Year Ended March 31, 2010",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2010-05-14","printed":"2010-05-14"},\
"language":"en",\
"url":"http://www.globenewswire.com/news-release/2010/05/14/421019/191832/en/IIJ-Announces-Full-Year-and-Fourth-Quarter-Financial-Results-for-the-Fiscal-Year-Ended-March-31-2010.html",\
"topicsWithoutFigures":[]}',
  "mynavi-2010-06-acquisition-article": '{"id":"mynavi-2010-06-acquisition-article",\
"kind":"article",\
"standing":"press",\
"title":"Mynavi article on the purchase of AT&T Japan\\u0027s network outsourcing business",\
"publisher":"Mynavi News",\
"published":{"precision":"day","date":"2010-06-01","printed":"2010-06-01"},\
"language":"ja",\
"url":"http://news.mynavi.jp/news/2010/06/01/086/",\
"note":"Read entire. The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "iij-fy2009-annual-report": '{"id":"iij-fy2009-annual-report",\
"kind":"annualReport",\
"standing":"issuer",\
"title":"Form 20-F for the fiscal year ended March 31, 2010 (cover and beginning of the five-year table)",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2010-09-28","printed":"2010-09-28"},\
"language":"en",\
"url":"https://content.edgar-online.com/ExternalLink/EDGAR/0001171843-10-001929.html?dest=EXH_23_HTM&hash=a4e9061b6c3187873da1d2c828f9b2a42fa042121df88067e1cfc5ef798da776",\
"note":"Accession 0001171843-10-001929. Read as an excerpt that breaks off in the row Total after the fiscal year 2006.",\
"topicsWithoutFigures":[]}',
  "ascii-2010-09-acquisition-article": '{"id":"ascii-2010-09-acquisition-article",\
"kind":"article",\
"standing":"press",\
"title":"ASCII.jp article on the start of IIJ Global Solutions",\
"publisher":"ASCII.jp",\
"published":{"precision":"month","date":"2010-09","printed":"2010-09"},\
"language":"ja",\
"url":"https://ascii.jp/elem/000/000/551/551629/",\
"note":"Read entire; on events of September 1, 2010. The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "iij-1h10-release": '{"id":"iij-1h10-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces First Six Months Financial Results For The Fiscal Year Ending March 31, 2011",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2010-11-15","printed":"2010-11-15"},\
"language":"en",\
"url":"https://www.thestreet.com/story/10921348/1/iij-announces-first-six-months-financial-results-for-the-fiscal-year-ending-march-31-2011.html",\
"note":"Unaudited, consolidated. Read in a mirror on TheStreet.",\
"topicsWithoutFigures":[]}',
  "iij-fy2010-dividend-notice": '{"id":"iij-fy2010-dividend-notice",\
"kind":"notice",\
"standing":"issuer",\
"title":"IIJ revises its year-end dividend forecast for FY2010 (Exhibit 2; title not in the stored text)",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2011-02-10","printed":"2011-02-10"},\
"language":"en",\
"url":"https://www.sec.gov/Archives/edgar/data/1090633/000117184311000380/exh_2.htm",\
"note":"Accession 0001171843-11-000380.",\
"topicsWithoutFigures":[]}',
  "iij-9m10-release-page-5": '{"id":"iij-9m10-release-page-5",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Nine Months Financial Results for the Fiscal Year Ending March 31, 2011 (page 5)",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"month","date":"2011-02","printed":"2011-02"},\
"language":"en",\
"url":"https://www.thestreet.com/story/11002969/5/iij-announces-nine-months-financial-results-for-the-fiscal-year-ending-march-31-2011.html",\
"note":"Read in a mirror on TheStreet, page 5 of several; the day is not in the excerpt.",\
"topicsWithoutFigures":[]}',
  "iij-9m10-release-page-7": '{"id":"iij-9m10-release-page-7",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Nine Months Financial Results for the Fiscal Year Ending March 31, 2011 (page 7)",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"month","date":"2011-02","printed":"2011-02"},\
"language":"en",\
"url":"https://www.thestreet.com/story/11002969/7/iij-announces-nine-months-financial-results-for-the-fiscal-year-ending-march-31-2011.html",\
"note":"Read in a mirror on TheStreet.",\
"topicsWithoutFigures":[]}',
  "iij-fy2010-release": '{"id":"iij-fy2010-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Full Year and Fourth Quarter Financial Results for the Fiscal Year Ended March 31, 2011",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2011-05-13","printed":"2011-05-13"},\
"language":"en",\
"url":"https://www.nbcnews.com/id/wbna43017335",\
"note":"Read in a mirror on NBC News.",\
"topicsWithoutFigures":[]}',
  "iij-fy2010-distribution-notice": '{"id":"iij-fy2010-distribution-notice",\
"kind":"notice",\
"standing":"issuer",\
"title":"IIJ announces the distribution of retained earnings (Exhibit 1; title not in the stored text)",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2011-05-26","printed":"2011-05-26"},\
"language":"en",\
"url":"https://www.sec.gov/Archives/edgar/data/1090633/000117184311001641/exh_1.htm",\
"note":"Accession 0001171843-11-001641.",\
"topicsWithoutFigures":[]}',
  "iij-1q11-release": '{"id":"iij-1q11-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces First Three Months Financial Results for the Fiscal Year Ending March 31, 2012",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2011-08-12","printed":"2011-08-12"},\
"language":"en",\
"url":"http://globenewswire.com/news-release/2011/08/12/453748/229259/en/IIJ-Announces-First-Three-Months-Financial-Results-for-the-Fiscal-Year-Ending-March-31-2012.html",\
"topicsWithoutFigures":[]}',
  "iij-1h11-release": '{"id":"iij-1h11-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces First Six Months Financial Results for the Fiscal Year Ending March 31, 2012",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2011-11-08","printed":"2011-11-08"},\
"language":"en",\
"url":"http://www.globenewswire.com/news-release/2011/11/08/460775/237387/en/IIJ-Announces-First-Six-Months-Financial-Results-for-the-Fiscal-Year-Ending-March-31-2012.html",\
"topicsWithoutFigures":[]}',
  "iij-fy2011-release": '{"id":"iij-fy2011-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Full Year and Fourth Quarter Financial Results for the Fiscal Year Ended March 31, 2012",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2012-05-15","printed":"2012-05-15"},\
"language":"en",\
"url":"https://capedge.com/filing/1090633/0001171843-12-001869/IIJIY-6K/file/2",\
"note":"Accession 0001171843-12-001869.",\
"topicsWithoutFigures":[]}',
  "iij-1q12-release": '{"id":"iij-1q12-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces First Three Months Financial Results for the Fiscal Year Ending March 31, 2013",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2012-08-07","printed":"2012-08-07"},\
"language":"en",\
"url":"https://advfn.com/stock-market/USOTC/IIJIY/stock-news/53728036/iij-announces-first-three-months-financial-results-for-the-fiscal-year-ending-ma",\
"note":"Read in a mirror on ADVFN.",\
"topicsWithoutFigures":[]}',
  "it-pro-1q12-article": '{"id":"it-pro-1q12-article",\
"kind":"article",\
"standing":"press",\
"title":"IT Pro article on IIJ 1Q12 results",\
"publisher":"Nikkei BP, ITpro",\
"published":{"precision":"day","date":"2012-08-07","printed":"2012-08-07"},\
"language":"ja",\
"url":"http://itpro.nikkeibp.co.jp/article/NEWS/20120807/414762/",\
"note":"Read entire. The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "iij-1h12-release": '{"id":"iij-1h12-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces First Six Months Financial Results for the Fiscal Year Ending March 31, 2013",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2012-11-08","printed":"2012-11-08"},\
"language":"en",\
"url":"http://www.bloomberg.com/article/2012-11-08/amifSuFpDNmM.html",\
"note":"Read in a mirror on Bloomberg.",\
"topicsWithoutFigures":[]}',
  "iij-9m12-release": '{"id":"iij-9m12-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Nine Months Financial Results for the Fiscal Year Ending March 31, 2013",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2013-02-08","printed":"2013-02-08"},\
"language":"en",\
"url":"http://www.globenewswire.com/news-release/2013/02/08/521972/10021027/en/IIJ-Announces-Nine-Months-Financial-Results-for-the-Fiscal-Year-Ending-March-31-2013.html",\
"note":"The release calls the nine months “3Q12”.",\
"topicsWithoutFigures":[]}',
  "iij-9m12-release-page-7": '{"id":"iij-9m12-release-page-7",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Nine Months Financial Results For The Fiscal Year Ending March 31, 2013 (page 7)",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2013-02-08","printed":"2013-02-08"},\
"language":"en",\
"url":"http://www.thestreet.com/story/11836435/7/iij-announces-nine-months-financial-results-for-the-fiscal-year-ending-march-31-2013.html",\
"note":"Read in a mirror on TheStreet. The columns are labelled “3Q11” and “3Q12” and mean the nine months; the date of the dividend revision is printed as February 8, 2012 (sic). Amounts per share are adjusted for the split of 1 to 200 of October 1, 2012.",\
"topicsWithoutFigures":[]}',
  "iij-fy2012-release": '{"id":"iij-fy2012-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Full Year and Fourth Quarter Financial Results for the Fiscal Year Ended March 31, 2013",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2013-05-15","printed":"2013-05-15"},\
"language":"en",\
"url":"http://globenewswire.com/news-release/2013/05/15/547161/10032726/en/IIJ-Announces-Full-Year-and-Fourth-Quarter-Financial-Results-for-the-Fiscal-Year-Ended-March-31-2013.html",\
"topicsWithoutFigures":[]}',
  "iij-fy2012-annual-report": '{"id":"iij-fy2012-annual-report",\
"kind":"annualReport",\
"standing":"issuer",\
"title":"有価証券報告書 第21期(自 平成24年4月1日 至 平成25年3月31日)",\
"publisher":"株式会社インターネットイニシアティブ",\
"published":{"precision":"day","date":"2013-06-28","printed":"2013-06-28"},\
"language":"ja",\
"url":"https://happylibus.com/doc/781671/%EF%BC%882012%E5%B9%B44%E6%9C%88%EF%BD%9E2013%E5%B9%B43%E6%9C%88%EF%BC%89-pdf-672kb-",\
"note":"Read in a mirror on happylibus.",\
"topicsWithoutFigures":[]}',
  "iij-fy2012-form-20-f": '{"id":"iij-fy2012-form-20-f",\
"kind":"annualReport",\
"standing":"issuer",\
"title":"Form 20-F for the fiscal year ended March 31, 2013 (Item 3.A Selected Financial Data, first block)",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2013-06-28","printed":"2013-06-28"},\
"language":"en",\
"url":"https://content.edgar-online.com/ExternalLink/EDGAR/0001171843-13-002624.html?dest=EXH_12_HTM&hash=877f68c6a4105a637e01a354c28098f0c524fad8d7cd86a80fed3294494c215f",\
"note":"Read as an excerpt of about 2,000 characters, which breaks off in the five-year table. The accounting standard is not stated in it.",\
"topicsWithoutFigures":[]}',
  "iij-1q13-release": '{"id":"iij-1q13-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces First Three Months Financial Results for the Fiscal Year Ending March 31, 2014",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2013-08-06","printed":"2013-08-06"},\
"language":"en",\
"url":"http://www.globenewswire.com/news-release/2013/08/06/564684/10043334/en/IIJ-Announces-First-Three-Months-Financial-Results-for-the-Fiscal-Year-Ending-March-31-2014.html?parent=608279",\
"topicsWithoutFigures":[]}',
  "iij-1h13-release": '{"id":"iij-1h13-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces First Six Months Financial Results for the Fiscal Year Ending March 31, 2014",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2013-11-08","printed":"2013-11-08"},\
"language":"en",\
"url":"http://www.globenewswire.com/news-release/2013/11/08/588096/10056808/en/IIJ-Announces-First-Six-Months-Financial-Results-for-the-Fiscal-Year-Ending-March-31-2014.html?parent=607369",\
"topicsWithoutFigures":[]}',
  "iij-9m13-explanatory-material": '{"id":"iij-9m13-explanatory-material",\
"kind":"financialStatements",\
"standing":"mirror",\
"title":"Explanatory material on the nine months ended December 31, 2013 (title not in excerpt; file 091220140207002123.zip at minkabu)",\
"publisher":"Internet Initiative Japan Inc. (via minkabu)",\
"published":{"precision":"day","date":"2014-02-07","printed":"2014-02-07"},\
"language":"ja",\
"url":"http://minkabu.jp/announcements/3774/091220140207002123.zip",\
"note":"File 091220140207002123.zip; its day is that of the file\\u0027s name. Read as an excerpt of about 2,000 characters, which breaks off in the figure of the outsourcing cost.",\
"topicsWithoutFigures":[]}',
  "iij-9m13-release": '{"id":"iij-9m13-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Nine Months Financial Results for the Fiscal Year Ending March 31, 2014",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"month","date":"2014-02","printed":"2014-02"},\
"language":"en",\
"url":"https://advfn.com/stock-market/USOTC/IIJIY/stock-news/60964204/iij-announces-nine-months-financial-results-for-the-fiscal-year-ending-march-31",\
"note":"Read in a mirror on ADVFN. The release calls the nine months “3Q13”.",\
"topicsWithoutFigures":[]}',
  "iij-fy2013-release": '{"id":"iij-fy2013-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Full Year and Fourth Quarter Financial Results for the Fiscal Year Ended March 31, 2014",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2014-05-15","printed":"2014-05-15"},\
"language":"en",\
"url":"http://www.globenewswire.com/news-release/2014/05/15/636532/10081678/en/IIJ-Announces-Full-Year-and-Fourth-Quarter-Financial-Results-for-the-Fiscal-Year-Ended-March-31-2014.html?culture=fr-ca",\
"topicsWithoutFigures":[]}',
  "iij-1q14-release": '{"id":"iij-1q14-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces First Three Months Financial Results for the Fiscal Year Ending March 31, 2015",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2014-08-08","printed":"2014-08-08"},\
"language":"en",\
"url":"http://www.benzinga.com/node/4766746",\
"topicsWithoutFigures":[]}',
  "iij-1h14-release": '{"id":"iij-1h14-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces First Six Months Financial Results for the Fiscal Year Ending March 31, 2015",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2014-11-07","printed":"2014-11-07"},\
"language":"en",\
"url":"http://www.globenewswire.com/news-release/2014/11/07/680956/10106781/en/IIJ-Announces-First-Six-Months-Financial-Results-for-the-Fiscal-Year-Ending-March-31-2015.html?parent=608279",\
"topicsWithoutFigures":[]}',
  "iij-9m14-tanshin": '{"id":"iij-9m14-tanshin",\
"kind":"financialStatements",\
"standing":"issuer",\
"title":"平成27年3月期 第3四半期決算短信〔米国基準〕(連結)",\
"publisher":"株式会社インターネットイニシアティブ",\
"published":{"precision":"day","date":"2015-02-10","printed":"2015-02-10"},\
"language":"ja",\
"url":"https://expydoc.com/doc/7512954/%E5%B9%B3%E6%88%9027%E5%B9%B43%E6%9C%88%E6%9C%9F-%E7%AC%AC2%E5%9B%9B%E5%8D%8A%E6%9C%9F%E6%B1%BA%E7%AE%97%E7%9F%AD%E4%BF%A1%E3%80%94%E7%B1%B3%E5%9B%BD%E5%9F%BA%E6%BA%96%E3%80%95%EF%BC%88%E9%80%A3%E7%B5%90%EF%BC%89",\
"note":"Read in a mirror on expydoc, whose title says 第2四半期; the text is that of the 第3四半期. Rounded to millions of yen.",\
"topicsWithoutFigures":[]}',
  "iij-fy2014-release": '{"id":"iij-fy2014-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Full Year and Fourth Quarter Financial Results for the Fiscal Year Ended March 31, 2015",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2015-05-15","printed":"2015-05-15"},\
"language":"en",\
"url":"http://www.globenewswire.com/news-release/2015/05/15/736129/10134517/en/IIJ-Announces-Full-Year-and-Fourth-Quarter-Financial-Results-for-the-Fiscal-Year-Ended-March-31-2015.html?parent=608279",\
"topicsWithoutFigures":[]}',
  "iij-1q15-release": '{"id":"iij-1q15-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces First Three Months Financial Results for the Fiscal Year Ending March 31, 2016",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2015-08-07","printed":"2015-08-07"},\
"language":"en",\
"url":"http://www.globenewswire.com/news-release/2015/08/07/758825/10145031/en/IIJ-Announces-First-Three-Months-Financial-Results-for-the-Fiscal-Year-Ending-March-31-2016.html?parent=649839",\
"topicsWithoutFigures":[]}',
  "k-tai-watch-1h15-article": '{"id":"k-tai-watch-1h15-article",\
"kind":"article",\
"standing":"press",\
"title":"IIJ第2四半期決算、モバイル回線は「年内に100万契約突破が視野に」",\
"publisher":"Impress, ケータイ Watch",\
"published":{"precision":"day","date":"2015-11-09","printed":"2015-11-09"},\
"language":"ja",\
"url":"http://k-tai.impress.co.jp/docs/news/20151109_729609.html",\
"note":"Read as an excerpt of about 2,000 characters. The two parts of the mobile lines do not add up to the printed total of 93.4万.",\
"topicsWithoutFigures":[]}',
  "iij-9m15-release": '{"id":"iij-9m15-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Nine Months Financial Results for the Fiscal Year Ending March 31, 2016",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2016-02-09","printed":"2016-02-09"},\
"language":"en",\
"url":"http://www.4-traders.com/INTERNET-INITIATIVE-JAPAN-6498430/news/Internet-Initiative-Japan-IIJ-Announces-FY2015-3rd-Quarter-Financial-Results-21820979/",\
"note":"Read in a mirror on 4-traders. The release calls the nine months “3Q15”.",\
"topicsWithoutFigures":[]}',
  "iij-fy2015-tanshin": '{"id":"iij-fy2015-tanshin",\
"kind":"financialStatements",\
"standing":"issuer",\
"title":"平成28年3月期 決算短信〔米国基準〕(連結)",\
"publisher":"株式会社インターネットイニシアティブ",\
"published":{"precision":"day","date":"2016-05-13","printed":"2016-05-13"},\
"language":"ja",\
"url":"https://expydoc.com/doc/9626324/%E5%B9%B3%E6%88%9028%E5%B9%B43%E6%9C%88%E6%9C%9F-%E6%B1%BA%E7%AE%97%E7%9F%AD%E4%BF%A1-%E7%B1%B3%E5%9B%BD%E5%9F%BA%E6%BA%96--%E9%80%A3%E7%B5%90-",\
"note":"Read in a mirror on expydoc. The order of the numbers in the extracted table is scrambled; they were assigned to their columns by arithmetic.",\
"topicsWithoutFigures":[]}',
  "iij-fy2015-release": '{"id":"iij-fy2015-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Full Year and Fourth Quarter Financial Results for the Fiscal Year Ended March 31, 2016",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"month","date":"2016-05","printed":"2016-05"},\
"language":"en",\
"url":"https://advfn.com/stock-market/USOTC/IIJIY/stock-news/71462790/iij-announces-full-year-and-fourth-quarter-financial-results-for-the-fiscal-year",\
"note":"Read in a mirror on ADVFN.",\
"topicsWithoutFigures":[]}',
  "iij-1q16-tanshin": '{"id":"iij-1q16-tanshin",\
"kind":"financialStatements",\
"standing":"issuer",\
"title":"平成29年3月期 第1四半期決算短信〔米国基準〕(連結)",\
"publisher":"株式会社インターネットイニシアティブ",\
"published":{"precision":"day","date":"2016-08-05","printed":"2016-08-05"},\
"language":"ja",\
"url":"https://expydoc.com/doc/10302265/%E5%B9%B3%E6%88%9029%E5%B9%B43%E6%9C%88%E6%9C%9F-%E7%AC%AC1%E5%9B%9B%E5%8D%8A%E6%9C%9F%E6%B1%BA%E7%AE%97%E7%9F%AD%E4%BF%A1%E3%80%94%E7%B1%B3%E5%9B%BD%E5%9F%BA%E6%BA%96%E3%80%95%EF%BC%88%E9%80%A3%E7%B5%90%EF%BC%89",\
"note":"Read in a mirror on expydoc.",\
"topicsWithoutFigures":[]}',
  "iij-1h16-release": '{"id":"iij-1h16-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces First Six Months Financial Results for the Fiscal Year Ending March 31, 2017",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2016-11-08","printed":"2016-11-08"},\
"language":"en",\
"url":"https://www.cnbc.com/2016/11/07/globe-newswire-iij-announces-first-six-months-financial-results-for-the-fiscal-year-ending-march-31-2017.html",\
"note":"Read in a mirror on CNBC.",\
"topicsWithoutFigures":[]}',
  "iij-9m16-release": '{"id":"iij-9m16-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Nine Months Financial Results for the Fiscal Year Ending March 31, 2017",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"month","date":"2017-02","printed":"2017-02"},\
"language":"en",\
"url":"https://ih.advfn.com/stock-market/USOTC/internet-initiative-japan-pk-IIJIY/stock-news/73797395/iij-announces-nine-months-financial-results-for-th",\
"note":"Read in a mirror on ADVFN. The release calls the nine months “3Q16”.",\
"topicsWithoutFigures":[]}',
  "iij-fy2016-release": '{"id":"iij-fy2016-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Full Year and Fourth Quarter Financial Results for the Fiscal Year Ended March 31, 2017",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2017-05-15","printed":"2017-05-15"},\
"language":"en",\
"url":"https://www.benzinga.com/node/9459548",\
"note":"Read in a mirror on Benzinga.",\
"topicsWithoutFigures":[]}',
  "iij-1q17-release": '{"id":"iij-1q17-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces First Three Months Financial Results for the Fiscal Year Ending March 31, 2018",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2017-08-08","printed":"2017-08-08"},\
"language":"en",\
"url":"http://globenewswire.com/news-release/2017/08/08/1081321/0/en/IIJ-Announces-First-Three-Months-Financial-Results-for-the-Fiscal-Year-Ending-March-31-2018.html",\
"topicsWithoutFigures":[]}',
  "it-pro-1q17-article": '{"id":"it-pro-1q17-article",\
"kind":"article",\
"standing":"press",\
"title":"IT Pro article on IIJ 1Q17 results",\
"publisher":"Nikkei BP, ITpro",\
"published":{"precision":"day","date":"2017-08-08","printed":"2017-08-08"},\
"language":"ja",\
"url":"http://itpro.nikkeibp.co.jp/atcl/news/17/080802074/",\
"note":"Read entire. The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "iij-1h17-release": '{"id":"iij-1h17-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces First Six Months Financial Results for the Fiscal Year Ending March 31, 2018",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"month","date":"2017-11","printed":"2017-11"},\
"language":"en",\
"url":"https://fr.advfn.com/bourses/USOTC/IIJIY/actualites/76028160/iij-announces-first-six-months-financial-results-for-the-fiscal-year-ending-marc",\
"note":"Read in a mirror on ADVFN; the day is not in the excerpt.",\
"topicsWithoutFigures":[]}',
  "iij-9m17-release": '{"id":"iij-9m17-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Nine Months Financial Results for the Fiscal Year Ending March 31, 2018",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"month","date":"2018-02","printed":"2018-02"},\
"language":"en",\
"url":"https://fr.advfn.com/bourses/USOTC/IIJIY/actualites/76658915/iij-announces-nine-months-financial-results-for-the-fiscal-year-ending-march-31",\
"note":"Read in a mirror on ADVFN. The release calls the nine months “3Q17”.",\
"topicsWithoutFigures":[]}',
  "iij-1q18-release": '{"id":"iij-1q18-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces First Three Months Financial Results for the Fiscal Year Ending March 31, 2019",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2018-08-08","printed":"2018-08-08"},\
"language":"en",\
"url":"https://markets.businessinsider.com/news/stocks/iij-announces-first-three-months-financial-results-for-the-fiscal-year-ending-march-31-2019-1027440461",\
"note":"Read in a mirror on Business Insider.",\
"topicsWithoutFigures":[]}',
  "iij-1h18-release": '{"id":"iij-1h18-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces First Six Months Financial Results for the Fiscal Year Ending March 31, 2019",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2018-11-06","printed":"2018-11-06"},\
"language":"en",\
"url":"https://tse.einnews.com/pr_news/467317173/iij-announces-first-six-months-financial-results-for-the-fiscal-year-ending-march-31-2019",\
"topicsWithoutFigures":[]}',
  "iij-fy2017-annual-report": '{"id":"iij-fy2017-annual-report",\
"kind":"annualReport",\
"standing":"mirror",\
"title":"有価証券報告書-第26期(平成29年4月1日-平成30年3月31日) management analysis",\
"publisher":"株式会社インターネットイニシアティブ (via irbank)",\
"published":{"precision":"year","date":"2018","printed":"2018"},\
"language":"ja",\
"url":"https://irbank.net/E05480/notes/ManagementAnalysisOfFinancialPositionOperatingResultsAndCashFlowsTextBlock?f=S100DICX",\
"note":"EDINET document S100DICX.",\
"topicsWithoutFigures":[]}',
  "iij-9m18-release": '{"id":"iij-9m18-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Nine Months Financial Results for the Fiscal Year Ending March 31, 2019",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2019-02-07","printed":"2019-02-07"},\
"language":"en",\
"url":"https://www.baystnews.com/iij-announces-nine-months-financial-results-for-the-fiscal-year-ending-march-31-2019/",\
"note":"Read in a mirror on baystnews.",\
"topicsWithoutFigures":[]}',
  "rtt-news-9m18-article": '{"id":"rtt-news-9m18-article",\
"kind":"article",\
"standing":"press",\
"title":"IIJ 9-month Profit Down; To Apply For Delisting Of ADSs From NASDAQ",\
"publisher":"RTTNews (via Business Insider)",\
"published":{"precision":"day","date":"2019-02-07","printed":"2019-02-07"},\
"language":"en",\
"url":"https://markets.businessinsider.com/news/stocks/iij-9-month-profit-down-to-apply-for-delisting-of-adss-from-nasdaq-1027931708",\
"note":"The date is that of the release of the same day. US GAAP until the annual report of FY2018, then IFRS.",\
"topicsWithoutFigures":[]}',
  "rtt-news-fy2018-article": '{"id":"rtt-news-fy2018-article",\
"kind":"article",\
"standing":"press",\
"title":"Internet Initiative Japan stock dips on weak FY18 profit; sees growth in FY19",\
"publisher":"RTTNews / dpa-AFX (FinanzNachrichten)",\
"published":{"precision":"day","date":"2019-05-14","printed":"2019-05-14"},\
"language":"en",\
"url":"https://www.finanznachrichten.de/nachrichten-2019-05/46701578-internet-initiative-japan-stock-dips-on-weak-fy18-profit-sees-growth-in-fy19-020.htm",\
"note":"Reports the release of May 14, 2019. Operating income, net income attributable and the amounts of FY2017 are those of US GAAP, as the IFRS percentages of FY2019 show.",\
"topicsWithoutFigures":[]}',
  "iij-1q19-release": '{"id":"iij-1q19-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces Its First Three Months Financial Results for the Fiscal Year Ending March 31, 2020",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2019-08-07","printed":"2019-08-07"},\
"language":"en",\
"url":"https://markets.businessinsider.com/news/stocks/iij-announces-its-first-three-months-financial-results-for-the-fiscal-year-ending-march-31-2020-1028424181",\
"note":"Read in a mirror on Business Insider; also on nasdaq.com.",\
"topicsWithoutFigures":[]}',
  "itmedia-1q19-article": '{"id":"itmedia-1q19-article",\
"kind":"article",\
"standing":"press",\
"title":"“ドコモショック”があったが増収増益のIIJ 改正法案は「歓迎する」と勝社長",\
"publisher":"ITmedia Mobile",\
"published":{"precision":"day","date":"2019-08-07","printed":"2019-08-07"},\
"language":"ja",\
"url":"https://www.itmedia.co.jp/mobile/amp/1908/07/news109.html",\
"note":"Read as an excerpt of about 2,000 characters.",\
"topicsWithoutFigures":[]}',
  "iij-1h19-release": '{"id":"iij-1h19-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces its First Six Months Financial Results for the Fiscal Year Ending March 31, 2020",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2019-11-08","printed":"2019-11-08"},\
"language":"en",\
"url":"https://www.marketscreener.com/INTERNET-INITIATIVE-JAPAN-61175327/news/Internet-Initiative-Japan-IIJ-Announces-2Q-FY2019-Financial-Results-29540982/?utm_medium=RSS&utm_content=20191107",\
"note":"Read in a mirror on MarketScreener.",\
"topicsWithoutFigures":[]}',
  "iij-9m19-release": '{"id":"iij-9m19-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces its Nine Months Financial Results for the Fiscal Year Ending March 31, 2020",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2020-02-07","printed":"2020-02-07"},\
"language":"en",\
"url":"https://app.researchpool.com/provider/globenewswire/internet-initiative-japan-3774-iij-announces-its-nine-months-financial-results-for-the-fiscal-year-en",\
"note":"Read in a mirror on ResearchPool.",\
"topicsWithoutFigures":[]}',
  "iij-fy2019-release": '{"id":"iij-fy2019-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces its Financial Results for the Fiscal Year Ended March 31, 2020",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2020-05-14","printed":"2020-05-14"},\
"language":"en",\
"url":"http://www.globenewswire.com/news-release/2020/05/14/2033163/0/en/IIJ-Announces-its-Financial-Results-for-the-Fiscal-Year-Ended-March-31-2020.html",\
"topicsWithoutFigures":[]}',
  "iij-fy2019-tanshin": '{"id":"iij-fy2019-tanshin",\
"kind":"financialStatements",\
"standing":"issuer",\
"title":"2020年3月期 決算短信〔IFRS〕(連結)",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2020-05-14","printed":"2020-05-14"},\
"language":"ja",\
"url":"https://dokumen.tips/documents/20203oeoe-ccifrsieci-20203oeoe-33394-7265-19354.html",\
"note":"Read in a copy on dokumen.tips, as an excerpt of about 2,000 characters, which breaks off at the table of cash flows.",\
"topicsWithoutFigures":[]}',
  "iij-1q20-release": '{"id":"iij-1q20-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces its First Three Months Financial Results for the Fiscal Year Ending March 31, 2021",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2020-08-07","printed":"2020-08-07"},\
"language":"en",\
"url":"https://www.benzinga.com/pressreleases/20/08/g16981842/iij-announces-its-first-three-months-financial-results-for-the-fiscal-year-ending-march-31-2021",\
"note":"Read in a mirror on Benzinga.",\
"topicsWithoutFigures":[]}',
  "rtt-news-1q20-article": '{"id":"rtt-news-1q20-article",\
"kind":"article",\
"standing":"press",\
"title":"Internet Initiative Japan Q1 profit climbs; sees higher FY results; stock up (title from the address)",\
"publisher":"RTTNews via nasdaq.com",\
"published":{"precision":"day","date":"2020-08-07","printed":"2020-08-07"},\
"language":"en",\
"url":"https://www.nasdaq.com/articles/internet-initiative-japan-q1-profit-climbs-sees-higher-fy-results-stock-up-2020-08-07",\
"note":"Read entire. It calls the year that ends in March 2021 fiscal 2021.",\
"topicsWithoutFigures":[]}',
  "iij-1h20-notice": '{"id":"iij-1h20-notice",\
"kind":"notice",\
"standing":"issuer",\
"title":"Notice Regarding the Differences between Financial Results ... and Upward Revision of the Full-Year Financial Targets",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2020-11-09","printed":"2020-11-09"},\
"language":"en",\
"url":"https://www.wallstreet-online.de/nachricht/13130703-notice-regarding-the-differences-between-financial-results-for-the-six-months-ended-september-30-2020-and-september-30-2019-and-upward-revision-of-the-full-year-financial-targets-for-the-fiscal-year-ending-march-31-2021",\
"topicsWithoutFigures":[]}',
  "rtt-news-1h20-article": '{"id":"rtt-news-1h20-article",\
"kind":"article",\
"standing":"press",\
"title":"Internet Initiative Japan H1 profit climbs; lifts FY21 forecast, dividend view; stock up",\
"publisher":"RTTNews (Nasdaq.com)",\
"published":{"precision":"day","date":"2020-11-09","printed":"2020-11-09"},\
"language":"en",\
"url":"https://www.nasdaq.com/articles/internet-initiative-japan-h1-profit-climbs-lifts-fy21-forecast-dividend-view-stock-up-2020",\
"note":"Prints “grew 57.7 percent to 43.8 percent to 2.77 billion” (sic).",\
"topicsWithoutFigures":[]}',
  "kabushiki-1h20-article": '{"id":"kabushiki-1h20-article",\
"kind":"article",\
"standing":"press",\
"title":"IIJが急騰し年初来高値、1対2の株式分割と通期業績予想の上方修正を材料視",\
"publisher":"モーニングスター, 株式新聞",\
"published":{"precision":"day","date":"2020-11-09","printed":"2020-11-09"},\
"language":"ja",\
"url":"https://kabushiki.jp/news/419228",\
"note":"Read entire.",\
"topicsWithoutFigures":[]}',
  "fintact-1h20-article": '{"id":"fintact-1h20-article",\
"kind":"article",\
"standing":"press",\
"title":"IIJ 2021年3月期第二四半期決算",\
"publisher":"fintact journal",\
"published":{"precision":"month","date":"2020-11","printed":"2020-11"},\
"language":"ja",\
"url":"https://www.fintact.io/journal/financialreport3774-fy2021-2q",\
"note":"Read as an excerpt of about 2,000 characters, which has no day. Its heading says 2020年3月期上期 over the figures of the first half of fiscal 2020. It cuts amounts off at 億 where IIJ rounds.",\
"rounding":"unknown",\
"topicsWithoutFigures":[]}',
  "iij-1h20-quarterly-report": '{"id":"iij-1h20-quarterly-report",\
"kind":"financialStatements",\
"standing":"mirror",\
"title":"四半期報告書-第29期第2四半期(令和2年7月1日-令和2年9月30日) (irbank)",\
"publisher":"Internet Initiative Japan Inc. (via irbank)",\
"published":{"precision":"year","date":"2020","printed":"2020"},\
"language":"ja",\
"url":"https://irbank.net/E05480/notes/ManagementAnalysisOfFinancialPositionOperatingResultsAndCashFlowsTextBlock?f=S100K6OW",\
"note":"Read as an excerpt of about 2,000 characters.",\
"topicsWithoutFigures":[]}',
  "iij-9m20-release": '{"id":"iij-9m20-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces its Nine Months Financial Results for the Fiscal Year Ending March 31, 2021",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2021-02-08","printed":"2021-02-08"},\
"language":"en",\
"url":"https://www.wallstreet-online.de/nachricht/13464593-iij-announces-its-nine-months-financial-results-for-the-fiscal-year-ending-march-31-2021",\
"note":"Read in a mirror on wallstreet-online, in two parts: the quotation, and the table of highlights.",\
"topicsWithoutFigures":[]}',
  "iij-fy2020-release": '{"id":"iij-fy2020-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces its Financial Results for the Fiscal Year Ended March 31, 2021",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2021-05-12","printed":"2021-05-12"},\
"language":"en",\
"url":"https://www.globenewswire.com/news-release/2021/05/12/2227764/0/en/IIJ-Announces-its-Financial-Results-for-the-Fiscal-Year-Ended-March-31-2021.html",\
"topicsWithoutFigures":[]}',
  "iij-1q21-release": '{"id":"iij-1q21-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces its First Three Months Results for the Fiscal Year Ending March 31, 2022",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2021-08-10","printed":"2021-08-10"},\
"language":"en",\
"url":"https://www.globenewswire.com/news-release/2021/08/10/2277552/9792/en/IIJ-Announces-its-First-Three-Months-Results-for-the-Fiscal-Year-Ending-March-31-2022.html",\
"topicsWithoutFigures":[]}',
  "itmedia-1h21-article": '{"id":"itmedia-1h21-article",\
"kind":"article",\
"standing":"press",\
"title":"ITmedia Mobile article on IIJ 1H21 results",\
"publisher":"ITmedia Mobile",\
"published":{"precision":"day","date":"2021-11-05","printed":"2021-11-05"},\
"language":"ja",\
"url":"https://www.itmedia.co.jp/mobile/articles/2111/05/news150.html",\
"note":"Read as an excerpt of about 2,000 characters. The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "mynavi-1h21-article": '{"id":"mynavi-1h21-article",\
"kind":"article",\
"standing":"press",\
"title":"Mynavi article on IIJ 1H21 results",\
"publisher":"マイナビニュース",\
"published":{"precision":"day","date":"2021-11-06","printed":"2021-11-06"},\
"language":"ja",\
"url":"https://prod-news.global.ssl.fastly.net/article/20211106-iij",\
"note":"Read as an excerpt of about 2,000 characters. The day is that of the address. The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "iij-1h21-quarterly-report": '{"id":"iij-1h21-quarterly-report",\
"kind":"financialStatements",\
"standing":"mirror",\
"title":"四半期報告書-第30期第2四半期 (irbank)",\
"publisher":"株式会社インターネットイニシアティブ",\
"published":{"precision":"year","date":"2021","printed":"2021"},\
"language":"ja",\
"url":"https://irbank.net/E05480/notes/ManagementAnalysisOfFinancialPositionOperatingResultsAndCashFlowsTextBlock?f=S100MR84",\
"topicsWithoutFigures":[]}',
  "nikkei-cross-tech-fy2020-article": '{"id":"nikkei-cross-tech-fy2020-article",\
"kind":"article",\
"standing":"press",\
"title":"日経クロステック記事 IIJの2021年3月期決算",\
"publisher":"日経クロステック",\
"published":{"precision":"year","date":"2021","printed":"2021"},\
"language":"ja",\
"url":"https://xtech.nikkei.com/atcl/nxt/column/18/00001/05589/?i_cid=nbpnxt_ranking",\
"note":"Read as an excerpt of about 2,000 characters, which has no date. The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "iij-9m21-release": '{"id":"iij-9m21-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces its Nine Months Results for the Fiscal Year Ending March 31, 2022",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2022-02-08","printed":"2022-02-08"},\
"language":"en",\
"url":"https://www.globenewswire.com/news-release/2022/02/08/2380452/9792/en/IIJ-Announces-its-Nine-Months-Results-for-the-Fiscal-Year-Ending-March-31-2022.html",\
"topicsWithoutFigures":[]}',
  "iij-fy2021-release": '{"id":"iij-fy2021-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces its Financial Results for the Fiscal Year Ended March 31, 2022",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"language":"en",\
"url":"https://www.globenewswire.com/news-release/2022/05/13/2442660/9792/en/IIJ-Announces-its-Financial-Results-for-the-Fiscal-Year-Ended-March-31-2022.html",\
"topicsWithoutFigures":[]}',
  "rtt-news-fy2021-article": '{"id":"rtt-news-fy2021-article",\
"kind":"article",\
"standing":"press",\
"title":"IIJ FY21 profit climbs; sees higher FY22 results; lifts dividend, mid-term view; stock up",\
"publisher":"RTTNews / dpa-AFX (FinanzNachrichten)",\
"published":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"language":"en",\
"url":"https://www.finanznachrichten.de/nachrichten-2022-05/56043912-iij-fy21-profit-climbs-sees-higher-fy22-results-lifts-dividend-mid-term-view-stock-up-020.htm",\
"topicsWithoutFigures":[]}',
  "mynavi-fy2021-article": '{"id":"mynavi-fy2021-article",\
"kind":"article",\
"standing":"press",\
"title":"Mynavi article on IIJ FY2021 results",\
"publisher":"マイナビニュース",\
"published":{"precision":"day","date":"2022-05-14","printed":"2022-05-14"},\
"language":"ja",\
"url":"https://news.mynavi.jp/article/20220514-iij",\
"note":"Read entire. The day is that of the address. It cuts 15,672 million off to 156億円. The title is not in the excerpt that was read; this one describes the article.",\
"rounding":"unknown",\
"topicsWithoutFigures":[]}',
  "iij-1q22-release": '{"id":"iij-1q22-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces its First Three Months Results for the Fiscal Year Ending March 31, 2023",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2022-08-05","printed":"2022-08-05"},\
"language":"en",\
"url":"https://www.marketscreener.com/quote/stock/INTERNET-INITIATIVE-JAPAN-6498430/news/Internet-Initiative-Japan-IIJ-Announces-its-First-Three-Months-Results-for-the-Fiscal-Year-Ending-41210100/?utm_medium=RSS&utm_content=20220804",\
"note":"Read in a mirror on MarketScreener, as an excerpt of about 2,000 characters.",\
"topicsWithoutFigures":[]}',
  "rtt-news-1q22-article": '{"id":"rtt-news-1q22-article",\
"kind":"article",\
"standing":"press",\
"title":"Internet Initiative Japan Q1 profit rises; backs FY22 outlook; stock down (title from the address)",\
"publisher":"dpa-AFX / RTTNews via finanznachrichten.de",\
"published":{"precision":"day","date":"2022-08-05","printed":"2022-08-05"},\
"language":"en",\
"url":"https://www.finanznachrichten.de/nachrichten-2022-08/56734691-internet-initiative-japan-q1-profit-rises-backs-fy22-outlook-stock-down-020.htm",\
"note":"Read entire. The day follows from the word Friday. It calls the quarter first-quarter 2021.",\
"topicsWithoutFigures":[]}',
  "k-tai-watch-1q22-article": '{"id":"k-tai-watch-1q22-article",\
"kind":"article",\
"standing":"press",\
"title":"IIJ、23年3月期は増収増益でスタート――音声eSIM実現に向けドコモと協議",\
"publisher":"Impress, ケータイ Watch",\
"published":{"precision":"month","date":"2022-08","printed":"2022-08"},\
"language":"ja",\
"url":"https://k-tai.watch.impress.co.jp/docs/news/1430539.html",\
"note":"Read as an excerpt of about 2,000 characters, which has no day.",\
"topicsWithoutFigures":[]}',
  "iij-1h22-release": '{"id":"iij-1h22-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces its First Six Months Results for the Fiscal Year Ending March 31, 2023",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2022-11-07","printed":"2022-11-07"},\
"language":"en",\
"url":"https://www.einpresswire.com/article/599899774/iij-announces-its-first-six-months-results-for-the-fiscal-year-ending-march-31-2023",\
"note":"Read in a mirror on EIN Presswire.",\
"topicsWithoutFigures":[]}',
  "mynavi-1h22-article": '{"id":"mynavi-1h22-article",\
"kind":"article",\
"standing":"press",\
"title":"Mynavi article on IIJ 1H22 results",\
"publisher":"Mynavi News",\
"published":{"precision":"day","date":"2022-11-07","printed":"2022-11-07"},\
"language":"ja",\
"url":"https://news.mynavi.jp/techplus/article/20221107-2506402",\
"note":"The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "mynavi-1h22-mobile-article": '{"id":"mynavi-1h22-mobile-article",\
"kind":"article",\
"standing":"press",\
"title":"Mynavi article on IIJ 1H22 results",\
"publisher":"マイナビニュース",\
"published":{"precision":"day","date":"2022-11-08","printed":"2022-11-08"},\
"language":"ja",\
"url":"https://news.mynavi.jp/article/20221108-iij/",\
"note":"Read as an excerpt of about 2,000 characters. The day is that of the address. The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "iij-fy2021-annual-report": '{"id":"iij-fy2021-annual-report",\
"kind":"annualReport",\
"standing":"mirror",\
"title":"有価証券報告書 2022年3月期 経営成績の状況 (disclosure.tokyo)",\
"publisher":"株式会社インターネットイニシアティブ",\
"published":{"precision":"year","date":"2022","printed":"2022"},\
"language":"ja",\
"url":"https://disclosure.tokyo/info/37740/gyoseki",\
"note":"Text for April 2021 to March 2022.",\
"topicsWithoutFigures":[]}',
  "iij-1q22-quarterly-report": '{"id":"iij-1q22-quarterly-report",\
"kind":"financialStatements",\
"standing":"mirror",\
"title":"四半期報告書-第31期第1四半期(令和4年4月1日-令和4年6月30日) (irbank)",\
"publisher":"Internet Initiative Japan Inc. (via irbank)",\
"published":{"precision":"year","date":"2022","printed":"2022"},\
"language":"ja",\
"url":"https://irbank.net/E05480/notes/ManagementAnalysisOfFinancialPositionOperatingResultsAndCashFlowsTextBlock?f=S100OWTX",\
"note":"Read as an excerpt of about 2,000 characters.",\
"topicsWithoutFigures":[]}',
  "iij-9m22-release": '{"id":"iij-9m22-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces its Nine Months Results for the Fiscal Year Ending March 31, 2023",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2023-02-08","printed":"2023-02-08"},\
"language":"en",\
"url":"https://www.einpresswire.com/article/615776375/iij-announces-its-nine-months-results-for-the-fiscal-year-ending-march-31-2023",\
"note":"Read in a mirror on EIN Presswire.",\
"topicsWithoutFigures":[]}',
  "fintact-9m22-article": '{"id":"fintact-9m22-article",\
"kind":"article",\
"standing":"press",\
"title":"IIJ 2023年3月期3Q決算",\
"publisher":"fintact journal",\
"published":{"precision":"month","date":"2023-02","printed":"2023-02"},\
"language":"ja",\
"url":"https://fintact.io/journal/financialreport-3774-fy2023-3q",\
"note":"Read as an excerpt of about 2,000 characters, which has no day.",\
"rounding":"unknown",\
"topicsWithoutFigures":[]}',
  "iij-fy2022-release": '{"id":"iij-fy2022-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces its Financial Results for the Fiscal Year Ended March 31, 2023",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"language":"en",\
"url":"https://www.globenewswire.com/news-release/2023/05/12/2667496/0/en/IIJ-Announces-its-Financial-Results-for-the-Fiscal-Year-Ended-March-31-2023.html",\
"topicsWithoutFigures":[]}',
  "mynavi-fy2022-article": '{"id":"mynavi-fy2022-article",\
"kind":"article",\
"standing":"press",\
"title":"Mynavi article on IIJ FY2022 results",\
"publisher":"マイナビニュース",\
"published":{"precision":"day","date":"2023-05-13","printed":"2023-05-13"},\
"language":"ja",\
"url":"https://prod-news.global.ssl.fastly.net/article/20230513-iij",\
"note":"Read as an excerpt of about 2,000 characters. The day is that of the address. The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "fintact-fy2022-article": '{"id":"fintact-fy2022-article",\
"kind":"article",\
"standing":"press",\
"title":"IIJ 2023年3月期通期決算",\
"publisher":"fintact journal",\
"published":{"precision":"month","date":"2023-05","printed":"2023-05"},\
"language":"ja",\
"url":"https://fintact.io/journal/financialreport-3774-fy2023-4q",\
"note":"Read as an excerpt of about 2,000 characters, which has no day. It cuts 18,852 million off to 188億円.",\
"rounding":"unknown",\
"topicsWithoutFigures":[]}',
  "iij-1q23-key-points": '{"id":"iij-1q23-key-points",\
"kind":"pressRelease",\
"standing":"mirror",\
"title":"IIJ Announces its First Three Months Results for the Fiscal Year Ending March 31, 2024 (key points)",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2023-08-08","printed":"2023-08-08"},\
"language":"en",\
"url":"https://jotup.co/taxonomy/term/2560396",\
"note":"Key points extracted by an aggregator; the names of the segments are not in the excerpt.",\
"topicsWithoutFigures":[]}',
  "iij-1q23-release": '{"id":"iij-1q23-release",\
"kind":"pressRelease",\
"standing":"issuer",\
"title":"IIJ Announces its First Three Months Results for the Fiscal Year Ending March 31, 2024",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"day","date":"2023-08-08","printed":"2023-08-08"},\
"language":"en",\
"url":"https://www.globenewswire.com/news-release/2023/08/08/2720225/0/en/IIJ-Announces-its-First-Three-Months-Results-for-the-Fiscal-Year-Ending-March-31-2024.html",\
"topicsWithoutFigures":[]}',
  "rtt-news-1q23-article": '{"id":"rtt-news-1q23-article",\
"kind":"article",\
"standing":"press",\
"title":"Internet Initiative Japan Q1 profit drops, backs H1, FY23 outlook; stock down",\
"publisher":"RTTNews (Nasdaq.com)",\
"published":{"precision":"day","date":"2023-08-08","printed":"2023-08-08"},\
"language":"en",\
"url":"https://www.nasdaq.com/articles/internet-initiative-japan-q1-profit-drops-backs-h1-fy23-outlook-stock-down",\
"topicsWithoutFigures":[]}',
  "fintact-1q23-article": '{"id":"fintact-1q23-article",\
"kind":"article",\
"standing":"press",\
"title":"IIJ 2024年3月期1Q決算",\
"publisher":"fintact journal",\
"published":{"precision":"month","date":"2023-08","printed":"2023-08"},\
"language":"ja",\
"url":"https://fintact.io/journal/financialreport-3774-fy2024-1q",\
"note":"Read as an excerpt of about 2,000 characters, which has no day.",\
"rounding":"unknown",\
"topicsWithoutFigures":[]}',
  "tech-plus-1h23-article": '{"id":"tech-plus-1h23-article",\
"kind":"article",\
"standing":"press",\
"title":"TECH+ article on IIJ 1H23 results",\
"publisher":"マイナビニュース TECH+",\
"published":{"precision":"day","date":"2023-11-06","printed":"2023-11-06"},\
"language":"ja",\
"url":"https://prod-news.global.ssl.fastly.net/techplus/article/20231106-2811890",\
"note":"Read entire. The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "k-tai-watch-1h23-article": '{"id":"k-tai-watch-1h23-article",\
"kind":"article",\
"standing":"press",\
"title":"IIJが上半期の決算を発表、勝社長「ドコモの通信品質はまだ多少問題があると聞いている」",\
"publisher":"Impress, ケータイ Watch",\
"published":{"precision":"day","date":"2023-11-06","printed":"2023-11-06"},\
"language":"ja",\
"url":"https://k-tai.watch.impress.co.jp/docs/news/1544723.html",\
"note":"Read as an excerpt of about 2,000 characters.",\
"topicsWithoutFigures":[]}',
  "mynavi-1h23-article": '{"id":"mynavi-1h23-article",\
"kind":"article",\
"standing":"press",\
"title":"Mynavi article on IIJ 1H23 results",\
"publisher":"マイナビニュース",\
"published":{"precision":"day","date":"2023-11-07","printed":"2023-11-07"},\
"language":"ja",\
"url":"https://news.mynavi.jp/article/20231107-2812904",\
"note":"Read as an excerpt of about 2,000 characters. The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "iij-fy2022-annual-report": '{"id":"iij-fy2022-annual-report",\
"kind":"annualReport",\
"standing":"mirror",\
"title":"有価証券報告書-第31期(2022/04/01-2023/03/31) (irbank)",\
"publisher":"Internet Initiative Japan Inc. (via irbank)",\
"published":{"precision":"year","date":"2023","printed":"2023"},\
"language":"ja",\
"url":"https://irbank.net/E05480/notes/ManagementAnalysisOfFinancialPositionOperatingResultsAndCashFlowsTextBlock?f=S100QZG8",\
"note":"Read as an excerpt of about 2,000 characters.",\
"topicsWithoutFigures":[]}',
  "fintact-9m23-article": '{"id":"fintact-9m23-article",\
"kind":"article",\
"standing":"press",\
"title":"IIJ 2024年3月期3Q決算",\
"publisher":"fintact journal",\
"published":{"precision":"month","date":"2024-02","printed":"2024-02"},\
"language":"ja",\
"url":"https://fintact.io/journal/financialreport-3774-fy2024-3q",\
"note":"Read as an excerpt of about 2,000 characters, which has no day and breaks off in the figure of WAN services.",\
"rounding":"unknown",\
"topicsWithoutFigures":[]}',
  "kabutan-fy2023-article": '{"id":"kabutan-fy2023-article",\
"kind":"article",\
"standing":"press",\
"title":"IIJ、今期最終は5%増で5期連続最高益更新へ",\
"publisher":"株探 (Kabutan)",\
"published":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"language":"ja",\
"url":"https://kabutan.jp/stock/news?b=k202405100031&code=3774",\
"note":"Millions of yen. The column 経常益 is profit before tax under IFRS as Kabutan shows it.",\
"topicsWithoutFigures":[]}',
  "rtt-news-fy2023-article": '{"id":"rtt-news-fy2023-article",\
"kind":"article",\
"standing":"press",\
"title":"Internet Initiative Japan FY profit rises",\
"publisher":"RTTNews / dpa-AFX (FinanzNachrichten)",\
"published":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"language":"en",\
"url":"https://www.finanznachrichten.de/nachrichten-2024-05/62193830-internet-initiative-japan-fy-profit-rises-020.htm",\
"topicsWithoutFigures":[]}',
  "fintact-fy2023-article": '{"id":"fintact-fy2023-article",\
"kind":"article",\
"standing":"press",\
"title":"IIJ 2024年3月期通期決算",\
"publisher":"fintact journal",\
"published":{"precision":"month","date":"2024-05","printed":"2024-05"},\
"language":"ja",\
"url":"https://www.fintact.io/journal/financialreport-3774-fy2024-4q",\
"note":"Read as an excerpt of about 2,000 characters, which has no day.",\
"rounding":"unknown",\
"topicsWithoutFigures":[]}',
  "iij-2024-06-message": '{"id":"iij-2024-06-message",\
"kind":"notice",\
"standing":"issuer",\
"title":"株主の皆さまへ (マネジメントメッセージ), 2024年6月",\
"publisher":"Internet Initiative Japan Inc.",\
"published":{"precision":"month","date":"2024-06","printed":"2024-06"},\
"language":"ja",\
"url":"http://iij.ad.jp/ir/policy/management/index.html",\
"note":"Read as an excerpt of about 2,000 characters.",\
"topicsWithoutFigures":[]}',
  "fintact-1q24-article": '{"id":"fintact-1q24-article",\
"kind":"article",\
"standing":"press",\
"title":"IIJ 2025年3月期1Q決算",\
"publisher":"fintact journal",\
"published":{"precision":"month","date":"2024-08","printed":"2024-08"},\
"language":"ja",\
"url":"https://fintact.io/journal/financialreport-3774-fy2025-1q",\
"note":"Read as an excerpt of about 2,000 characters, which has no day.",\
"rounding":"unknown",\
"topicsWithoutFigures":[]}',
  "fintact-fy2024-article": '{"id":"fintact-fy2024-article",\
"kind":"article",\
"standing":"press",\
"title":"IIJ 2025年3月期通期決算",\
"publisher":"fintact journal",\
"published":{"precision":"month","date":"2025-05","printed":"2025-05"},\
"language":"ja",\
"url":"https://www.fintact.io/journal/financialreport-3774-fy2025-4q",\
"note":"Read as an excerpt of about 2,000 characters, which has no day.",\
"rounding":"unknown",\
"topicsWithoutFigures":[]}',
  "livedoor-1h25-article": '{"id":"livedoor-1h25-article",\
"kind":"article",\
"standing":"press",\
"title":"livedoor news article on IIJ 1H25 results",\
"publisher":"livedoor news (source not in excerpt; style of ケータイ Watch)",\
"published":{"precision":"day","date":"2025-11-07","printed":"2025-11-07"},\
"language":"ja",\
"url":"https://news.livedoor.com/article/detail/29940088/",\
"note":"Read as an excerpt of about 2,000 characters, which breaks off in the shares of the plans. The title is not in the excerpt that was read; this one describes the article.",\
"topicsWithoutFigures":[]}',
  "dempa-1h25-article": '{"id":"dempa-1h25-article",\
"kind":"article",\
"standing":"press",\
"title":"IIJ、25年4～9月期はSI事業伸び大幅増益 官公庁・金融向け大型案件が貢献",\
"publisher":"電波新聞デジタル",\
"published":{"precision":"day","date":"2025-11-10","printed":"2025-11-10"},\
"language":"ja",\
"url":"https://dempa-digital.com/article/700436",\
"note":"Read entire.",\
"topicsWithoutFigures":[]}',
});
