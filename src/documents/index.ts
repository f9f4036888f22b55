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
import { itPro1q05Article } from "./fy2005/it-pro-1q05-article.js";
import { itPro1h05ListingArticle } from "./fy2005/it-pro-1h05-listing-article.js";
import { iijFy2003Restatement } from "./fy2005/iij-fy2003-restatement.js";
import { itPro1h06Article } from "./fy2006/it-pro-1h06-article.js";
import { itProFy2006Article } from "./fy2007/it-pro-fy2006-article.js";
import { broadbandWatch1h07Article } from "./fy2007/broadband-watch-1h07-article.js";
import { itPro1h07Article } from "./fy2007/it-pro-1h07-article.js";
import { iij3q07Release } from "./fy2007/iij-3q07-release.js";
import { iij3q07Exhibit } from "./fy2007/iij-3q07-exhibit.js";
import { itProFy2007Article } from "./fy2008/it-pro-fy2007-article.js";
import { iijFy2007Release } from "./fy2008/iij-fy2007-release.js";
import { iij1q08Release } from "./fy2008/iij-1q08-release.js";
import { itPro1h08Article } from "./fy2008/it-pro-1h08-article.js";
import { iij1h08TargetsNotice } from "./fy2008/iij-1h08-targets-notice.js";
import { iij1h08Release } from "./fy2008/iij-1h08-release.js";
import { iij1q08Exhibit } from "./fy2008/iij-1q08-exhibit.js";
import { iij9m08Release } from "./fy2008/iij-9m08-release.js";
import { iijFy2008TargetsNotice } from "./fy2008/iij-fy2008-targets-notice.js";
import { iijFy2008Release } from "./fy2009/iij-fy2008-release.js";
import { itPro1q09Article } from "./fy2009/it-pro-1q09-article.js";
import { mynavi1h09Article } from "./fy2009/mynavi-1h09-article.js";
import { iij9m09Release } from "./fy2009/iij-9m09-release.js";
import { iijFy2009Release } from "./fy2010/iij-fy2009-release.js";
import { iij1h10Release } from "./fy2010/iij-1h10-release.js";
import { iij9m10ReleasePage5 } from "./fy2010/iij-9m10-release-page-5.js";
import { iij9m10ReleasePage7 } from "./fy2010/iij-9m10-release-page-7.js";
import { iijFy2010Release } from "./fy2011/iij-fy2010-release.js";
import { iij1h11Release } from "./fy2011/iij-1h11-release.js";
import { iij1q12Release } from "./fy2012/iij-1q12-release.js";
import { iij1h12Release } from "./fy2012/iij-1h12-release.js";
import { iij9m12Release } from "./fy2012/iij-9m12-release.js";
import { iij9m12ReleasePage7 } from "./fy2012/iij-9m12-release-page-7.js";
import { iijFy2012Release } from "./fy2013/iij-fy2012-release.js";
import { iijFy2012AnnualReport } from "./fy2013/iij-fy2012-annual-report.js";
import { iij1q13Release } from "./fy2013/iij-1q13-release.js";
import { iij9m13Release } from "./fy2013/iij-9m13-release.js";
import { iijFy2013Release } from "./fy2014/iij-fy2013-release.js";
import { iij1q14Release } from "./fy2014/iij-1q14-release.js";
import { iij1h14Release } from "./fy2014/iij-1h14-release.js";
import { iij9m14Tanshin } from "./fy2014/iij-9m14-tanshin.js";
import { iij1q15Release } from "./fy2015/iij-1q15-release.js";
import { iij9m15Release } from "./fy2015/iij-9m15-release.js";
import { iijFy2015Tanshin } from "./fy2016/iij-fy2015-tanshin.js";
import { iijFy2015Release } from "./fy2016/iij-fy2015-release.js";
import { iij1q16Tanshin } from "./fy2016/iij-1q16-tanshin.js";
import { iij9m16Release } from "./fy2016/iij-9m16-release.js";
import { iijFy2016Release } from "./fy2017/iij-fy2016-release.js";
import { iij1h17Release } from "./fy2017/iij-1h17-release.js";
import { iij9m17Release } from "./fy2017/iij-9m17-release.js";
import { iij1h18Release } from "./fy2018/iij-1h18-release.js";
import { iijFy2017AnnualReport } from "./fy2018/iij-fy2017-annual-report.js";
import { rttNews9m18Article } from "./fy2018/rtt-news-9m18-article.js";
import { rttNewsFy2018Article } from "./fy2019/rtt-news-fy2018-article.js";
import { iij1q19Release } from "./fy2019/iij-1q19-release.js";
import { iij9m19Release } from "./fy2019/iij-9m19-release.js";
import { iij1q20Release } from "./fy2020/iij-1q20-release.js";
import { rttNews1h20Article } from "./fy2020/rtt-news-1h20-article.js";
import { iij1h20Notice } from "./fy2020/iij-1h20-notice.js";
import { iij9m20Release } from "./fy2020/iij-9m20-release.js";
import { iijFy2020Release } from "./fy2021/iij-fy2020-release.js";
import { iij1h21QuarterlyReport } from "./fy2021/iij-1h21-quarterly-report.js";
import { iijFy2021Release } from "./fy2022/iij-fy2021-release.js";
import { rttNewsFy2021Article } from "./fy2022/rtt-news-fy2021-article.js";
import { iij1h22Release } from "./fy2022/iij-1h22-release.js";
import { mynavi1h22Article } from "./fy2022/mynavi-1h22-article.js";
import { iijFy2021AnnualReport } from "./fy2022/iij-fy2021-annual-report.js";
import { iijFy2022Release } from "./fy2023/iij-fy2022-release.js";
import { iij1q23KeyPoints } from "./fy2023/iij-1q23-key-points.js";
import { iij1q23Release } from "./fy2023/iij-1q23-release.js";
import { rttNews1q23Article } from "./fy2023/rtt-news-1q23-article.js";
import { kabutanFy2023Article } from "./fy2024/kabutan-fy2023-article.js";
import { rttNewsFy2023Article } from "./fy2024/rtt-news-fy2023-article.js";

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
  itPro1q05Article,
  itPro1h05ListingArticle,
  iijFy2003Restatement,
  itPro1h06Article,
  itProFy2006Article,
  broadbandWatch1h07Article,
  itPro1h07Article,
  iij3q07Release,
  iij3q07Exhibit,
  iijFy2007Release,
  itProFy2007Article,
  iij1q08Release,
  iij1h08TargetsNotice,
  iij1h08Release,
  itPro1h08Article,
  iij1q08Exhibit,
  iij9m08Release,
  iijFy2008TargetsNotice,
  iijFy2008Release,
  itPro1q09Article,
  mynavi1h09Article,
  iij9m09Release,
  iijFy2009Release,
  iij1h10Release,
  iij9m10ReleasePage5,
  iij9m10ReleasePage7,
  iijFy2010Release,
  iij1h11Release,
  iij1q12Release,
  iij1h12Release,
  iij9m12Release,
  iij9m12ReleasePage7,
  iijFy2012Release,
  iijFy2012AnnualReport,
  iij1q13Release,
  iij9m13Release,
  iijFy2013Release,
  iij1q14Release,
  iij1h14Release,
  iij9m14Tanshin,
  iij1q15Release,
  iij9m15Release,
  iijFy2015Tanshin,
  iijFy2015Release,
  iij1q16Tanshin,
  iij9m16Release,
  iijFy2016Release,
  iij1h17Release,
  iij9m17Release,
  iij1h18Release,
  iijFy2017AnnualReport,
  rttNews9m18Article,
  rttNewsFy2018Article,
  iij1q19Release,
  iij9m19Release,
  iij1q20Release,
  iij1h20Notice,
  rttNews1h20Article,
  iij9m20Release,
  iijFy2020Release,
  iij1h21QuarterlyReport,
  iijFy2021Release,
  rttNewsFy2021Article,
  iij1h22Release,
  mynavi1h22Article,
  iijFy2021AnnualReport,
  iijFy2022Release,
  iij1q23KeyPoints,
  iij1q23Release,
  rttNews1q23Article,
  kabutanFy2023Article,
  rttNewsFy2023Article,
];
