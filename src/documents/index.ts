import type { SourceDocument } from "../model/document.js";
import { iij1q00Release } from "./fy2000/iij-1q00-release.js";
import { iij2q00Release } from "./fy2000/iij-2q00-release.js";
import { lightReading200205Article } from "./fy2002/light-reading-2002-05-article.js";
import { iijSurveyRelease } from "./fy2002/iij-2002-12-02-release.js";
import { itPro2002SurveyArticle } from "./fy2002/it-pro-2002-survey-article.js";
import { cnetJapan3q02Article } from "./fy2002/cnet-japan-3q02-article.js";
import { iij3Q02Presentation } from "./fy2002/iij-3q02-presentation.js";
import { cnetJapan4q02Article } from "./fy2003/cnet-japan-4q02-article.js";
import { iij1q03Release } from "./fy2003/iij-1q03-release.js";
import { itPro2q03AllotmentArticle } from "./fy2003/it-pro-2q03-allotment-article.js";
import { lightReading2q03Release } from "./fy2003/light-reading-2q03-release.js";
import { internetWatch4q03Article } from "./fy2004/internet-watch-4q03-article.js";
import { itPro1q04Article } from "./fy2004/it-pro-1q04-article.js";
import { itmedia200505ListingArticle } from "./fy2005/itmedia-2005-05-listing-article.js";
import { itmedia200506ListingArticle } from "./fy2005/itmedia-2005-06-listing-article.js";
import { cnetJapan200506ListingArticle } from "./fy2005/cnet-japan-2005-06-listing-article.js";
import { itPro1q05Article } from "./fy2005/it-pro-1q05-article.js";
import { bcn200511ListingArticle } from "./fy2005/bcn-2005-11-listing-article.js";
import { itPro1h05ListingArticle } from "./fy2005/it-pro-1h05-listing-article.js";
import { iijFy2003Restatement } from "./fy2005/iij-fy2003-restatement.js";
import { itPro1h06Article } from "./fy2006/it-pro-1h06-article.js";
import { cnetJapanFy2005Column } from "./fy2006/cnet-japan-fy2005-column.js";
import { itProFy2006Article } from "./fy2007/it-pro-fy2006-article.js";
import { iijFy2006AnnualReport } from "./fy2007/iij-fy2006-annual-report.js";
import { broadbandWatch1h07Article } from "./fy2007/broadband-watch-1h07-article.js";
import { itPro1h07Article } from "./fy2007/it-pro-1h07-article.js";
import { cnetJapan1h07Column } from "./fy2007/cnet-japan-1h07-column.js";
import { iij3q07Release } from "./fy2007/iij-3q07-release.js";
import { iij3q07Exhibit } from "./fy2007/iij-3q07-exhibit.js";
import { iijFy2007DividendNotice } from "./fy2008/iij-fy2007-dividend-notice.js";
import { itProFy2007Article } from "./fy2008/it-pro-fy2007-article.js";
import { iijFy2007Release } from "./fy2008/iij-fy2007-release.js";
import { iij1q08Release } from "./fy2008/iij-1q08-release.js";
import { itPro1h08Article } from "./fy2008/it-pro-1h08-article.js";
import { bloomberg1q08Article } from "./fy2008/bloomberg-1q08-article.js";
import { iij200810RepurchaseNotice } from "./fy2008/iij-2008-10-repurchase-notice.js";
import { iij1h08TargetsNotice } from "./fy2008/iij-1h08-targets-notice.js";
import { iij1h08Release } from "./fy2008/iij-1h08-release.js";
import { iij1q08Exhibit } from "./fy2008/iij-1q08-exhibit.js";
import { cnetJapanFy2007Column } from "./fy2008/cnet-japan-fy2007-column.js";
import { iij9m08Release } from "./fy2008/iij-9m08-release.js";
import { iijFy2008TargetsNotice } from "./fy2008/iij-fy2008-targets-notice.js";
import { iijFy2008Release } from "./fy2009/iij-fy2008-release.js";
import { itPro1q09Article } from "./fy2009/it-pro-1q09-article.js";
import { iij1h09Release } from "./fy2009/iij-1h09-release.js";
import { mynavi1h09Article } from "./fy2009/mynavi-1h09-article.js";
import { itPro1h09Article } from "./fy2009/it-pro-1h09-article.js";
import { iij9m09Release } from "./fy2009/iij-9m09-release.js";
import { iijFy2009Release } from "./fy2010/iij-fy2009-release.js";
import { mynavi201006AcquisitionArticle } from "./fy2010/mynavi-2010-06-acquisition-article.js";
import { iijFy2009AnnualReport } from "./fy2010/iij-fy2009-annual-report.js";
import { ascii201009AcquisitionArticle } from "./fy2010/ascii-2010-09-acquisition-article.js";
import { iij1h10Release } from "./fy2010/iij-1h10-release.js";
import { iijFy2010DividendNotice } from "./fy2010/iij-fy2010-dividend-notice.js";
import { iij9m10ReleasePage5 } from "./fy2010/iij-9m10-release-page-5.js";
import { iij9m10ReleasePage7 } from "./fy2010/iij-9m10-release-page-7.js";
import { iijFy2010Release } from "./fy2011/iij-fy2010-release.js";
import { iijFy2010DistributionNotice } from "./fy2011/iij-fy2010-distribution-notice.js";
import { iij1q11Release } from "./fy2011/iij-1q11-release.js";
import { iij1h11Release } from "./fy2011/iij-1h11-release.js";
import { iijFy2011Release } from "./fy2012/iij-fy2011-release.js";
import { iij1q12Release } from "./fy2012/iij-1q12-release.js";
import { itPro1q12Article } from "./fy2012/it-pro-1q12-article.js";
import { iij1h12Release } from "./fy2012/iij-1h12-release.js";
import { iij9m12Release } from "./fy2012/iij-9m12-release.js";
import { iij9m12ReleasePage7 } from "./fy2012/iij-9m12-release-page-7.js";
import { iijFy2012Release } from "./fy2013/iij-fy2012-release.js";
import { iijFy2012AnnualReport } from "./fy2013/iij-fy2012-annual-report.js";
import { iijFy2012Form20F } from "./fy2013/iij-fy2012-form-20-f.js";
import { iij1q13Release } from "./fy2013/iij-1q13-release.js";
import { iij1h13Release } from "./fy2013/iij-1h13-release.js";
import { iij9m13ExplanatoryMaterial } from "./fy2013/iij-9m13-explanatory-material.js";
import { iij9m13Release } from "./fy2013/iij-9m13-release.js";
import { iijFy2013Release } from "./fy2014/iij-fy2013-release.js";
import { iij1q14Release } from "./fy2014/iij-1q14-release.js";
import { iij1h14Release } from "./fy2014/iij-1h14-release.js";
import { iij9m14Tanshin } from "./fy2014/iij-9m14-tanshin.js";
import { iijFy2014Release } from "./fy2015/iij-fy2014-release.js";
import { iij1q15Release } from "./fy2015/iij-1q15-release.js";
import { kTaiWatch1h15Article } from "./fy2015/k-tai-watch-1h15-article.js";
import { iij9m15Release } from "./fy2015/iij-9m15-release.js";
import { iijFy2015Tanshin } from "./fy2016/iij-fy2015-tanshin.js";
import { iijFy2015Release } from "./fy2016/iij-fy2015-release.js";
import { iij1q16Tanshin } from "./fy2016/iij-1q16-tanshin.js";
import { iij1h16Release } from "./fy2016/iij-1h16-release.js";
import { iij9m16Release } from "./fy2016/iij-9m16-release.js";
import { iijFy2016Release } from "./fy2017/iij-fy2016-release.js";
import { iij1q17Release } from "./fy2017/iij-1q17-release.js";
import { itPro1q17Article } from "./fy2017/it-pro-1q17-article.js";
import { iij1h17Release } from "./fy2017/iij-1h17-release.js";
import { iij9m17Release } from "./fy2017/iij-9m17-release.js";
import { iij1q18Release } from "./fy2018/iij-1q18-release.js";
import { iij1h18Release } from "./fy2018/iij-1h18-release.js";
import { iijFy2017AnnualReport } from "./fy2018/iij-fy2017-annual-report.js";
import { iij9m18Release } from "./fy2018/iij-9m18-release.js";
import { rttNews9m18Article } from "./fy2018/rtt-news-9m18-article.js";
import { rttNewsFy2018Article } from "./fy2019/rtt-news-fy2018-article.js";
import { iij1q19Release } from "./fy2019/iij-1q19-release.js";
import { itmedia1q19Article } from "./fy2019/itmedia-1q19-article.js";
import { iij1h19Release } from "./fy2019/iij-1h19-release.js";
import { iij9m19Release } from "./fy2019/iij-9m19-release.js";
import { iijFy2019Release } from "./fy2020/iij-fy2019-release.js";
import { iijFy2019Tanshin } from "./fy2020/iij-fy2019-tanshin.js";
import { iij1q20Release } from "./fy2020/iij-1q20-release.js";
import { rttNews1h20Article } from "./fy2020/rtt-news-1h20-article.js";
import { rttNews1q20Article } from "./fy2020/rtt-news-1q20-article.js";
import { iij1h20Notice } from "./fy2020/iij-1h20-notice.js";
import { kabushiki1h20Article } from "./fy2020/kabushiki-1h20-article.js";
import { fintact1h20Article } from "./fy2020/fintact-1h20-article.js";
import { iij1h20QuarterlyReport } from "./fy2020/iij-1h20-quarterly-report.js";
import { iij9m20Release } from "./fy2020/iij-9m20-release.js";
import { iijFy2020Release } from "./fy2021/iij-fy2020-release.js";
import { iij1q21Release } from "./fy2021/iij-1q21-release.js";
import { itmedia1h21Article } from "./fy2021/itmedia-1h21-article.js";
import { mynavi1h21Article } from "./fy2021/mynavi-1h21-article.js";
import { iij1h21QuarterlyReport } from "./fy2021/iij-1h21-quarterly-report.js";
import { nikkeiCrossTechFy2020Article } from "./fy2021/nikkei-cross-tech-fy2020-article.js";
import { iij9m21Release } from "./fy2021/iij-9m21-release.js";
import { iijFy2021Release } from "./fy2022/iij-fy2021-release.js";
import { rttNewsFy2021Article } from "./fy2022/rtt-news-fy2021-article.js";
import { mynaviFy2021Article } from "./fy2022/mynavi-fy2021-article.js";
import { iij1q22Release } from "./fy2022/iij-1q22-release.js";
import { rttNews1q22Article } from "./fy2022/rtt-news-1q22-article.js";
import { kTaiWatch1q22Article } from "./fy2022/k-tai-watch-1q22-article.js";
import { iij1h22Release } from "./fy2022/iij-1h22-release.js";
import { mynavi1h22Article } from "./fy2022/mynavi-1h22-article.js";
import { mynavi1h22MobileArticle } from "./fy2022/mynavi-1h22-mobile-article.js";
import { iijFy2021AnnualReport } from "./fy2022/iij-fy2021-annual-report.js";
import { iij1q22QuarterlyReport } from "./fy2022/iij-1q22-quarterly-report.js";
import { iij9m22Release } from "./fy2022/iij-9m22-release.js";
import { fintact9m22Article } from "./fy2022/fintact-9m22-article.js";
import { iijFy2022Release } from "./fy2023/iij-fy2022-release.js";
import { mynaviFy2022Article } from "./fy2023/mynavi-fy2022-article.js";
import { fintactFy2022Article } from "./fy2023/fintact-fy2022-article.js";
import { iij1q23KeyPoints } from "./fy2023/iij-1q23-key-points.js";
import { iij1q23Release } from "./fy2023/iij-1q23-release.js";
import { rttNews1q23Article } from "./fy2023/rtt-news-1q23-article.js";
import { fintact1q23Article } from "./fy2023/fintact-1q23-article.js";
import { techPlus1h23Article } from "./fy2023/tech-plus-1h23-article.js";
import { kTaiWatch1h23Article } from "./fy2023/k-tai-watch-1h23-article.js";
import { mynavi1h23Article } from "./fy2023/mynavi-1h23-article.js";
import { iijFy2022AnnualReport } from "./fy2023/iij-fy2022-annual-report.js";
import { fintact9m23Article } from "./fy2023/fintact-9m23-article.js";
import { kabutanFy2023Article } from "./fy2024/kabutan-fy2023-article.js";
import { rttNewsFy2023Article } from "./fy2024/rtt-news-fy2023-article.js";
import { fintactFy2023Article } from "./fy2024/fintact-fy2023-article.js";
import { iij202406Message } from "./fy2024/iij-2024-06-message.js";
import { fintact1q24Article } from "./fy2024/fintact-1q24-article.js";
import { fintactFy2024Article } from "./fy2025/fintact-fy2024-article.js";
import { livedoor1h25Article } from "./fy2025/livedoor-1h25-article.js";
import { dempa1h25Article } from "./fy2025/dempa-1h25-article.js";

/**
 * Every source document, oldest first; one of which only the month or the year is known stands at
 * its end. IIJ's own come before the press of the same day or month, which reports what they say.
 */
export const sourceDocuments: readonly SourceDocument[] = [
  iij1q00Release,
  iij2q00Release,
  lightReading200205Article,
  iijSurveyRelease,
  itPro2002SurveyArticle,
  iij3Q02Presentation,
  cnetJapan3q02Article,
  cnetJapan4q02Article,
  iij1q03Release,
  itPro2q03AllotmentArticle,
  lightReading2q03Release,
  internetWatch4q03Article,
  itPro1q04Article,
  itmedia200505ListingArticle,
  itmedia200506ListingArticle,
  cnetJapan200506ListingArticle,
  itPro1q05Article,
  bcn200511ListingArticle,
  itPro1h05ListingArticle,
  iijFy2003Restatement,
  itPro1h06Article,
  cnetJapanFy2005Column,
  itProFy2006Article,
  iijFy2006AnnualReport,
  broadbandWatch1h07Article,
  itPro1h07Article,
  cnetJapan1h07Column,
  iij3q07Release,
  iij3q07Exhibit,
  iijFy2007DividendNotice,
  iijFy2007Release,
  itProFy2007Article,
  iij1q08Release,
  bloomberg1q08Article,
  iij1h08TargetsNotice,
  iij200810RepurchaseNotice,
  iij1h08Release,
  itPro1h08Article,
  iij1q08Exhibit,
  cnetJapanFy2007Column,
  iij9m08Release,
  iijFy2008TargetsNotice,
  iijFy2008Release,
  itPro1q09Article,
  iij1h09Release,
  mynavi1h09Article,
  itPro1h09Article,
  iij9m09Release,
  iijFy2009Release,
  mynavi201006AcquisitionArticle,
  iijFy2009AnnualReport,
  ascii201009AcquisitionArticle,
  iij1h10Release,
  iijFy2010DividendNotice,
  iij9m10ReleasePage5,
  iij9m10ReleasePage7,
  iijFy2010Release,
  iijFy2010DistributionNotice,
  iij1q11Release,
  iij1h11Release,
  iijFy2011Release,
  iij1q12Release,
  itPro1q12Article,
  iij1h12Release,
  iij9m12Release,
  iij9m12ReleasePage7,
  iijFy2012Release,
  iijFy2012AnnualReport,
  iijFy2012Form20F,
  iij1q13Release,
  iij1h13Release,
  iij9m13ExplanatoryMaterial,
  iij9m13Release,
  iijFy2013Release,
  iij1q14Release,
  iij1h14Release,
  iij9m14Tanshin,
  iijFy2014Release,
  iij1q15Release,
  kTaiWatch1h15Article,
  iij9m15Release,
  iijFy2015Tanshin,
  iijFy2015Release,
  iij1q16Tanshin,
  iij1h16Release,
  iij9m16Release,
  iijFy2016Release,
  iij1q17Release,
  itPro1q17Article,
  iij1h17Release,
  iij9m17Release,
  iij1q18Release,
  iij1h18Release,
  iijFy2017AnnualReport,
  iij9m18Release,
  rttNews9m18Article,
  rttNewsFy2018Article,
  iij1q19Release,
  itmedia1q19Article,
  iij1h19Release,
  iij9m19Release,
  iijFy2019Release,
  iijFy2019Tanshin,
  iij1q20Release,
  rttNews1q20Article,
  iij1h20Notice,
  rttNews1h20Article,
  kabushiki1h20Article,
  fintact1h20Article,
  iij1h20QuarterlyReport,
  iij9m20Release,
  iijFy2020Release,
  iij1q21Release,
  itmedia1h21Article,
  mynavi1h21Article,
  iij1h21QuarterlyReport,
  nikkeiCrossTechFy2020Article,
  iij9m21Release,
  iijFy2021Release,
  rttNewsFy2021Article,
  mynaviFy2021Article,
  iij1q22Release,
  rttNews1q22Article,
  kTaiWatch1q22Article,
  iij1h22Release,
  mynavi1h22Article,
  mynavi1h22MobileArticle,
  iijFy2021AnnualReport,
  iij1q22QuarterlyReport,
  iij9m22Release,
  fintact9m22Article,
  iijFy2022Release,
  mynaviFy2022Article,
  fintactFy2022Article,
  iij1q23KeyPoints,
  iij1q23Release,
  rttNews1q23Article,
  fintact1q23Article,
  techPlus1h23Article,
  kTaiWatch1h23Article,
  mynavi1h23Article,
  iijFy2022AnnualReport,
  fintact9m23Article,
  kabutanFy2023Article,
  rttNewsFy2023Article,
  fintactFy2023Article,
  iij202406Message,
  fintact1q24Article,
  fintactFy2024Article,
  livedoor1h25Article,
  dempa1h25Article,
];
