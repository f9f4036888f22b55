// Derived from src/documents by `npm run derive`; not to be edited.
import { lazyFacts } from "../codec/lazy-facts.js";
import type { CompanyId } from "./companies.js";
import type { DocumentId } from "./documents.js";

/** Every printed figure as a row, in the order of the documents: for tables and notebooks. */
export const facts = /* @__PURE__ */ lazyFacts<DocumentId, CompanyId>('\
{"document":"iij-1q00-release","published":"2000-08-15","standing":"issuer","accountingStandard":"US GAAP"}\n\
{"locator":"1Q00 Results Summary"}\n\
["quarters.1Q00.revenues","7246000000","JPY",-6,"JPY7,246 million"]\n\
["quarters.1Q00.reportedGrowth.yearOverYear.revenues","0.343","ratio",3,"up 34.3%",{"comparedTo":"1Q99"}]\n\
["quarters.1Q00.reportedGrowth.yearOverYear.revenuesExcludingEquipmentSalesToCrosswave","0.778","ratio",3,"77.8% growth",{"comparedTo":"1Q99","nonGaap":true}]\n\
["quarters.1Q99.equipmentSalesToCrosswave","1320000000","JPY",-6,"JPY1,320 million",{"role":"comparative"}]\n\
["quarters.1Q00.reportedGrowth.quarterOverQuarter.revenues","-0.045","ratio",3,"down 4.5%",{"comparedTo":"4Q99"}]\n\
["quarters.1Q00.reportedGrowth.quarterOverQuarter.systemsIntegrationRevenues","-0.164","ratio",3,"decreased 16.4%",{"comparedTo":"4Q99"}]\n\
["quarters.1Q00.reportedGrowth.quarterOverQuarter.dedicatedAccessRevenues","0.115","ratio",3,"increased 11.5%",{"comparedTo":"4Q99"}]\n\
["quarters.1Q00.reportedGrowth.yearOverYear.dedicatedAccessBandwidth","1.757","ratio",3,"jumped 175.7%",{"comparedTo":"1Q99","accountingStandard":null}]\n\
["quarters.1Q00.reportedGrowth.quarterOverQuarter.dedicatedAccessBandwidth","0.450","ratio",3,"45.0%",{"comparedTo":"4Q99","accountingStandard":null}]\n\
["quarters.1Q00.dedicatedAccessBandwidth","2240000000","bit/s",-7,"approximately 2,240Mbps",{"qualifier":"approximately","accountingStandard":null}]\n\
["quarters.1Q00.reportedGrowth.yearOverYear.dedicatedAccessContracts","0.319","ratio",3,"increased 31.9%",{"comparedTo":"1Q99","accountingStandard":null}]\n\
["quarters.1Q00.reportedGrowth.quarterOverQuarter.dedicatedAccessContracts","0.090","ratio",3,"9.0%",{"comparedTo":"4Q99","accountingStandard":null}]\n\
["quarters.1Q00.dedicatedAccessContracts","2185","contracts",null,"2,185",{"accountingStandard":null}]\n\
["quarters.1Q00.operatingIncome","-865000000","JPY",-6,"JPY865 million",{"printedSign":"loss"}]\n\
["quarters.1Q00.reportedChange.operatingLoss","344000000","JPY",-6,"JPY344 million increase",{"comparedTo":"4Q99"}]\n\
["quarters.1Q00.operatingMargin","-0.119","ratio",3,"11.9%",{"printedSign":"loss"}]\n\
["quarters.1Q99.operatingMargin","-0.123","ratio",3,"12.3%",{"printedSign":"loss","role":"comparative"}]\n\
{"document":"iij-2q00-release","published":"2000-11-14","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"The 2nd Quarter of FY2000 Results Summary"}\n\
["quarters.2Q00.revenues","8108000000","JPY",-6,"JPY 8,108 million"]\n\
["quarters.2Q00.reportedGrowth.yearOverYear.revenues","0.214","ratio",3,"up 21.4%",{"comparedTo":"2Q99"}]\n\
["quarters.2Q00.reportedGrowth.quarterOverQuarter.revenues","0.119","ratio",3,"up 11.9%",{"comparedTo":"1Q00"}]\n\
["quarters.2Q00.operatingMargin","-0.078","ratio",3,"(-)7.8%"]\n\
["quarters.1Q00.operatingMargin","-0.119","ratio",3,"(-)11.9%",{"role":"comparative","stands":false}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["observations.2Q00.crosswaveOwnership","0.349","ratio",3,"34.9%-owned"]\n\
{"document":"light-reading-2002-05-article","published":"2002-05-27","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Ethernet WANnabe?"}\n\
["fiscalYears.FY2001.revenues","39900000000","JPY",-8,"¥39.9 billion"]\n\
["fiscalYears.FY2001.convenienceTranslation.revenues","320000000","USD",-7,"US$320 million"]\n\
["fiscalYears.FY2001.netIncome","-7500000000","JPY",-8,"¥7.5 billion",{"printedSign":"loss","stands":false}]\n\
["fiscalYears.FY2001.convenienceTranslation.netIncome","-60000000","USD",-7,"$60 million",{"printedSign":"loss"}]\n\
["fiscalYears.FY2000.netIncome","-4600000000","JPY",-8,"¥4.6 billion",{"printedSign":"loss","role":"comparative"}]\n\
["fiscalYears.FY2000.convenienceTranslation.netIncome","-36800000","USD",-5,"$36.8 million",{"printedSign":"loss","role":"comparative"}]\n\
["observations.FY2001.crosswaveNetIncome","-13400000000","JPY",-8,"¥13.4 billion",{"printedSign":"loss"}]\n\
["observations.FY2001.reportedGrowth.yearOverYear.crosswaveNetLoss","0.235","ratio",3,"23.5 percent more",{"comparedTo":"FY2000"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["observations.FY2001.convenienceTranslation.crosswaveNetIncome","-107000000","USD",-6,"$107 million",{"printedSign":"loss"}]\n\
["observations.2002-05.crosswaveOwnership","0.379","ratio",3,"37.9 percent"]\n\
["observations.2002-05.wideAreaEthernetShareOfCorporateLines","0.02","ratio",2,"2 percent"]\n\
["observations.2002-05.corporateLines","300000","lines",-5,"300,000-odd",{"qualifier":"approximately"}]\n\
["observations.2002-05.frameRelayShareOfCorporateLines","0.70","ratio",2,"70 percent"]\n\
{"document":"iij-2002-12-02-release","published":"2002-12-02","standing":"issuer"}\n\
{"locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"}\n\
["surveys.nikkei2002.respondents","856","companies",null,"856 corporations"]\n\
["surveys.nikkei2002.results.broadbandService.rank","1","rank",null,"number one"]\n\
["surveys.nikkei2002.results.dedicatedAccess.rank","1","rank",null,"number one"]\n\
["surveys.nikkei2002.results.dialUpAccess.rank","1","rank",null,"number one"]\n\
["surveys.nikkei2002.categories","4","categories",null,"four total qualifying categories"]\n\
["surveys.nikkei2002.results.webServerHosting.rank","2","rank",null,"number two"]\n\
["surveys.nikkei2001.results.dedicatedAccess.rank","1","rank",null,"number one"]\n\
["surveys.nikkei2001.results.dialUpAccess.rank","1","rank",null,"number one"]\n\
["surveys.nikkei2001.results.hostingAndHousing.rank","1","rank",null,"number one"]\n\
["surveys.nikkei2001.categories","3","categories",null,"three qualifying categories"]\n\
["surveys.nikkei2002.itemCount","11","items",null,"11 items"]\n\
["surveys.nikkei2002.results.broadbandService.runnersUp.2","2","rank",null,"Nifty second",{"company":"nifty"}]\n\
["surveys.nikkei2002.results.broadbandService.runnersUp.3","3","rank",null,"NTT Communications third",{"company":"nttCommunications"}]\n\
["surveys.nikkei2002.results.dedicatedAccess.runnersUp.2","2","rank",null,"PoweredCom second",{"company":"poweredcom"}]\n\
["surveys.nikkei2002.results.dedicatedAccess.runnersUp.3","3","rank",null,"JENS third",{"company":"jens"}]\n\
["surveys.nikkei2002.results.dialUpAccess.runnersUp.2","2","rank",null,"NEC second",{"company":"nec"}]\n\
["surveys.nikkei2002.results.dialUpAccess.runnersUp.3","3","rank",null,"Nifty third",{"company":"nifty"}]\n\
{"locator":"About IIJ"}\n\
["company.founded","1992","year",null,"Founded in 1992"]\n\
{"document":"it-pro-2002-survey-article","published":"2002-12-14","standing":"press"}\n\
{"locator":"(no heading in excerpt; lead paragraph)"}\n\
["surveys.nikkei2002.respondents","856","companies",null,"856社",{"stands":false}]\n\
["observations.2002.nikkeiSurveyQuestionnaires","2800","companies",-2,"2800社"]\n\
{"locator":"法人顧客はIIJがお好き"}\n\
["observations.2002.nikkeiSurveyPointsBehindFirstInHosting","0.3","points",1,"0.3ポイント"]\n\
{"document":"iij-3q02-presentation","published":"2003-02","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Internet Initiative Japan (Nasdaq: IIJI)"}\n\
["company.netLossYears","5","years",null,"past five fiscal years"]\n\
{"locator":"3Q02 Highlights > In 3Q02"}\n\
["quarters.3Q02.revenues","10600000000","JPY",-8,"JPY10.6 billion"]\n\
["quarters.3Q02.convenienceTranslation.revenues","89000000","USD",-5,"$89.0 million"]\n\
["quarters.3Q02.reportedGrowth.yearOverYear.revenues","0.063","ratio",3,"6.3%",{"comparedTo":"3Q01"}]\n\
["quarters.3Q02.reportedGrowth.quarterOverQuarter.revenues",null,null,null,"unchanged",{"qualifier":"unchanged","comparedTo":"2Q02"}]\n\
["quarters.3Q02.milestones.revenuesAboveTenBillionYen.times","3","times",null,"3rd time"]\n\
["quarters.3Q02.milestones.revenuesAboveTenBillionYen.threshold","10000000000","JPY",null,"JPY10 billion"]\n\
["quarters.3Q02.operatingIncome","-567000000","JPY",-6,"JPY567 million",{"printedSign":"loss"}]\n\
["quarters.3Q01.operatingIncome","151000000","JPY",-6,"JPY151 million"]\n\
["quarters.2Q02.operatingIncome","-194000000","JPY",-6,"JPY194 million",{"printedSign":"loss"}]\n\
["quarters.3Q02.adjustedEbitda","349000000","JPY",-6,"JPY349 million",{"nonGaap":true}]\n\
{"locator":"3Q02 Highlights > In 4Q02"}\n\
["guidance.4Q02.revenues.low","12500000000","JPY",null,"JPY12.5 billion"]\n\
["guidance.4Q02.revenues.convenienceTranslation.low","105300000","USD",-5,"$105.3 million"]\n\
["guidance.4Q02.revenues.high","13000000000","JPY",null,"JPY13.0 billion"]\n\
["guidance.4Q02.revenues.convenienceTranslation.high","109500000","USD",-5,"$109.5 million"]\n\
["guidance.4Q02.revenues.claim",null,null,null,"the highest amount",{"qualifier":"recordHigh"}]\n\
["guidance.4Q02.operatingIncome.wording",null,null,null,"improve considerably",{"qualifier":"qualitative"}]\n\
{"locator":"3Q02 Highlights > For FY 2002"}\n\
["guidance.FY2002.revenuesGrowth.value","0.10","ratio",2,"approximately 10%",{"qualifier":"approximately","comparedTo":"FY2001"}]\n\
["guidance.FY2002.revenues.low","43500000000","JPY",null,"JPY43.5 billion"]\n\
["guidance.FY2002.revenues.high","44000000000","JPY",null,"JPY44.0 billion"]\n\
{"locator":"Revenues Growth (QoQ)"}\n\
["guidance.4Q02.revenues.low","12500000000","JPY",null,"12,500 ~ 13,000 (E)",{"stands":false}]\n\
["guidance.4Q02.revenues.high","13000000000","JPY",null,"12,500 ~ 13,000 (E)",{"stands":false}]\n\
{"locator":"Revenues Growth (Full Fiscal)"}\n\
["guidance.FY2002.revenuesGrowth.value","0.10","ratio",2,"10% growth expected",{"comparedTo":"FY2001","stands":false}]\n\
{"locator":"IIJ Top 150 Customers (3Q02)"}\n\
["crossSelling.3Q02.valueAddedServices.base","150","companies",null,"Top 150 Customers"]\n\
["crossSelling.3Q02.systemsIntegration.base","150","companies",null,"Top 150 Customers"]\n\
["crossSelling.3Q02.dataCenters.base","150","companies",null,"Top 150 Customers"]\n\
{"locator":"IIJ Top 150 Customers (3Q02) > Cross selling rate"}\n\
["crossSelling.3Q02.valueAddedServices.rate","0.67","ratio",2,"67%"]\n\
["crossSelling.3Q02.systemsIntegration.rate","0.53","ratio",2,"53%"]\n\
["crossSelling.3Q02.dataCenters.rate","0.25","ratio",2,"25%"]\n\
{"locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"}\n\
["segments.dedicatedAccess.bandwidth.fiberAccessF.low","10000000","bit/s",null,"10-100Mbps",{"erratum":"segmentSlidesUnnamed"}]\n\
["segments.dedicatedAccess.bandwidth.fiberAccessF.high","100000000","bit/s",null,"10-100Mbps",{"erratum":"segmentSlidesUnnamed"}]\n\
["segments.dedicatedAccess.measuresTimeLag.low","6","months",null,"6 - 9 month",{"erratum":"segmentSlidesUnnamed"}]\n\
["segments.dedicatedAccess.measuresTimeLag.high","9","months",null,"6 - 9 month",{"erratum":"segmentSlidesUnnamed"}]\n\
{"locator":"Revenues and Gross Margin [2] > For 4Q02"}\n\
["guidance.4Q02.systemsIntegrationRevenues.wording",null,null,null,"Strong SI revenues",{"qualifier":"qualitative"}]\n\
["guidance.4Q02.largeSystemsIntegrationContracts.each","300000000","JPY",null,"in excess of JPY300 million",{"qualifier":"moreThan"}]\n\
["guidance.4Q02.largeSystemsIntegrationContracts.threshold","5000000000","JPY",null,"more than JPY5 billion",{"qualifier":"moreThan"}]\n\
{"locator":"Operating Profit > Summary:"}\n\
["quarters.3Q02.operatingIncome","-567000000","JPY",-6,"JPY567 million",{"printedSign":"loss","stands":false}]\n\
["guidance.4Q02.operatingIncome.wording",null,null,null,"significant improvement",{"qualifier":"qualitative","stands":false}]\n\
{"locator":"Yokohama 1 Data Center [2]"}\n\
["facilities.yokohama1.floorSpace","19420.15","m2",2,"19,420.15m²",{"remark":"(term)","erratum":"yokohamaFloorSpaceTerm"}]\n\
["facilities.yokohama1.floorBearableWeight","1","t/m2",null,"1 ton/m²"]\n\
{"locator":"Saitama 1 Data Center [2]"}\n\
["facilities.saitama1.floorSpace","14143.10","m2",2,"14,143.10m²"]\n\
["facilities.saitama1.floorBearableWeight","1","t/m2",null,"1 ton/m²"]\n\
{"locator":"Total Ranking / Broadband Service"}\n\
["rankings.nikkei2002BroadbandService.entries.1","1","rank",null,"1\\tIIJ",{"company":"iij"}]\n\
["rankings.nikkei2002BroadbandService.entries.2","2","rank",null,"2\\tNifty",{"company":"nifty"}]\n\
["rankings.nikkei2002BroadbandService.entries.3","3","rank",null,"3\\tNTT Communications",{"company":"nttCommunications"}]\n\
["rankings.nikkei2002BroadbandService.entries.4","4","rank",null,"4\\tKDDI",{"company":"kddi"}]\n\
["rankings.nikkei2002BroadbandService.entries.5","5","rank",null,"5\\tJapan Telecom",{"company":"japanTelecom"}]\n\
{"locator":"Total Ranking / Dedicated Access"}\n\
["rankings.nikkei2002DedicatedAccess.entries.1","1","rank",null,"1\\tIIJ",{"company":"iij"}]\n\
["rankings.nikkei2002DedicatedAccess.entries.2","2","rank",null,"2\\tPowered Com",{"company":"poweredcom"}]\n\
["rankings.nikkei2002DedicatedAccess.entries.3","3","rank",null,"3\\tJENS",{"company":"jens"}]\n\
["rankings.nikkei2002DedicatedAccess.entries.4","4","rank",null,"4\\tCable & Wireless IDC",{"company":"cableAndWirelessIdc"}]\n\
["rankings.nikkei2002DedicatedAccess.entries.5","5","rank",null,"5\\tFUJITSU",{"company":"fujitsu"}]\n\
["rankings.nikkei2002DedicatedAccess.entries.6","6","rank",null,"6\\tNTT Communications",{"company":"nttCommunications"}]\n\
["rankings.nikkei2002DedicatedAccess.entries.7","7","rank",null,"7\\tJapan Telecom",{"company":"japanTelecom"}]\n\
["rankings.nikkei2002DedicatedAccess.entries.8","8","rank",null,"8\\tKDDI",{"company":"kddi"}]\n\
["rankings.nikkei2002DedicatedAccess.entries.9","9","rank",null,"9\\tNEC",{"company":"nec"}]\n\
{"locator":"Total Ranking / Dialup Access"}\n\
["rankings.nikkei2002DialUpAccess.entries.1","1","rank",null,"1\\tIIJ",{"company":"iij"}]\n\
["rankings.nikkei2002DialUpAccess.entries.2","2","rank",null,"2\\tNEC",{"company":"nec"}]\n\
["rankings.nikkei2002DialUpAccess.entries.3","3","rank",null,"3\\tNifty",{"company":"nifty"}]\n\
["rankings.nikkei2002DialUpAccess.entries.4","4","rank",null,"4\\tAT&T",{"company":"att"}]\n\
["rankings.nikkei2002DialUpAccess.entries.5","5","rank",null,"5\\tNTT Communications",{"company":"nttCommunications"}]\n\
["rankings.nikkei2002DialUpAccess.entries.6","6","rank",null,"6\\tKDDI",{"company":"kddi"}]\n\
["rankings.nikkei2002DialUpAccess.entries.7","7","rank",null,"7\\tJapan Telecom",{"company":"japanTelecom"}]\n\
{"locator":"Total Ranking / Dialup Access [2]"}\n\
["rankings.nikkei2002WebServerHosting.entries.1","1","rank",null,"1\\tNTT PC Communications",{"company":"nttPcCommunications"}]\n\
["rankings.nikkei2002WebServerHosting.entries.2","2","rank",null,"2\\tIIJ",{"company":"iij"}]\n\
["rankings.nikkei2002WebServerHosting.entries.3","3","rank",null,"3\\tJENS",{"company":"jens"}]\n\
["rankings.nikkei2002WebServerHosting.entries.4","4","rank",null,"4\\tKDDI",{"company":"kddi"}]\n\
["rankings.nikkei2002WebServerHosting.entries.5","5","rank",null,"5\\tNEC",{"company":"nec"}]\n\
["rankings.nikkei2002WebServerHosting.entries.6","6","rank",null,"6\\tCable and Wireless IDC",{"company":"cableAndWirelessIdc"}]\n\
["rankings.nikkei2002WebServerHosting.entries.7","7","rank",null,"7\\tNTT Communications",{"company":"nttCommunications"}]\n\
["rankings.nikkei2002WebServerHosting.entries.8","8","rank",null,"8\\tFUJITSU",{"company":"fujitsu"}]\n\
{"document":"cnet-japan-3q02-article","published":"2003-02-13","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading in excerpt; lead paragraph)"}\n\
["quarters.3Q02.revenues","10600000000","JPY",-8,"106億円",{"stands":false}]\n\
["quarters.3Q02.reportedGrowth.yearOverYear.revenues","0.063","ratio",3,"前年同期比6.3%増",{"comparedTo":"3Q01","stands":false}]\n\
["quarters.3Q02.operatingIncome","-567000000","JPY",-6,"5億6700万円",{"printedSign":"loss","stands":false}]\n\
["quarters.3Q01.operatingIncome","151000000","JPY",-6,"1億5100万",{"role":"comparative","stands":false}]\n\
["quarters.2Q02.operatingIncome","-194000000","JPY",-6,"1億9400万円",{"printedSign":"loss","role":"comparative","stands":false}]\n\
{"locator":"(no heading; second paragraph, outlook)"}\n\
["guidance.4Q02.revenues.low","12500000000","JPY",null,"125〜130億円",{"stands":false}]\n\
["guidance.4Q02.revenues.high","13000000000","JPY",null,"125〜130億円",{"stands":false}]\n\
["guidance.FY2002.revenuesGrowth.value","0.10","ratio",2,"前年度比10%",{"comparedTo":"FY2001","stands":false}]\n\
{"locator":"(no heading; paragraph on top 150 customers)"}\n\
["observations.3Q02.top150CustomersShareOfRevenues",null,null,null,"約半分",{"qualifier":"aboutHalf"}]\n\
["crossSelling.3Q02.valueAddedServices.rate","0.67","ratio",2,"67%",{"stands":false}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["observations.3Q02.infrastructureCostLag.low","6","months",null,"6〜9カ月"]\n\
["observations.3Q02.infrastructureCostLag.high","9","months",null,"6〜9カ月"]\n\
["crossSelling.3Q02.valueAddedServices.base","150","companies",null,"上位顧客150社",{"stands":false}]\n\
{"document":"cnet-japan-4q02-article","published":"2003-05-21","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"IIJの決算、売上高は過去最高だが赤字額は拡大"}\n\
["quarters.4Q02.revenues","13000000000","JPY",-8,"130億円"]\n\
["quarters.4Q02.reportedGrowth.yearOverYear.revenues","0.077","ratio",3,"前年同期から7.7%",{"comparedTo":"4Q01"}]\n\
["quarters.4Q02.reportedGrowth.quarterOverQuarter.revenues","0.234","ratio",3,"前期から23.4%増加",{"comparedTo":"3Q02"}]\n\
["quarters.4Q02.operatingIncome","-446000000","JPY",-6,"4億4600万円",{"printedSign":"loss","stands":false}]\n\
["quarters.3Q02.operatingIncome","-567000000","JPY",-6,"5億6700万円",{"printedSign":"loss","role":"comparative","stands":false}]\n\
["quarters.4Q01.operatingIncome","186000000","JPY",-6,"1億8600万円",{"role":"comparative"}]\n\
["quarters.4Q02.adjustedEbitda","459000000","JPY",-6,"4億5900万円",{"nonGaap":true,"stands":false}]\n\
["quarters.4Q02.reportedGrowth.quarterOverQuarter.adjustedEbitda","0.32","ratio",2,"前期比で32%増",{"comparedTo":"3Q02","nonGaap":true}]\n\
["quarters.4Q02.reportedGrowth.yearOverYear.adjustedEbitda","-0.53","ratio",2,"前年同期比で53%減",{"comparedTo":"4Q01","nonGaap":true}]\n\
["quarters.4Q02.netIncome","-2136000000","JPY",-6,"21億3600万円の赤字"]\n\
["quarters.4Q01.netIncome","-1667000000","JPY",-6,"16億6700万円",{"printedSign":"loss","role":"comparative"}]\n\
["fiscalYears.FY2002.revenues","44000000000","JPY",-8,"440億円"]\n\
["fiscalYears.FY2002.reportedGrowth.yearOverYear.revenues","0.103","ratio",3,"前年度比10.3%増",{"comparedTo":"FY2001"}]\n\
["fiscalYears.FY2002.operatingIncome","-1700000000","JPY",-8,"17億円",{"printedSign":"loss"}]\n\
["fiscalYears.FY2001.operatingIncome","54000000","JPY",-6,"5400万円",{"role":"comparative"}]\n\
["fiscalYears.FY2002.adjustedEbitda","1800000000","JPY",-8,"18億円",{"nonGaap":true}]\n\
["fiscalYears.FY2001.adjustedEbitda","3000000000","JPY",-8,"30億円",{"nonGaap":true,"role":"comparative"}]\n\
["fiscalYears.FY2002.netIncome","-9320000000","JPY",-7,"93億2000万円の赤字"]\n\
["fiscalYears.FY2001.netIncome","-7446000000","JPY",-6,"74億4600万円",{"printedSign":"loss","role":"comparative"}]\n\
["guidance.FY2003.revenuesGrowth.value","0.10","ratio",2,"前年度比10%増",{"comparedTo":"FY2002","stands":false}]\n\
{"document":"iij-1q03-release","published":"2003-08-12","standing":"issuer","accountingStandard":"US GAAP"}\n\
{"locator":"First Quarter 2003 Highlights(1) > 1st Quarter 2003"}\n\
["quarters.1Q03.revenues","8344000000","JPY",-6,"JPY 8,344 million"]\n\
["quarters.1Q03.convenienceTranslation.revenues","69600000","USD",-5,"$ 69.6 million"]\n\
["quarters.1Q03.reportedGrowth.yearOverYear.revenues","-0.153","ratio",3,"decrease of 15.3%",{"comparedTo":"1Q02"}]\n\
["quarters.1Q03.reportedGrowth.quarterOverQuarter.revenues","-0.360","ratio",3,"decrease of 36.0%",{"comparedTo":"4Q02"}]\n\
["quarters.1Q03.operatingIncome","-1060000000","JPY",-6,"JPY 1,060 million",{"printedSign":"loss","stands":false}]\n\
["quarters.1Q03.convenienceTranslation.operatingIncome","-8800000","USD",-5,"$ 8.8 million",{"printedSign":"loss"}]\n\
["quarters.1Q02.operatingIncome","-464000000","JPY",-6,"JPY 464 million",{"printedSign":"loss","role":"comparative"}]\n\
["quarters.4Q02.operatingIncome","-446000000","JPY",-6,"JPY 446 million",{"printedSign":"loss","role":"comparative"}]\n\
["quarters.1Q03.adjustedEbitda","-97000000","JPY",-6,"JPY -97 million",{"nonGaap":true,"stands":false}]\n\
["quarters.1Q03.convenienceTranslation.adjustedEbitda","-800000","USD",-5,"$ -0.8 million",{"nonGaap":true}]\n\
["quarters.1Q02.adjustedEbitda","329000000","JPY",-6,"JPY 329 million",{"nonGaap":true,"role":"comparative"}]\n\
["quarters.4Q02.adjustedEbitda","459000000","JPY",-6,"JPY 459 million",{"nonGaap":true,"role":"comparative"}]\n\
["observations.1Q03.privatePlacement","1370000000","JPY",-7,"JPY 1.37 billion"]\n\
{"locator":"First Quarter 2003 Highlights(1) > Outlook"}\n\
["guidance.FY2003.revenuesGrowth.threshold","0.10","ratio",null,"more than 10%",{"qualifier":"moreThan","comparedTo":"FY2002"}]\n\
["guidance.2Q03.operatingIncome.wording",null,null,null,"Break-even",{"qualifier":"breakEven"}]\n\
{"locator":"First Quarter 2003 Highlights(1) > footnote (1)"}\n\
["observations.1Q03.exchangeRate","119.87","JPY/USD",2,"JPY 119.87 = US$1"]\n\
{"locator":"(no heading)","readOnce":true}\n\
["guidance.FY2003.revenuesGrowth.value","0.10","ratio",2,"Annual Revenue Growth Expectations of 10%",{"comparedTo":"FY2002"}]\n\
{"document":"it-pro-2q03-allotment-article","published":"2003-09-16","standing":"press"}\n\
{"locator":"(no heading in excerpt; lead paragraph)"}\n\
["observations.2Q03.capitalIncrease","12000000000","JPY",-8,"120億円"]\n\
["observations.2Q03.capitalIncreaseByNttGroup","10350000000","JPY",-7,"103億5千万円"]\n\
["observations.2Q03.capitalIncreaseByNtt","9600000000","JPY",-8,"96億円"]\n\
["observations.2Q03.capitalIncreaseByNttCommunications","750000000","JPY",-7,"7億5000万円"]\n\
["observations.2Q03.nttGroupOwnershipOfIij","0.316","ratio",3,"31.6%"]\n\
{"locator":"(no heading)","readOnce":true}\n\
["observations.2Q03.capitalIncreaseToCapitalStock","6000000000","JPY",-8,"60億円"]\n\
{"document":"light-reading-2q03-release","published":"2003-11-21","standing":"mirror","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"IIJ Reports Fiscal Q2 (article text, November 21, 2003)"}\n\
["quarters.2Q03.revenues","9185000000","JPY",-6,"JPY 9,185 million"]\n\
["quarters.2Q03.convenienceTranslation.revenues","82400000","USD",-5,"$ 82.4 million"]\n\
["quarters.2Q03.reportedGrowth.quarterOverQuarter.revenues","0.101","ratio",3,"increase of 10.1%",{"comparedTo":"1Q03"}]\n\
["quarters.1Q03.revenues","8344000000","JPY",-6,"JPY 8,344 million",{"role":"comparative","stands":false}]\n\
["quarters.2Q03.reportedGrowth.yearOverYear.revenues","-0.131","ratio",3,"decrease of 13.1%",{"comparedTo":"2Q02"}]\n\
["quarters.2Q03.operatingIncome","-830000000","JPY",-6,"JPY 830 million",{"printedSign":"loss"}]\n\
["quarters.2Q03.convenienceTranslation.operatingIncome","-7400000","USD",-5,"$ 7.4 million",{"printedSign":"loss"}]\n\
["quarters.1Q03.operatingIncome","-1206000000","JPY",-6,"1,206 million",{"printedSign":"loss","role":"restated"}]\n\
["quarters.2Q02.operatingIncome","-194000000","JPY",-6,"JPY 194 million",{"printedSign":"loss","role":"comparative","stands":false}]\n\
["quarters.2Q03.crosswaveReceivableWriteOffs","287000000","JPY",-6,"JPY 287 million"]\n\
["quarters.2Q03.adjustedEbitda","126000000","JPY",-6,"JPY 126 million",{"nonGaap":true}]\n\
["quarters.2Q03.convenienceTranslation.adjustedEbitda","1100000","USD",-5,"$ 1.1 million",{"nonGaap":true}]\n\
["quarters.1Q03.adjustedEbitda","-243000000","JPY",-6,"JPY 243 million adjusted EBITDA loss",{"nonGaap":true,"role":"restated"}]\n\
["quarters.2Q02.adjustedEbitda","662000000","JPY",-6,"JPY 662 million",{"nonGaap":true,"role":"comparative"}]\n\
["quarters.2Q02.netIncome","-2326000000","JPY",-6,"JPY 2,326 million",{"printedSign":"loss","role":"comparative"}]\n\
["quarters.2Q03.netIncome","-278000000","JPY",-6,"JPY 278 million",{"printedSign":"loss"}]\n\
{"document":"internet-watch-4q03-article","published":"2004-05-14","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"● 売っても売っても売上が伸びない接続サービスをSI事業がカバー"}\n\
["quarters.4Q03.revenues","11617000000","JPY",-6,"116億1,700万円"]\n\
["quarters.4Q03.reportedGrowth.quarterOverQuarter.revenues","0.206","ratio",3,"前期比20.6%増",{"comparedTo":"3Q03"}]\n\
["quarters.4Q03.operatingIncome","350000000","JPY",-7,"3億5,000万円"]\n\
["quarters.4Q03.reportedGrowth.quarterOverQuarter.operatingIncome","0.483","ratio",3,"48.3%増",{"comparedTo":"3Q03"}]\n\
["quarters.4Q03.systemsIntegrationGrossMargin","0.237","ratio",3,"23.7%"]\n\
{"locator":"(no heading)","readOnce":true}\n\
["fiscalYears.FY2003.backboneShareOfConnectivityCost","0.125","ratio",null,"8分の1",{"qualifier":"approximately"}]\n\
["fiscalYears.FY2003.reportedChange.backboneCost","-0.10","ratio",2,"約10%削減",{"qualifier":"approximately"}]\n\
{"document":"it-pro-1q04-article","published":"2004-08-10","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading in excerpt; lead paragraph)"}\n\
["quarters.1Q04.revenues","8675000000","JPY",-6,"86億7500万円"]\n\
["quarters.1Q04.reportedGrowth.yearOverYear.revenues","0.04","ratio",2,"前年同期比4%増",{"comparedTo":"1Q03"}]\n\
["quarters.1Q04.operatingIncome","-100000000","JPY",-8,"1億円の赤字"]\n\
["quarters.1Q03.operatingIncome","-1206000000","JPY",-6,"12億600万円の赤字",{"role":"comparative","stands":false}]\n\
{"document":"itmedia-2005-05-listing-article","published":"2005-05-27","standing":"press","accountingStandard":"US GAAP"}\n\
{"locator":"(no heading)","readOnce":true}\n\
["guidance.FY2004.revenues.value","41702000000","JPY",-6,"417億200万円"]\n\
["guidance.FY2004.revenuesGrowth.value","0.075","ratio",3,"前期比7.5%増",{"comparedTo":"FY2003"}]\n\
["guidance.FY2004.operatingIncome.value","1247000000","JPY",-6,"12億4700万円"]\n\
["fiscalYears.FY2003.operatingIncome","-1449000000","JPY",-6,"14億4900万円の損失",{"role":"comparative"}]\n\
["guidance.FY2004.incomeBeforeIncomeTaxes.value","3148000000","JPY",-6,"31億4800万円"]\n\
["fiscalYears.FY2003.incomeBeforeIncomeTaxes","-467000000","JPY",-6,"4億6700万円の損失",{"role":"comparative"}]\n\
["guidance.FY2004.netIncome.value","2906000000","JPY",-6,"29億600万円"]\n\
["fiscalYears.FY2003.netIncome","-2270000000","JPY",-7,"22億7000万円の損失",{"role":"comparative"}]\n\
["guidance.FY2004.earningsPerShare.value","75858","JPY",0,"7万5858円",{"definition":"shares before the split of 2012-10-01"}]\n\
["observations.2005-05.capitalStock","13765000000","JPY",-6,"約137億6500万円",{"qualifier":"approximately"}]\n\
["observations.2005-05.nttOwnershipOfIij","0.2595","ratio",4,"25.95%"]\n\
["observations.2005-05.nttCommunicationsOwnershipOfIij","0.0524","ratio",4,"5.24%"]\n\
{"document":"itmedia-2005-06-listing-article","published":"2005-06-17","standing":"press"}\n\
{"locator":"(no heading; second paragraph)"}\n\
["observations.2005-06.newSharesToBeIssued","2500","shares",null,"2500株"]\n\
["observations.2005-06.existingSharesToBeSold","1400","shares",null,"1400株"]\n\
["observations.2005-06.overAllotmentShares","500","shares",null,"500株"]\n\
["observations.2005-06.offeringPricePerShare","2860000","JPY",-4,"約286万円",{"qualifier":"approximately","definition":"shares before the split of 2012-10-01","stands":false}]\n\
{"document":"cnet-japan-2005-06-listing-article","published":"2005-06-20","standing":"press"}\n\
{"locator":"(no heading; second paragraph)"}\n\
["observations.2005-06.newSharesToBeIssued","2500","shares",null,"2500株",{"stands":false}]\n\
["observations.2005-06.existingSharesToBeSold","1400","shares",null,"1400株",{"stands":false}]\n\
{"locator":"(no heading; third paragraph)"}\n\
["observations.2005-06.offeringPricePerShare","2859886","JPY",0,"285万9886円",{"definition":"shares before the split of 2012-10-01"}]\n\
["observations.2005-06-13.adrClosingPrice","13.90","USD",2,"13.90ドル"]\n\
["observations.2005-06-15.adrPrice","10.95","USD",2,"10.95ドル"]\n\
["observations.2005-06-15.adrPriceChange","-0.212","ratio",3,"21.2%も下落",{"remark":"2005-06-13"}]\n\
{"locator":"(no heading; fourth paragraph)"}\n\
["observations.2005-06-17.adrPrice","7.12","USD",2,"7.12ドル"]\n\
["observations.2005-06-17.adrPriceChange","-0.335","ratio",3,"33.5%安",{"remark":"2005-06-16","readByHand":true}]\n\
{"document":"it-pro-1q05-article","published":"2005-08-12","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading; second paragraph)"}\n\
["quarters.1Q05.revenues","9880000000","JPY",-7,"98億8000万円"]\n\
["quarters.1Q05.reportedGrowth.yearOverYear.revenues","0.139","ratio",3,"前年同期比で13.9%増",{"comparedTo":"1Q04"}]\n\
["quarters.1Q05.operatingIncome","250000000","JPY",-7,"2億5000万円"]\n\
["quarters.1Q04.operatingIncome","-100000000","JPY",-8,"1億円の赤字",{"role":"comparative","stands":false}]\n\
["quarters.1Q05.reportedChange.operatingIncome","350000000","JPY",-7,"3億5000万円の利益増",{"comparedTo":"1Q04"}]\n\
["quarters.1Q05.netIncome","620000000","JPY",-7,"6.2億円",{"stands":false}]\n\
{"locator":"(no heading; third paragraph)"}\n\
["quarters.1Q05.systemsOperationRevenues","2600000000","JPY",-8,"26億円"]\n\
["quarters.1Q05.reportedGrowth.yearOverYear.systemsOperationRevenues","0.60","ratio",2,"昨年同期比で60%",{"comparedTo":"1Q04"}]\n\
["quarters.1Q05.reportedGrowth.quarterOverQuarter.systemsOperationRevenues","0.032","ratio",3,"前四半期比でも3.2%の増収",{"comparedTo":"4Q04"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["observations.2005-08.iijMediaCommunicationsOwnership","0.601","ratio",3,"60.1%"]\n\
{"document":"bcn-2005-11-listing-article","published":"2005-11-09","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading; last paragraph)"}\n\
["quarters.1Q05.revenues","9880000000","JPY",-7,"98億8000万円",{"stands":false}]\n\
["quarters.1Q05.reportedGrowth.yearOverYear.revenues","0.139","ratio",3,"前年同月比13.9%増",{"comparedTo":"1Q04","erratum":"quarterCalledMonth","stands":false}]\n\
["quarters.1Q05.netIncome","623000000","JPY",-6,"6億2300万円"]\n\
["quarters.1Q04.netIncome","-238000000","JPY",-6,"2億3800万円の赤字",{"role":"comparative"}]\n\
{"locator":"(no heading; fourth paragraph)"}\n\
["observations.2005-11.newSharesToBeIssued","12500","shares",null,"1万2500株",{"remark":"December 2005"}]\n\
["observations.2005-11.existingSharesToBeSold","7500","shares",null,"7500株",{"remark":"December 2005"}]\n\
["observations.2005-11.overAllotmentShares","3000","shares",null,"3000株",{"remark":"December 2005"}]\n\
{"document":"it-pro-1h05-listing-article","published":"2005-12-02","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading; paragraph on 1H05 results)"}\n\
["halves.1H05.revenues","21809000000","JPY",-6,"218億900万円"]\n\
["halves.1H05.reportedGrowth.yearOverYear.revenues","0.137","ratio",3,"前年同期比13.7%増",{"comparedTo":"1H04"}]\n\
["halves.1H05.operatingIncome","754000000","JPY",-6,"7億5400万円"]\n\
["halves.1H05.reportedGrowth.yearOverYear.operatingIncome","3.15","ratio",2,"同315%増",{"comparedTo":"1H04"}]\n\
{"locator":"(no heading in excerpt; lead paragraph)"}\n\
["observations.2005-12.offeringPricePerShare","534022","JPY",0,"53万4022円",{"definition":"shares before the split of 2012-10-01"}]\n\
["observations.2005-12.offeringProceeds","6100000000","JPY",-8,"約61億円",{"qualifier":"approximately"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["observations.2005-12.sharesIssued","204300","shares",null,"20万4300株"]\n\
{"document":"iij-fy2003-restatement","published":"2005","standing":"issuer","accountingStandard":"US GAAP"}\n\
{"locator":"Report of Independent Registered Public Accounting Firm"}\n\
["fiscalYears.FY2001.equityInNetIncomeOfCrosswave","-5421255000","JPY",-3,"¥5,421,255 thousand",{"printedSign":"loss"}]\n\
["observations.FY2001.crosswaveOwnership","0.3785","ratio",4,"37.85 percent"]\n\
{"document":"it-pro-1h06-article","published":"2006-11-09","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading in excerpt; lead paragraph)"}\n\
["halves.1H06.revenues","26440000000","JPY",-7,"264億4000万円"]\n\
["halves.1H06.reportedGrowth.yearOverYear.revenues","0.213","ratio",3,"対前年同期比21.3%増",{"comparedTo":"1H05"}]\n\
["halves.1H06.operatingIncome","1370000000","JPY",-7,"13億7000万円"]\n\
["halves.1H06.reportedGrowth.yearOverYear.operatingIncome","0.818","ratio",3,"同81.8%増",{"comparedTo":"1H05"}]\n\
["halves.1H06.netIncome","2850000000","JPY",-7,"28億5000万円"]\n\
["halves.1H06.reportedGrowth.yearOverYear.netIncome","0.758","ratio",3,"同75.8%増",{"comparedTo":"1H05"}]\n\
{"locator":"(no heading; paragraph on forecasts)"}\n\
["guidance.FY2006.revenues.value","55000000000","JPY",-8,"550億円",{"role":"comparative","stands":false}]\n\
["guidance.FY2006.revenues.value","56000000000","JPY",-8,"560億円",{"stands":false}]\n\
["guidance.FY2006.operatingIncome.value","3200000000","JPY",-8,"32億円",{"stands":false}]\n\
["guidance.FY2006.netIncome.value","5000000000","JPY",-8,"50億円",{"stands":false}]\n\
{"document":"cnet-japan-fy2005-column","published":"2006","standing":"press","accountingStandard":"US GAAP"}\n\
{"locator":"(no heading; second paragraph)","rounding":"unknown"}\n\
["fiscalYears.FY2005.revenues","49800000000","JPY",-8,"498億円"]\n\
["fiscalYears.FY2005.reportedGrowth.yearOverYear.revenues","0.194","ratio",3,"前々期比19.4%増",{"comparedTo":"FY2004","erratum":"yearBeforeCalledYearBeforeLast"}]\n\
["fiscalYears.FY2005.operatingIncome","2410000000","JPY",-7,"24億1000万円"]\n\
["fiscalYears.FY2005.reportedGrowth.yearOverYear.operatingIncome","0.932","ratio",3,"同93.2%増",{"comparedTo":"FY2004"}]\n\
["fiscalYears.FY2005.incomeBeforeIncomeTaxes","5380000000","JPY",-7,"53億8000万円"]\n\
["fiscalYears.FY2005.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","0.708","ratio",3,"同70.8%増",{"comparedTo":"FY2004"}]\n\
["fiscalYears.FY2005.netIncome","4750000000","JPY",-7,"47億5000万円"]\n\
["fiscalYears.FY2005.reportedGrowth.yearOverYear.netIncome","0.636","ratio",3,"同63.6%増",{"comparedTo":"FY2004"}]\n\
{"locator":"(no heading; fourth paragraph)","rounding":"unknown"}\n\
["guidance.FY2006.revenues.value","55000000000","JPY",-8,"550億円"]\n\
["guidance.FY2006.revenuesGrowth.value","0.104","ratio",3,"10.4%増",{"comparedTo":"FY2005"}]\n\
["guidance.FY2006.operatingIncome.value","3200000000","JPY",-8,"32億円"]\n\
["guidance.FY2006.operatingIncomeGrowth.value","0.327","ratio",3,"同32.7%増",{"comparedTo":"FY2005"}]\n\
["guidance.FY2006.incomeBeforeIncomeTaxes.value","6300000000","JPY",-8,"63億円"]\n\
["guidance.FY2006.incomeBeforeIncomeTaxesGrowth.value","0.171","ratio",3,"同17.1%増",{"comparedTo":"FY2005"}]\n\
["guidance.FY2006.netIncome.value","5000000000","JPY",-8,"50億円"]\n\
["guidance.FY2006.netIncomeGrowth.value","0.052","ratio",3,"同5.2%増",{"comparedTo":"FY2005"}]\n\
{"document":"it-pro-fy2006-article","published":"2007-05-15","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading in excerpt; lead paragraph)"}\n\
["fiscalYears.FY2006.revenues","57055000000","JPY",-6,"570億5500万円"]\n\
["fiscalYears.FY2006.reportedGrowth.yearOverYear.revenues","0.145","ratio",3,"前年同期比14.5%増",{"comparedTo":"FY2005"}]\n\
["fiscalYears.FY2006.operatingIncome","3500000000","JPY",-8,"35億円"]\n\
["fiscalYears.FY2006.reportedGrowth.yearOverYear.operatingIncome","0.452","ratio",3,"同45.2%増",{"comparedTo":"FY2005"}]\n\
{"locator":"(no heading; second paragraph)"}\n\
["fiscalYears.FY2006.connectivityAndValueAddedServicesRevenues","24353000000","JPY",-6,"243億5300万円"]\n\
["fiscalYears.FY2006.reportedGrowth.yearOverYear.connectivityAndValueAddedServicesRevenues","0.049","ratio",3,"前年同期比4.9%増",{"comparedTo":"FY2005"}]\n\
["fiscalYears.FY2006.gigabitServiceContracts","63","contracts",null,"63件",{"accountingStandard":null}]\n\
["fiscalYears.FY2006.reportedChange.gigabitServiceContracts","23","contracts",null,"23件増加",{"comparedTo":"FY2005","accountingStandard":null}]\n\
["fiscalYears.FY2006.dedicatedAccessContracts","17720","contracts",null,"1万7720件",{"accountingStandard":null}]\n\
["fiscalYears.FY2006.reportedChange.dedicatedAccessContracts","3171","contracts",null,"3171件増加",{"comparedTo":"FY2005","accountingStandard":null}]\n\
["fiscalYears.FY2006.dedicatedAccessBandwidth","323500000000","bit/s",-8,"323.5Gビット/秒",{"accountingStandard":null}]\n\
["fiscalYears.FY2006.reportedChange.dedicatedAccessBandwidth","128600000000","bit/s",-8,"128.6Gビット/秒増加",{"comparedTo":"FY2005","accountingStandard":null}]\n\
{"locator":"(no heading; paragraph on SI)"}\n\
["fiscalYears.FY2006.systemsIntegrationRevenues","30527000000","JPY",-6,"305億2700万円"]\n\
["fiscalYears.FY2006.reportedGrowth.yearOverYear.systemsIntegrationRevenues","0.299","ratio",3,"同29.9%増",{"comparedTo":"FY2005"}]\n\
{"locator":"(no heading; paragraph on IP Mobile)"}\n\
["fiscalYears.FY2006.impairmentOfIpMobileShares","1043000000","JPY",-6,"10億4300万円"]\n\
{"locator":"(no heading; paragraph on FY2007 forecast)"}\n\
["guidance.FY2007.revenues.value","69000000000","JPY",-8,"690億円",{"stands":false}]\n\
["guidance.FY2007.revenuesGrowth.value","0.209","ratio",3,"20.9%増",{"comparedTo":"FY2006","stands":false}]\n\
["guidance.FY2007.operatingIncome.value","4600000000","JPY",-8,"46億円",{"stands":false}]\n\
["guidance.FY2007.operatingIncomeGrowth.value","0.314","ratio",3,"31.4%増",{"comparedTo":"FY2006","stands":false}]\n\
{"document":"iij-fy2006-annual-report","published":"2007-07-06","standing":"issuer"}\n\
{"locator":"cover"}\n\
["observations.2007-03-31.sharesOutstanding","204300","shares",null,"204,300"]\n\
["observations.2007-03-31.sharesRepresentedByAdss","27409","shares",null,"27,409 shares"]\n\
{"document":"broadband-watch-1h07-article","published":"2007-11-12","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading)","readOnce":true}\n\
["halves.1H07.incomeBeforeIncomeTaxes","1697000000","JPY",-6,"16億9,700万円",{"stands":false}]\n\
["halves.1H07.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","-0.208","ratio",3,"前年同期比20.8%減",{"comparedTo":"1H06"}]\n\
{"document":"it-pro-1h07-article","published":"2007-11-29","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading in excerpt; lead paragraph)"}\n\
["halves.1H07.revenues","29990000000","JPY",-7,"299億9000万円",{"stands":false}]\n\
["halves.1H07.reportedGrowth.yearOverYear.revenues","0.134","ratio",3,"前年同期比13.4%増",{"comparedTo":"1H06"}]\n\
["halves.1H07.operatingIncome","1816000000","JPY",-6,"18億1600万円",{"stands":false}]\n\
["halves.1H07.reportedGrowth.yearOverYear.operatingIncome","0.325","ratio",3,"同32.5%増",{"comparedTo":"1H06"}]\n\
["halves.1H07.netIncome","3477000000","JPY",-6,"34億7700万円",{"stands":false}]\n\
["halves.1H07.reportedGrowth.yearOverYear.netIncome","0.218","ratio",3,"同21.8%増",{"comparedTo":"1H06"}]\n\
{"locator":"(no heading; second paragraph)"}\n\
["halves.1H07.reportedGrowth.yearOverYear.systemsIntegrationRevenues","0.079","ratio",3,"前年同期比7.9%増加",{"comparedTo":"1H06"}]\n\
["halves.1H07.reportedGrowth.yearOverYear.systemsIntegrationOrderBacklog","0.828","ratio",3,"前年同期比82.8%増",{"comparedTo":"1H06","accountingStandard":null}]\n\
{"locator":"(no heading; paragraph on forecast)"}\n\
["guidance.FY2007.revenues.value","69000000000","JPY",-8,"690億円"]\n\
["guidance.FY2007.operatingIncome.value","4600000000","JPY",-8,"46億円"]\n\
["guidance.FY2007.netIncome.value","5600000000","JPY",-8,"56億円"]\n\
["guidance.FY2007.netIncomeGrowth.value","0.035","ratio",3,"同3.5%増",{"comparedTo":"FY2006"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["guidance.FY2007.revenuesGrowth.value","0.209","ratio",3,"前年同期比20.9%増",{"comparedTo":"FY2006"}]\n\
["guidance.FY2007.operatingIncomeGrowth.value","0.314","ratio",3,"同31.4%増",{"comparedTo":"FY2006"}]\n\
{"document":"cnet-japan-1h07-column","published":"2007","standing":"press","accountingStandard":"US GAAP"}\n\
{"locator":"(no heading; second paragraph)","rounding":"unknown"}\n\
["halves.1H07.revenues","29900000000","JPY",-8,"299億円",{"stands":false}]\n\
["halves.1H07.reportedGrowth.yearOverYear.revenues","0.134","ratio",3,"前年同期比13.4%増",{"comparedTo":"1H06","stands":false}]\n\
["halves.1H07.operatingIncome","1816000000","JPY",-6,"18億1600万円",{"stands":false}]\n\
["halves.1H07.reportedGrowth.yearOverYear.operatingIncome","0.325","ratio",3,"同32.5%増",{"comparedTo":"1H06","stands":false}]\n\
["halves.1H07.incomeBeforeIncomeTaxes","1697000000","JPY",-6,"16億9700万円",{"stands":false}]\n\
["halves.1H07.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","-0.208","ratio",3,"同20.8%減",{"comparedTo":"1H06","stands":false}]\n\
["halves.1H07.netIncome","3477000000","JPY",-6,"34億7700万円",{"stands":false}]\n\
["halves.1H07.reportedGrowth.yearOverYear.netIncome","0.218","ratio",3,"同21.8%増",{"comparedTo":"1H06","stands":false}]\n\
["halves.1H06.gainOnSaleOfInvestmentSecurities","925000000","JPY",-6,"9億2500万円",{"role":"comparative"}]\n\
["halves.1H07.gainOnSaleOfInvestmentSecurities","214000000","JPY",-6,"2億1400万円"]\n\
{"locator":"(no heading; third paragraph)","rounding":"unknown"}\n\
["halves.1H07.connectivityAndValueAddedServicesRevenues","14807000000","JPY",-6,"148億700万円"]\n\
["halves.1H07.reportedGrowth.yearOverYear.connectivityAndValueAddedServicesRevenues","0.232","ratio",3,"前年同期比23.2%増",{"comparedTo":"1H06"}]\n\
{"document":"iij-3q07-release","published":"2008-02-11","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of Third Quarter FY2007 Results"}\n\
["quarters.3Q07.revenues","18359000000","JPY",-6,"JPY 18,359 million"]\n\
["quarters.3Q07.convenienceTranslation.revenues","164300000","USD",-5,"$ 164.3 million"]\n\
["quarters.3Q07.reportedGrowth.yearOverYear.revenues","0.351","ratio",3,"increase of 35.1%",{"comparedTo":"3Q06"}]\n\
["quarters.3Q07.operatingIncome","1136000000","JPY",-6,"JPY 1,136 million"]\n\
["quarters.3Q07.convenienceTranslation.operatingIncome","10200000","USD",-5,"$10.2 million"]\n\
["quarters.3Q07.reportedGrowth.yearOverYear.operatingIncome","0.152","ratio",3,"increase of 15.2%",{"comparedTo":"3Q06"}]\n\
["quarters.3Q07.netIncome","611000000","JPY",-6,"JPY 611 million"]\n\
["quarters.3Q07.convenienceTranslation.netIncome","5500000","USD",-5,"$5.5 million"]\n\
["quarters.3Q07.reportedGrowth.yearOverYear.netIncome","-0.565","ratio",3,"decrease of 56.5%",{"comparedTo":"3Q06"}]\n\
{"document":"iij-3q07-exhibit","published":"2008-02","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Results of Operation > Operating Results Summary (JPY in millions)"}\n\
["quarters.3Q07.revenues","18359000000","JPY",-6,"18,359",{"stands":false}]\n\
["quarters.3Q06.revenues","13587000000","JPY",-6,"13,587",{"role":"comparative"}]\n\
["quarters.3Q07.reportedGrowth.yearOverYear.revenues","0.351","ratio",3,"35.1%",{"comparedTo":"3Q06","stands":false}]\n\
["quarters.3Q07.costOfRevenues","14851000000","JPY",-6,"14,851"]\n\
["quarters.3Q06.costOfRevenues","10727000000","JPY",-6,"10,727",{"role":"comparative"}]\n\
["quarters.3Q07.reportedGrowth.yearOverYear.costOfRevenues","0.384","ratio",3,"38.4%",{"comparedTo":"3Q06"}]\n\
["quarters.3Q07.sellingGeneralAdministrativeAndResearchExpenses","2372000000","JPY",-6,"2,372"]\n\
["quarters.3Q06.sellingGeneralAdministrativeAndResearchExpenses","1874000000","JPY",-6,"1,874",{"role":"comparative"}]\n\
["quarters.3Q07.reportedGrowth.yearOverYear.sellingGeneralAdministrativeAndResearchExpenses","0.266","ratio",3,"26.6%",{"comparedTo":"3Q06"}]\n\
["quarters.3Q07.operatingIncome","1136000000","JPY",-6,"1,136",{"stands":false}]\n\
["quarters.3Q06.operatingIncome","986000000","JPY",-6,"986",{"role":"comparative"}]\n\
["quarters.3Q07.reportedGrowth.yearOverYear.operatingIncome","0.152","ratio",3,"15.2%",{"comparedTo":"3Q06","stands":false}]\n\
["quarters.3Q07.incomeBeforeIncomeTaxes","1017000000","JPY",-6,"1,017"]\n\
["quarters.3Q06.incomeBeforeIncomeTaxes","1603000000","JPY",-6,"1,603",{"role":"comparative"}]\n\
["quarters.3Q07.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","-0.365","ratio",3,"(36.5%)",{"comparedTo":"3Q06"}]\n\
["quarters.3Q07.netIncome","611000000","JPY",-6,"611",{"stands":false}]\n\
["quarters.3Q06.netIncome","1405000000","JPY",-6,"1,405",{"role":"comparative"}]\n\
["quarters.3Q07.reportedGrowth.yearOverYear.netIncome","-0.565","ratio",3,"(56.5%)",{"comparedTo":"3Q06","stands":false}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["quarters.3Q07.convenienceTranslation.revenues","164300000","USD",-5,"$ 164.3 million",{"stands":false}]\n\
["quarters.3Q07.convenienceTranslation.operatingIncome","10200000","USD",-5,"$10.2 million",{"stands":false}]\n\
["quarters.3Q07.convenienceTranslation.netIncome","5500000","USD",-5,"$5.5 million",{"stands":false}]\n\
{"document":"iij-fy2007-dividend-notice","published":"2008-05-15","standing":"issuer"}\n\
{"locator":"1. Revised Year-end Dividend Forecast for FY2007"}\n\
["guidance.FY2007.interimDividendsPerShare.value","750","JPY",0,"JPY 750",{"definition":"shares before the split of 2012-10-01","role":"comparative"}]\n\
["guidance.FY2007.yearEndDividendsPerShare.value","750","JPY",0,"JPY 750",{"definition":"shares before the split of 2012-10-01","role":"comparative","stands":false}]\n\
["guidance.FY2007.dividendsPerShare.value","1500","JPY",0,"JPY 1,500",{"definition":"shares before the split of 2012-10-01","role":"comparative","stands":false}]\n\
["guidance.FY2007.yearEndDividendsPerShare.value","1000","JPY",0,"JPY 1,000",{"definition":"shares before the split of 2012-10-01","stands":false}]\n\
["guidance.FY2007.dividendsPerShare.value","1750","JPY",0,"JPY 1,750",{"definition":"shares before the split of 2012-10-01","stands":false}]\n\
["fiscalYears.FY2007.interimDividendsPerShare","750","JPY",0,"JPY 750",{"definition":"shares before the split of 2012-10-01"}]\n\
["fiscalYears.FY2006.yearEndDividendsPerShare","1500","JPY",0,"JPY 1,500",{"definition":"shares before the split of 2012-10-01","role":"comparative"}]\n\
["fiscalYears.FY2006.dividendsPerShare","1500","JPY",0,"JPY 1,500",{"definition":"shares before the split of 2012-10-01","role":"comparative"}]\n\
["observations.2008-05.adssPerShare","400","items",null,"400 American Depository Shares represent one share of common stock",{"readByHand":true}]\n\
{"document":"iij-fy2007-release","published":"2008-05-15","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of Full FY2007 Results"}\n\
["fiscalYears.FY2007.revenues","66835000000","JPY",-6,"JPY66,835 million"]\n\
["fiscalYears.FY2007.convenienceTranslation.revenues","669400000","USD",-5,"$669.4 million"]\n\
["fiscalYears.FY2007.reportedGrowth.yearOverYear.revenues","0.171","ratio",3,"increase of 17.1%",{"comparedTo":"FY2006"}]\n\
["fiscalYears.FY2007.reportedGrowth.yearOverYear.connectivityRevenues","0.331","ratio",3,"33.1%",{"comparedTo":"FY2006"}]\n\
["fiscalYears.FY2007.reportedGrowth.yearOverYear.valueAddedServicesRevenues","0.287","ratio",3,"28.7%",{"comparedTo":"FY2006"}]\n\
["fiscalYears.FY2007.reportedGrowth.yearOverYear.systemsOperationAndMaintenanceRevenues","0.153","ratio",3,"15.3%",{"comparedTo":"FY2006"}]\n\
["fiscalYears.FY2007.operatingIncome","4759000000","JPY",-6,"JPY4,759 million"]\n\
["fiscalYears.FY2007.convenienceTranslation.operatingIncome","47700000","USD",-5,"$47.7 million"]\n\
["fiscalYears.FY2007.reportedGrowth.yearOverYear.operatingIncome","0.360","ratio",3,"increase of 36.0%",{"comparedTo":"FY2006"}]\n\
["fiscalYears.FY2007.operatingMargin","0.071","ratio",3,"7.1%"]\n\
["fiscalYears.FY2007.netIncome","5177000000","JPY",-6,"JPY5,177 million"]\n\
["fiscalYears.FY2007.convenienceTranslation.netIncome","51800000","USD",-5,"$51.8 million"]\n\
["fiscalYears.FY2007.reportedGrowth.yearOverYear.netIncome","-0.043","ratio",3,"decrease of 4.3%",{"comparedTo":"FY2006"}]\n\
{"locator":"Highlights of Fourth Quarter FY2007 Results"}\n\
["quarters.4Q07.revenues","18486000000","JPY",-6,"JPY18,486 million"]\n\
["quarters.4Q07.convenienceTranslation.revenues","185100000","USD",-5,"$185.1 million"]\n\
["quarters.4Q07.reportedGrowth.yearOverYear.revenues","0.086","ratio",3,"increase of 8.6%",{"comparedTo":"4Q06"}]\n\
["quarters.4Q07.operatingIncome","1807000000","JPY",-6,"JPY1,807 million"]\n\
["quarters.4Q07.convenienceTranslation.operatingIncome","18100000","USD",-5,"$18.1 million"]\n\
["quarters.4Q07.reportedGrowth.yearOverYear.operatingIncome","0.580","ratio",3,"increase of 58.0%",{"comparedTo":"4Q06"}]\n\
["quarters.4Q07.netIncome","1089000000","JPY",-6,"JPY1,089 million"]\n\
["quarters.4Q07.convenienceTranslation.netIncome","10900000","USD",-5,"$10.9 million"]\n\
["quarters.4Q07.reportedGrowth.yearOverYear.netIncome","-0.054","ratio",3,"decrease of 5.4%",{"comparedTo":"4Q06"}]\n\
{"locator":"Financial Targets for FY2008(2)"}\n\
["guidance.FY2008.revenues.value","78500000000","JPY",-8,"JPY78.5 billion",{"stands":false}]\n\
["guidance.FY2008.operatingIncome.value","5200000000","JPY",-8,"JPY5.2 billion",{"stands":false}]\n\
["guidance.FY2008.incomeBeforeIncomeTaxes.value","4700000000","JPY",-8,"JPY4.7 billion",{"stands":false}]\n\
["guidance.FY2008.netIncome.value","5200000000","JPY",-8,"JPY5.2 billion",{"stands":false}]\n\
["guidance.FY2008.dividendsPerShare.value","2000","JPY",0,"JPY2,000",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01"}]\n\
{"locator":"Highlights of Full FY2007 Results"}\n\
["guidance.FY2007.dividendsPerShare.value","1750","JPY",0,"JPY1,750",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01"}]\n\
{"locator":"Financial Targets for FY2008(2)"}\n\
["guidance.FY2010.revenues.threshold","100000000000","JPY",null,"over JPY100 billion",{"qualifier":"moreThan","stands":false}]\n\
["guidance.FY2010.operatingIncome.value","10000000000","JPY",-9,"JPY10 billion",{"stands":false}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["fiscalYears.FY2007.reportedChange.operatingMargin","0.010","ratio",3,"an increase of 1.0%",{"comparedTo":"FY2006"}]\n\
["guidance.FY2007.yearEndDividendsPerShare.value","750","JPY",0,"JPY750",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01","role":"comparative","stands":false}]\n\
["guidance.FY2007.yearEndDividendsPerShare.value","1000","JPY",0,"JPY1,000",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01"}]\n\
["guidance.FY2007.dividendsPerShare.value","1500","JPY",0,"JPY1,500",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01","role":"comparative","stands":false}]\n\
{"document":"it-pro-fy2007-article","published":"2008-05-15","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading; second paragraph)"}\n\
["fiscalYears.FY2007.revenues","66840000000","JPY",-7,"668億4000万",{"stands":false}]\n\
["fiscalYears.FY2007.reportedGrowth.yearOverYear.revenues","0.171","ratio",3,"前年度比17.1%増",{"comparedTo":"FY2006","stands":false}]\n\
["fiscalYears.FY2007.operatingIncome","4760000000","JPY",-7,"47.6億円",{"stands":false}]\n\
["fiscalYears.FY2007.reportedGrowth.yearOverYear.operatingIncome","0.36","ratio",2,"同36%増",{"comparedTo":"FY2006","stands":false}]\n\
["fiscalYears.FY2007.operatingMargin","0.071","ratio",3,"7.1%",{"stands":false}]\n\
{"locator":"(no heading; paragraph on connectivity)"}\n\
["fiscalYears.FY2007.gigabitServiceContracts","70","contracts",null,"70契約",{"accountingStandard":null}]\n\
{"locator":"(no heading; paragraph on outlook)"}\n\
["guidance.FY2008.revenues.value","78500000000","JPY",-8,"785億円",{"stands":false}]\n\
["guidance.FY2008.revenuesGrowth.value","0.175","ratio",3,"07年度比17.5%増",{"comparedTo":"FY2007","stands":false}]\n\
["guidance.FY2008.operatingIncome.value","5200000000","JPY",-8,"52億円",{"stands":false}]\n\
["guidance.FY2008.operatingIncomeGrowth.value","0.093","ratio",3,"9.3%増",{"comparedTo":"FY2007","stands":false}]\n\
["guidance.FY2010.revenues.value","100000000000","JPY",-8,"1000億円",{"stands":false}]\n\
["guidance.FY2010.operatingIncome.value","10000000000","JPY",-8,"100億円",{"stands":false}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["fiscalYears.FY2007.reportedChange.operatingMargin","0.010","ratio",3,"ちょうど1.0%増えた",{"comparedTo":"FY2006","stands":false}]\n\
["guidance.FY2010.operatingMarginChangePerYear.value","0.01","ratio",2,"毎年1ポイント"]\n\
{"document":"iij-1q08-release","published":"2008-08-12","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Overview of 1st Quarter FY2008 Financial Results and Business Outlook"}\n\
["quarters.1Q08.reportedGrowth.yearOverYear.recurringRevenues","0.225","ratio",3,"22.5%",{"comparedTo":"1Q07"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["quarters.1Q08.revenues","16328000000","JPY",-6,"JPY16,328 million"]\n\
["quarters.1Q08.convenienceTranslation.revenues","153800000","USD",-5,"$153.8 million"]\n\
["quarters.1Q08.operatingIncome","411000000","JPY",-6,"JPY411 million"]\n\
["quarters.1Q08.convenienceTranslation.operatingIncome","3900000","USD",-5,"$3.9 million"]\n\
["quarters.1Q08.netIncome","169000000","JPY",-6,"JPY169 million"]\n\
["quarters.1Q08.convenienceTranslation.netIncome","1600000","USD",-5,"$1.6 million"]\n\
["quarters.1Q08.reportedGrowth.yearOverYear.revenues","0.192","ratio",3,"increase of 19.2%",{"comparedTo":"1Q07"}]\n\
["quarters.1Q08.reportedGrowth.yearOverYear.connectivityRevenues","0.245","ratio",3,"24.5%",{"comparedTo":"1Q07"}]\n\
["quarters.1Q08.reportedGrowth.yearOverYear.outsourcingRevenues","0.194","ratio",3,"19.4%",{"comparedTo":"1Q07"}]\n\
["quarters.1Q08.reportedGrowth.yearOverYear.systemsIntegrationRevenues","0.214","ratio",3,"21.4%",{"comparedTo":"1Q07"}]\n\
["quarters.1Q08.reportedGrowth.yearOverYear.operatingIncome","-0.405","ratio",3,"decrease of 40.5%",{"comparedTo":"1Q07"}]\n\
["quarters.1Q08.reportedGrowth.yearOverYear.netIncome","-0.704","ratio",3,"decrease of 70.4%",{"comparedTo":"1Q07"}]\n\
{"document":"bloomberg-1q08-article","published":"2008-08-12","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading; first paragraph)"}\n\
["quarters.1Q08.netIncome","169000000","JPY",-6,"1億6900万円",{"stands":false}]\n\
["quarters.1Q08.reportedGrowth.yearOverYear.netIncome","-0.70","ratio",2,"前年同期比70%減",{"comparedTo":"1Q07","stands":false}]\n\
{"locator":"(no heading; second paragraph)"}\n\
["quarters.1Q08.revenues","16300000000","JPY",-8,"163億円",{"stands":false}]\n\
["quarters.1Q08.reportedGrowth.yearOverYear.revenues","0.19","ratio",2,"同19%増",{"comparedTo":"1Q07","stands":false}]\n\
["quarters.1Q08.operatingIncome","411000000","JPY",-6,"4億1100万円",{"stands":false}]\n\
["quarters.1Q08.reportedGrowth.yearOverYear.operatingIncome","-0.41","ratio",2,"同41%減",{"comparedTo":"1Q07","stands":false}]\n\
["quarters.1Q08.iijMobileContracts","10000","contracts",-4,"1万件の回線",{"accountingStandard":null,"readByHand":true}]\n\
{"locator":"(no heading; third paragraph)"}\n\
["guidance.FY2008.operatingIncome.value","5200000000","JPY",-8,"52億円",{"stands":false}]\n\
["guidance.FY2008.operatingIncomeGrowth.value","0.093","ratio",3,"前期比9.3%増",{"comparedTo":"FY2007","stands":false}]\n\
["observations.FY2007.newBusinessInvestment","300000000","JPY",-8,"3億円"]\n\
["observations.FY2008.newBusinessInvestment.low","900000000","JPY",-8,"9-10億円程度",{"readByHand":true}]\n\
["observations.FY2008.newBusinessInvestment.high","1000000000","JPY",-8,"9-10億円程度",{"readByHand":true}]\n\
{"locator":"(no heading; last paragraph)"}\n\
["observations.2008-08-12.sharePrice","375000","JPY",-3,"37万5000円"]\n\
["observations.2008-08-12.sharePriceChange","-0.036","ratio",3,"(3.6%)安",{"remark":"2008-08-11","readByHand":true}]\n\
{"document":"iij-1h08-targets-notice","published":"2008-10-24","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(1H FY2008 (From April 1, 2008 to September 30, 2008))"}\n\
["guidance.1H08.revenues.value","34500000000","JPY",-6,"34,500",{"role":"comparative","stands":false}]\n\
["guidance.1H08.operatingIncome.value","1850000000","JPY",-6,"1,850",{"role":"comparative","stands":false}]\n\
["guidance.1H08.incomeBeforeIncomeTaxes.value","1650000000","JPY",-6,"1,650",{"role":"comparative","stands":false}]\n\
["guidance.1H08.netIncome.value","800000000","JPY",-6,"800",{"role":"comparative","stands":false}]\n\
["guidance.1H08.revenues.value","33200000000","JPY",-6,"33,200"]\n\
["guidance.1H08.operatingIncome.value","950000000","JPY",-6,"950"]\n\
["guidance.1H08.incomeBeforeIncomeTaxes.value","700000000","JPY",-6,"700"]\n\
["guidance.1H08.netIncome.value","300000000","JPY",-6,"300"]\n\
{"locator":"(Full FY2008 (From April 1, 2008 to March 31, 2009))"}\n\
["guidance.FY2008.revenues.value","78500000000","JPY",-6,"78,500",{"role":"comparative","stands":false}]\n\
["guidance.FY2008.operatingIncome.value","5200000000","JPY",-6,"5,200",{"role":"comparative","stands":false}]\n\
["guidance.FY2008.incomeBeforeIncomeTaxes.value","4700000000","JPY",-6,"4,700",{"role":"comparative","stands":false}]\n\
["guidance.FY2008.netIncome.value","5200000000","JPY",-6,"5,200",{"role":"comparative","stands":false}]\n\
["guidance.FY2008.revenues.value","73000000000","JPY",-6,"73,000",{"stands":false}]\n\
["guidance.FY2008.operatingIncome.value","3800000000","JPY",-6,"3,800",{"stands":false}]\n\
["guidance.FY2008.incomeBeforeIncomeTaxes.value","3000000000","JPY",-6,"3,000",{"stands":false}]\n\
["guidance.FY2008.netIncome.value","2800000000","JPY",-6,"2,800",{"stands":false}]\n\
{"locator":"(1H FY2008 (From April 1, 2008 to September 30, 2008))"}\n\
["halves.1H07.revenues","29990000000","JPY",-6,"29,990",{"role":"comparative"}]\n\
["halves.1H07.operatingIncome","1816000000","JPY",-6,"1,816",{"role":"comparative"}]\n\
["halves.1H07.incomeBeforeIncomeTaxes","1697000000","JPY",-6,"1,697",{"role":"comparative"}]\n\
["halves.1H07.netIncome","3477000000","JPY",-6,"3,477",{"role":"comparative"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["guidance.1H08.earningsPerShareBasic.value","3874.50","JPY",2,"3,874.50",{"definition":"shares before the split of 2012-10-01","role":"comparative","stands":false}]\n\
["guidance.1H08.earningsPerShareBasic.value","1452.94","JPY",2,"1,452.94",{"definition":"shares before the split of 2012-10-01"}]\n\
["halves.1H07.earningsPerShareBasic","16880.42","JPY",2,"16,880.42",{"definition":"shares before the split of 2012-10-01","role":"comparative"}]\n\
["guidance.FY2008.earningsPerShareBasic.value","25184.28","JPY",2,"25,184.28",{"definition":"shares before the split of 2012-10-01","role":"comparative","stands":false}]\n\
["guidance.FY2008.earningsPerShareBasic.value","13560.77","JPY",2,"13,560.77",{"definition":"shares before the split of 2012-10-01","stands":false}]\n\
["guidance.1H08.revenues.revision","-1300000000","JPY",-6,"(1,300)"]\n\
["guidance.1H08.operatingIncome.revision","-900000000","JPY",-6,"(900)"]\n\
["guidance.1H08.incomeBeforeIncomeTaxes.revision","-950000000","JPY",-6,"(950)"]\n\
["guidance.1H08.netIncome.revision","-500000000","JPY",-6,"(500)"]\n\
["guidance.FY2008.revenues.revision","-5500000000","JPY",-6,"(5,500)",{"stands":false}]\n\
["guidance.FY2008.operatingIncome.revision","-1400000000","JPY",-6,"(1,400)",{"stands":false}]\n\
["guidance.FY2008.incomeBeforeIncomeTaxes.revision","-1700000000","JPY",-6,"(1,700)",{"stands":false}]\n\
["guidance.FY2008.netIncome.revision","-2400000000","JPY",-6,"(2,400)",{"stands":false}]\n\
["guidance.1H08.revenues.revisionRate","-0.038","ratio",3,"(3.8%)",{"remark":"previous target of 1H08"}]\n\
["guidance.1H08.operatingIncome.revisionRate","-0.486","ratio",3,"(48.6%)",{"remark":"previous target of 1H08"}]\n\
["guidance.1H08.incomeBeforeIncomeTaxes.revisionRate","-0.576","ratio",3,"(57.6%)",{"remark":"previous target of 1H08"}]\n\
["guidance.1H08.netIncome.revisionRate","-0.625","ratio",3,"(62.5%)",{"remark":"previous target of 1H08"}]\n\
{"document":"iij-2008-10-repurchase-notice","published":"2008-10-28","standing":"issuer"}\n\
{"locator":"Outline of repurchase"}\n\
["observations.FY2008.sharesToBeRepurchased","4000","shares",null,"Up to 4,000 shares",{"qualifier":"atMost"}]\n\
["observations.FY2008.shareOfSharesToBeRepurchased","0.0194","ratio",4,"1.94%"]\n\
["observations.FY2008.repurchaseAmount","400000000","JPY",null,"Up to JPY 400,000,000",{"qualifier":"atMost"}]\n\
["observations.2008-10-28.sharesOutstanding","206478","shares",null,"206,478 shares"]\n\
["observations.2008-10-27.treasuryShares","0","shares",null,"0 shares"]\n\
["observations.2008-10.adssPerShare","400","items",null,"400 ADSs per 1 share",{"readByHand":true}]\n\
{"document":"iij-1h08-release","published":"2008-11-13","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading)","readOnce":true}\n\
["halves.1H08.revenues","33254000000","JPY",-6,"JPY33,254 million"]\n\
["halves.1H08.reportedGrowth.yearOverYear.revenues","0.109","ratio",3,"up 10.9% YoY",{"comparedTo":"1H07"}]\n\
["halves.1H08.operatingIncome","1005000000","JPY",-6,"JPY1,005 million"]\n\
["halves.1H08.reportedGrowth.yearOverYear.operatingIncome","-0.446","ratio",3,"down 44.6% YoY",{"comparedTo":"1H07"}]\n\
["halves.1H08.netIncome","368000000","JPY",-6,"JPY368 million"]\n\
["halves.1H08.reportedGrowth.yearOverYear.netIncome","-0.894","ratio",3,"down 89.4% YoY",{"comparedTo":"1H07"}]\n\
["halves.1H08.convenienceTranslation.revenues","313900000","USD",-5,"$313.9 million"]\n\
["halves.1H08.convenienceTranslation.operatingIncome","9500000","USD",-5,"$9.5 million"]\n\
["halves.1H08.convenienceTranslation.netIncome","3500000","USD",-5,"$3.5 million"]\n\
["halves.1H08.reportedGrowth.yearOverYear.grossMargin","-0.002","ratio",3,"decreased by 0.2% YoY",{"comparedTo":"1H07"}]\n\
["halves.1H08.newSubsidiariesOperatingIncome","-453000000","JPY",-6,"JPY453 million",{"printedSign":"loss"}]\n\
["halves.1H07.deferredTaxExpense","-1970000000","JPY",-6,"JPY1,970 million",{"printedSign":"decrease","role":"comparative"}]\n\
{"document":"it-pro-1h08-article","published":"2008-11-13","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading in excerpt; lead paragraph)"}\n\
["halves.1H08.revenues","33254000000","JPY",-6,"332億5400万円",{"stands":false}]\n\
["halves.1H08.reportedGrowth.yearOverYear.revenues","0.109","ratio",3,"前年同期比10.9%増",{"comparedTo":"1H07","stands":false}]\n\
["halves.1H08.operatingIncome","1005000000","JPY",-6,"10億500万円",{"stands":false}]\n\
["halves.1H08.reportedGrowth.yearOverYear.operatingIncome","-0.446","ratio",3,"同44.6%減",{"comparedTo":"1H07","stands":false}]\n\
{"locator":"(no heading; paragraph on business lines)"}\n\
["halves.1H08.iijMobileContracts","17000","contracts",-3,"累計1万7000件",{"accountingStandard":null}]\n\
{"document":"iij-1q08-exhibit","published":"2008","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(bullets before the first table)"}\n\
["quarters.1Q08.revenues","16328000000","JPY",-6,"JPY16,328 million",{"stands":false}]\n\
["quarters.1Q08.convenienceTranslation.revenues","153800000","USD",-5,"$153.8 million",{"stands":false}]\n\
["quarters.1Q08.reportedGrowth.yearOverYear.revenues","0.192","ratio",3,"increase of 19.2%",{"comparedTo":"1Q07","stands":false}]\n\
{"locator":"Operating Results Summary (JPY in millions)"}\n\
["quarters.1Q07.revenues","13696000000","JPY",-6,"13,696",{"role":"comparative"}]\n\
{"locator":"(bullets before the first table)"}\n\
["quarters.1Q08.reportedGrowth.yearOverYear.connectivityRevenues","0.245","ratio",3,"24.5%",{"comparedTo":"1Q07","stands":false}]\n\
["quarters.1Q08.reportedGrowth.yearOverYear.outsourcingRevenues","0.194","ratio",3,"19.4%",{"comparedTo":"1Q07","stands":false}]\n\
["quarters.1Q08.reportedGrowth.yearOverYear.systemsIntegrationRevenues","0.214","ratio",3,"21.4%",{"comparedTo":"1Q07","stands":false}]\n\
["quarters.1Q08.operatingIncome","411000000","JPY",-6,"JPY411 million",{"stands":false}]\n\
["quarters.1Q08.convenienceTranslation.operatingIncome","3900000","USD",-5,"$3.9 million",{"stands":false}]\n\
["quarters.1Q08.reportedGrowth.yearOverYear.operatingIncome","-0.405","ratio",3,"decrease of 40.5%",{"comparedTo":"1Q07","stands":false}]\n\
{"locator":"Operating Results Summary (JPY in millions)"}\n\
["quarters.1Q07.operatingIncome","692000000","JPY",-6,"692",{"role":"comparative"}]\n\
{"locator":"(bullets before the first table)"}\n\
["quarters.1Q08.netIncome","169000000","JPY",-6,"JPY169 million",{"stands":false}]\n\
["quarters.1Q08.convenienceTranslation.netIncome","1600000","USD",-5,"$1.6 million",{"stands":false}]\n\
["quarters.1Q08.reportedGrowth.yearOverYear.netIncome","-0.704","ratio",3,"decrease of 70.4%",{"comparedTo":"1Q07","stands":false}]\n\
{"locator":"Operating Results Summary (JPY in millions)"}\n\
["quarters.1Q07.netIncome","571000000","JPY",-6,"571",{"role":"comparative"}]\n\
["quarters.1Q08.costOfRevenues","13303000000","JPY",-6,"13,303"]\n\
["quarters.1Q07.costOfRevenues","10942000000","JPY",-6,"10,942",{"role":"comparative"}]\n\
["quarters.1Q08.reportedGrowth.yearOverYear.costOfRevenues","0.216","ratio",3,"21.6%",{"comparedTo":"1Q07"}]\n\
["quarters.1Q08.sellingGeneralAdministrativeAndResearchExpenses","2614000000","JPY",-6,"2,614"]\n\
["quarters.1Q07.sellingGeneralAdministrativeAndResearchExpenses","2062000000","JPY",-6,"2,062",{"role":"comparative"}]\n\
["quarters.1Q08.reportedGrowth.yearOverYear.sellingGeneralAdministrativeAndResearchExpenses","0.268","ratio",3,"26.8%",{"comparedTo":"1Q07"}]\n\
["quarters.1Q08.incomeBeforeIncomeTaxes","310000000","JPY",-6,"310"]\n\
["quarters.1Q07.incomeBeforeIncomeTaxes","757000000","JPY",-6,"757",{"role":"comparative"}]\n\
["quarters.1Q08.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","-0.591","ratio",3,"(59.1%)",{"comparedTo":"1Q07"}]\n\
{"locator":"Revenues (JPY in millions)"}\n\
["quarters.1Q08.connectivityAndOutsourcingRevenues","8396000000","JPY",-6,"8,396"]\n\
["quarters.1Q07.connectivityAndOutsourcingRevenues","6871000000","JPY",-6,"6,871",{"role":"comparative"}]\n\
["quarters.1Q08.reportedGrowth.yearOverYear.connectivityAndOutsourcingRevenues","0.222","ratio",3,"22.2%",{"comparedTo":"1Q07"}]\n\
["quarters.1Q08.systemsIntegrationRevenues","7689000000","JPY",-6,"7,689"]\n\
["quarters.1Q07.systemsIntegrationRevenues","6334000000","JPY",-6,"6,334",{"role":"comparative"}]\n\
{"document":"cnet-japan-fy2007-column","published":"2008","standing":"press","accountingStandard":"US GAAP"}\n\
{"locator":"(no heading; second paragraph)","rounding":"unknown"}\n\
["fiscalYears.FY2007.revenues","66800000000","JPY",-8,"668億円",{"stands":false}]\n\
["fiscalYears.FY2007.reportedGrowth.yearOverYear.revenues","0.17","ratio",2,"前々期比17%増",{"comparedTo":"FY2006","erratum":"yearBeforeCalledYearBeforeLast","stands":false}]\n\
["fiscalYears.FY2007.operatingIncome","4700000000","JPY",-8,"47億円",{"stands":false}]\n\
["fiscalYears.FY2007.reportedGrowth.yearOverYear.operatingIncome","0.36","ratio",2,"同36%増",{"comparedTo":"FY2006","stands":false}]\n\
["fiscalYears.FY2007.incomeBeforeIncomeTaxes","4300000000","JPY",-8,"43億円",{"stands":false}]\n\
["fiscalYears.FY2007.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","-0.13","ratio",2,"同13%減",{"comparedTo":"FY2006"}]\n\
["fiscalYears.FY2007.netIncome","5100000000","JPY",-8,"51億円",{"stands":false}]\n\
["fiscalYears.FY2007.reportedGrowth.yearOverYear.netIncome","-0.043","ratio",3,"同4.3%減",{"comparedTo":"FY2006","stands":false}]\n\
{"locator":"(no heading; fourth paragraph)","rounding":"unknown"}\n\
["guidance.FY2008.revenues.value","78500000000","JPY",-8,"785億円",{"stands":false}]\n\
["guidance.FY2008.revenuesGrowth.value","0.17","ratio",2,"前期比17%増",{"comparedTo":"FY2007"}]\n\
["guidance.FY2008.operatingIncome.value","5200000000","JPY",-8,"52億円",{"stands":false}]\n\
["guidance.FY2008.operatingIncomeGrowth.value","0.09","ratio",2,"同9%増",{"comparedTo":"FY2007"}]\n\
["guidance.FY2008.incomeBeforeIncomeTaxes.value","4700000000","JPY",-8,"47億円",{"stands":false}]\n\
["guidance.FY2008.incomeBeforeIncomeTaxesGrowth.value","0.07","ratio",2,"同7%増",{"comparedTo":"FY2007"}]\n\
["guidance.FY2008.netIncome.value","5200000000","JPY",-8,"52億円",{"stands":false}]\n\
["guidance.FY2008.netIncomeGrowth.value","0.005","ratio",3,"同0.5%増",{"comparedTo":"FY2007"}]\n\
{"document":"iij-9m08-release","published":"2009-02-12","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of Financial Results for the nine months ended Dec 2008"}\n\
["nineMonths.9M08.revenues","50789000000","JPY",-6,"JPY50,789 million"]\n\
["nineMonths.9M08.convenienceTranslation.revenues","559000000","USD",-6,"$559 million"]\n\
["nineMonths.9M08.reportedGrowth.yearOverYear.revenues","0.050","ratio",3,"up 5.0% YoY",{"comparedTo":"9M07"}]\n\
["nineMonths.9M08.reportedGrowth.yearOverYear.recurringRevenues","0.163","ratio",3,"up 16.3% YoY",{"comparedTo":"9M07"}]\n\
["nineMonths.9M08.operatingIncome","1844000000","JPY",-6,"JPY1,844 million"]\n\
["nineMonths.9M08.convenienceTranslation.operatingIncome","20000000","USD",-6,"$20 million"]\n\
["nineMonths.9M08.reportedGrowth.yearOverYear.operatingIncome","-0.375","ratio",3,"down 37.5% YoY",{"comparedTo":"9M07"}]\n\
["nineMonths.9M08.newSubsidiariesOperatingIncome","-823000000","JPY",-6,"JPY823 million",{"printedSign":"loss"}]\n\
["nineMonths.9M08.netIncome","354000000","JPY",-6,"JPY354 million"]\n\
["nineMonths.9M08.convenienceTranslation.netIncome","4000000","USD",-6,"$4 million"]\n\
["nineMonths.9M08.reportedGrowth.yearOverYear.netIncome","-0.913","ratio",3,"down 91.3% YoY",{"comparedTo":"9M07"}]\n\
["nineMonths.9M08.deferredTaxExpense","972000000","JPY",-6,"JPY972 million"]\n\
["nineMonths.9M07.deferredTaxExpense","-1791000000","JPY",-6,"JPY1,791 million",{"printedSign":"decrease","role":"comparative"}]\n\
{"locator":"Revised Full FY2008 Financial Targets"}\n\
["guidance.FY2008.revenues.value","73000000000","JPY",-6,"JPY73,000 million",{"role":"comparative","stands":false}]\n\
["guidance.FY2008.revenues.value","69300000000","JPY",-6,"JPY69,300 million",{"stands":false}]\n\
["guidance.FY2008.operatingIncome.value","3800000000","JPY",-6,"JPY3,800 million",{"role":"comparative","stands":false}]\n\
["guidance.FY2008.operatingIncome.value","2800000000","JPY",-6,"JPY2,800 million",{"stands":false}]\n\
["guidance.FY2008.netIncome.value","2800000000","JPY",-6,"JPY2,800 million",{"role":"comparative","stands":false}]\n\
["guidance.FY2008.netIncome.value","1300000000","JPY",-6,"JPY1,300 million",{"stands":false}]\n\
{"locator":"Nine Months Overview and Business Outlook"}\n\
["nineMonths.9M08.reportedGrowth.yearOverYear.connectivityRevenues","0.137","ratio",3,"13.7%",{"comparedTo":"9M07"}]\n\
["nineMonths.9M08.reportedGrowth.yearOverYear.outsourcingRevenues","0.133","ratio",3,"13.3%",{"comparedTo":"9M07"}]\n\
["nineMonths.9M08.reportedGrowth.yearOverYear.systemsOperationAndMaintenanceRevenues","0.218","ratio",3,"21.8% YoY",{"comparedTo":"9M07"}]\n\
["nineMonths.9M08.recurringShareOfRevenues","0.79","ratio",2,"79%"]\n\
{"document":"iij-fy2008-targets-notice","published":"2009-02-12","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(Full FY2008 (From April 1, 2008 to March 31, 2009))"}\n\
["guidance.FY2008.revenues.value","73000000000","JPY",-6,"73,000",{"role":"comparative","stands":false}]\n\
["guidance.FY2008.operatingIncome.value","3800000000","JPY",-6,"3,800",{"role":"comparative","stands":false}]\n\
["guidance.FY2008.incomeBeforeIncomeTaxes.value","3000000000","JPY",-6,"3,000",{"role":"comparative","stands":false}]\n\
["guidance.FY2008.netIncome.value","2800000000","JPY",-6,"2,800",{"role":"comparative","stands":false}]\n\
["guidance.FY2008.revenues.value","69300000000","JPY",-6,"69,300"]\n\
["guidance.FY2008.operatingIncome.value","2800000000","JPY",-6,"2,800"]\n\
["guidance.FY2008.incomeBeforeIncomeTaxes.value","1900000000","JPY",-6,"1,900"]\n\
["guidance.FY2008.netIncome.value","1300000000","JPY",-6,"1,300"]\n\
["fiscalYears.FY2007.revenues","66835000000","JPY",-6,"66,835",{"role":"comparative","stands":false}]\n\
["fiscalYears.FY2007.operatingIncome","4759000000","JPY",-6,"4,759",{"role":"comparative","stands":false}]\n\
["fiscalYears.FY2007.incomeBeforeIncomeTaxes","4362000000","JPY",-6,"4,362",{"role":"comparative"}]\n\
["fiscalYears.FY2007.netIncome","5177000000","JPY",-6,"5,177",{"role":"comparative","stands":false}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["guidance.FY2008.earningsPerShareBasic.value","13560.77","JPY",2,"13,560.77",{"definition":"shares before the split of 2012-10-01","role":"comparative","stands":false}]\n\
["guidance.FY2008.earningsPerShareBasic.value","6336.36","JPY",2,"6,336.36",{"definition":"shares before the split of 2012-10-01"}]\n\
["fiscalYears.FY2007.earningsPerShareBasic","25099.83","JPY",2,"25,099.83",{"definition":"shares before the split of 2012-10-01","role":"comparative"}]\n\
["guidance.FY2008.revenues.revision","-3700000000","JPY",-6,"(3,700)"]\n\
["guidance.FY2008.revenues.revisionRate","-0.051","ratio",3,"(5.1%)",{"remark":"previous target of FY2008"}]\n\
["guidance.FY2008.operatingIncome.revision","-1000000000","JPY",-6,"(1,000)"]\n\
["guidance.FY2008.operatingIncome.revisionRate","-0.263","ratio",3,"(26.3%)",{"remark":"previous target of FY2008"}]\n\
["guidance.FY2008.incomeBeforeIncomeTaxes.revision","-1100000000","JPY",-6,"(1,100)"]\n\
["guidance.FY2008.incomeBeforeIncomeTaxes.revisionRate","-0.367","ratio",3,"(36.7%)",{"remark":"previous target of FY2008"}]\n\
["guidance.FY2008.netIncome.revision","-1500000000","JPY",-6,"(1,500)"]\n\
["guidance.FY2008.netIncome.revisionRate","-0.536","ratio",3,"(53.6%)",{"remark":"previous target of FY2008"}]\n\
["guidance.FY2008.weightedAverageShares.value","205165","shares",null,"205,165 shares",{"accountingStandard":null}]\n\
{"document":"iij-fy2008-release","published":"2009-05-15","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of Full FY2008 Financial Results"}\n\
["fiscalYears.FY2008.revenues","69731000000","JPY",-6,"JPY69,731 million",{"stands":false}]\n\
["fiscalYears.FY2008.convenienceTranslation.revenues","703000000","USD",-6,"$703 million"]\n\
["fiscalYears.FY2008.reportedGrowth.yearOverYear.revenues","0.043","ratio",3,"up 4.3% YoY",{"comparedTo":"FY2007"}]\n\
["fiscalYears.FY2008.reportedGrowth.yearOverYear.recurringRevenues","0.143","ratio",3,"up 14.3% YoY",{"comparedTo":"FY2007"}]\n\
["fiscalYears.FY2008.reportedGrowth.yearOverYear.systemsConstructionRevenues","-0.187","ratio",3,"down 18.7% YoY",{"comparedTo":"FY2007"}]\n\
["fiscalYears.FY2008.operatingIncome","2917000000","JPY",-6,"JPY2,917 million",{"stands":false}]\n\
["fiscalYears.FY2008.convenienceTranslation.operatingIncome","29000000","USD",-6,"$29 million"]\n\
["fiscalYears.FY2008.reportedGrowth.yearOverYear.operatingIncome","-0.387","ratio",3,"down 38.7% YoY",{"comparedTo":"FY2007"}]\n\
["fiscalYears.FY2008.newSubsidiariesOperatingIncome","-1300000000","JPY",-8,"JPY1.3 billion",{"printedSign":"loss"}]\n\
["fiscalYears.FY2008.netIncome","1419000000","JPY",-6,"JPY1,419 million"]\n\
["fiscalYears.FY2008.convenienceTranslation.netIncome","14000000","USD",-6,"$14 million"]\n\
["fiscalYears.FY2008.reportedGrowth.yearOverYear.netIncome","-0.726","ratio",3,"down 72.6%",{"comparedTo":"FY2007"}]\n\
["fiscalYears.FY2008.deferredTaxExpense","637000000","JPY",-6,"JPY637 million"]\n\
["fiscalYears.FY2007.deferredTaxExpense","-1653000000","JPY",-6,"JPY1,653 million",{"printedSign":"decrease","role":"comparative"}]\n\
{"locator":"Highlights of Fourth Quarter FY2008 Results"}\n\
["quarters.4Q08.revenues","18942000000","JPY",-6,"JPY18,942 million"]\n\
["quarters.4Q08.convenienceTranslation.revenues","191000000","USD",-6,"$191 million"]\n\
["quarters.4Q08.reportedGrowth.yearOverYear.revenues","0.025","ratio",3,"up 2.5%",{"comparedTo":"4Q07"}]\n\
["quarters.4Q08.reportedGrowth.quarterOverQuarter.revenues","0.080","ratio",3,"up 8.0%",{"comparedTo":"3Q08"}]\n\
["quarters.4Q08.operatingIncome","1073000000","JPY",-6,"JPY1,073 million"]\n\
["quarters.4Q08.convenienceTranslation.operatingIncome","11000000","USD",-6,"$11 million"]\n\
["quarters.4Q08.reportedGrowth.yearOverYear.operatingIncome","-0.406","ratio",3,"down 40.6%",{"comparedTo":"4Q07"}]\n\
["quarters.4Q08.newSubsidiariesOperatingIncome","-449000000","JPY",-6,"JPY449 million",{"printedSign":"loss"}]\n\
["quarters.4Q08.netIncome","1065000000","JPY",-6,"JPY1,065 million"]\n\
["quarters.4Q08.convenienceTranslation.netIncome","11000000","USD",-6,"$11 million"]\n\
["quarters.4Q08.reportedGrowth.yearOverYear.netIncome","-0.022","ratio",3,"down 2.2%",{"comparedTo":"4Q07"}]\n\
["quarters.4Q08.deferredTaxExpense","-335000000","JPY",-6,"JPY335 million",{"printedSign":"decrease"}]\n\
["quarters.4Q07.deferredTaxExpense","137000000","JPY",-6,"JPY137 million",{"role":"comparative"}]\n\
{"locator":"Financial Targets for FY2009"}\n\
["guidance.FY2009.revenues.value","73000000000","JPY",-8,"JPY73.0 billion",{"stands":false}]\n\
["guidance.FY2009.operatingIncome.value","3300000000","JPY",-8,"JPY3.3 billion"]\n\
["guidance.FY2009.incomeBeforeIncomeTaxes.value","2700000000","JPY",-8,"JPY2.7 billion"]\n\
["guidance.FY2009.netIncome.value","1700000000","JPY",-8,"JPY1.7 billion"]\n\
["guidance.FY2009.dividendsPerShare.value","2000","JPY",0,"JPY2,000",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01","stands":false}]\n\
{"document":"it-pro-1q09-article","published":"2009-08-11","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading in excerpt; lead paragraph)"}\n\
["quarters.1Q09.revenues","15835000000","JPY",-6,"158億3500万円"]\n\
["quarters.1Q09.reportedGrowth.yearOverYear.revenues","-0.030","ratio",3,"前年同期比3.0%減",{"comparedTo":"1Q08"}]\n\
["quarters.1Q09.operatingIncome","351000000","JPY",-6,"3億5100万円"]\n\
["quarters.1Q09.reportedGrowth.yearOverYear.operatingIncome","-0.147","ratio",3,"同14.7%減",{"comparedTo":"1Q08"}]\n\
{"locator":"(no heading; second paragraph)"}\n\
["quarters.1Q09.reportedGrowth.yearOverYear.systemsConstructionRevenues","-0.406","ratio",3,"前年同期比40.6%減少",{"comparedTo":"1Q08"}]\n\
["quarters.1Q09.reportedGrowth.yearOverYear.connectivityRevenues","0.094","ratio",3,"同9.4%増",{"comparedTo":"1Q08"}]\n\
["quarters.1Q09.reportedGrowth.yearOverYear.outsourcingRevenues","0.078","ratio",3,"同7.8%増",{"comparedTo":"1Q08"}]\n\
["quarters.1Q09.reportedGrowth.yearOverYear.systemsOperationAndMaintenanceRevenues","0.023","ratio",3,"同2.3%増加",{"comparedTo":"1Q08"}]\n\
["quarters.1Q09.reportedGrowth.yearOverYear.recurringRevenues","0.064","ratio",3,"同6.4%の増加",{"comparedTo":"1Q08"}]\n\
{"locator":"(no heading; third paragraph 事業別の利益)"}\n\
["quarters.1Q09.reportedGrowth.yearOverYear.systemsIntegrationGrossProfit","0.015","ratio",3,"前年同期比1.5%増加",{"comparedTo":"1Q08"}]\n\
["quarters.1Q09.reportedGrowth.yearOverYear.connectivityAndOutsourcingGrossProfit","0.108","ratio",3,"同10.8%増加",{"comparedTo":"1Q08"}]\n\
{"document":"iij-1h09-release","published":"2009-11-13","standing":"issuer","accountingStandard":"US GAAP"}\n\
{"locator":"(no heading)","readOnce":true}\n\
["halves.1H09.revenues","32275000000","JPY",-6,"JPY32,275 million"]\n\
["halves.1H09.reportedGrowth.yearOverYear.revenues","-0.029","ratio",3,"down 2.9% YoY",{"comparedTo":"1H08"}]\n\
["halves.1H09.operatingIncome","1166000000","JPY",-6,"JPY1,166 million"]\n\
["halves.1H09.reportedGrowth.yearOverYear.operatingIncome","0.160","ratio",3,"up 16.0% YoY",{"comparedTo":"1H08"}]\n\
["halves.1H09.netIncomeAttributable","715000000","JPY",-6,"JPY715 million"]\n\
["halves.1H09.reportedGrowth.yearOverYear.netIncomeAttributable","0.946","ratio",3,"up 94.6% YoY",{"comparedTo":"1H08"}]\n\
["guidance.1H09.revenues.value","33500000000","JPY",-6,"JPY33,500 million"]\n\
["guidance.1H09.operatingIncome.value","800000000","JPY",-6,"JPY800 million"]\n\
["guidance.1H09.netIncomeAttributable.value","300000000","JPY",-6,"JPY300 million"]\n\
["halves.1H09.convenienceTranslation.revenues","360700000","USD",-5,"$360.7 million"]\n\
["halves.1H09.convenienceTranslation.operatingIncome","13000000","USD",-5,"$13.0 million"]\n\
["halves.1H09.convenienceTranslation.netIncomeAttributable","8000000","USD",-5,"$8.0 million"]\n\
["halves.1H09.reportedGrowth.yearOverYear.recurringRevenues","0.051","ratio",3,"increased by 5.1% YoY",{"comparedTo":"1H08"}]\n\
["halves.1H09.reportedGrowth.yearOverYear.systemsConstructionRevenues","-0.341","ratio",3,"decreased by 34.1% YoY",{"comparedTo":"1H08"}]\n\
["halves.1H09.atmOperationOperatingIncome","-467000000","JPY",-6,"JPY467 million",{"printedSign":"loss"}]\n\
["halves.1H08.atmOperationOperatingIncome","-227000000","JPY",-6,"JPY227 million",{"printedSign":"loss","role":"comparative"}]\n\
["fiscalYears.FY2009.interimDividendsPerShare","1000","JPY",0,"JPY1,000 per share",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01","stands":false}]\n\
["observations.1H09.exchangeRate","89.49","JPY/USD",2,"JPY89.49 per US$1.00"]\n\
{"document":"mynavi-1h09-article","published":"2009-11-13","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading in excerpt; lead paragraph)"}\n\
["halves.1H09.revenues","32275000000","JPY",-6,"322億7,500万円",{"stands":false}]\n\
["halves.1H09.reportedGrowth.yearOverYear.revenues","-0.029","ratio",3,"前年同期比2.9%減",{"comparedTo":"1H08","stands":false}]\n\
["halves.1H09.operatingIncome","1166000000","JPY",-6,"11億6,600万円",{"stands":false}]\n\
["halves.1H09.reportedGrowth.yearOverYear.operatingIncome","0.160","ratio",3,"前年同期比16.0%増",{"comparedTo":"1H08","stands":false}]\n\
["halves.1H09.netIncome","1000002600","JPY",0,"10億2,600円"]\n\
{"locator":"(no heading; paragraph 売上面は)"}\n\
["halves.1H09.recurringRevenues","27779000000","JPY",-6,"277億7,900万円"]\n\
["halves.1H09.reportedGrowth.yearOverYear.recurringRevenues","0.051","ratio",3,"前年同期比5.1%増",{"comparedTo":"1H08","stands":false}]\n\
["halves.1H08.recurringRevenues","26429000000","JPY",-6,"264億2,900万円",{"role":"comparative"}]\n\
["halves.1H09.systemsConstructionRevenues","4148000000","JPY",-6,"41億4,800万円"]\n\
["halves.1H09.reportedGrowth.yearOverYear.systemsConstructionRevenues","-0.341","ratio",3,"前年同期比34.1%減",{"comparedTo":"1H08","stands":false}]\n\
["halves.1H08.systemsConstructionRevenues","6290000000","JPY",-7,"62億9,000万円",{"role":"comparative"}]\n\
{"locator":"(no heading; last paragraph 同四半期連結累計期間)"}\n\
["halves.1H09.connectivityAndOutsourcingGrossProfit","2992000000","JPY",-6,"29億9,200万円"]\n\
["halves.1H09.reportedGrowth.yearOverYear.connectivityAndOutsourcingGrossProfit","0.125","ratio",3,"前年同期比12.5%増",{"comparedTo":"1H08"}]\n\
["halves.1H09.systemsIntegrationGrossProfit","3574000000","JPY",-6,"35億7,400万円"]\n\
["halves.1H09.atmOperationGrossProfit","-368000000","JPY",-6,"3億6,800万円",{"printedSign":"loss"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["halves.1H09.reportedGrowth.yearOverYear.netIncome","0.339","ratio",3,"前年同期比33.9%増",{"comparedTo":"1H08"}]\n\
{"document":"it-pro-1h09-article","published":"2009-11-13","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading in excerpt; lead paragraph)"}\n\
["halves.1H09.revenues","32275000000","JPY",-6,"322億7500万円",{"stands":false}]\n\
["halves.1H09.reportedGrowth.yearOverYear.revenues","-0.029","ratio",3,"前年同期比2.9%減",{"comparedTo":"1H08","stands":false}]\n\
["halves.1H09.operatingIncome","1166000000","JPY",-6,"11億6600万円",{"stands":false}]\n\
["halves.1H09.reportedGrowth.yearOverYear.operatingIncome","0.16","ratio",2,"同16%増",{"comparedTo":"1H08","stands":false}]\n\
["halves.1H09.incomeBeforeIncomeTaxes","1026000000","JPY",-6,"10億2600万円"]\n\
["halves.1H09.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","0.339","ratio",3,"同33.9%増",{"comparedTo":"1H08"}]\n\
{"locator":"(no heading; 主な事業セグメントの7~9月期の売上高)"}\n\
["quarters.2Q09.connectivityRevenues","5151000000","JPY",-6,"51億5100万円"]\n\
["quarters.2Q09.reportedGrowth.yearOverYear.connectivityRevenues","0.066","ratio",3,"前年同期比6.6%増",{"comparedTo":"2Q08"}]\n\
["quarters.2Q09.reportedGrowth.quarterOverQuarter.connectivityRevenues","0.001","ratio",3,"0.1%増",{"comparedTo":"1Q09"}]\n\
["quarters.2Q09.outsourcingRevenues","4027000000","JPY",-6,"40億2700万円"]\n\
["quarters.2Q09.reportedGrowth.yearOverYear.outsourcingRevenues","0.068","ratio",3,"前年同期比6.8%増",{"comparedTo":"2Q08"}]\n\
["quarters.2Q09.reportedGrowth.quarterOverQuarter.outsourcingRevenues","0.012","ratio",3,"前期比1.2%増",{"comparedTo":"1Q09"}]\n\
["quarters.2Q09.reportedGrowth.yearOverYear.systemsOperationAndMaintenanceRevenues","-0.013","ratio",3,"前年同期比1.3%減",{"comparedTo":"2Q08"}]\n\
["quarters.2Q09.reportedGrowth.quarterOverQuarter.systemsOperationAndMaintenanceRevenues","-0.01","ratio",2,"前期比1%減",{"comparedTo":"1Q09"}]\n\
{"locator":"(no heading; paragraph システム構築)"}\n\
["quarters.2Q09.systemsConstructionRevenues","2344000000","JPY",-6,"23億4400万円"]\n\
["quarters.2Q09.reportedGrowth.yearOverYear.systemsConstructionRevenues","-0.280","ratio",3,"前年同期比で28.0%減",{"comparedTo":"2Q08"}]\n\
["quarters.2Q09.reportedGrowth.quarterOverQuarter.systemsConstructionRevenues","0.30","ratio",2,"前期比で30%増",{"comparedTo":"1Q09"}]\n\
["quarters.2Q09.systemsConstructionOrderBacklog","4428000000","JPY",-6,"44億2800万円",{"accountingStandard":null}]\n\
["quarters.2Q09.reportedGrowth.yearOverYear.systemsConstructionOrderBacklog","-0.195","ratio",3,"前年同期比19.5%の減少",{"comparedTo":"2Q08","accountingStandard":null}]\n\
["quarters.2Q09.reportedGrowth.quarterOverQuarter.systemsConstructionOrderBacklog","0.152","ratio",3,"前期比では15.2%の増加",{"comparedTo":"1Q09","accountingStandard":null}]\n\
["quarters.2Q09.systemsConstructionOrders","3101000000","JPY",-6,"31億100万円",{"accountingStandard":null}]\n\
["quarters.2Q09.reportedGrowth.quarterOverQuarter.systemsConstructionOrders","0.062","ratio",3,"前期比6.2%増",{"comparedTo":"1Q09","accountingStandard":null}]\n\
{"document":"iij-9m09-release","published":"2010-02","standing":"issuer","accountingStandard":"US GAAP"}\n\
{"locator":"Highlights of Financial Results for the Nine Months Ended Dec 2009"}\n\
["nineMonths.9M09.revenues","48313000000","JPY",-6,"JPY48,313 million"]\n\
["nineMonths.9M09.convenienceTranslation.revenues","519000000","USD",-5,"$519.0 million"]\n\
["nineMonths.9M09.reportedGrowth.yearOverYear.revenues","-0.049","ratio",3,"down 4.9% YoY",{"comparedTo":"9M08"}]\n\
["nineMonths.9M09.operatingIncome","2007000000","JPY",-6,"JPY2,007 million"]\n\
["nineMonths.9M09.convenienceTranslation.operatingIncome","21600000","USD",-5,"$21.6 million"]\n\
["nineMonths.9M09.reportedGrowth.yearOverYear.operatingIncome","0.088","ratio",3,"up 8.8% YoY",{"comparedTo":"9M08"}]\n\
["nineMonths.9M09.atmOperationOperatingIncome","-730000000","JPY",-6,"JPY730 million",{"printedSign":"loss"}]\n\
["nineMonths.9M09.reportedGrowth.yearOverYear.atmOperationOperatingLoss","0.570","ratio",3,"up 57.0% YoY",{"comparedTo":"9M08"}]\n\
["nineMonths.9M09.netIncomeAttributable","1133000000","JPY",-6,"JPY1,133 million"]\n\
["nineMonths.9M09.convenienceTranslation.netIncomeAttributable","12200000","USD",-5,"$12.2 million"]\n\
["nineMonths.9M09.reportedGrowth.yearOverYear.netIncomeAttributable","2.198","ratio",3,"up 219.8% YoY",{"comparedTo":"9M08"}]\n\
["guidance.FY2009.revenues.value","73000000000","JPY",-6,"JPY73,000 million",{"role":"comparative","stands":false}]\n\
["guidance.FY2009.revenues.value","68000000000","JPY",-6,"JPY68,000 million"]\n\
{"locator":"footnote (1) under the highlights"}\n\
["observations.9M09.exchangeRate","93.08","JPY/USD",2,"JPY93.08 per US$1.00"]\n\
{"locator":"(no heading)","readOnce":true}\n\
["nineMonths.9M09.convenienceTranslation.atmOperationOperatingIncome","-7800000","USD",-5,"$7.8 million",{"printedSign":"loss"}]\n\
{"document":"iij-fy2009-release","published":"2010-05-14","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of Full FY2009 Financial Results"}\n\
["fiscalYears.FY2009.revenues","68006000000","JPY",-6,"JPY68,006 million",{"stands":false}]\n\
["fiscalYears.FY2009.convenienceTranslation.revenues","728100000","USD",-5,"$728.1 million"]\n\
["fiscalYears.FY2009.reportedGrowth.yearOverYear.revenues","-0.025","ratio",3,"down 2.5% YoY",{"comparedTo":"FY2008"}]\n\
["fiscalYears.FY2009.operatingIncome","3412000000","JPY",-6,"JPY3,412 million",{"stands":false}]\n\
["fiscalYears.FY2009.convenienceTranslation.operatingIncome","36500000","USD",-5,"$36.5 million"]\n\
["fiscalYears.FY2009.reportedGrowth.yearOverYear.operatingIncome","0.169","ratio",3,"up 16.9% YoY",{"comparedTo":"FY2008"}]\n\
["fiscalYears.FY2009.atmOperationOperatingIncome","-1000000000","JPY",-6,"JPY1,000 million",{"printedSign":"loss"}]\n\
["fiscalYears.FY2009.netIncomeAttributable","2234000000","JPY",-6,"JPY2,234 million"]\n\
["fiscalYears.FY2009.convenienceTranslation.netIncomeAttributable","23900000","USD",-5,"$23.9 million"]\n\
["fiscalYears.FY2009.reportedGrowth.yearOverYear.netIncomeAttributable","0.574","ratio",3,"up 57.4% YoY",{"comparedTo":"FY2008"}]\n\
{"locator":"Highlights of Fourth Quarter FY2009 Financial Results"}\n\
["quarters.4Q09.revenues","19694000000","JPY",-6,"JPY19,694 million"]\n\
["quarters.4Q09.convenienceTranslation.revenues","210900000","USD",-5,"$210.9 million"]\n\
["quarters.4Q09.reportedGrowth.yearOverYear.revenues","0.040","ratio",3,"up 4.0% YoY",{"comparedTo":"4Q08"}]\n\
["quarters.4Q09.operatingIncome","1404000000","JPY",-6,"JPY1,404 million"]\n\
["quarters.4Q09.convenienceTranslation.operatingIncome","15000000","USD",-5,"$15.0 million"]\n\
["quarters.4Q09.reportedGrowth.yearOverYear.operatingIncome","0.309","ratio",3,"up 30.9% YoY",{"comparedTo":"4Q08"}]\n\
["quarters.4Q09.netIncomeAttributable","1101000000","JPY",-6,"JPY1,101 million"]\n\
["quarters.4Q09.convenienceTranslation.netIncomeAttributable","11800000","USD",-5,"$11.8 million"]\n\
["quarters.4Q09.reportedGrowth.yearOverYear.netIncomeAttributable","0.034","ratio",3,"up 3.4% YoY",{"comparedTo":"4Q08"}]\n\
{"locator":"Financial Targets for FY2010"}\n\
["guidance.FY2010.revenues.value","71000000000","JPY",-8,"JPY71.0 billion",{"stands":false}]\n\
["guidance.FY2010.operatingIncome.value","4300000000","JPY",-8,"JPY4.3 billion",{"stands":false}]\n\
["guidance.FY2010.incomeBeforeIncomeTaxes.value","3700000000","JPY",-8,"JPY3.7 billion",{"stands":false}]\n\
["guidance.FY2010.netIncomeAttributable.value","2600000000","JPY",-8,"JPY2.6 billion",{"stands":false}]\n\
["guidance.FY2010.dividendsPerShare.value","2500","JPY",0,"JPY2,500",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01","stands":false}]\n\
{"locator":"Highlights of Full FY2009 Financial Results"}\n\
["guidance.FY2009.dividendsPerShare.value","2250","JPY",0,"JPY2,250",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["fiscalYears.FY2009.convenienceTranslation.atmOperationOperatingIncome","-10700000","USD",-5,"$10.7 million",{"printedSign":"loss"}]\n\
["guidance.FY2009.yearEndDividendsPerShare.value","1000","JPY",0,"JPY1,000",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01","role":"comparative","stands":false}]\n\
["guidance.FY2009.yearEndDividendsPerShare.value","1250","JPY",0,"JPY1,250",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01"}]\n\
["guidance.FY2009.dividendsPerShare.value","2000","JPY",0,"JPY2,000",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01","role":"comparative","stands":false}]\n\
{"document":"mynavi-2010-06-acquisition-article","published":"2010-06-01","standing":"press"}\n\
{"locator":"(no heading; first paragraph)"}\n\
["observations.2010-06.iijGlobalSolutionsPurchasePrice","9200000000","JPY",-8,"約92億円",{"qualifier":"approximately"}]\n\
{"locator":"(no heading; second paragraph)"}\n\
["observations.2010-06.iijGlobalSolutionsEmployees","250","employees",-1,"約250名",{"qualifier":"approximately"}]\n\
{"locator":"(no heading; third paragraph)"}\n\
["observations.2010-06.revenuesOfBusinessAcquiredFromAttJapan","300000000","USD",-8,"約3億ドル",{"qualifier":"approximately"}]\n\
["observations.2010-06.iijGlobalSolutionsCustomers","1600","companies",-2,"約1600社",{"qualifier":"approximately"}]\n\
{"document":"iij-fy2009-annual-report","published":"2010-09-28","standing":"issuer","accountingStandard":"US GAAP"}\n\
{"locator":"Selected financial data (Statement of Income Data)","readOnce":true}\n\
["fiscalYears.FY2005.enterpriseInternetConnectivityRevenues","11179000000","JPY",-6,"11,179",{"role":"comparative"}]\n\
["fiscalYears.FY2006.enterpriseInternetConnectivityRevenues","11239000000","JPY",-6,"11,239",{"role":"comparative"}]\n\
["fiscalYears.FY2007.enterpriseInternetConnectivityRevenues","12149000000","JPY",-6,"12,149",{"role":"comparative"}]\n\
["fiscalYears.FY2008.enterpriseInternetConnectivityRevenues","13142000000","JPY",-6,"13,142",{"role":"comparative"}]\n\
["fiscalYears.FY2009.enterpriseInternetConnectivityRevenues","13847000000","JPY",-6,"13,847"]\n\
["fiscalYears.FY2009.convenienceTranslation.enterpriseInternetConnectivityRevenues","148256000","USD",-3,"$148,256"]\n\
["fiscalYears.FY2005.consumerInternetConnectivityRevenues","2120000000","JPY",-6,"2,120",{"role":"comparative"}]\n\
["fiscalYears.FY2006.consumerInternetConnectivityRevenues","1969000000","JPY",-6,"1,969",{"role":"comparative"}]\n\
["fiscalYears.FY2007.consumerInternetConnectivityRevenues","5430000000","JPY",-6,"5,430",{"role":"comparative"}]\n\
["fiscalYears.FY2008.consumerInternetConnectivityRevenues","6538000000","JPY",-6,"6,538",{"role":"comparative"}]\n\
["fiscalYears.FY2009.consumerInternetConnectivityRevenues","6854000000","JPY",-6,"6,854"]\n\
["fiscalYears.FY2009.convenienceTranslation.consumerInternetConnectivityRevenues","73386000","USD",-3,"73,386"]\n\
["fiscalYears.FY2005.outsourcingRevenues","9924000000","JPY",-6,"9,924",{"role":"comparative"}]\n\
["fiscalYears.FY2006.outsourcingRevenues","11145000000","JPY",-6,"11,145",{"role":"comparative"}]\n\
["fiscalYears.FY2007.outsourcingRevenues","13724000000","JPY",-6,"13,724",{"role":"comparative"}]\n\
["fiscalYears.FY2008.outsourcingRevenues","15396000000","JPY",-6,"15,396",{"role":"comparative","stands":false}]\n\
["fiscalYears.FY2009.outsourcingRevenues","16271000000","JPY",-6,"16,271",{"stands":false}]\n\
["fiscalYears.FY2009.convenienceTranslation.outsourcingRevenues","174210000","USD",-3,"174,210"]\n\
["fiscalYears.FY2005.connectivityAndOutsourcingRevenues","23223000000","JPY",-6,"23,223",{"role":"comparative"}]\n\
["fiscalYears.FY2006.connectivityAndOutsourcingRevenues","24353000000","JPY",-6,"24,353",{"role":"comparative"}]\n\
{"locator":"cover"}\n\
["observations.2010-03-31.sharesOutstanding","206478","shares",null,"206,478"]\n\
["observations.2010-03-31.sharesRepresentedByAdss","13289","shares",null,"13,289 shares"]\n\
["observations.2010-03-31.adssOutstanding","5315600","items",null,"5,315,600"]\n\
{"document":"ascii-2010-09-acquisition-article","published":"2010-09","standing":"press"}\n\
{"locator":"(no heading; first paragraph)"}\n\
["observations.2010-09.iijGlobalSolutionsPurchasePrice","9200000000","JPY",-8,"約92億円",{"qualifier":"approximately"}]\n\
{"locator":"(no heading; third paragraph)"}\n\
["observations.2010-09.iijGlobalSolutionsCustomers","1600","companies",-2,"約1600社",{"qualifier":"approximately"}]\n\
["observations.2010-09.iijGlobalSolutionsEmployees","245","employees",null,"約245名",{"qualifier":"approximately"}]\n\
{"document":"iij-1h10-release","published":"2010-11-15","standing":"issuer","accountingStandard":"US GAAP"}\n\
{"locator":"Highlights of 1H FY2010 Financial Results"}\n\
["halves.1H10.revenues","34272000000","JPY",-6,"JPY34,272 million"]\n\
["halves.1H10.convenienceTranslation.revenues","410300000","USD",-5,"$410.3 million"]\n\
["guidance.1H10.revenues.value","32300000000","JPY",-6,"JPY32,300 million",{"role":"comparative"}]\n\
["halves.1H10.reportedGrowth.yearOverYear.revenues","0.062","ratio",3,"6.2% YoY",{"comparedTo":"1H09"}]\n\
["halves.1H10.operatingIncome","1201000000","JPY",-6,"JPY1,201 million"]\n\
["halves.1H10.convenienceTranslation.operatingIncome","14400000","USD",-5,"$14.4 million"]\n\
["guidance.1H10.operatingIncome.value","1200000000","JPY",-6,"JPY1,200 million",{"role":"comparative"}]\n\
["halves.1H10.reportedGrowth.yearOverYear.operatingIncome","0.030","ratio",3,"3.0% YoY",{"comparedTo":"1H09"}]\n\
["halves.1H10.netIncomeAttributable","859000000","JPY",-6,"JPY859 million"]\n\
["halves.1H10.convenienceTranslation.netIncomeAttributable","10300000","USD",-5,"$10.3 million"]\n\
["guidance.1H10.netIncomeAttributable.value","800000000","JPY",-6,"JPY800 million",{"role":"comparative"}]\n\
["observations.2Q10.iijGlobalSolutionsPurchasePrice","9200000000","JPY",-8,"JPY9.2 billion"]\n\
{"locator":"footnote 1 under the highlights"}\n\
["observations.1H10.exchangeRate","83.53","JPY/USD",2,"JPY83.53 per US$1.00"]\n\
{"locator":"Highlights of 1H FY2010 Financial Results"}\n\
["halves.1H10.dividendsPerShare","1250","JPY",0,"JPY1,250 per share",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["observations.2Q10.iijGlobalSolutionsCustomers","1600","companies",-2,"approximately 1,600",{"qualifier":"approximately"}]\n\
["observations.2Q10.iijGlobalSolutionsEmployees","245","employees",null,"245 employees"]\n\
["observations.2Q10.iijGlobalSolutionsOwnership","1.00","ratio",2,"100% owned"]\n\
{"document":"iij-fy2010-dividend-notice","published":"2011-02-10","standing":"issuer"}\n\
{"locator":"2. Revised Year-end Dividend Forecast for FY2010"}\n\
["guidance.FY2010.interimDividendsPerShare.value","1250.00","JPY",2,"JPY1,250.00",{"definition":"shares before the split of 2012-10-01","role":"comparative"}]\n\
["guidance.FY2010.yearEndDividendsPerShare.value","1250.00","JPY",2,"JPY1,250.00",{"definition":"shares before the split of 2012-10-01","role":"comparative","stands":false}]\n\
["guidance.FY2010.dividendsPerShare.value","2500.00","JPY",2,"JPY2,500.00",{"definition":"shares before the split of 2012-10-01","role":"comparative","stands":false}]\n\
["guidance.FY2010.yearEndDividendsPerShare.value","1500.00","JPY",2,"JPY1,500.00",{"definition":"shares before the split of 2012-10-01","stands":false}]\n\
["guidance.FY2010.dividendsPerShare.value","2750.00","JPY",2,"JPY2,750.00",{"definition":"shares before the split of 2012-10-01","stands":false}]\n\
["fiscalYears.FY2010.interimDividendsPerShare","1250.00","JPY",2,"JPY1,250.00",{"definition":"shares before the split of 2012-10-01"}]\n\
["fiscalYears.FY2009.interimDividendsPerShare","1000.00","JPY",2,"JPY1,000.00",{"definition":"shares before the split of 2012-10-01","role":"comparative"}]\n\
["fiscalYears.FY2009.yearEndDividendsPerShare","1250.00","JPY",2,"JPY1,250.00",{"definition":"shares before the split of 2012-10-01","role":"comparative"}]\n\
["fiscalYears.FY2009.dividendsPerShare","2250.00","JPY",2,"JPY2,250.00",{"definition":"shares before the split of 2012-10-01","role":"comparative"}]\n\
["observations.2011-02.adssPerShare","400","items",null,"400 American Depository Shares represent one share of common stock",{"readByHand":true}]\n\
{"document":"iij-9m10-release-page-5","published":"2011-02","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Other income (expenses)"}\n\
["nineMonths.9M10.otherIncomeNet","-255000000","JPY",-6,"JPY255 million",{"printedSign":"loss"}]\n\
["nineMonths.9M09.otherIncomeNet","-224000000","JPY",-6,"JPY224 million",{"printedSign":"loss","role":"comparative"}]\n\
{"locator":"Income before income tax expenses"}\n\
["nineMonths.9M10.incomeBeforeIncomeTaxes","2175000000","JPY",-6,"JPY2,175 million"]\n\
["nineMonths.9M10.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","0.220","ratio",3,"up 22.0% YoY",{"comparedTo":"9M09"}]\n\
["nineMonths.9M09.incomeBeforeIncomeTaxes","1783000000","JPY",-6,"JPY1,783 million",{"role":"comparative"}]\n\
{"locator":"Net Income"}\n\
["nineMonths.9M10.incomeTaxExpense","459000000","JPY",-6,"JPY459 million"]\n\
["nineMonths.9M09.incomeTaxExpense","1042000000","JPY",-6,"JPY1,042 million",{"role":"comparative"}]\n\
["nineMonths.9M10.deferredTaxExpense","242000000","JPY",-6,"JPY242 million"]\n\
["nineMonths.9M09.deferredTaxExpense","790000000","JPY",-6,"JPY790 million",{"role":"comparative"}]\n\
["nineMonths.9M10.equityInNetIncomeOfEquityMethodInvestees","129000000","JPY",-6,"JPY129 million"]\n\
["nineMonths.9M09.equityInNetIncomeOfEquityMethodInvestees","127000000","JPY",-6,"JPY127 million",{"role":"comparative"}]\n\
["nineMonths.9M10.netIncome","1845000000","JPY",-6,"JPY1,845 million"]\n\
["nineMonths.9M10.reportedGrowth.yearOverYear.netIncome","1.125","ratio",3,"up 112.5% YoY",{"comparedTo":"9M09"}]\n\
["nineMonths.9M09.netIncome","868000000","JPY",-6,"JPY868 million",{"role":"comparative"}]\n\
{"locator":"Net income attributable to IIJ"}\n\
["nineMonths.9M10.netLossAttributableToNoncontrollingInterests","152000000","JPY",-6,"JPY152 million"]\n\
["nineMonths.9M09.netLossAttributableToNoncontrollingInterests","265000000","JPY",-6,"JPY265 million",{"role":"comparative"}]\n\
["nineMonths.9M10.netIncomeAttributable","1997000000","JPY",-6,"JPY1,997 million"]\n\
["nineMonths.9M10.reportedGrowth.yearOverYear.netIncomeAttributable","0.762","ratio",3,"up 76.2% YoY",{"comparedTo":"9M09"}]\n\
["nineMonths.9M09.netIncomeAttributable","1133000000","JPY",-6,"JPY1,133 million",{"role":"comparative","stands":false}]\n\
{"locator":"FY2010 Nine Months Financial Condition > Balance Sheets"}\n\
["nineMonths.9M10.totalAssets","67145000000","JPY",-6,"JPY67,145 million"]\n\
{"locator":"(no heading)","readOnce":true}\n\
["nineMonths.9M10.reportedChange.totalAssets","15048000000","JPY",-6,"JPY15,048 million",{"comparedTo":"FY2009"}]\n\
["nineMonths.9M10.reportedChange.accountsReceivable","4735000000","JPY",-6,"JPY4,735 million",{"comparedTo":"FY2009"}]\n\
["nineMonths.9M10.reportedChange.prepaidExpenses","879000000","JPY",-6,"JPY879 million",{"comparedTo":"FY2009"}]\n\
["nineMonths.9M10.reportedChange.deferredTaxAssets","-601000000","JPY",-6,"decreased by JPY601 million",{"comparedTo":"FY2009"}]\n\
["nineMonths.9M10.reportedChange.otherIntangibleAssets","4615000000","JPY",-6,"JPY4,615 million",{"comparedTo":"FY2009"}]\n\
["nineMonths.9M10.reportedChange.propertyAndEquipment","1564000000","JPY",-6,"JPY1,564 million",{"comparedTo":"FY2009"}]\n\
["nineMonths.9M10.reportedChange.goodwill","494000000","JPY",-6,"JPY494 million",{"comparedTo":"FY2009"}]\n\
["nineMonths.9M10.reportedChange.shortTermBorrowings","9000000000","JPY",-6,"JPY9,000 million",{"comparedTo":"FY2009"}]\n\
{"document":"iij-9m10-release-page-7","published":"2011-02","standing":"issuer","accountingStandard":"US GAAP"}\n\
{"locator":"(no heading)","readOnce":true}\n\
["guidance.FY2010.revenues.value","84500000000","JPY",-6,"84,500"]\n\
["guidance.FY2010.operatingIncome.value","4800000000","JPY",-6,"4,800"]\n\
["guidance.FY2010.incomeBeforeIncomeTaxes.value","4100000000","JPY",-6,"4,100"]\n\
["guidance.FY2010.netIncomeAttributable.value","3000000000","JPY",-6,"3,000"]\n\
["nineMonths.9M09.adjustedEbitda","5942000000","JPY",-6,"5,942",{"nonGaap":true,"role":"comparative"}]\n\
["nineMonths.9M10.adjustedEbitda","6667000000","JPY",-6,"6,667",{"nonGaap":true}]\n\
["nineMonths.9M09.depreciationAndAmortization","3935000000","JPY",-6,"3,935",{"role":"comparative"}]\n\
["nineMonths.9M10.depreciationAndAmortization","4137000000","JPY",-6,"4,137"]\n\
["nineMonths.9M09.operatingIncome","2007000000","JPY",-6,"2,007",{"role":"comparative","stands":false}]\n\
["nineMonths.9M10.operatingIncome","2430000000","JPY",-6,"2,430"]\n\
["guidance.FY2010.dividendsPerShare.value","2750","JPY",0,"JPY2,750",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01"}]\n\
["fiscalYears.FY2009.dividendsPerShare","2250","JPY",0,"JPY2,250",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01","role":"comparative","stands":false}]\n\
{"document":"iij-fy2010-release","published":"2011-05-13","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(bullets after the lead, full year)"}\n\
["fiscalYears.FY2010.reportedGrowth.yearOverYear.revenues","0.212","ratio",3,"up 21.2% YoY",{"comparedTo":"FY2009"}]\n\
["fiscalYears.FY2010.reportedGrowth.yearOverYear.systemsIntegrationRevenues","-0.021","ratio",3,"down 2.1% YoY",{"comparedTo":"FY2009"}]\n\
["fiscalYears.FY2010.reportedGrowth.yearOverYear.operatingIncome","0.214","ratio",3,"up 21.4% YoY",{"comparedTo":"FY2009"}]\n\
["fiscalYears.FY2010.netIncomeAttributable","3203000000","JPY",-6,"JPY3,203 million"]\n\
["fiscalYears.FY2010.convenienceTranslation.netIncomeAttributable","39000000","USD",-6,"$39 million"]\n\
["fiscalYears.FY2010.reportedGrowth.yearOverYear.netIncomeAttributable","0.434","ratio",3,"up 43.4% YoY",{"comparedTo":"FY2009"}]\n\
{"locator":"Highlights of Fourth Quarter FY2010 Results"}\n\
["quarters.4Q10.revenues","25622000000","JPY",-6,"JPY25,622 million"]\n\
["quarters.4Q10.convenienceTranslation.revenues","310000000","USD",-6,"$310 million"]\n\
["quarters.4Q10.reportedGrowth.yearOverYear.revenues","0.301","ratio",3,"up 30.1% YoY",{"comparedTo":"4Q09"}]\n\
["quarters.4Q10.operatingIncome","1711000000","JPY",-6,"JPY1,711 million"]\n\
["quarters.4Q10.convenienceTranslation.operatingIncome","21000000","USD",-6,"$21 million"]\n\
["quarters.4Q10.reportedGrowth.yearOverYear.operatingIncome","0.218","ratio",3,"up 21.8% YoY",{"comparedTo":"4Q09"}]\n\
["quarters.4Q10.netIncomeAttributable","1206000000","JPY",-6,"JPY1,206 million"]\n\
["quarters.4Q10.convenienceTranslation.netIncomeAttributable","15000000","USD",-6,"$15 million"]\n\
["quarters.4Q10.reportedGrowth.yearOverYear.netIncomeAttributable","0.096","ratio",3,"up 9.6% YoY",{"comparedTo":"4Q09"}]\n\
{"locator":"Financial Targets for FY2011"}\n\
["guidance.FY2011.revenues.value","100000000000","JPY",-9,"JPY100 billion"]\n\
["guidance.FY2011.operatingIncome.value","6300000000","JPY",-8,"JPY6.3billion"]\n\
["guidance.FY2011.incomeBeforeIncomeTaxes.value","5600000000","JPY",-8,"JPY5.6 billion"]\n\
["guidance.FY2011.netIncomeAttributable.value","3400000000","JPY",-8,"JPY3.4 billion"]\n\
["guidance.FY2011.dividendsPerShare.value","3000","JPY",0,"JPY3,000 per share",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01"}]\n\
{"document":"iij-fy2010-distribution-notice","published":"2011-05-26","standing":"issuer"}\n\
{"locator":"1. Dividend"}\n\
["fiscalYears.FY2010.yearEndDividendsPerShare","1500","JPY",0,"JPY1,500",{"definition":"shares before the split of 2012-10-01"}]\n\
["guidance.FY2010.yearEndDividendsPerShare.value","1500","JPY",0,"JPY1,500",{"definition":"shares before the split of 2012-10-01"}]\n\
["fiscalYears.FY2009.yearEndDividendsPerShare","1250","JPY",0,"JPY1,250",{"definition":"shares before the split of 2012-10-01","role":"comparative","stands":false}]\n\
["fiscalYears.FY2010.yearEndDividends","304000000","JPY",-6,"JPY304 million"]\n\
["fiscalYears.FY2009.yearEndDividends","253000000","JPY",-6,"JPY253 million",{"role":"comparative"}]\n\
{"locator":"<Reference> Annual dividend payments"}\n\
["fiscalYears.FY2010.interimDividendsPerShare","1250","JPY",0,"JPY1,250 (paid)",{"definition":"shares before the split of 2012-10-01","readByHand":true,"stands":false}]\n\
["fiscalYears.FY2010.dividendsPerShare","2750","JPY",0,"JPY2,750",{"definition":"shares before the split of 2012-10-01"}]\n\
["fiscalYears.FY2009.interimDividendsPerShare","1000","JPY",0,"JPY1,000",{"definition":"shares before the split of 2012-10-01","role":"comparative","stands":false}]\n\
["fiscalYears.FY2009.dividendsPerShare","2250","JPY",0,"JPY2,250",{"definition":"shares before the split of 2012-10-01","role":"comparative","stands":false}]\n\
{"document":"iij-1q11-release","published":"2011-08-12","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of 1Q11 Financial Results"}\n\
["quarters.1Q11.revenues","23362000000","JPY",-6,"JPY23,362 million"]\n\
["quarters.1Q11.convenienceTranslation.revenues","290000000","USD",-6,"$290 million"]\n\
["quarters.1Q11.reportedGrowth.yearOverYear.revenues","0.477","ratio",3,"up 47.7% YoY",{"comparedTo":"1Q10"}]\n\
["quarters.1Q11.reportedGrowth.yearOverYear.networkServicesRevenues","0.668","ratio",3,"up 66.8% YoY",{"comparedTo":"1Q10"}]\n\
["quarters.1Q11.reportedGrowth.yearOverYear.systemsIntegrationRevenues","0.154","ratio",3,"up 15.4% YoY",{"comparedTo":"1Q10"}]\n\
["quarters.1Q11.operatingIncome","915000000","JPY",-6,"JPY915 million"]\n\
["quarters.1Q11.convenienceTranslation.operatingIncome","11000000","USD",-6,"$11 million"]\n\
["quarters.1Q11.reportedGrowth.yearOverYear.operatingIncome","2.442","ratio",3,"up 244.2% YoY",{"comparedTo":"1Q10"}]\n\
["quarters.1Q11.netIncomeAttributable","512000000","JPY",-6,"JPY512 million"]\n\
["quarters.1Q11.convenienceTranslation.netIncomeAttributable","6000000","USD",-6,"$6 million"]\n\
["quarters.1Q11.reportedGrowth.yearOverYear.netIncomeAttributable","1.074","ratio",3,"up 107.4% YoY",{"comparedTo":"1Q10"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["quarters.1Q11.cloudProjects","600","items",null,"nearly 600",{"qualifier":"lessThan","accountingStandard":null}]\n\
{"document":"iij-1h11-release","published":"2011-11-08","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of 1H FY2011 Financial Results"}\n\
["halves.1H11.revenues","47207000000","JPY",-6,"JPY47,207 million"]\n\
["halves.1H11.convenienceTranslation.revenues","612800000","USD",-5,"$612.8 million"]\n\
["halves.1H11.reportedGrowth.yearOverYear.revenues","0.377","ratio",3,"37.7% YoY",{"comparedTo":"1H10"}]\n\
["halves.1H11.operatingIncome","2448000000","JPY",-6,"JPY2,448 million"]\n\
["halves.1H11.convenienceTranslation.operatingIncome","31800000","USD",-5,"$31.8 million"]\n\
["halves.1H11.reportedGrowth.yearOverYear.operatingIncome","1.038","ratio",3,"103.8% YoY",{"comparedTo":"1H10"}]\n\
["halves.1H11.netIncomeAttributable","1361000000","JPY",-6,"JPY1,361 million"]\n\
["halves.1H11.convenienceTranslation.netIncomeAttributable","17700000","USD",-5,"$17.7 million"]\n\
["halves.1H11.reportedGrowth.yearOverYear.netIncomeAttributable","0.584","ratio",3,"58.4%",{"comparedTo":"1H10"}]\n\
["halves.1H11.reportedChange.operatingIncome","0.224","ratio",3,"22.4%",{"remark":"target of 1H11"}]\n\
["halves.1H11.reportedChange.netIncomeAttributable","0.361","ratio",3,"36.1%",{"remark":"target of 1H11"}]\n\
["halves.1H11.dividendsPerShare","1500","JPY",0,"JPY1,500 per share",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01"}]\n\
{"document":"iij-fy2011-release","published":"2012-05-15","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of Financial Results for FY2011"}\n\
["fiscalYears.FY2011.revenues","97315000000","JPY",-6,"JPY97,315 million",{"stands":false}]\n\
["fiscalYears.FY2011.convenienceTranslation.revenues","1180900000","USD",-5,"$1,180.9 million"]\n\
["guidance.FY2012.revenues.value","107000000000","JPY",-6,"JPY107,000 million"]\n\
["fiscalYears.FY2011.reportedGrowth.yearOverYear.revenues","0.181","ratio",3,"up 18.1% YoY",{"comparedTo":"FY2010"}]\n\
["fiscalYears.FY2011.operatingIncome","6353000000","JPY",-6,"JPY6,353 million",{"stands":false}]\n\
["fiscalYears.FY2011.convenienceTranslation.operatingIncome","77100000","USD",-5,"$77.1 million"]\n\
["guidance.FY2012.operatingIncome.value","7500000000","JPY",-6,"JPY7,500 million"]\n\
["fiscalYears.FY2011.reportedGrowth.yearOverYear.operatingIncome","0.534","ratio",3,"up 53.4% YoY",{"comparedTo":"FY2010"}]\n\
["fiscalYears.FY2011.netIncomeAttributable","3641000000","JPY",-6,"JPY3,641 million"]\n\
["fiscalYears.FY2011.convenienceTranslation.netIncomeAttributable","44100000","USD",-5,"$44.1 million",{"erratum":"netIncomeOfFy2011InDollars"}]\n\
["guidance.FY2012.netIncomeAttributable.value","4000000000","JPY",-6,"JPY4,000 million"]\n\
["fiscalYears.FY2011.reportedGrowth.yearOverYear.netIncomeAttributable","0.137","ratio",3,"up 13.7 % YoY",{"comparedTo":"FY2010"}]\n\
{"locator":"Financial Targets for FY2012"}\n\
["guidance.FY2012.incomeBeforeIncomeTaxes.value","6900000000","JPY",-8,"JPY6.9 billion"]\n\
["guidance.FY2012.dividendsPerShare.value","3500","JPY",0,"JPY3,500 per share",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01","stands":false}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["guidance.FY2011.yearEndDividendsPerShare.value","1500","JPY",0,"JPY1,500",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01","role":"comparative","stands":false}]\n\
["guidance.FY2011.yearEndDividendsPerShare.value","1750","JPY",0,"JPY1,750",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01"}]\n\
["guidance.FY2012.interimDividendsPerShare.value","1750","JPY",0,"JPY1,750",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01"}]\n\
["guidance.FY2012.yearEndDividendsPerShare.value","1750","JPY",0,"JPY1,750",{"accountingStandard":null,"definition":"shares before the split of 2012-10-01","stands":false}]\n\
["guidance.FY2012.revenues.value","107000000000","JPY",-9,"JPY107 billion",{"stands":false}]\n\
["guidance.FY2012.operatingIncome.value","7500000000","JPY",-8,"JPY7.5 billion",{"stands":false}]\n\
["guidance.FY2012.netIncomeAttributable.value","4000000000","JPY",-8,"JPY4.0 billion",{"stands":false}]\n\
{"document":"iij-1q12-release","published":"2012-08-07","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of 1st Quarter FY2012 Financial Results"}\n\
["quarters.1Q12.revenues","24841000000","JPY",-6,"JPY24,841 million"]\n\
["quarters.1Q12.convenienceTranslation.revenues","311000000","USD",-6,"$311 million"]\n\
["quarters.1Q12.reportedGrowth.yearOverYear.revenues","0.063","ratio",3,"up 6.3% YoY",{"comparedTo":"1Q11"}]\n\
["quarters.1Q12.operatingIncome","1374000000","JPY",-6,"JPY1,374 million"]\n\
["quarters.1Q12.convenienceTranslation.operatingIncome","17000000","USD",-6,"$17 million"]\n\
["quarters.1Q12.reportedGrowth.yearOverYear.operatingIncome","0.502","ratio",3,"up 50.2% YoY",{"comparedTo":"1Q11"}]\n\
["quarters.1Q12.netIncomeAttributable","897000000","JPY",-6,"JPY897 million"]\n\
["quarters.1Q12.convenienceTranslation.netIncomeAttributable","11000000","USD",-6,"$11 million"]\n\
["quarters.1Q12.reportedGrowth.yearOverYear.netIncomeAttributable","0.750","ratio",3,"up 75.0% YoY",{"comparedTo":"1Q11"}]\n\
{"document":"it-pro-1q12-article","published":"2012-08-07","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading; first paragraph)"}\n\
["quarters.1Q12.revenues","24841000000","JPY",-6,"248億4100万円",{"stands":false}]\n\
["quarters.1Q12.reportedGrowth.yearOverYear.revenues","0.063","ratio",3,"6.3%増",{"comparedTo":"1Q11","stands":false}]\n\
["quarters.1Q12.operatingIncome","1374000000","JPY",-6,"13億7400万円",{"stands":false}]\n\
["quarters.1Q12.reportedGrowth.yearOverYear.operatingIncome","0.502","ratio",3,"50.2%増",{"comparedTo":"1Q11","stands":false}]\n\
{"locator":"(no heading; paragraph on IIJ GIO)"}\n\
["quarters.1Q12.cloudProjects","1300","items",-2,"約1300件",{"qualifier":"approximately","accountingStandard":null}]\n\
["quarters.1Q12.cloudRevenues","1200000000","JPY",-8,"12億円"]\n\
["observations.2012-06.cloudRevenues","420000000","JPY",-7,"4億2000万円"]\n\
["observations.FY2012.cloudRevenues","7000000000","JPY",null,"70億円以上",{"qualifier":"atLeast"}]\n\
["observations.FY2011.cloudCapitalExpenditures","4300000000","JPY",-8,"約43億円",{"qualifier":"approximately","role":"comparative"}]\n\
{"locator":"(no heading; paragraph on international business)"}\n\
["observations.1Q12.internationalBusinessRevenues","1000000000","JPY",-8,"約10億円",{"qualifier":"approximately"}]\n\
["guidance.FY2012.internationalBusinessRevenues.threshold","3000000000","JPY",null,"30億円強",{"qualifier":"moreThan"}]\n\
{"document":"iij-1h12-release","published":"2012-11-08","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of 1H FY2012 Financial Results"}\n\
["halves.1H12.revenues","51109000000","JPY",-6,"JPY51,109 million"]\n\
["halves.1H12.reportedGrowth.yearOverYear.revenues","0.083","ratio",3,"up 8.3% YoY",{"comparedTo":"1H11"}]\n\
["halves.1H12.operatingIncome","3263000000","JPY",-6,"JPY3,263 million"]\n\
["halves.1H12.reportedGrowth.yearOverYear.operatingIncome","0.333","ratio",3,"up 33.3% YoY",{"comparedTo":"1H11"}]\n\
["halves.1H12.netIncomeAttributable","2007000000","JPY",-6,"JPY2,007 million"]\n\
["halves.1H12.reportedGrowth.yearOverYear.netIncomeAttributable","0.474","ratio",3,"up 47.4% YoY",{"comparedTo":"1H11"}]\n\
["halves.1H12.convenienceTranslation.revenues","656000000","USD",-6,"$656 million"]\n\
["halves.1H12.convenienceTranslation.operatingIncome","42000000","USD",-6,"$42 million"]\n\
["halves.1H12.convenienceTranslation.netIncomeAttributable","26000000","USD",-6,"$26 million"]\n\
{"document":"iij-9m12-release","published":"2013-02-08","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of 3Q12 Financial Results"}\n\
["nineMonths.9M12.revenues","76690000000","JPY",-6,"JPY76,690 million"]\n\
["nineMonths.9M12.convenienceTranslation.revenues","890000000","USD",-6,"$890 million"]\n\
["nineMonths.9M12.reportedGrowth.yearOverYear.revenues","0.084","ratio",3,"up 8.4% YoY",{"comparedTo":"9M11"}]\n\
["nineMonths.9M12.operatingIncome","5043000000","JPY",-6,"JPY5,043 million"]\n\
["nineMonths.9M12.convenienceTranslation.operatingIncome","59000000","USD",-6,"$59 million"]\n\
["nineMonths.9M12.reportedGrowth.yearOverYear.operatingIncome","0.261","ratio",3,"up 26.1% YoY",{"comparedTo":"9M11"}]\n\
["nineMonths.9M12.netIncomeAttributable","3112000000","JPY",-6,"JPY3,112 million"]\n\
["nineMonths.9M12.convenienceTranslation.netIncomeAttributable","36000000","USD",-6,"$36 million"]\n\
["nineMonths.9M12.reportedGrowth.yearOverYear.netIncomeAttributable","0.302","ratio",3,"up 30.2% YoY",{"comparedTo":"9M11"}]\n\
["guidance.FY2012.yearEndDividendsPerShare.value","10.00","JPY",2,"JPY10.00",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01","stands":false}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["guidance.FY2012.yearEndDividendsPerShare.value","8.75","JPY",2,"JPY8.75",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01","role":"comparative","stands":false}]\n\
{"document":"iij-9m12-release-page-7","published":"2013-02-08","standing":"issuer","accountingStandard":"US GAAP"}\n\
{"locator":"Reconciliation of Non-GAAP Financial Measures > Adjusted EBITDA"}\n\
["nineMonths.9M11.adjustedEbitda","9249000000","JPY",-6,"9,249",{"nonGaap":true,"role":"comparative"}]\n\
["nineMonths.9M12.adjustedEbitda","10586000000","JPY",-6,"10,586",{"nonGaap":true}]\n\
["nineMonths.9M11.depreciationAndAmortization","5251000000","JPY",-6,"5,251",{"role":"comparative"}]\n\
["nineMonths.9M12.depreciationAndAmortization","5543000000","JPY",-6,"5,543"]\n\
["nineMonths.9M11.operatingIncome","3998000000","JPY",-6,"3,998",{"role":"comparative"}]\n\
["nineMonths.9M12.operatingIncome","5043000000","JPY",-6,"5,043",{"stands":false}]\n\
["nineMonths.9M11.otherIncomeNet","-218000000","JPY",-6,"(218)",{"role":"comparative"}]\n\
["nineMonths.9M12.otherIncomeNet","-97000000","JPY",-6,"(97)"]\n\
["nineMonths.9M11.incomeTaxExpense","1603000000","JPY",-6,"1,603",{"role":"comparative"}]\n\
["nineMonths.9M12.incomeTaxExpense","1954000000","JPY",-6,"1,954"]\n\
["nineMonths.9M11.equityInNetIncomeOfEquityMethodInvestees","153000000","JPY",-6,"153",{"role":"comparative"}]\n\
["nineMonths.9M12.equityInNetIncomeOfEquityMethodInvestees","131000000","JPY",-6,"131"]\n\
["nineMonths.9M11.netIncome","2330000000","JPY",-6,"2,330",{"role":"comparative"}]\n\
["nineMonths.9M12.netIncome","3123000000","JPY",-6,"3,123"]\n\
["nineMonths.9M11.netLossAttributableToNoncontrollingInterests","60000000","JPY",-6,"60",{"role":"comparative"}]\n\
["nineMonths.9M12.netLossAttributableToNoncontrollingInterests","-11000000","JPY",-6,"(11)"]\n\
["nineMonths.9M11.netIncomeAttributable","2390000000","JPY",-6,"2,390",{"role":"comparative"}]\n\
["nineMonths.9M12.netIncomeAttributable","3112000000","JPY",-6,"3,112",{"stands":false}]\n\
{"locator":"Reconciliation of Non-GAAP Financial Measures > CAPEX"}\n\
["nineMonths.9M11.capitalExpenditures","8652000000","JPY",-6,"8,652",{"nonGaap":true,"role":"comparative"}]\n\
["nineMonths.9M12.capitalExpenditures","8452000000","JPY",-6,"8,452",{"nonGaap":true}]\n\
["nineMonths.9M11.assetsAcquiredByCapitalLeases","4118000000","JPY",-6,"4,118",{"role":"comparative"}]\n\
["nineMonths.9M12.assetsAcquiredByCapitalLeases","4042000000","JPY",-6,"4,042"]\n\
["nineMonths.9M11.purchasesOfPropertyAndEquipment","4534000000","JPY",-6,"4,534",{"role":"comparative"}]\n\
["nineMonths.9M12.purchasesOfPropertyAndEquipment","4410000000","JPY",-6,"4,410"]\n\
{"locator":"Revision of FY2012 Year-end Dividend Forecast"}\n\
["guidance.FY2012.dividendsPerShare.value","18.75","JPY",2,"JPY18.75",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01"}]\n\
["fiscalYears.FY2011.dividendsPerShare","16.25","JPY",2,"JPY16.25",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01","role":"comparative"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["fiscalYears.FY2012.interimDividendsPerShare","8.75","JPY",2,"JPY8.75",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01"}]\n\
["guidance.FY2012.yearEndDividendsPerShare.value","10.00","JPY",2,"JPY10.00",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01"}]\n\
["guidance.FY2012.yearEndDividendsPerShare.value","8.75","JPY",2,"JPY8.75",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01","role":"comparative","stands":false}]\n\
["guidance.FY2012.dividendsPerShareChange.value","2.5","JPY",1,"JPY2.5",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01"}]\n\
["fiscalYears.FY2011.interimDividendsPerShare","7.50","JPY",2,"JPY7.50",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01","role":"comparative"}]\n\
["fiscalYears.FY2011.yearEndDividendsPerShare","8.75","JPY",2,"JPY8.75",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01","role":"comparative"}]\n\
{"document":"iij-fy2012-release","published":"2013-05-15","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of Financial Results for FY2012"}\n\
["fiscalYears.FY2012.revenues","106248000000","JPY",-6,"JPY106,248 million",{"stands":false}]\n\
["fiscalYears.FY2012.convenienceTranslation.revenues","1128400000","USD",-5,"$1,128.4 million"]\n\
["fiscalYears.FY2012.reportedGrowth.yearOverYear.revenues","0.092","ratio",3,"up 9.2% YoY",{"comparedTo":"FY2011"}]\n\
["fiscalYears.FY2012.operatingIncome","7753000000","JPY",-6,"JPY7,753 million"]\n\
["fiscalYears.FY2012.convenienceTranslation.operatingIncome","82300000","USD",-5,"$82.3 million"]\n\
["fiscalYears.FY2012.reportedGrowth.yearOverYear.operatingIncome","0.220","ratio",3,"up 22.0% YoY",{"comparedTo":"FY2011"}]\n\
["fiscalYears.FY2012.netIncomeAttributable","5301000000","JPY",-6,"JPY5,301 million"]\n\
["fiscalYears.FY2012.convenienceTranslation.netIncomeAttributable","56300000","USD",-5,"$56.3 million"]\n\
["fiscalYears.FY2012.reportedGrowth.yearOverYear.netIncomeAttributable","0.456","ratio",3,"up 45.6% YoY",{"comparedTo":"FY2011"}]\n\
{"locator":"Financial Target for FY2013"}\n\
["guidance.FY2013.revenues.value","117000000000","JPY",-6,"JPY117,000 million",{"stands":false}]\n\
["guidance.FY2013.revenues.convenienceTranslation.value","1242600000","USD",-5,"$1,242.6 million",{"stands":false}]\n\
["guidance.FY2013.revenuesGrowth.value","0.101","ratio",3,"up 10.1% YoY",{"comparedTo":"FY2012"}]\n\
["guidance.FY2013.operatingIncome.value","9400000000","JPY",-6,"JPY9,400 million",{"stands":false}]\n\
["guidance.FY2013.operatingIncomeGrowth.value","0.212","ratio",3,"up 21.2% YoY",{"comparedTo":"FY2012"}]\n\
["guidance.FY2013.netIncomeAttributable.value","6000000000","JPY",-6,"JPY6,000 million",{"stands":false}]\n\
["guidance.FY2013.netIncomeAttributableGrowth.value","0.132","ratio",3,"up 13.2% YoY",{"comparedTo":"FY2012"}]\n\
["guidance.FY2013.dividendsPerShare.value","22.00","JPY",2,"JPY22.00 per share",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01"}]\n\
["guidance.FY2013.dividendsPerShareGrowth.value","0.173","ratio",3,"up 17.3% YoY",{"comparedTo":"FY2012","accountingStandard":null}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["guidance.FY2013.operatingIncome.convenienceTranslation.value","99800000","USD",-5,"$99.8 million",{"stands":false}]\n\
["guidance.FY2013.netIncomeAttributable.convenienceTranslation.value","63700000","USD",-5,"$63.7 million",{"stands":false}]\n\
["fiscalYears.FY2012.milestones.revenuesAboveHundredBillionYen.threshold","100000000000","JPY",null,"JPY100 billion"]\n\
{"document":"iij-fy2012-annual-report","published":"2013-06-28","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"第1 企業の概況 1 主要な経営指標等の推移 (1) 連結経営指標等"}\n\
["fiscalYears.FY2008.revenues","69730730000","JPY",-3,"69,730,730",{"role":"comparative"}]\n\
["fiscalYears.FY2009.revenues","68006380000","JPY",-3,"68,006,380",{"role":"comparative"}]\n\
["fiscalYears.FY2010.revenues","82418206000","JPY",-3,"82,418,206",{"role":"comparative"}]\n\
["fiscalYears.FY2011.revenues","97314605000","JPY",-3,"97,314,605",{"role":"comparative"}]\n\
["fiscalYears.FY2012.revenues","106248486000","JPY",-3,"106,248,486"]\n\
["fiscalYears.FY2008.operatingIncome","2917382000","JPY",-3,"2,917,382",{"role":"comparative"}]\n\
["fiscalYears.FY2009.operatingIncome","3411585000","JPY",-3,"3,411,585",{"role":"comparative"}]\n\
["fiscalYears.FY2010.operatingIncome","4141042000","JPY",-3,"4,141,042",{"role":"comparative"}]\n\
["fiscalYears.FY2011.operatingIncome","6353483000","JPY",-3,"6,353,483",{"role":"comparative"}]\n\
{"document":"iij-fy2012-form-20-f","published":"2013-06-28","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Selected Financial Data > Statement of Income Data > REVENUES: Network services (millions of yen)"}\n\
["fiscalYears.FY2008.enterpriseInternetConnectivityRevenues","13142000000","JPY",-6,"¥ 13,142",{"role":"comparative","stands":false}]\n\
["fiscalYears.FY2009.enterpriseInternetConnectivityRevenues","13847000000","JPY",-6,"¥ 13,847",{"role":"comparative","stands":false}]\n\
["fiscalYears.FY2010.enterpriseInternetConnectivityRevenues","14005000000","JPY",-6,"¥ 14,005",{"role":"comparative"}]\n\
["fiscalYears.FY2011.enterpriseInternetConnectivityRevenues","14707000000","JPY",-6,"¥ 14,707",{"role":"comparative"}]\n\
["fiscalYears.FY2012.enterpriseInternetConnectivityRevenues","16027000000","JPY",-6,"¥ 16,027"]\n\
["fiscalYears.FY2012.convenienceTranslation.enterpriseInternetConnectivityRevenues","170212000","USD",-3,"$ 170,212"]\n\
["fiscalYears.FY2008.consumerInternetConnectivityRevenues","6538000000","JPY",-6,"6,538",{"role":"comparative","stands":false}]\n\
["fiscalYears.FY2009.consumerInternetConnectivityRevenues","6854000000","JPY",-6,"6,854",{"role":"comparative","stands":false}]\n\
["fiscalYears.FY2010.consumerInternetConnectivityRevenues","6525000000","JPY",-6,"6,525",{"role":"comparative"}]\n\
["fiscalYears.FY2011.consumerInternetConnectivityRevenues","5717000000","JPY",-6,"5,717",{"role":"comparative"}]\n\
["fiscalYears.FY2012.consumerInternetConnectivityRevenues","5466000000","JPY",-6,"5,466"]\n\
["fiscalYears.FY2012.convenienceTranslation.consumerInternetConnectivityRevenues","58052000","USD",-3,"58,052"]\n\
["fiscalYears.FY2008.wanServicesRevenues","2455000000","JPY",-6,"2,455",{"role":"comparative"}]\n\
["fiscalYears.FY2009.wanServicesRevenues","2553000000","JPY",-6,"2,553",{"role":"comparative"}]\n\
["fiscalYears.FY2010.wanServicesRevenues","16100000000","JPY",-6,"16,100",{"role":"comparative"}]\n\
["fiscalYears.FY2011.wanServicesRevenues","25667000000","JPY",-6,"25,667",{"role":"comparative"}]\n\
["fiscalYears.FY2012.wanServicesRevenues","25168000000","JPY",-6,"25,168"]\n\
["fiscalYears.FY2012.convenienceTranslation.wanServicesRevenues","267294000","USD",-3,"267,294"]\n\
["fiscalYears.FY2008.outsourcingRevenues","12941000000","JPY",-6,"12,941",{"role":"restated"}]\n\
["fiscalYears.FY2009.outsourcingRevenues","13718000000","JPY",-6,"13,718",{"role":"restated"}]\n\
["fiscalYears.FY2010.outsourcingRevenues","15032000000","JPY",-6,"15,032",{"role":"comparative"}]\n\
["fiscalYears.FY2011.outsourcingRevenues","17319000000","JPY",-6,"17,319",{"role":"comparative"}]\n\
["fiscalYears.FY2012.outsourcingRevenues","18571000000","JPY",-6,"18,571"]\n\
["fiscalYears.FY2012.convenienceTranslation.outsourcingRevenues","197224000","USD",-3,"197,224"]\n\
["fiscalYears.FY2008.networkServicesRevenues","35076000000","JPY",-6,"35,076",{"role":"comparative"}]\n\
["fiscalYears.FY2009.networkServicesRevenues","36972000000","JPY",-6,"36,972",{"role":"comparative"}]\n\
["fiscalYears.FY2010.networkServicesRevenues","51662000000","JPY",-6,"51,662",{"role":"comparative"}]\n\
["fiscalYears.FY2011.networkServicesRevenues","63410000000","JPY",-6,"63,410",{"role":"comparative"}]\n\
["fiscalYears.FY2012.networkServicesRevenues","65232000000","JPY",-6,"65,232"]\n\
["fiscalYears.FY2012.convenienceTranslation.networkServicesRevenues","692782000","USD",-3,"692,782"]\n\
{"document":"iij-1q13-release","published":"2013-08-06","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading)","readOnce":true}\n\
["quarters.1Q13.revenues","26441000000","JPY",-6,"JPY26,441 million"]\n\
["quarters.1Q13.convenienceTranslation.revenues","266500000","USD",-5,"$266.5 million"]\n\
["quarters.1Q13.reportedGrowth.yearOverYear.revenues","0.064","ratio",3,"up 6.4% YoY",{"comparedTo":"1Q12"}]\n\
["quarters.1Q13.operatingIncome","1305000000","JPY",-6,"JPY1,305 million"]\n\
["quarters.1Q13.convenienceTranslation.operatingIncome","13200000","USD",-5,"$13.2 million"]\n\
["quarters.1Q13.reportedGrowth.yearOverYear.operatingIncome","-0.050","ratio",3,"down 5.0% YoY",{"comparedTo":"1Q12"}]\n\
["quarters.1Q13.netIncomeAttributable","954000000","JPY",-6,"JPY954 million"]\n\
["quarters.1Q13.convenienceTranslation.netIncomeAttributable","9600000","USD",-5,"$9.6 million"]\n\
["quarters.1Q13.reportedGrowth.yearOverYear.netIncomeAttributable","0.064","ratio",3,"up 6.4% YoY",{"comparedTo":"1Q12"}]\n\
{"document":"iij-1h13-release","published":"2013-11-08","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of 1H FY2013 Financial Results"}\n\
["halves.1H13.revenues","54397000000","JPY",-6,"JPY54,397 million"]\n\
["halves.1H13.convenienceTranslation.revenues","553000000","USD",-6,"$553 million"]\n\
["halves.1H13.reportedGrowth.yearOverYear.revenues","0.064","ratio",3,"up 6.4% YoY",{"comparedTo":"1H12"}]\n\
["halves.1H13.operatingIncome","3009000000","JPY",-6,"JPY3,009 million"]\n\
["halves.1H13.convenienceTranslation.operatingIncome","31000000","USD",-6,"$31 million"]\n\
["halves.1H13.reportedGrowth.yearOverYear.operatingIncome","-0.078","ratio",3,"down 7.8% YoY",{"comparedTo":"1H12"}]\n\
["halves.1H13.netIncomeAttributable","2205000000","JPY",-6,"JPY2,205 million"]\n\
["halves.1H13.convenienceTranslation.netIncomeAttributable","22000000","USD",-6,"$22 million"]\n\
["halves.1H13.reportedGrowth.yearOverYear.netIncomeAttributable","0.099","ratio",3,"up 9.9% YoY",{"comparedTo":"1H12"}]\n\
{"document":"iij-9m13-explanatory-material","published":"2014-02-07","standing":"mirror","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading; second paragraph)"}\n\
["nineMonths.9M13.reportedChange.operatingCostsAndExpenses","6888000000","JPY",-6,"6,888 百万円増",{"comparedTo":"9M12"}]\n\
["nineMonths.9M13.reportedGrowth.yearOverYear.operatingCostsAndExpenses","0.096","ratio",3,"9.6%増",{"comparedTo":"9M12"}]\n\
["nineMonths.9M13.reportedChange.personnelCosts","1281000000","JPY",-6,"1,281 百万円増",{"comparedTo":"9M12"}]\n\
["nineMonths.9M13.reportedGrowth.yearOverYear.personnelCosts","0.111","ratio",3,"11.1%増",{"comparedTo":"9M12"}]\n\
["nineMonths.9M13.reportedChange.outsourcingCosts","1882000000","JPY",-6,"1,882 百",{"comparedTo":"9M12","readByHand":true}]\n\
{"document":"iij-9m13-release","published":"2014-02","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of 3Q13 Financial Results"}\n\
["nineMonths.9M13.revenues","82746000000","JPY",-6,"JPY82,746 million"]\n\
["nineMonths.9M13.reportedGrowth.yearOverYear.revenues","0.079","ratio",3,"up 7.9% YoY",{"comparedTo":"9M12"}]\n\
["nineMonths.9M13.operatingIncome","4211000000","JPY",-6,"JPY4,211 million"]\n\
["nineMonths.9M13.reportedGrowth.yearOverYear.operatingIncome","-0.165","ratio",3,"down 16.5% YoY",{"comparedTo":"9M12"}]\n\
["nineMonths.9M13.netIncomeAttributable","2924000000","JPY",-6,"JPY2,924 million"]\n\
["nineMonths.9M13.reportedGrowth.yearOverYear.netIncomeAttributable","-0.060","ratio",3,"down 6.0% YoY",{"comparedTo":"9M12"}]\n\
{"locator":"Revised Full FY2013 Financial Targets"}\n\
["guidance.FY2013.revenues.value","117000000000","JPY",-6,"JPY117,000 million",{"role":"comparative","stands":false}]\n\
["guidance.FY2013.revenues.value","114000000000","JPY",-6,"JPY114,000 million"]\n\
["guidance.FY2013.operatingIncome.value","9400000000","JPY",-6,"JPY9,400 million",{"role":"comparative","stands":false}]\n\
["guidance.FY2013.operatingIncome.value","6000000000","JPY",-6,"JPY6,000 million"]\n\
["guidance.FY2013.netIncomeAttributable.value","6000000000","JPY",-6,"JPY6,000 million",{"role":"comparative","stands":false}]\n\
["guidance.FY2013.netIncomeAttributable.value","4700000000","JPY",-6,"JPY4,700 million"]\n\
{"document":"iij-fy2013-release","published":"2014-05-15","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of Financial Results for FY2013"}\n\
["fiscalYears.FY2013.revenues","114272000000","JPY",-6,"JPY114,272 million"]\n\
["fiscalYears.FY2013.reportedGrowth.yearOverYear.revenues","0.076","ratio",3,"up 7.6% YoY",{"comparedTo":"FY2012"}]\n\
["fiscalYears.FY2013.operatingIncome","5723000000","JPY",-6,"JPY5,723 million"]\n\
["fiscalYears.FY2013.reportedGrowth.yearOverYear.operatingIncome","-0.262","ratio",3,"down 26.2% YoY",{"comparedTo":"FY2012"}]\n\
["fiscalYears.FY2013.netIncomeAttributable","4442000000","JPY",-6,"JPY4,442 million"]\n\
["fiscalYears.FY2013.reportedGrowth.yearOverYear.netIncomeAttributable","-0.162","ratio",3,"down 16.2% YoY",{"comparedTo":"FY2012"}]\n\
{"locator":"Financial Targets for FY2014"}\n\
["guidance.FY2014.revenues.value","123000000000","JPY",-6,"JPY123,000 million"]\n\
["guidance.FY2014.revenuesGrowth.value","0.076","ratio",3,"up 7.6% YoY",{"comparedTo":"FY2013"}]\n\
["guidance.FY2014.operatingIncome.value","7200000000","JPY",-6,"JPY7,200 million"]\n\
["guidance.FY2014.operatingIncomeGrowth.value","0.258","ratio",3,"up 25.8% YoY",{"comparedTo":"FY2013"}]\n\
["guidance.FY2014.netIncomeAttributable.value","4500000000","JPY",-6,"JPY4,500 million"]\n\
["guidance.FY2014.netIncomeAttributableGrowth.value","0.013","ratio",3,"up 1.3% YoY",{"comparedTo":"FY2013"}]\n\
["guidance.FY2014.dividendsPerShare.value","22.00","JPY",2,"JPY22.00 per share",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01"}]\n\
{"document":"iij-1q14-release","published":"2014-08-08","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading)","readOnce":true}\n\
["quarters.1Q14.revenues","27552000000","JPY",-6,"JPY27,552 million"]\n\
["quarters.1Q14.reportedGrowth.yearOverYear.revenues","0.042","ratio",3,"up 4.2% YoY",{"comparedTo":"1Q13"}]\n\
["quarters.1Q14.operatingIncome","768000000","JPY",-6,"JPY768 million"]\n\
["quarters.1Q14.reportedGrowth.yearOverYear.operatingIncome","-0.412","ratio",3,"down 41.2% YoY",{"comparedTo":"1Q13"}]\n\
["quarters.1Q14.netIncomeAttributable","491000000","JPY",-6,"JPY491 million"]\n\
["quarters.1Q14.reportedGrowth.yearOverYear.netIncomeAttributable","-0.485","ratio",3,"down 48.5% YoY",{"comparedTo":"1Q13"}]\n\
{"document":"iij-1h14-release","published":"2014-11-07","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of Financial Results for 1H14"}\n\
["halves.1H14.revenues","57172000000","JPY",-6,"JPY57,172 million"]\n\
["halves.1H14.reportedGrowth.yearOverYear.revenues","0.051","ratio",3,"up 5.1% YoY",{"comparedTo":"1H13"}]\n\
["halves.1H14.operatingIncome","2416000000","JPY",-6,"JPY2,416 million"]\n\
["halves.1H14.reportedGrowth.yearOverYear.operatingIncome","-0.197","ratio",3,"down 19.7% YoY",{"comparedTo":"1H13"}]\n\
["halves.1H14.netIncomeAttributable","1444000000","JPY",-6,"JPY1,444 million"]\n\
["halves.1H14.reportedGrowth.yearOverYear.netIncomeAttributable","-0.345","ratio",3,"down 34.5% YoY",{"comparedTo":"1H13"}]\n\
{"locator":"Highlights of Financial Results for 2Q14"}\n\
["quarters.2Q14.revenues","29620000000","JPY",-6,"JPY29,620 million"]\n\
["quarters.2Q14.reportedGrowth.yearOverYear.revenues","0.060","ratio",3,"up 6.0% YoY",{"comparedTo":"2Q13"}]\n\
["quarters.2Q14.operatingIncome","1648000000","JPY",-6,"JPY1,648 million"]\n\
["quarters.2Q14.reportedGrowth.yearOverYear.operatingIncome","-0.032","ratio",3,"down 3.2% YoY",{"comparedTo":"2Q13"}]\n\
["quarters.2Q14.netIncomeAttributable","953000000","JPY",-6,"JPY953 million"]\n\
["quarters.2Q14.reportedGrowth.yearOverYear.netIncomeAttributable","-0.238","ratio",3,"down 23.8% YoY",{"comparedTo":"2Q13"}]\n\
{"document":"iij-9m14-tanshin","published":"2015-02-10","standing":"issuer","accountingStandard":"US GAAP"}\n\
{"locator":"1.(1) 連結経営成績(累計)"}\n\
["nineMonths.9M14.revenues","87846000000","JPY",-6,"87,846"]\n\
["nineMonths.9M14.reportedGrowth.yearOverYear.revenues","0.062","ratio",3,"6.2",{"comparedTo":"9M13"}]\n\
["nineMonths.9M14.operatingIncome","3786000000","JPY",-6,"3,786"]\n\
["nineMonths.9M14.reportedGrowth.yearOverYear.operatingIncome","-0.101","ratio",3,"△10.1",{"comparedTo":"9M13"}]\n\
["nineMonths.9M14.incomeBeforeIncomeTaxes","3889000000","JPY",-6,"3,889"]\n\
["nineMonths.9M14.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","-0.159","ratio",3,"△15.9",{"comparedTo":"9M13"}]\n\
["nineMonths.9M14.netIncomeAttributable","2314000000","JPY",-6,"2,314"]\n\
["nineMonths.9M14.reportedGrowth.yearOverYear.netIncomeAttributable","-0.209","ratio",3,"△20.9",{"comparedTo":"9M13"}]\n\
["nineMonths.9M13.revenues","82746000000","JPY",-6,"82,746",{"role":"comparative","stands":false}]\n\
["nineMonths.9M13.reportedGrowth.yearOverYear.revenues","0.079","ratio",3,"7.9",{"comparedTo":"9M12","stands":false}]\n\
["nineMonths.9M13.operatingIncome","4211000000","JPY",-6,"4,211",{"role":"comparative","stands":false}]\n\
["nineMonths.9M13.reportedGrowth.yearOverYear.operatingIncome","-0.165","ratio",3,"△16.5",{"comparedTo":"9M12","stands":false}]\n\
["nineMonths.9M13.incomeBeforeIncomeTaxes","4625000000","JPY",-6,"4,625",{"role":"comparative"}]\n\
["nineMonths.9M13.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","-0.065","ratio",3,"△6.5",{"comparedTo":"9M12"}]\n\
["nineMonths.9M13.netIncomeAttributable","2924000000","JPY",-6,"2,924",{"role":"comparative","stands":false}]\n\
["nineMonths.9M13.reportedGrowth.yearOverYear.netIncomeAttributable","-0.060","ratio",3,"△6.0",{"comparedTo":"9M12","stands":false}]\n\
{"locator":"1.(2) 連結財政状態"}\n\
["nineMonths.9M14.totalAssets","105829000000","JPY",-6,"105,829"]\n\
["fiscalYears.FY2013.totalAssets","103867000000","JPY",-6,"103,867",{"role":"comparative"}]\n\
["nineMonths.9M14.totalEquity","61589000000","JPY",-6,"61,589"]\n\
["fiscalYears.FY2013.totalEquity","60181000000","JPY",-6,"60,181",{"role":"comparative"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["nineMonths.9M14.comprehensiveIncomeAttributable","2321000000","JPY",-6,"2,321百万円"]\n\
["nineMonths.9M14.reportedGrowth.yearOverYear.comprehensiveIncomeAttributable","-0.520","ratio",3,"△52.0%",{"comparedTo":"9M13"}]\n\
["nineMonths.9M13.comprehensiveIncomeAttributable","4832000000","JPY",-6,"4,832百万円",{"role":"comparative"}]\n\
["nineMonths.9M13.reportedGrowth.yearOverYear.comprehensiveIncomeAttributable","0.516","ratio",3,"51.6%",{"comparedTo":"9M12"}]\n\
["nineMonths.9M14.earningsPerShareBasic","50.37","JPY",2,"50.37",{"definition":"shares after the split of 2012-10-01"}]\n\
["nineMonths.9M14.earningsPerShareDiluted","50.29","JPY",2,"50.29",{"definition":"shares after the split of 2012-10-01"}]\n\
["nineMonths.9M13.earningsPerShareBasic","66.80","JPY",2,"66.80",{"definition":"shares after the split of 2012-10-01","role":"comparative"}]\n\
["nineMonths.9M13.earningsPerShareDiluted","66.72","JPY",2,"66.72",{"definition":"shares after the split of 2012-10-01","role":"comparative"}]\n\
["nineMonths.9M14.shareholdersEquity","61264000000","JPY",-6,"61,264"]\n\
["nineMonths.9M14.shareholdersEquityRatio","0.579","ratio",3,"57.9"]\n\
["fiscalYears.FY2013.shareholdersEquity","59912000000","JPY",-6,"59,912",{"role":"comparative"}]\n\
["fiscalYears.FY2013.shareholdersEquityRatio","0.577","ratio",3,"57.7",{"role":"comparative"}]\n\
{"document":"iij-fy2014-release","published":"2015-05-15","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of Financial Results for FY2014"}\n\
["fiscalYears.FY2014.revenues","123050000000","JPY",-6,"JPY123,050 million"]\n\
["fiscalYears.FY2014.reportedGrowth.yearOverYear.revenues","0.077","ratio",3,"up 7.7% YoY",{"comparedTo":"FY2013"}]\n\
["fiscalYears.FY2014.operatingIncome","5075000000","JPY",-6,"JPY5,075 million"]\n\
["fiscalYears.FY2014.reportedGrowth.yearOverYear.operatingIncome","-0.113","ratio",3,"down 11.3% YoY",{"comparedTo":"FY2013"}]\n\
["fiscalYears.FY2014.incomeBeforeIncomeTaxes","5139000000","JPY",-6,"JPY5,139 million"]\n\
["fiscalYears.FY2014.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","-0.181","ratio",3,"down 18.1% YoY",{"comparedTo":"FY2013"}]\n\
["fiscalYears.FY2014.netIncomeAttributable","3322000000","JPY",-6,"JPY3,322 million"]\n\
["fiscalYears.FY2014.reportedGrowth.yearOverYear.netIncomeAttributable","-0.252","ratio",3,"down 25.2% YoY",{"comparedTo":"FY2013"}]\n\
{"locator":"Financial Targets for FY2015"}\n\
["guidance.FY2015.revenues.value","139000000000","JPY",-6,"JPY139,000 million"]\n\
["guidance.FY2015.revenuesGrowth.value","0.130","ratio",3,"up 13.0% YoY",{"comparedTo":"FY2014"}]\n\
["guidance.FY2015.operatingIncome.value","6500000000","JPY",-6,"JPY6,500 million"]\n\
["guidance.FY2015.operatingIncomeGrowth.value","0.281","ratio",3,"up 28.1% YoY",{"comparedTo":"FY2014"}]\n\
["guidance.FY2015.incomeBeforeIncomeTaxes.value","6400000000","JPY",-6,"JPY6,400 million"]\n\
["guidance.FY2015.incomeBeforeIncomeTaxesGrowth.value","0.245","ratio",3,"up 24.5% YoY",{"comparedTo":"FY2014"}]\n\
["guidance.FY2015.netIncomeAttributable.value","4000000000","JPY",-6,"JPY4,000 million"]\n\
["guidance.FY2015.netIncomeAttributableGrowth.value","0.204","ratio",3,"up 20.4% YoY",{"comparedTo":"FY2014"}]\n\
{"locator":"Overview of FY2014 Financial Results and Business Outlook"}\n\
["halves.2H14.reportedGrowth.yearOverYear.revenues","0.100","ratio",3,"10.0% year over year",{"comparedTo":"2H13"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["guidance.FY2015.dividendsPerShare.value","22.00","JPY",2,"JPY22.00 per share",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01"}]\n\
["observations.2015-04.newGraduatesHired","155","employees",null,"155 new graduates"]\n\
{"document":"iij-1q15-release","published":"2015-08-07","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of Financial Results for 1Q15"}\n\
["quarters.1Q15.revenues","31464000000","JPY",-6,"JPY31,464 million"]\n\
["quarters.1Q15.reportedGrowth.yearOverYear.revenues","0.142","ratio",3,"up 14.2% YoY",{"comparedTo":"1Q14"}]\n\
["quarters.1Q15.operatingIncome","1141000000","JPY",-6,"JPY1,141 million"]\n\
["quarters.1Q15.reportedGrowth.yearOverYear.operatingIncome","0.485","ratio",3,"up 48.5% YoY",{"comparedTo":"1Q14"}]\n\
["quarters.1Q15.netIncomeAttributable","721000000","JPY",-6,"JPY721 million"]\n\
["quarters.1Q15.reportedGrowth.yearOverYear.netIncomeAttributable","0.468","ratio",3,"up 46.8% YoY",{"comparedTo":"1Q14"}]\n\
{"locator":"Overview of 1Q15 Financial Results and Business Outlook"}\n\
["quarters.4Q14.reportedGrowth.yearOverYear.revenues","0.117","ratio",3,"11.7%",{"comparedTo":"4Q13"}]\n\
["quarters.3Q14.reportedGrowth.yearOverYear.revenues","0.082","ratio",3,"8.2%",{"comparedTo":"3Q13"}]\n\
["quarters.1Q15.reportedGrowth.yearOverYear.systemsOperationAndMaintenanceRevenues","0.235","ratio",3,"23.5% YoY",{"comparedTo":"1Q14"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["quarters.1Q15.consumerMobileNetAdditions","97000","subscriptions",-3,"97 thousand",{"accountingStandard":null}]\n\
["quarters.4Q14.consumerMobileNetAdditions","91000","subscriptions",-3,"91 thousand",{"accountingStandard":null,"role":"comparative"}]\n\
["quarters.3Q14.consumerMobileNetAdditions","94000","subscriptions",-3,"94 thousand",{"accountingStandard":null,"role":"comparative"}]\n\
["observations.2015-07.aeonStoresHandlingNumberPortability","209","stores",null,"209 stores"]\n\
["quarters.1Q15.operatingIncome","1100000000","JPY",-8,"JPY1.1 billion",{"stands":false}]\n\
["quarters.1Q15.mobileInterconnectivityCostImpact","270000000","JPY",-7,"JPY0.27 billion"]\n\
["fiscalYears.FY2014.reportedChange.mobileInterconnectivityCharge","-0.15","ratio",2,"15%",{"accountingStandard":null,"printedSign":"decrease"}]\n\
{"document":"k-tai-watch-1h15-article","published":"2015-11-09","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(lead)"}\n\
["halves.1H15.revenues","65330000000","JPY",-7,"653億3000万円"]\n\
["halves.1H15.reportedGrowth.yearOverYear.revenues","0.143","ratio",3,"14.3%増",{"comparedTo":"1H14"}]\n\
["halves.1H15.grossProfit","11710000000","JPY",-7,"117.1億円"]\n\
["halves.1H15.reportedGrowth.yearOverYear.grossProfit","0.074","ratio",3,"7.4%増",{"comparedTo":"1H14"}]\n\
["halves.1H15.operatingIncome","2560000000","JPY",-7,"25.6億円"]\n\
["halves.1H15.reportedGrowth.yearOverYear.operatingIncome","0.061","ratio",3,"6.1%増",{"comparedTo":"1H14"}]\n\
["halves.1H15.netIncome","1650000000","JPY",-7,"16.5億円"]\n\
["halves.1H15.reportedGrowth.yearOverYear.netIncome","0.144","ratio",3,"14.4%増",{"comparedTo":"1H14"}]\n\
{"locator":"(second paragraph)"}\n\
["quarters.2Q15.networkServicesShareOfRevenues","0.6","ratio",null,"6割弱",{"qualifier":"lessThan"}]\n\
["quarters.2Q15.consumerInternetConnectivityShareOfNetworkServicesRevenues","0.18","ratio",2,"約18%",{"qualifier":"approximately"}]\n\
["quarters.2Q15.enterpriseInternetConnectivityShareOfNetworkServicesRevenues","0.22","ratio",2,"約22%",{"qualifier":"approximately"}]\n\
{"locator":"MVNO事業などモバイルサービス"}\n\
["halves.1H15.mobileServicesRevenues","6480000000","JPY",-7,"64.8億円"]\n\
["guidance.FY2015.mobileServicesRevenues.value","13000000000","JPY",-9,"130億円"]\n\
["quarters.2Q15.mobileSubscriptions","934000","subscriptions",-3,"累計93.4万件",{"accountingStandard":null,"erratum":"mobileLinesOf2q15DoNotAddUp"}]\n\
["quarters.2Q15.consumerMobileSubscriptions","605000","subscriptions",-3,"累計60.5万件",{"accountingStandard":null,"erratum":"mobileLinesOf2q15DoNotAddUp"}]\n\
["quarters.2Q15.enterpriseMobileSubscriptions","275000","subscriptions",-3,"27.5万件",{"accountingStandard":null,"erratum":"mobileLinesOf2q15DoNotAddUp"}]\n\
{"document":"iij-9m15-release","published":"2016-02-09","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of Financial Results for 3Q15"}\n\
["nineMonths.9M15.revenues","99382000000","JPY",-6,"JPY99,382 million"]\n\
["nineMonths.9M15.reportedGrowth.yearOverYear.revenues","0.131","ratio",3,"up 13.1% YoY",{"comparedTo":"9M14"}]\n\
["nineMonths.9M15.operatingIncome","4073000000","JPY",-6,"JPY4,073 million"]\n\
["nineMonths.9M15.reportedGrowth.yearOverYear.operatingIncome","0.076","ratio",3,"up 7.6% YoY",{"comparedTo":"9M14"}]\n\
["nineMonths.9M15.netIncomeAttributable","2573000000","JPY",-6,"JPY2,573 million"]\n\
["nineMonths.9M15.reportedGrowth.yearOverYear.netIncomeAttributable","0.112","ratio",3,"up 11.2% YoY",{"comparedTo":"9M14"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["guidance.3Q15.mobileSubscriptions.value","1000000","subscriptions",-6,"one million",{"accountingStandard":null,"role":"comparative"}]\n\
{"document":"iij-fy2015-tanshin","published":"2016-05-13","standing":"issuer","accountingStandard":"US GAAP"}\n\
{"locator":"1.(1) 連結経営成績"}\n\
["fiscalYears.FY2015.revenues","140648000000","JPY",-6,"140,648"]\n\
["fiscalYears.FY2015.reportedGrowth.yearOverYear.revenues","0.143","ratio",3,"14.3",{"comparedTo":"FY2014"}]\n\
["fiscalYears.FY2014.revenues","123050000000","JPY",-6,"123,050",{"role":"comparative","stands":false}]\n\
["fiscalYears.FY2014.reportedGrowth.yearOverYear.revenues","0.077","ratio",3,"7.7",{"comparedTo":"FY2013","stands":false}]\n\
["fiscalYears.FY2015.operatingIncome","6140000000","JPY",-6,"6,140"]\n\
["fiscalYears.FY2015.reportedGrowth.yearOverYear.operatingIncome","0.210","ratio",3,"21.0",{"comparedTo":"FY2014"}]\n\
["fiscalYears.FY2014.operatingIncome","5075000000","JPY",-6,"5,075",{"role":"comparative","stands":false}]\n\
["fiscalYears.FY2014.reportedGrowth.yearOverYear.operatingIncome","-0.113","ratio",3,"△11.3",{"comparedTo":"FY2013","stands":false}]\n\
["fiscalYears.FY2015.incomeBeforeIncomeTaxes","6193000000","JPY",-6,"6,193"]\n\
["fiscalYears.FY2015.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","0.205","ratio",3,"20.5",{"comparedTo":"FY2014"}]\n\
["fiscalYears.FY2014.incomeBeforeIncomeTaxes","5139000000","JPY",-6,"5,139",{"role":"comparative","stands":false}]\n\
["fiscalYears.FY2014.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","-0.181","ratio",3,"△18.1",{"comparedTo":"FY2013","stands":false}]\n\
["fiscalYears.FY2015.netIncomeAttributable","4038000000","JPY",-6,"4,038"]\n\
["fiscalYears.FY2015.reportedGrowth.yearOverYear.netIncomeAttributable","0.216","ratio",3,"21.6",{"comparedTo":"FY2014"}]\n\
["fiscalYears.FY2014.netIncomeAttributable","3322000000","JPY",-6,"3,322",{"role":"comparative","stands":false}]\n\
["fiscalYears.FY2014.reportedGrowth.yearOverYear.netIncomeAttributable","-0.252","ratio",3,"△25.2",{"comparedTo":"FY2013","stands":false}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["fiscalYears.FY2015.comprehensiveIncomeAttributable","3296000000","JPY",-6,"3,296百万円"]\n\
["fiscalYears.FY2015.reportedGrowth.yearOverYear.comprehensiveIncomeAttributable","-0.071","ratio",3,"△7.1%",{"comparedTo":"FY2014"}]\n\
["fiscalYears.FY2014.comprehensiveIncomeAttributable","3548000000","JPY",-6,"3,548百万円",{"role":"comparative"}]\n\
["fiscalYears.FY2014.reportedGrowth.yearOverYear.comprehensiveIncomeAttributable","-0.398","ratio",3,"△39.8%",{"comparedTo":"FY2013"}]\n\
["fiscalYears.FY2015.earningsPerShareBasic","87.88","JPY",2,"87.88",{"definition":"shares after the split of 2012-10-01"}]\n\
["fiscalYears.FY2015.earningsPerShareDiluted","87.71","JPY",2,"87.71",{"definition":"shares after the split of 2012-10-01"}]\n\
["fiscalYears.FY2014.earningsPerShareBasic","72.31","JPY",2,"72.31",{"definition":"shares after the split of 2012-10-01","role":"comparative"}]\n\
["fiscalYears.FY2014.earningsPerShareDiluted","72.20","JPY",2,"72.20",{"definition":"shares after the split of 2012-10-01","role":"comparative"}]\n\
["fiscalYears.FY2015.returnOnEquity","0.063","ratio",3,"6.3"]\n\
["fiscalYears.FY2015.incomeBeforeIncomeTaxesToTotalAssets","0.055","ratio",3,"5.5"]\n\
["fiscalYears.FY2015.operatingMargin","0.044","ratio",3,"4.4"]\n\
["fiscalYears.FY2014.returnOnEquity","0.054","ratio",3,"5.4",{"role":"comparative"}]\n\
["fiscalYears.FY2014.incomeBeforeIncomeTaxesToTotalAssets","0.048","ratio",3,"4.8",{"role":"comparative"}]\n\
["fiscalYears.FY2014.operatingMargin","0.041","ratio",3,"4.1",{"role":"comparative"}]\n\
["fiscalYears.FY2015.equityInNetIncomeOfEquityMethodInvestees","180000000","JPY",-6,"180百万円"]\n\
["fiscalYears.FY2014.equityInNetIncomeOfEquityMethodInvestees","155000000","JPY",-6,"155百万円",{"role":"comparative"}]\n\
{"document":"iij-fy2015-release","published":"2016-05","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of Financial Results for FY2015"}\n\
["fiscalYears.FY2015.revenues","140600000000","JPY",-8,"JPY140.6 billion",{"stands":false}]\n\
["fiscalYears.FY2015.reportedGrowth.yearOverYear.revenues","0.143","ratio",3,"up 14.3% YoY",{"comparedTo":"FY2014","stands":false}]\n\
["fiscalYears.FY2015.operatingIncome","6100000000","JPY",-8,"JPY6.1 billion",{"stands":false}]\n\
["fiscalYears.FY2015.reportedGrowth.yearOverYear.operatingIncome","0.210","ratio",3,"up 21.0% YoY",{"comparedTo":"FY2014","stands":false}]\n\
["fiscalYears.FY2015.netIncomeAttributable","4000000000","JPY",-8,"JPY4.0 billion",{"stands":false}]\n\
["fiscalYears.FY2015.reportedGrowth.yearOverYear.netIncomeAttributable","0.216","ratio",3,"up 21.6% YoY",{"comparedTo":"FY2014","stands":false}]\n\
{"locator":"Financial Targets for FY2016"}\n\
["guidance.FY2016.revenues.value","159000000000","JPY",-9,"JPY159 billion",{"stands":false}]\n\
["guidance.FY2016.revenuesGrowth.value","0.131","ratio",3,"up 13.1% YoY",{"comparedTo":"FY2015"}]\n\
["guidance.FY2016.operatingIncome.value","7300000000","JPY",-8,"JPY7.3 billion",{"stands":false}]\n\
["guidance.FY2016.operatingIncomeGrowth.value","0.189","ratio",3,"up 18.9% YoY",{"comparedTo":"FY2015"}]\n\
["guidance.FY2016.netIncomeAttributable.value","5000000000","JPY",-8,"JPY5.0 billion"]\n\
["guidance.FY2016.netIncomeAttributableGrowth.value","0.238","ratio",3,"up 23.8% YoY",{"comparedTo":"FY2015"}]\n\
["guidance.FY2016.dividendsPerShare.value","27.0","JPY",1,"JPY27.0",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["guidance.FY2016.dividendsPerShareGrowth.value","0.227","ratio",3,"up 22.7% YoY",{"comparedTo":"FY2015","accountingStandard":null}]\n\
{"document":"iij-1q16-tanshin","published":"2016-08-05","standing":"issuer","accountingStandard":"US GAAP"}\n\
{"locator":"1.(1) 連結経営成績(累計)"}\n\
["quarters.1Q16.revenues","36179000000","JPY",-6,"36,179"]\n\
["quarters.1Q16.reportedGrowth.yearOverYear.revenues","0.150","ratio",3,"15.0",{"comparedTo":"1Q15"}]\n\
["quarters.1Q16.operatingIncome","836000000","JPY",-6,"836"]\n\
["quarters.1Q16.reportedGrowth.yearOverYear.operatingIncome","-0.267","ratio",3,"△26.7",{"comparedTo":"1Q15"}]\n\
["quarters.1Q16.incomeBeforeIncomeTaxes","994000000","JPY",-6,"994"]\n\
["quarters.1Q16.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","-0.222","ratio",3,"△22.2",{"comparedTo":"1Q15"}]\n\
["quarters.1Q16.netIncomeAttributable","529000000","JPY",-6,"529"]\n\
["quarters.1Q16.reportedGrowth.yearOverYear.netIncomeAttributable","-0.266","ratio",3,"△26.6",{"comparedTo":"1Q15"}]\n\
["quarters.1Q15.revenues","31464000000","JPY",-6,"31,464",{"role":"comparative","stands":false}]\n\
["quarters.1Q15.reportedGrowth.yearOverYear.revenues","0.142","ratio",3,"14.2",{"comparedTo":"1Q14","stands":false}]\n\
["quarters.1Q15.operatingIncome","1141000000","JPY",-6,"1,141",{"role":"comparative","stands":false}]\n\
["quarters.1Q15.reportedGrowth.yearOverYear.operatingIncome","0.485","ratio",3,"48.5",{"comparedTo":"1Q14","stands":false}]\n\
["quarters.1Q15.incomeBeforeIncomeTaxes","1278000000","JPY",-6,"1,278",{"role":"comparative"}]\n\
["quarters.1Q15.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","0.545","ratio",3,"54.5",{"comparedTo":"1Q14"}]\n\
["quarters.1Q15.netIncomeAttributable","721000000","JPY",-6,"721",{"role":"comparative","stands":false}]\n\
["quarters.1Q15.reportedGrowth.yearOverYear.netIncomeAttributable","0.468","ratio",3,"46.8",{"comparedTo":"1Q14","stands":false}]\n\
{"locator":"1.(2) 連結財政状態"}\n\
["quarters.1Q16.totalAssets","119272000000","JPY",-6,"119,272"]\n\
["fiscalYears.FY2015.totalAssets","117835000000","JPY",-6,"117,835",{"role":"comparative"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["quarters.1Q16.comprehensiveIncomeAttributable","428000000","JPY",-6,"428百万円"]\n\
["quarters.1Q16.reportedGrowth.yearOverYear.comprehensiveIncomeAttributable","-0.456","ratio",3,"△45.6%",{"comparedTo":"1Q15"}]\n\
["quarters.1Q15.comprehensiveIncomeAttributable","787000000","JPY",-6,"787百万円",{"role":"comparative"}]\n\
["quarters.1Q16.earningsPerShareBasic","11.52","JPY",2,"11.52",{"definition":"shares after the split of 2012-10-01"}]\n\
["quarters.1Q16.earningsPerShareDiluted","11.49","JPY",2,"11.49",{"definition":"shares after the split of 2012-10-01"}]\n\
["quarters.1Q15.earningsPerShareBasic","15.69","JPY",2,"15.69",{"definition":"shares after the split of 2012-10-01","role":"comparative"}]\n\
["quarters.1Q15.earningsPerShareDiluted","15.66","JPY",2,"15.66",{"definition":"shares after the split of 2012-10-01","role":"comparative"}]\n\
["quarters.1Q16.totalEquity","65296000000","JPY",-6,"65,296"]\n\
["quarters.1Q16.shareholdersEquity","64782000000","JPY",-6,"64,782"]\n\
["quarters.1Q16.shareholdersEquityRatio","0.543","ratio",3,"54.3"]\n\
["fiscalYears.FY2015.totalEquity","65344000000","JPY",-6,"65,344",{"role":"comparative"}]\n\
["fiscalYears.FY2015.shareholdersEquity","64845000000","JPY",-6,"64,845",{"role":"comparative"}]\n\
["fiscalYears.FY2015.shareholdersEquityRatio","0.550","ratio",3,"55.0",{"role":"comparative"}]\n\
{"document":"iij-1h16-release","published":"2016-11-08","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of Financial Results for 1H16"}\n\
["halves.1H16.revenues","74123000000","JPY",-6,"JPY74,123 million"]\n\
["halves.1H16.reportedGrowth.yearOverYear.revenues","0.135","ratio",3,"up 13.5% YoY",{"comparedTo":"1H15"}]\n\
["halves.1H16.operatingIncome","1948000000","JPY",-6,"JPY1,948 million"]\n\
["halves.1H16.reportedGrowth.yearOverYear.operatingIncome","-0.240","ratio",3,"down 24.0% YoY",{"comparedTo":"1H15"}]\n\
["halves.1H16.netIncomeAttributable","1108000000","JPY",-6,"JPY1,108 million"]\n\
["halves.1H16.reportedGrowth.yearOverYear.netIncomeAttributable","-0.330","ratio",3,"down 33.0% YoY",{"comparedTo":"1H15"}]\n\
{"locator":"Overview of 1H16 Financial Results and Business Outlook"}\n\
["guidance.FY2016.revenues.value","158000000000","JPY",-8,"JPY158.0 billion"]\n\
["guidance.FY2016.revenues.value","159000000000","JPY",-8,"JPY159.0 billion",{"role":"comparative","stands":false}]\n\
["guidance.FY2016.operatingIncome.value","5000000000","JPY",-8,"JPY5.0 billion"]\n\
["guidance.FY2016.operatingIncome.value","7300000000","JPY",-8,"JPY7.3 billion",{"role":"comparative","stands":false}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["guidance.FY2016.revenues.revision","-1000000000","JPY",-8,"JPY1.0 billion down"]\n\
["guidance.FY2016.operatingIncome.revision","-2300000000","JPY",-8,"JPY2.3 billion down"]\n\
{"document":"iij-9m16-release","published":"2017-02","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of Financial Results for 3Q16"}\n\
["nineMonths.9M16.revenues","113602000000","JPY",-6,"JPY113,602 million"]\n\
["nineMonths.9M16.reportedGrowth.yearOverYear.revenues","0.143","ratio",3,"up 14.3% YoY",{"comparedTo":"9M15"}]\n\
["nineMonths.9M16.operatingIncome","3155000000","JPY",-6,"JPY3,155 million"]\n\
["nineMonths.9M16.reportedGrowth.yearOverYear.operatingIncome","-0.225","ratio",3,"down 22.5% YoY",{"comparedTo":"9M15"}]\n\
["nineMonths.9M16.netIncomeAttributable","1910000000","JPY",-6,"JPY1,910 million"]\n\
["nineMonths.9M16.reportedGrowth.yearOverYear.netIncomeAttributable","-0.258","ratio",3,"down 25.8% YoY",{"comparedTo":"9M15"}]\n\
{"locator":"Overview of 3Q16 Financial Results and Business Outlook"}\n\
["quarters.3Q16.reportedGrowth.yearOverYear.revenues","0.160","ratio",3,"16.0%",{"comparedTo":"3Q15"}]\n\
["quarters.2Q16.reportedGrowth.yearOverYear.revenues","0.120","ratio",3,"12.0%",{"comparedTo":"2Q15"}]\n\
["quarters.1Q16.reportedGrowth.yearOverYear.revenues","0.150","ratio",3,"15.0%",{"comparedTo":"1Q15","stands":false}]\n\
["quarters.4Q15.reportedGrowth.yearOverYear.revenues","0.172","ratio",3,"17.2%",{"comparedTo":"4Q14"}]\n\
["quarters.3Q15.reportedGrowth.yearOverYear.revenues","0.110","ratio",3,"11.0%",{"comparedTo":"3Q14"}]\n\
["nineMonths.9M16.mobileServicesRevenues","19100000000","JPY",-8,"JPY19.1 billion"]\n\
["nineMonths.9M16.reportedGrowth.yearOverYear.mobileServicesRevenues","0.780","ratio",3,"78.0% year over year",{"comparedTo":"9M15"}]\n\
["quarters.3Q16.mobileSubscriptions","1700000","subscriptions",-5,"1.7 million",{"accountingStandard":null}]\n\
["quarters.3Q16.reportedGrowth.yearOverYear.mobileSubscriptions","0.594","ratio",3,"59.4% year over year",{"comparedTo":"3Q15","accountingStandard":null}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["quarters.3Q16.mvneClients","124","companies",null,"124 MVNE clients",{"accountingStandard":null}]\n\
{"document":"iij-fy2016-release","published":"2017-05-15","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of Financial Results for FY2016"}\n\
["fiscalYears.FY2016.revenues","157789000000","JPY",-6,"JPY157,789 million"]\n\
["fiscalYears.FY2016.reportedGrowth.yearOverYear.revenues","0.122","ratio",3,"up 12.2% YoY",{"comparedTo":"FY2015"}]\n\
["fiscalYears.FY2016.operatingIncome","5134000000","JPY",-6,"JPY5,134 million"]\n\
["fiscalYears.FY2016.reportedGrowth.yearOverYear.operatingIncome","-0.164","ratio",3,"down 16.4% YoY",{"comparedTo":"FY2015"}]\n\
["fiscalYears.FY2016.netIncomeAttributable","3167000000","JPY",-6,"JPY3,167 million"]\n\
["fiscalYears.FY2016.reportedGrowth.yearOverYear.netIncomeAttributable","-0.216","ratio",3,"down 21.6% YoY",{"comparedTo":"FY2015"}]\n\
{"locator":"Financial Targets for FY2017"}\n\
["guidance.FY2017.revenues.value","176000000000","JPY",-8,"JPY176.0 billion",{"stands":false}]\n\
["guidance.FY2017.revenuesGrowth.value","0.115","ratio",3,"up 11.5% YoY",{"comparedTo":"FY2016","stands":false}]\n\
["guidance.FY2017.operatingIncome.value","6500000000","JPY",-8,"JPY6.5 billion",{"stands":false}]\n\
["guidance.FY2017.operatingIncomeGrowth.value","0.266","ratio",3,"up 26.6% YoY",{"comparedTo":"FY2016","stands":false}]\n\
["guidance.FY2017.netIncomeAttributable.value","4000000000","JPY",-8,"JPY4.0 billion",{"stands":false}]\n\
["guidance.FY2017.netIncomeAttributableGrowth.value","0.263","ratio",3,"up 26.3% YoY",{"comparedTo":"FY2016","stands":false}]\n\
["guidance.FY2017.dividendsPerShare.value","27.00","JPY",2,"JPY27.00",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01"}]\n\
{"locator":"Overview of FY2016 Financial Results and Business Outlook"}\n\
["fiscalYears.FY2016.cloudRevenues","15700000000","JPY",-8,"JPY15.7 billion"]\n\
["guidance.FY2017.cloudRevenues.value","18000000000","JPY",-8,"JPY18.0 billion"]\n\
{"document":"iij-1q17-release","published":"2017-08-08","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading)","readOnce":true}\n\
["quarters.1Q17.revenues","41000000000","JPY",-8,"JPY41.0 billion",{"stands":false}]\n\
["quarters.1Q17.reportedGrowth.yearOverYear.revenues","0.132","ratio",3,"up 13.2% YoY",{"comparedTo":"1Q16"}]\n\
["quarters.1Q17.operatingIncome","1100000000","JPY",-8,"JPY1.1 billion",{"stands":false}]\n\
["quarters.1Q17.reportedGrowth.yearOverYear.operatingIncome","0.344","ratio",3,"up 34.4% YoY",{"comparedTo":"1Q16"}]\n\
["quarters.1Q17.netIncomeAttributable","700000000","JPY",-8,"JPY0.7 billion"]\n\
["quarters.1Q17.reportedGrowth.yearOverYear.netIncomeAttributable","0.334","ratio",3,"up 33.4% YoY",{"comparedTo":"1Q16"}]\n\
["guidance.1H17.revenues.value","82400000000","JPY",-8,"JPY82.4 billion"]\n\
["guidance.1H17.revenuesGrowth.value","0.112","ratio",3,"up 11.2% YoY",{"comparedTo":"1H16"}]\n\
["guidance.1H17.operatingIncome.value","2000000000","JPY",-8,"JPY2.0 billion"]\n\
["guidance.1H17.operatingIncomeGrowth.value","0.027","ratio",3,"up 2.7% YoY",{"comparedTo":"1H16"}]\n\
["guidance.1H17.netIncomeAttributable.value","1100000000","JPY",-8,"JPY1.1 billion"]\n\
["guidance.1H17.netIncomeAttributableGrowth.value","-0.007","ratio",3,"down 0.7% YoY",{"comparedTo":"1H16"}]\n\
["quarters.1Q17.recurringShareOfRevenues","0.851","ratio",3,"85.1%"]\n\
{"document":"it-pro-1q17-article","published":"2017-08-08","standing":"press","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading; first paragraph)"}\n\
["quarters.1Q17.revenues","40964000000","JPY",-6,"409億6400万円"]\n\
["quarters.1Q17.reportedGrowth.yearOverYear.revenues","0.132","ratio",3,"13.2%増",{"comparedTo":"1Q16","stands":false}]\n\
["quarters.1Q17.operatingIncome","1124000000","JPY",-6,"11億2400万円"]\n\
["quarters.1Q17.reportedGrowth.yearOverYear.operatingIncome","0.344","ratio",3,"34.4%増",{"comparedTo":"1Q16","stands":false}]\n\
{"locator":"(no heading; second paragraph)"}\n\
["quarters.1Q17.networkServicesRevenues","25686000000","JPY",-6,"256億8600万円"]\n\
["quarters.1Q17.reportedGrowth.yearOverYear.networkServicesRevenues","0.164","ratio",3,"16.4%増",{"comparedTo":"1Q16"}]\n\
["quarters.1Q17.reportedGrowth.yearOverYear.enterpriseInternetConnectivityRevenues","0.292","ratio",3,"29.2%増",{"comparedTo":"1Q16"}]\n\
["quarters.1Q17.reportedGrowth.yearOverYear.consumerInternetConnectivityRevenues","0.232","ratio",3,"23.2%増",{"comparedTo":"1Q16"}]\n\
["quarters.1Q17.reportedGrowth.yearOverYear.mobileServicesRevenues","0.447","ratio",3,"44.7%増",{"comparedTo":"1Q16"}]\n\
{"locator":"(no heading; third paragraph)"}\n\
["quarters.1Q17.systemsIntegrationRevenues","13599000000","JPY",-6,"135億9900万円"]\n\
["quarters.1Q17.reportedGrowth.yearOverYear.systemsIntegrationRevenues","0.100","ratio",3,"10.0%増",{"comparedTo":"1Q16"}]\n\
["quarters.1Q17.systemsConstructionRevenues","4440000000","JPY",-7,"44億4000万円"]\n\
["quarters.1Q17.reportedGrowth.yearOverYear.systemsConstructionRevenues","0.207","ratio",3,"20.7%増",{"comparedTo":"1Q16"}]\n\
["quarters.1Q17.systemsOperationAndMaintenanceRevenues","9159000000","JPY",-6,"91億5900万円"]\n\
["quarters.1Q17.reportedGrowth.yearOverYear.systemsOperationAndMaintenanceRevenues","0.054","ratio",3,"5.4%増",{"comparedTo":"1Q16"}]\n\
{"locator":"(no heading; last paragraph)"}\n\
["guidance.FY2017.revenues.value","176000000000","JPY",-9,"1760億円",{"stands":false}]\n\
["guidance.FY2017.revenuesGrowth.value","0.115","ratio",3,"11.5%増",{"comparedTo":"FY2016","stands":false}]\n\
["guidance.FY2017.operatingIncome.value","6500000000","JPY",-8,"65億円",{"stands":false}]\n\
["guidance.FY2017.operatingIncomeGrowth.value","0.266","ratio",3,"26.6%増",{"comparedTo":"FY2016","stands":false}]\n\
{"document":"iij-1h17-release","published":"2017-11","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of Financial Results for 1H17"}\n\
["halves.1H17.revenues","83000000000","JPY",-8,"JPY83.0 billion"]\n\
["halves.1H17.reportedGrowth.yearOverYear.revenues","0.120","ratio",3,"up 12.0% YoY",{"comparedTo":"1H16"}]\n\
["halves.1H17.operatingIncome","2300000000","JPY",-8,"JPY2.3 billion"]\n\
["halves.1H17.reportedGrowth.yearOverYear.operatingIncome","0.189","ratio",3,"up 18.9% YoY",{"comparedTo":"1H16"}]\n\
["halves.1H17.netIncomeAttributable","1500000000","JPY",-8,"JPY1.5 billion"]\n\
["halves.1H17.reportedGrowth.yearOverYear.netIncomeAttributable","0.343","ratio",3,"up 34.3% YoY",{"comparedTo":"1H16"}]\n\
{"locator":"Financial Targets for FY2017"}\n\
["guidance.FY2017.revenues.value","176000000000","JPY",-8,"JPY176.0 billion",{"stands":false}]\n\
["guidance.FY2017.revenuesGrowth.value","0.115","ratio",3,"up 11.5% YoY",{"comparedTo":"FY2016","stands":false}]\n\
["guidance.FY2017.operatingIncome.value","6500000000","JPY",-8,"JPY6.5 billion",{"stands":false}]\n\
["guidance.FY2017.operatingIncomeGrowth.value","0.266","ratio",3,"up 26.6% YoY",{"comparedTo":"FY2016","stands":false}]\n\
["guidance.FY2017.netIncomeAttributable.value","4000000000","JPY",-8,"JPY4.0 billion",{"stands":false}]\n\
["guidance.FY2017.netIncomeAttributableGrowth.value","0.263","ratio",3,"up 26.3% YoY",{"comparedTo":"FY2016","stands":false}]\n\
{"locator":"Overview of 1H17 Financial Results and Business Outlook"}\n\
["halves.1H17.recurringShareOfRevenues","0.849","ratio",3,"84.9%"]\n\
["halves.1H17.reportedGrowth.yearOverYear.recurringRevenues","0.136","ratio",3,"increased by 13.6%",{"comparedTo":"1H16"}]\n\
{"document":"iij-9m17-release","published":"2018-02","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of Financial Results for 3Q17"}\n\
["nineMonths.9M17.revenues","127600000000","JPY",-8,"JPY127.6 billion"]\n\
["nineMonths.9M17.reportedGrowth.yearOverYear.revenues","0.123","ratio",3,"up 12.3% YoY",{"comparedTo":"9M16"}]\n\
["nineMonths.9M17.operatingIncome","3800000000","JPY",-8,"JPY3.8 billion"]\n\
["nineMonths.9M17.reportedGrowth.yearOverYear.operatingIncome","0.197","ratio",3,"up 19.7% YoY",{"comparedTo":"9M16"}]\n\
["nineMonths.9M17.incomeBeforeIncomeTaxes","4300000000","JPY",-8,"JPY4.3 billion"]\n\
["nineMonths.9M17.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","0.261","ratio",3,"up 26.1% YoY",{"comparedTo":"9M16"}]\n\
["nineMonths.9M17.netIncomeAttributable","2700000000","JPY",-8,"JPY2.7 billion"]\n\
["nineMonths.9M17.reportedGrowth.yearOverYear.netIncomeAttributable","0.407","ratio",3,"up 40.7% YoY",{"comparedTo":"9M16"}]\n\
{"locator":"Financial Targets for FY2017"}\n\
["guidance.FY2017.revenues.value","176000000000","JPY",-8,"JPY176.0 billion"]\n\
["guidance.FY2017.revenuesGrowth.value","0.115","ratio",3,"up 11.5% YoY",{"comparedTo":"FY2016"}]\n\
["guidance.FY2017.operatingIncome.value","6500000000","JPY",-8,"JPY6.5 billion"]\n\
["guidance.FY2017.operatingIncomeGrowth.value","0.266","ratio",3,"up 26.6% YoY",{"comparedTo":"FY2016"}]\n\
["guidance.FY2017.incomeBeforeIncomeTaxes.value","6500000000","JPY",-8,"JPY6.5 billion"]\n\
["guidance.FY2017.incomeBeforeIncomeTaxesGrowth.value","0.198","ratio",3,"up 19.8% YoY",{"comparedTo":"FY2016"}]\n\
["guidance.FY2017.netIncomeAttributable.value","4000000000","JPY",-8,"JPY4.0 billion"]\n\
["guidance.FY2017.netIncomeAttributableGrowth.value","0.263","ratio",3,"up 26.3% YoY",{"comparedTo":"FY2016"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["observations.2018-02.decurretOwnership","0.35","ratio",2,"35%"]\n\
["observations.2018-02.decurretCapital","5230000000","JPY",-7,"JPY5.23 billion"]\n\
{"document":"iij-1q18-release","published":"2018-08-08","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of Financial Results for 1Q18"}\n\
["quarters.1Q18.revenues","44700000000","JPY",-8,"JPY44.7 billion"]\n\
["quarters.1Q18.reportedGrowth.yearOverYear.revenues","0.091","ratio",3,"up 9.1% YoY",{"comparedTo":"1Q17"}]\n\
["quarters.1Q18.operatingIncome","1200000000","JPY",-8,"JPY1.2 billion"]\n\
["quarters.1Q18.reportedGrowth.yearOverYear.operatingIncome","0.049","ratio",3,"up 4.9% YoY",{"comparedTo":"1Q17"}]\n\
["quarters.1Q18.incomeBeforeIncomeTaxesAdjusted","1200000000","JPY",-8,"JPY1.2 billion",{"nonGaap":true}]\n\
["quarters.1Q18.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxesAdjusted","0.114","ratio",3,"up 11.4% YoY",{"comparedTo":"1Q17","nonGaap":true}]\n\
["quarters.1Q18.netIncomeAttributableAdjusted","800000000","JPY",-8,"JPY0.8 billion",{"nonGaap":true}]\n\
["quarters.1Q18.reportedGrowth.yearOverYear.netIncomeAttributableAdjusted","0.142","ratio",3,"up 14.2% YoY",{"comparedTo":"1Q17","nonGaap":true}]\n\
{"locator":"Overview of 1Q18 Financial Results and Business Outlook"}\n\
["quarters.1Q18.recurringShareOfRevenues","0.868","ratio",3,"86.8%"]\n\
{"locator":"(no heading)","readOnce":true}\n\
["observations.1Q18.fullMvnoFixedCostIncreasePerMonth","100000000","JPY",-8,"approximately JPY0.1 billion per month",{"qualifier":"approximately"}]\n\
{"document":"iij-1h18-release","published":"2018-11-06","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading)","readOnce":true}\n\
["halves.1H18.revenues","91000000000","JPY",-8,"JPY91.0 billion"]\n\
["halves.1H18.reportedGrowth.yearOverYear.revenues","0.096","ratio",3,"up 9.6% YoY",{"comparedTo":"1H17"}]\n\
["halves.1H18.grossProfit","14100000000","JPY",-8,"JPY14.1 billion"]\n\
["halves.1H18.reportedGrowth.yearOverYear.grossProfit","0.082","ratio",3,"up 8.2% YoY",{"comparedTo":"1H17"}]\n\
["halves.1H18.operatingIncome","2900000000","JPY",-8,"JPY2.9 billion"]\n\
["halves.1H18.reportedGrowth.yearOverYear.operatingIncome","0.258","ratio",3,"up 25.8% YoY",{"comparedTo":"1H17"}]\n\
["halves.1H18.incomeBeforeIncomeTaxesAdjusted","2900000000","JPY",-8,"JPY2.9 billion",{"nonGaap":true}]\n\
["halves.1H18.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxesAdjusted","0.252","ratio",3,"up 25.2% YoY",{"comparedTo":"1H17","nonGaap":true}]\n\
["halves.1H18.netIncomeAttributableAdjusted","1700000000","JPY",-8,"JPY1.7 billion",{"nonGaap":true}]\n\
["halves.1H18.reportedGrowth.yearOverYear.netIncomeAttributableAdjusted","0.227","ratio",3,"up 22.7% YoY",{"comparedTo":"1H17","nonGaap":true}]\n\
{"document":"iij-fy2017-annual-report","published":"2018","standing":"mirror","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"(業績等の概要) (1) 業績 ①当連結会計年度の連結業績の概要"}\n\
["fiscalYears.FY2017.revenues","176051000000","JPY",-6,"176,051百万円"]\n\
["fiscalYears.FY2017.reportedGrowth.yearOverYear.revenues","0.116","ratio",3,"前年同期比11.6%増",{"comparedTo":"FY2016"}]\n\
["fiscalYears.FY2016.revenues","157789000000","JPY",-6,"157,789百万円",{"role":"comparative","stands":false}]\n\
{"document":"iij-9m18-release","published":"2019-02-07","standing":"issuer","accountingStandard":"US GAAP","standardIs":"fromNeighbours"}\n\
{"locator":"Highlights of Financial Results for 1Q-3Q18"}\n\
["nineMonths.9M18.revenues","139400000000","JPY",-8,"JPY139.4 billion",{"stands":false}]\n\
["nineMonths.9M18.reportedGrowth.yearOverYear.revenues","0.092","ratio",3,"up 9.2% YoY",{"comparedTo":"9M17"}]\n\
["nineMonths.9M18.grossProfit","22000000000","JPY",-8,"JPY22.0 billion"]\n\
["nineMonths.9M18.reportedGrowth.yearOverYear.grossProfit","0.114","ratio",3,"up 11.4% YoY",{"comparedTo":"9M17"}]\n\
["nineMonths.9M18.operatingIncome","5100000000","JPY",-8,"JPY5.1 billion",{"stands":false}]\n\
["nineMonths.9M18.reportedGrowth.yearOverYear.operatingIncome","0.360","ratio",3,"up 36.0% YoY",{"comparedTo":"9M17"}]\n\
["nineMonths.9M18.incomeBeforeIncomeTaxesAdjusted","5100000000","JPY",-8,"JPY5.1 billion",{"nonGaap":true}]\n\
["nineMonths.9M18.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxesAdjusted","0.357","ratio",3,"up 35.7% YoY",{"comparedTo":"9M17","nonGaap":true}]\n\
["nineMonths.9M18.netIncomeAttributableAdjusted","3100000000","JPY",-8,"JPY3.1 billion",{"nonGaap":true,"stands":false}]\n\
["nineMonths.9M18.reportedGrowth.yearOverYear.netIncomeAttributableAdjusted","0.352","ratio",3,"up 35.2% YoY",{"comparedTo":"9M17","nonGaap":true}]\n\
{"locator":"Highlights of Financial Results for 3Q18 (3 months)"}\n\
["quarters.3Q18.revenues","48400000000","JPY",-8,"JPY48.4 billion"]\n\
["quarters.3Q18.reportedGrowth.yearOverYear.revenues","0.085","ratio",3,"up 8.5% YoY",{"comparedTo":"3Q17"}]\n\
["quarters.3Q18.grossProfit","7900000000","JPY",-8,"JPY7.9 billion"]\n\
["quarters.3Q18.reportedGrowth.yearOverYear.grossProfit","0.178","ratio",3,"up 17.8% YoY",{"comparedTo":"3Q17"}]\n\
["quarters.3Q18.operatingIncome","2200000000","JPY",-8,"JPY2.2 billion"]\n\
["quarters.3Q18.reportedGrowth.yearOverYear.operatingIncome","0.523","ratio",3,"up 52.3% YoY",{"comparedTo":"3Q17"}]\n\
["quarters.3Q18.incomeBeforeIncomeTaxesAdjusted","2200000000","JPY",-8,"JPY2.2 billion",{"nonGaap":true}]\n\
["quarters.3Q18.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxesAdjusted","0.531","ratio",3,"up 53.1% YoY",{"comparedTo":"3Q17","nonGaap":true}]\n\
["quarters.3Q18.netIncomeAttributableAdjusted","1400000000","JPY",-8,"JPY1.4 billion",{"nonGaap":true}]\n\
["quarters.3Q18.reportedGrowth.yearOverYear.netIncomeAttributableAdjusted","0.549","ratio",3,"up 54.9% YoY",{"comparedTo":"3Q17","nonGaap":true}]\n\
{"locator":"Financial Targets for FY2018"}\n\
["guidance.FY2018.revenues.value","190000000000","JPY",-8,"JPY190.0 billion"]\n\
["guidance.FY2018.revenuesGrowth.value","0.079","ratio",3,"up 7.9% YoY",{"comparedTo":"FY2017"}]\n\
["guidance.FY2018.grossProfit.value","29800000000","JPY",-8,"JPY29.8 billion"]\n\
["guidance.FY2018.grossProfitGrowth.value","0.056","ratio",3,"up 5.6% YoY",{"comparedTo":"FY2017"}]\n\
["guidance.FY2018.operatingIncome.value","7000000000","JPY",-8,"JPY7.0 billion"]\n\
["guidance.FY2018.operatingIncomeGrowth.value","0.035","ratio",3,"up 3.5% YoY",{"comparedTo":"FY2017"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["guidance.FY2018.dividendsPerShare.value","27.00","JPY",2,"JPY27.00 per common share",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01"}]\n\
{"document":"rtt-news-9m18-article","published":"2019-02-07","standing":"press","accountingStandard":"US GAAP"}\n\
{"locator":"IIJ 9-month Profit Down; To Apply For Delisting Of ADSs From NASDAQ"}\n\
["nineMonths.9M18.netIncomeAttributable","1299000000","JPY",-6,"1.299 billion yen"]\n\
["nineMonths.9M18.reportedGrowth.yearOverYear.netIncomeAttributable","-0.517","ratio",3,"down 51.7%",{"comparedTo":"9M17"}]\n\
["nineMonths.9M18.netIncomeAttributableAdjusted","3109000000","JPY",-6,"3.109 billion yen",{"nonGaap":true}]\n\
["nineMonths.9M18.reportedGrowth.yearOverYear.netIncomeAttributableAdjusted","0.352","ratio",3,"up 35.2%",{"comparedTo":"9M17","nonGaap":true,"stands":false}]\n\
["nineMonths.9M18.operatingIncome","5136000000","JPY",-6,"5.136 billion yen"]\n\
["nineMonths.9M18.reportedGrowth.yearOverYear.operatingIncome","0.360","ratio",3,"up 36.0%",{"comparedTo":"9M17","stands":false}]\n\
["nineMonths.9M18.revenues","139382000000","JPY",-6,"139.382 billion yen"]\n\
["nineMonths.9M18.reportedGrowth.yearOverYear.revenues","0.092","ratio",3,"up 9.2%",{"comparedTo":"9M17","stands":false}]\n\
["guidance.FY2020.revenues.value","250000000000","JPY",-10,"approximately 250 billion yen",{"qualifier":"approximately","role":"comparative","stands":false}]\n\
["guidance.FY2020.revenues.value","220000000000","JPY",-10,"around 220 billion yen",{"qualifier":"approximately","stands":false}]\n\
["nineMonths.9M18.equityInNetIncomeOfEquityMethodInvestees","-69000000","JPY",-6,"69 million yen",{"printedSign":"loss"}]\n\
["nineMonths.9M17.equityInNetIncomeOfEquityMethodInvestees","101000000","JPY",-6,"101 million yen",{"role":"comparative"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["nineMonths.9M18.equityInNetIncomeOfDecurret","-272000000","JPY",-6,"272 million yen",{"printedSign":"loss"}]\n\
{"document":"rtt-news-fy2018-article","published":"2019-05-14","standing":"press","standardIs":"unknown"}\n\
{"locator":"(no heading in excerpt; body text)"}\n\
["fiscalYears.FY2018.netIncomeAttributable","2720000000","JPY",-7,"2.72 billion Japanese yen",{"stands":false}]\n\
["fiscalYears.FY2018.reportedGrowth.yearOverYear.netIncomeAttributable","-0.47","ratio",2,"fell 47 percent",{"comparedTo":"FY2017","stands":false}]\n\
["fiscalYears.FY2017.netIncomeAttributable","5110000000","JPY",-7,"5.11 billion yen",{"role":"comparative"}]\n\
["fiscalYears.FY2018.netIncomeAttributableAdjusted","3500000000","JPY",-8,"3.5 billion yen",{"nonGaap":true}]\n\
["fiscalYears.FY2018.reportedGrowth.yearOverYear.netIncomeAttributableAdjusted","-0.171","ratio",3,"down 17.1 percent",{"comparedTo":"FY2017","nonGaap":true}]\n\
["fiscalYears.FY2018.operatingIncome","6210000000","JPY",-7,"6.21 billion yen",{"stands":false}]\n\
["fiscalYears.FY2018.reportedGrowth.yearOverYear.operatingIncome","-0.082","ratio",3,"declined 8.2 percent",{"comparedTo":"FY2017","stands":false}]\n\
["fiscalYears.FY2018.revenues","192330000000","JPY",-7,"192.33 billion yen",{"stands":false}]\n\
["fiscalYears.FY2018.reportedGrowth.yearOverYear.revenues","0.092","ratio",3,"increased 9.2 percent",{"comparedTo":"FY2017","stands":false}]\n\
["fiscalYears.FY2017.revenues","176050000000","JPY",-7,"176.05 billion yen",{"role":"comparative","stands":false}]\n\
["guidance.FY2019.revenues.value","204000000000","JPY",-8,"204.0 billion yen",{"stands":false}]\n\
["guidance.FY2019.revenuesGrowth.value","0.061","ratio",3,"up 6.1 percent",{"comparedTo":"FY2018","stands":false}]\n\
["guidance.FY2019.operatingIncome.value","7000000000","JPY",-8,"7.0 billion yen",{"stands":false}]\n\
["guidance.FY2019.operatingIncomeGrowth.value","0.128","ratio",3,"up 12.8 percent",{"comparedTo":"FY2018","stands":false}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["guidance.FY2019.dividendsPerShare.value","27","JPY",0,"27 per share",{"standardIs":null,"definition":"shares after the split of 2012-10-01","stands":false}]\n\
{"document":"iij-1q19-release","published":"2019-08-07","standing":"issuer","accountingStandard":"IFRS"}\n\
{"locator":"Highlights of Financial Results for 1Q19"}\n\
["quarters.1Q19.revenues","49800000000","JPY",-8,"JPY49.8 billion",{"stands":false}]\n\
["quarters.1Q19.reportedGrowth.yearOverYear.revenues","0.111","ratio",3,"up 11.1% YoY",{"comparedTo":"1Q18"}]\n\
["quarters.1Q19.grossProfit","7400000000","JPY",-8,"JPY7.4 billion"]\n\
["quarters.1Q19.reportedGrowth.yearOverYear.grossProfit","0.081","ratio",3,"up 8.1% YoY",{"comparedTo":"1Q18"}]\n\
["quarters.1Q19.operatingIncome","1400000000","JPY",-8,"JPY1.4 billion",{"stands":false}]\n\
["quarters.1Q19.reportedGrowth.yearOverYear.operatingIncome","0.022","ratio",3,"up 2.2% YoY",{"comparedTo":"1Q18"}]\n\
["quarters.1Q19.netIncomeAttributable","800000000","JPY",-8,"JPY0.8 billion",{"stands":false}]\n\
["quarters.1Q19.reportedGrowth.yearOverYear.netIncomeAttributable","-0.111","ratio",3,"down 11.1% YoY",{"comparedTo":"1Q18"}]\n\
{"locator":"Financial Targets"}\n\
["guidance.1H19.revenues.value","97700000000","JPY",-8,"JPY97.7 billion",{"stands":false}]\n\
["guidance.FY2019.revenues.value","204000000000","JPY",-8,"JPY204.0 billion",{"stands":false}]\n\
["guidance.1H19.operatingIncome.value","2200000000","JPY",-8,"JPY2.2 billion",{"stands":false}]\n\
["guidance.FY2019.operatingIncome.value","7000000000","JPY",-8,"JPY7.0 billion",{"stands":false}]\n\
["guidance.1H19.netIncomeAttributable.value","600000000","JPY",-8,"JPY0.6 billion",{"stands":false}]\n\
["guidance.FY2019.netIncomeAttributable.value","3500000000","JPY",-8,"JPY3.5 billion",{"stands":false}]\n\
{"locator":"Overview of 1Q19 Financial Results and Business Outlook"}\n\
["quarters.1Q19.recurringShareOfRevenues","0.834","ratio",3,"83.4%"]\n\
{"locator":"(no heading)","readOnce":true}\n\
["quarters.1Q19.reportedGrowth.yearOverYear.grossProfitNormalized","0.163","ratio",3,"up 16.3%",{"comparedTo":"1Q18","nonGaap":true}]\n\
["quarters.1Q19.reportedGrowth.yearOverYear.operatingIncomeNormalized","0.588","ratio",3,"up 58.8%",{"comparedTo":"1Q18","nonGaap":true}]\n\
["quarters.1Q19.reportedGrowth.yearOverYear.netIncomeAttributableNormalized","0.429","ratio",3,"up 42.9%",{"comparedTo":"1Q18","nonGaap":true}]\n\
["quarters.1Q18.operatingIncomeNormalized","900000000","JPY",-8,"JPY0.9 billion",{"nonGaap":true,"role":"comparative","stands":false}]\n\
{"document":"itmedia-1q19-article","published":"2019-08-07","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(lead)"}\n\
["quarters.1Q19.revenues","49830000000","JPY",-7,"498.3億円"]\n\
["quarters.1Q19.reportedGrowth.yearOverYear.revenues","0.111","ratio",3,"11.1%増",{"comparedTo":"1Q18","stands":false}]\n\
["quarters.1Q19.operatingIncome","1380000000","JPY",-7,"13.8億円"]\n\
["quarters.1Q19.reportedGrowth.yearOverYear.operatingIncomeNormalized","0.588","ratio",3,"58.8%増",{"comparedTo":"1Q18","nonGaap":true,"stands":false}]\n\
{"locator":"(second paragraph)"}\n\
["guidance.FY2018.mobileInterconnectivityChargeGrowth.value","-0.14","ratio",2,"14%",{"comparedTo":"FY2017","accountingStandard":null,"printedSign":"loss"}]\n\
["fiscalYears.FY2018.reportedGrowth.yearOverYear.mobileInterconnectivityCharge","-0.05","ratio",2,"5%の低減率",{"comparedTo":"FY2017","accountingStandard":null}]\n\
["observations.FY2018.additionalMobileInterconnectivityCost","2050000000","JPY",-7,"20.5億円"]\n\
["quarters.1Q18.operatingIncomeNormalized","870000000","JPY",-7,"8.7億円",{"nonGaap":true,"role":"comparative"}]\n\
{"locator":"(paragraph on mobile)"}\n\
["quarters.1Q19.mobileSubscriptions","2786000","subscriptions",-3,"278.6万",{"accountingStandard":null}]\n\
["quarters.1Q19.reportedGrowth.yearOverYear.mobileSubscriptions","0.14","ratio",2,"14%増",{"comparedTo":"1Q18","accountingStandard":null}]\n\
["quarters.1Q19.consumerMobileSubscriptions","1074000","subscriptions",-3,"107.4万",{"accountingStandard":null}]\n\
["quarters.1Q19.enterpriseMobileSubscriptionsIncludingMvne","1709000","subscriptions",-3,"170.9万",{"accountingStandard":null}]\n\
{"document":"iij-1h19-release","published":"2019-11-08","standing":"issuer","accountingStandard":"IFRS"}\n\
{"locator":"Highlights of Financial Results for 1H19"}\n\
["halves.1H19.revenues","99200000000","JPY",-8,"JPY99.2 billion",{"stands":false}]\n\
["halves.1H19.reportedGrowth.yearOverYear.revenues","0.088","ratio",3,"up 8.8%",{"comparedTo":"1H18"}]\n\
["halves.1H19.grossProfit","15200000000","JPY",-8,"JPY15.2 billion"]\n\
["halves.1H19.reportedGrowth.yearOverYear.grossProfit","0.067","ratio",3,"up 6.7%",{"comparedTo":"1H18"}]\n\
["halves.1H19.operatingIncome","3400000000","JPY",-8,"JPY3.4 billion",{"stands":false}]\n\
["halves.1H19.reportedGrowth.yearOverYear.operatingIncome","0.020","ratio",3,"up 2.0%",{"comparedTo":"1H18"}]\n\
["halves.1H19.netIncomeAttributable","1800000000","JPY",-8,"JPY1.8 billion",{"stands":false}]\n\
["halves.1H19.reportedGrowth.yearOverYear.netIncomeAttributable","-0.162","ratio",3,"down 16.2% YoY",{"comparedTo":"1H18"}]\n\
{"locator":"Highlights of Financial Results for 1H19 (column Target)"}\n\
["guidance.1H19.revenues.value","97700000000","JPY",-8,"JPY97.7 billion"]\n\
["guidance.1H19.grossProfit.value","14200000000","JPY",-8,"JPY14.2 billion"]\n\
["guidance.1H19.operatingIncome.value","2200000000","JPY",-8,"JPY2.2 billion"]\n\
["guidance.1H19.netIncomeAttributable.value","600000000","JPY",-8,"JPY0.6 billion"]\n\
{"locator":"Financial Targets for FY2019 (revised on November 8, 2019)"}\n\
["guidance.FY2019.revenues.value","204000000000","JPY",-8,"JPY204.0 billion",{"stands":false}]\n\
["guidance.FY2019.revenuesGrowth.value","0.060","ratio",3,"up 6.0% YoY",{"comparedTo":"FY2018","stands":false}]\n\
["guidance.FY2019.revenues.value","204000000000","JPY",-8,"JPY204.0 billion",{"role":"comparative","stands":false}]\n\
["guidance.FY2019.operatingIncome.value","7600000000","JPY",-8,"JPY7.6 billion",{"stands":false}]\n\
["guidance.FY2019.operatingIncomeGrowth.value","0.262","ratio",3,"up 26.2% YoY",{"comparedTo":"FY2018","stands":false}]\n\
["guidance.FY2019.operatingIncome.value","7000000000","JPY",-8,"JPY7.0 billion",{"role":"comparative","stands":false}]\n\
["guidance.FY2019.netIncomeAttributable.value","3800000000","JPY",-8,"JPY3.8 billion",{"stands":false}]\n\
["guidance.FY2019.netIncomeAttributableGrowth.value","0.079","ratio",3,"up 7.9% YoY",{"comparedTo":"FY2018","stands":false}]\n\
["guidance.FY2019.netIncomeAttributable.value","3500000000","JPY",-8,"JPY3.5 billion",{"role":"comparative","stands":false}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["halves.1H19.reportedGrowth.yearOverYear.grossProfitNormalized","0.146","ratio",3,"up 14.6%",{"comparedTo":"1H18","nonGaap":true}]\n\
["halves.1H19.reportedGrowth.yearOverYear.operatingIncomeNormalized","0.457","ratio",3,"up 45.7%",{"comparedTo":"1H18","nonGaap":true}]\n\
["halves.1H19.reportedGrowth.yearOverYear.netIncomeAttributableNormalized","0.236","ratio",3,"up 23.6%",{"comparedTo":"1H18","nonGaap":true}]\n\
["halves.1H19.reportedGrowth.yearOverYear.enterpriseRecurringRevenues","0.102","ratio",3,"10.2%",{"comparedTo":"1H18"}]\n\
["guidance.FY2019.interimDividendsPerShare.value","13.50","JPY",2,"JPY13.50",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01"}]\n\
["guidance.FY2019.dividendsPerShare.value","27.00","JPY",2,"JPY27.00",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01"}]\n\
{"document":"iij-9m19-release","published":"2020-02-07","standing":"issuer","accountingStandard":"IFRS"}\n\
{"locator":"Highlights of Financial Results for 1Q-3Q19"}\n\
["nineMonths.9M19.revenues","150700000000","JPY",-8,"JPY150.7 billion"]\n\
["nineMonths.9M19.reportedGrowth.yearOverYear.revenues","0.079","ratio",3,"up 7.9% YoY",{"comparedTo":"9M18"}]\n\
["nineMonths.9M19.grossProfit","23700000000","JPY",-8,"JPY23.7 billion"]\n\
["nineMonths.9M19.reportedGrowth.yearOverYear.grossProfit","0.070","ratio",3,"up 7.0% YoY",{"comparedTo":"9M18"}]\n\
["nineMonths.9M19.operatingIncome","6100000000","JPY",-8,"JPY6.1 billion"]\n\
["nineMonths.9M19.reportedGrowth.yearOverYear.operatingIncome","0.100","ratio",3,"up 10.0% YoY",{"comparedTo":"9M18"}]\n\
["nineMonths.9M19.netIncomeAttributable","3400000000","JPY",-8,"JPY3.4 billion"]\n\
["nineMonths.9M19.reportedGrowth.yearOverYear.netIncomeAttributable","-0.033","ratio",3,"down 3.3% YoY",{"comparedTo":"9M18"}]\n\
{"locator":"Financial Targets for FY2019"}\n\
["guidance.FY2019.revenues.value","204000000000","JPY",-8,"JPY204.0 billion"]\n\
["guidance.FY2019.revenuesGrowth.value","0.060","ratio",3,"up 6.0% YoY",{"comparedTo":"FY2018"}]\n\
["guidance.FY2019.operatingIncome.value","7600000000","JPY",-8,"JPY7.6 billion"]\n\
["guidance.FY2019.operatingIncomeGrowth.value","0.262","ratio",3,"up 26.2% YoY",{"comparedTo":"FY2018"}]\n\
["guidance.FY2019.netIncomeAttributable.value","3800000000","JPY",-8,"JPY3.8 billion"]\n\
["guidance.FY2019.netIncomeAttributableGrowth.value","0.079","ratio",3,"up 7.9% YoY",{"comparedTo":"FY2018"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["nineMonths.9M19.reportedGrowth.yearOverYear.grossProfitNormalized","0.148","ratio",3,"up 14.8%",{"comparedTo":"9M18","nonGaap":true}]\n\
["nineMonths.9M19.reportedGrowth.yearOverYear.operatingIncomeNormalized","0.514","ratio",3,"up 51.4%",{"comparedTo":"9M18","nonGaap":true}]\n\
["nineMonths.9M19.reportedGrowth.yearOverYear.netIncomeAttributableNormalized","0.376","ratio",3,"up 37.6%",{"comparedTo":"9M18","nonGaap":true}]\n\
["nineMonths.9M19.reportedGrowth.yearOverYear.enterpriseRecurringRevenues","0.100","ratio",3,"10.0% YoY",{"comparedTo":"9M18"}]\n\
["nineMonths.9M19.reportedGrowth.yearOverYear.enterpriseMobileRevenues","0.251","ratio",3,"25.1%",{"comparedTo":"9M18"}]\n\
["nineMonths.9M19.reportedGrowth.yearOverYear.securityRevenues","0.174","ratio",3,"17.4%",{"comparedTo":"9M18"}]\n\
["nineMonths.9M19.reportedGrowth.yearOverYear.cloudRevenues","0.162","ratio",3,"16.2%",{"comparedTo":"9M18"}]\n\
{"document":"iij-fy2019-release","published":"2020-05-14","standing":"issuer","accountingStandard":"IFRS"}\n\
{"locator":"Highlights of Financial Results for FY2019"}\n\
["fiscalYears.FY2019.revenues","204500000000","JPY",-8,"JPY204.5 billion",{"stands":false}]\n\
["fiscalYears.FY2019.reportedGrowth.yearOverYear.revenues","0.063","ratio",3,"up 6.3% YoY",{"comparedTo":"FY2018"}]\n\
["fiscalYears.FY2019.operatingIncome","8200000000","JPY",-8,"JPY8.2 billion",{"stands":false}]\n\
["fiscalYears.FY2019.reportedGrowth.yearOverYear.operatingIncome","0.366","ratio",3,"up 36.6% YoY",{"comparedTo":"FY2018"}]\n\
["fiscalYears.FY2019.netIncomeAttributable","4000000000","JPY",-8,"JPY4.0 billion",{"stands":false}]\n\
["fiscalYears.FY2019.reportedGrowth.yearOverYear.netIncomeAttributable","0.138","ratio",3,"up 13.8% YoY",{"comparedTo":"FY2018"}]\n\
{"locator":"Highlights of Financial Targets for FY2020"}\n\
["guidance.FY2020.revenues.value","210000000000","JPY",-8,"JPY210.0 billion",{"stands":false}]\n\
["guidance.FY2020.revenuesGrowth.value","0.027","ratio",3,"up 2.7% YoY",{"comparedTo":"FY2019","stands":false}]\n\
["guidance.FY2020.operatingIncome.value","8700000000","JPY",-8,"JPY8.7 billion",{"stands":false}]\n\
["guidance.FY2020.operatingIncomeGrowth.value","0.058","ratio",3,"up 5.8% YoY",{"comparedTo":"FY2019","stands":false}]\n\
["guidance.FY2020.netIncomeAttributable.value","5000000000","JPY",-8,"JPY5.0 billion",{"stands":false}]\n\
["guidance.FY2020.netIncomeAttributableGrowth.value","0.248","ratio",3,"up 24.8% YoY",{"comparedTo":"FY2019","stands":false}]\n\
{"locator":"Highlights of Financial Results for FY2019"}\n\
["fiscalYears.FY2019.dividendsPerShare","27.00","JPY",2,"JPY27.00",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01"}]\n\
{"locator":"Highlights of Financial Targets for FY2020"}\n\
["guidance.FY2020.dividendsPerShare.value","34.00","JPY",2,"JPY34.00",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01","stands":false}]\n\
{"document":"iij-fy2019-tanshin","published":"2020-05-14","standing":"issuer","accountingStandard":"IFRS"}\n\
{"locator":"1.2020年3月期の連結業績 (1) 連結経営成績"}\n\
["fiscalYears.FY2019.revenues","204474000000","JPY",-6,"204,474"]\n\
["fiscalYears.FY2019.reportedGrowth.yearOverYear.revenues","0.063","ratio",3,"6.3",{"comparedTo":"FY2018","stands":false}]\n\
["fiscalYears.FY2018.revenues","192430000000","JPY",-6,"192,430",{"role":"comparative"}]\n\
["fiscalYears.FY2018.reportedGrowth.yearOverYear.revenues","0.092","ratio",3,"9.2",{"comparedTo":"FY2017"}]\n\
["fiscalYears.FY2019.operatingIncome","8225000000","JPY",-6,"8,225"]\n\
["fiscalYears.FY2019.reportedGrowth.yearOverYear.operatingIncome","0.366","ratio",3,"36.6",{"comparedTo":"FY2018","stands":false}]\n\
["fiscalYears.FY2018.operatingIncome","6023000000","JPY",-6,"6,023",{"role":"comparative"}]\n\
["fiscalYears.FY2018.reportedGrowth.yearOverYear.operatingIncome","-0.110","ratio",3,"△11.0",{"comparedTo":"FY2017"}]\n\
["fiscalYears.FY2019.incomeBeforeIncomeTaxes","7159000000","JPY",-6,"7,159"]\n\
["fiscalYears.FY2019.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","0.225","ratio",3,"22.5",{"comparedTo":"FY2018"}]\n\
["fiscalYears.FY2018.incomeBeforeIncomeTaxes","5843000000","JPY",-6,"5,843",{"role":"comparative"}]\n\
["fiscalYears.FY2018.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","-0.150","ratio",3,"△15.0",{"comparedTo":"FY2017"}]\n\
["fiscalYears.FY2019.netIncome","4194000000","JPY",-6,"4,194"]\n\
["fiscalYears.FY2019.reportedGrowth.yearOverYear.netIncome","0.134","ratio",3,"13.4",{"comparedTo":"FY2018"}]\n\
["fiscalYears.FY2018.netIncome","3699000000","JPY",-6,"3,699",{"role":"comparative"}]\n\
["fiscalYears.FY2018.reportedGrowth.yearOverYear.netIncome","-0.195","ratio",3,"△19.5",{"comparedTo":"FY2017"}]\n\
["fiscalYears.FY2019.netIncomeAttributable","4007000000","JPY",-6,"4,007"]\n\
["fiscalYears.FY2019.reportedGrowth.yearOverYear.netIncomeAttributable","0.138","ratio",3,"13.8",{"comparedTo":"FY2018","stands":false}]\n\
["fiscalYears.FY2018.netIncomeAttributable","3521000000","JPY",-6,"3,521",{"role":"comparative"}]\n\
["fiscalYears.FY2018.reportedGrowth.yearOverYear.netIncomeAttributable","-0.204","ratio",3,"△20.4",{"comparedTo":"FY2017"}]\n\
["fiscalYears.FY2019.comprehensiveIncome","4184000000","JPY",-6,"4,184"]\n\
["fiscalYears.FY2019.reportedGrowth.yearOverYear.comprehensiveIncome","0.358","ratio",3,"35.8",{"comparedTo":"FY2018"}]\n\
["fiscalYears.FY2018.comprehensiveIncome","3081000000","JPY",-6,"3,081",{"role":"comparative"}]\n\
["fiscalYears.FY2018.reportedGrowth.yearOverYear.comprehensiveIncome","-0.606","ratio",3,"△60.6",{"comparedTo":"FY2017"}]\n\
["fiscalYears.FY2019.earningsPerShareBasic","88.88","JPY",2,"88.88",{"definition":"shares after the split of 2012-10-01"}]\n\
["fiscalYears.FY2018.earningsPerShareBasic","78.11","JPY",2,"78.11",{"definition":"shares after the split of 2012-10-01","role":"comparative"}]\n\
["fiscalYears.FY2019.earningsPerShareDiluted","88.49","JPY",2,"88.49",{"definition":"shares after the split of 2012-10-01"}]\n\
["fiscalYears.FY2018.earningsPerShareDiluted","77.80","JPY",2,"77.80",{"definition":"shares after the split of 2012-10-01","role":"comparative"}]\n\
["fiscalYears.FY2019.returnOnEquity","0.052","ratio",3,"5.2"]\n\
["fiscalYears.FY2018.returnOnEquity","0.047","ratio",3,"4.7",{"role":"comparative"}]\n\
["fiscalYears.FY2019.incomeBeforeIncomeTaxesToTotalAssets","0.038","ratio",3,"3.8"]\n\
["fiscalYears.FY2018.incomeBeforeIncomeTaxesToTotalAssets","0.036","ratio",3,"3.6",{"role":"comparative"}]\n\
["fiscalYears.FY2019.operatingMargin","0.040","ratio",3,"4.0"]\n\
["fiscalYears.FY2018.operatingMargin","0.031","ratio",3,"3.1",{"role":"comparative"}]\n\
["fiscalYears.FY2019.equityInNetIncomeOfEquityMethodInvestees","-806000000","JPY",-6,"△806百万円"]\n\
["fiscalYears.FY2018.equityInNetIncomeOfEquityMethodInvestees","-318000000","JPY",-6,"△318百万円",{"role":"comparative"}]\n\
{"locator":"(2) 連結財政状態"}\n\
["fiscalYears.FY2019.totalAssets","206524000000","JPY",-6,"206,524"]\n\
["fiscalYears.FY2018.totalAssets","167289000000","JPY",-6,"167,289",{"role":"comparative"}]\n\
["fiscalYears.FY2019.totalEquity","80057000000","JPY",-6,"80,057"]\n\
["fiscalYears.FY2018.totalEquity","77120000000","JPY",-6,"77,120",{"role":"comparative"}]\n\
["fiscalYears.FY2019.shareholdersEquity","79076000000","JPY",-6,"79,076"]\n\
["fiscalYears.FY2018.shareholdersEquity","76271000000","JPY",-6,"76,271",{"role":"comparative"}]\n\
["fiscalYears.FY2019.shareholdersEquityRatio","0.383","ratio",3,"38.3"]\n\
["fiscalYears.FY2018.shareholdersEquityRatio","0.456","ratio",3,"45.6",{"role":"comparative"}]\n\
["fiscalYears.FY2019.shareholdersEquityPerShare","1753.97","JPY",2,"1,753.97",{"definition":"shares after the split of 2012-10-01"}]\n\
["fiscalYears.FY2018.shareholdersEquityPerShare","1692.27","JPY",2,"1,692.27",{"definition":"shares after the split of 2012-10-01","role":"comparative"}]\n\
{"document":"iij-1q20-release","published":"2020-08-07","standing":"issuer","accountingStandard":"IFRS"}\n\
{"locator":"Highlights of Financial Results for 1Q20"}\n\
["quarters.1Q20.revenues","50400000000","JPY",-8,"JPY50.4 billion",{"stands":false}]\n\
["quarters.1Q20.reportedGrowth.yearOverYear.revenues","0.011","ratio",3,"up 1.1 % YoY",{"comparedTo":"1Q19"}]\n\
["quarters.1Q20.grossProfit","8100000000","JPY",-8,"JPY8.1 billion"]\n\
["quarters.1Q20.reportedGrowth.yearOverYear.grossProfit","0.099","ratio",3,"up 9.9 % YoY",{"comparedTo":"1Q19"}]\n\
["quarters.1Q20.operatingIncome","2000000000","JPY",-8,"JPY2.0 billion",{"stands":false}]\n\
["quarters.1Q20.reportedGrowth.yearOverYear.operatingIncome","0.482","ratio",3,"up 48.2 % YoY",{"comparedTo":"1Q19"}]\n\
["quarters.1Q20.netIncomeAttributable","1100000000","JPY",-8,"JPY1.1 billion",{"stands":false}]\n\
["quarters.1Q20.reportedGrowth.yearOverYear.netIncomeAttributable","0.438","ratio",3,"up 43.8 % YoY",{"comparedTo":"1Q19"}]\n\
{"document":"rtt-news-1q20-article","published":"2020-08-07","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading)"}\n\
["quarters.1Q20.netIncomeAttributable","1120000000","JPY",-7,"1.12 billion Japanese yen"]\n\
["quarters.1Q20.reportedGrowth.yearOverYear.netIncomeAttributable","0.438","ratio",3,"43.8 percent",{"comparedTo":"1Q19","stands":false}]\n\
["quarters.1Q19.netIncomeAttributable","777000000","JPY",-6,"777 million yen",{"role":"comparative"}]\n\
["quarters.1Q20.operatingIncome","2050000000","JPY",-7,"2.05 billion yen"]\n\
["quarters.1Q20.reportedGrowth.yearOverYear.operatingIncome","0.482","ratio",3,"48.2 percent",{"comparedTo":"1Q19","stands":false}]\n\
["quarters.1Q20.revenues","50380000000","JPY",-7,"50.38 billion yen"]\n\
["quarters.1Q20.reportedGrowth.yearOverYear.revenues","0.011","ratio",3,"1.1 percent",{"comparedTo":"1Q19","stands":false}]\n\
["quarters.1Q19.revenues","49830000000","JPY",-7,"49.83 billion yen",{"role":"comparative","stands":false}]\n\
["guidance.FY2020.netIncomeAttributable.value","5000000000","JPY",-9,"5 billion yen",{"stands":false}]\n\
["guidance.FY2020.netIncomeAttributableGrowth.value","0.248","ratio",3,"24.8 percent",{"comparedTo":"FY2019","stands":false}]\n\
["guidance.FY2020.operatingIncome.value","8700000000","JPY",-7,"8.70 billion yen",{"stands":false}]\n\
["guidance.FY2020.operatingIncomeGrowth.value","0.058","ratio",3,"5.8 percent",{"comparedTo":"FY2019","stands":false}]\n\
["guidance.FY2020.revenues.value","210000000000","JPY",-9,"210 billion yen",{"stands":false}]\n\
["guidance.FY2020.revenuesGrowth.value","0.027","ratio",3,"2.7 percent",{"comparedTo":"FY2019","stands":false}]\n\
{"document":"iij-1h20-notice","published":"2020-11-09","standing":"issuer","accountingStandard":"IFRS"}\n\
{"locator":"(no heading)","readOnce":true}\n\
["halves.1H19.revenues","99220000000","JPY",-6,"99,220",{"role":"comparative"}]\n\
["halves.1H20.revenues","101665000000","JPY",-6,"101,665"]\n\
["halves.1H19.operatingIncome","3352000000","JPY",-6,"3,352",{"role":"comparative"}]\n\
["halves.1H20.operatingIncome","5239000000","JPY",-6,"5,239"]\n\
["halves.1H19.incomeBeforeIncomeTaxes","3043000000","JPY",-6,"3,043",{"role":"comparative"}]\n\
["halves.1H20.incomeBeforeIncomeTaxes","4466000000","JPY",-6,"4,466"]\n\
["halves.1H19.netIncomeAttributable","1756000000","JPY",-6,"1,756",{"role":"comparative"}]\n\
["halves.1H20.netIncomeAttributable","2770000000","JPY",-6,"2,770"]\n\
["halves.1H19.earningsPerShareBasic","38.96","JPY",2,"38.96",{"definition":"shares after the split of 2012-10-01","role":"comparative"}]\n\
["halves.1H20.earningsPerShareBasic","61.43","JPY",2,"61.43",{"definition":"shares after the split of 2012-10-01"}]\n\
{"document":"rtt-news-1h20-article","published":"2020-11-09","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading in excerpt; lead paragraph)"}\n\
["halves.1H20.netIncomeAttributable","2770000000","JPY",-7,"2.77 billion Japanese yen",{"stands":false}]\n\
["halves.1H19.netIncomeAttributable","1760000000","JPY",-7,"1.76 billion yen",{"role":"comparative","stands":false}]\n\
["halves.1H20.reportedGrowth.yearOverYear.netIncomeAttributable","0.577","ratio",3,"57.7 percent",{"comparedTo":"1H19"}]\n\
["halves.1H20.operatingIncome","5240000000","JPY",-7,"5.24 billion yen",{"stands":false}]\n\
["halves.1H20.reportedGrowth.yearOverYear.operatingIncome","0.563","ratio",3,"56.3 percent",{"comparedTo":"1H19","stands":false}]\n\
["halves.1H20.revenues","101670000000","JPY",-7,"101.67 billion yen",{"stands":false}]\n\
["halves.1H19.revenues","99220000000","JPY",-7,"99.22 billion yen",{"role":"comparative","stands":false}]\n\
["halves.1H20.reportedGrowth.yearOverYear.revenues","0.025","ratio",3,"2.5 percent",{"comparedTo":"1H19"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["guidance.FY2020.netIncomeAttributable.value","6100000000","JPY",-8,"6.1 billion yen",{"stands":false}]\n\
["guidance.FY2020.netIncomeAttributable.value","5000000000","JPY",-9,"5 billion yen",{"role":"comparative","stands":false}]\n\
["guidance.FY2020.netIncomeAttributableGrowth.value","0.522","ratio",3,"52.2 percent",{"comparedTo":"FY2019","stands":false}]\n\
["guidance.FY2020.operatingIncome.value","11300000000","JPY",-8,"11.3 billion yen",{"stands":false}]\n\
["guidance.FY2020.operatingIncome.value","8700000000","JPY",-7,"8.70 billion yen",{"role":"comparative","stands":false}]\n\
["guidance.FY2020.operatingIncomeGrowth.value","0.374","ratio",3,"37.4 percent",{"comparedTo":"FY2019","stands":false}]\n\
["guidance.FY2020.revenues.value","212000000000","JPY",-9,"212 billion yen",{"stands":false}]\n\
["guidance.FY2020.revenues.value","210000000000","JPY",-9,"210 billion yen",{"role":"comparative","stands":false}]\n\
["guidance.FY2020.revenuesGrowth.value","0.037","ratio",3,"3.7 percent",{"comparedTo":"FY2019","stands":false}]\n\
["guidance.FY2020.dividendsPerShare.value","41","JPY",0,"41 yen",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01"}]\n\
["guidance.FY2020.dividendsPerShare.value","34","JPY",0,"34 yen",{"accountingStandard":null,"definition":"shares after the split of 2012-10-01","role":"comparative","stands":false}]\n\
["halves.1H20.reportedGrowth.yearOverYear.netIncomeAttributable","0.438","ratio",3,"43.8 percent",{"comparedTo":"1H19","stands":false}]\n\
{"document":"kabushiki-1h20-article","published":"2020-11-09","standing":"press","accountingStandard":"IFRS"}\n\
{"locator":"(no heading)"}\n\
["guidance.FY2020.revenues.value","212000000000","JPY",-9,"2120億円",{"stands":false}]\n\
["guidance.FY2020.revenuesGrowth.value","0.037","ratio",3,"3.7%増",{"comparedTo":"FY2019","stands":false}]\n\
["guidance.FY2020.revenues.value","210000000000","JPY",-10,"2100億円",{"role":"comparative","stands":false}]\n\
["guidance.FY2020.operatingIncome.value","11300000000","JPY",-8,"113億円",{"stands":false}]\n\
["guidance.FY2020.operatingIncomeGrowth.value","0.374","ratio",3,"37.4%増",{"comparedTo":"FY2019","stands":false}]\n\
["guidance.FY2020.operatingIncome.value","8700000000","JPY",-8,"87億円",{"role":"comparative","stands":false}]\n\
["halves.1H20.revenues","101665000000","JPY",-6,"1016億6500万円",{"stands":false}]\n\
["halves.1H20.reportedGrowth.yearOverYear.revenues","0.025","ratio",3,"2,5%増",{"comparedTo":"1H19","erratum":"commaForDecimalPoint","readByHand":true,"stands":false}]\n\
["halves.1H20.operatingIncome","5239000000","JPY",-6,"52億3900万円",{"stands":false}]\n\
["halves.1H20.reportedGrowth.yearOverYear.operatingIncome","0.563","ratio",3,"56.3%増",{"comparedTo":"1H19","stands":false}]\n\
["observations.2020-11.stockSplit","2","times",null,"1株を2株に",{"remark":"January 1, 2021","readByHand":true}]\n\
{"document":"fintact-1h20-article","published":"2020-11","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"2021年3月期第二四半期決算","rounding":"unknown"}\n\
["halves.1H20.revenues","101600000000","JPY",-8,"1,016億円",{"stands":false}]\n\
["halves.1H20.reportedGrowth.yearOverYear.revenues","0.025","ratio",3,"2.5%増",{"comparedTo":"1H19","stands":false}]\n\
["halves.1H20.operatingIncome","5200000000","JPY",-8,"52億円",{"stands":false}]\n\
["halves.1H20.reportedGrowth.yearOverYear.operatingIncome","0.563","ratio",3,"56.3%増",{"comparedTo":"1H19","stands":false}]\n\
["halves.1H20.netIncomeAttributable","2700000000","JPY",-8,"27億円",{"stands":false}]\n\
["halves.1H20.reportedGrowth.yearOverYear.netIncomeAttributable","0.577","ratio",3,"57.7%増",{"comparedTo":"1H19","stands":false}]\n\
{"locator":"セグメント別","rounding":"unknown"}\n\
["halves.1H20.networkServicesRevenues","62100000000","JPY",-8,"621億円"]\n\
["halves.1H20.reportedGrowth.yearOverYear.networkServicesRevenues","0.015","ratio",3,"1.5%増",{"comparedTo":"1H19"}]\n\
["halves.1H20.networkServicesGrossProfit","12200000000","JPY",-8,"122億円"]\n\
["halves.1H20.reportedGrowth.yearOverYear.networkServicesGrossProfit","0.215","ratio",3,"21.5%増",{"comparedTo":"1H19"}]\n\
["halves.1H20.systemsIntegrationRevenues","38100000000","JPY",-8,"381億円"]\n\
["halves.1H20.reportedGrowth.yearOverYear.systemsIntegrationRevenues","0.063","ratio",3,"6.3%増",{"comparedTo":"1H19"}]\n\
["halves.1H20.systemsIntegrationGrossProfit","4700000000","JPY",-8,"47億円"]\n\
["halves.1H20.reportedGrowth.yearOverYear.systemsIntegrationGrossProfit","0.145","ratio",3,"14.5%増",{"comparedTo":"1H19"}]\n\
["halves.1H20.atmOperationRevenues","1300000000","JPY",-8,"13億円"]\n\
["halves.1H20.reportedGrowth.yearOverYear.atmOperationRevenues","-0.336","ratio",3,"33.6%減",{"comparedTo":"1H19"}]\n\
["halves.1H20.atmOperationGrossProfit","470000000","JPY",-7,"4.7億円"]\n\
["halves.1H20.reportedGrowth.yearOverYear.atmOperationGrossProfit","-0.518","ratio",3,"51.8%減",{"comparedTo":"1H19"}]\n\
{"locator":"営業利益の増減分析","rounding":"unknown"}\n\
["halves.1H20.reportedChange.enterpriseNetworkServicesGrossProfit","2160000000","JPY",-7,"21.6億円増",{"comparedTo":"1H19"}]\n\
["halves.1H20.reportedChange.systemsIntegrationGrossProfit","600000000","JPY",-8,"6億円増",{"comparedTo":"1H19"}]\n\
["halves.1H20.reportedChange.sellingGeneralAndAdministrativeExpenses","370000000","JPY",-7,"3.7億円増",{"comparedTo":"1H19"}]\n\
["halves.1H20.reportedChange.atmOperationGrossProfit","-510000000","JPY",-7,"5.1億円減少",{"comparedTo":"1H19"}]\n\
["halves.1H20.reportedChange.operatingIncome","1890000000","JPY",-7,"計18.9億円の増加",{"comparedTo":"1H19"}]\n\
["halves.1H20.equityInNetIncomeOfDecurret","-578000000","JPY",-6,"5億7,800万円の損失"]\n\
["observations.1H20.decurretOwnership","0.416","ratio",3,"41.6%"]\n\
["halves.1H20.equityInNetIncomeOfJocdn","6000000","JPY",-6,"600万円の利益"]\n\
["observations.1H20.jocdnOwnership","0.168","ratio",3,"16.8%"]\n\
{"locator":"2021年3月期見通し","rounding":"unknown"}\n\
["observations.2020-11.revenuesTargetRevision","2000000000","JPY",-8,"20億円増",{"remark":"target of FY2020"}]\n\
{"locator":"株価表","rounding":"unknown"}\n\
["halves.1H20.shareholdersEquityRatio","0.401","ratio",3,"40.1%"]\n\
{"document":"iij-1h20-quarterly-report","published":"2020","standing":"mirror","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(1) 経営成績の分析 ①"}\n\
["halves.1H20.reportedGrowth.yearOverYear.enterpriseRecurringRevenues","0.119","ratio",3,"前年同期比11.9%増加",{"comparedTo":"1H19"}]\n\
["halves.1H20.revenues","101665000000","JPY",-6,"101,665百万円",{"stands":false}]\n\
["halves.1H20.operatingIncome","5239000000","JPY",-6,"5,239百万円",{"stands":false}]\n\
["halves.1H20.reportedGrowth.yearOverYear.operatingIncome","0.563","ratio",3,"前年同期比56.3%増",{"comparedTo":"1H19"}]\n\
{"document":"iij-9m20-release","published":"2021-02-08","standing":"issuer","accountingStandard":"IFRS"}\n\
{"locator":"(no heading; quotation of the President)"}\n\
["nineMonths.9M20.reportedGrowth.yearOverYear.ipServicesRevenues","0.125","ratio",3,"around 12.5%",{"qualifier":"approximately","comparedTo":"9M19"}]\n\
["nineMonths.9M20.reportedGrowth.yearOverYear.enterpriseMobileRevenues","0.267","ratio",3,"around 26.7%",{"qualifier":"approximately","comparedTo":"9M19"}]\n\
{"locator":"Highlights of Financial Results for 1Q-3Q20"}\n\
["nineMonths.9M20.revenues","156100000000","JPY",-8,"JPY156.1 billion"]\n\
["nineMonths.9M20.reportedGrowth.yearOverYear.revenues","0.036","ratio",3,"up 3.6 %",{"comparedTo":"9M19"}]\n\
["nineMonths.9M20.grossProfit","28800000000","JPY",-8,"JPY28.8 billion"]\n\
["nineMonths.9M20.reportedGrowth.yearOverYear.grossProfit","0.215","ratio",3,"up 21.5 %",{"comparedTo":"9M19"}]\n\
["nineMonths.9M20.operatingIncome","10100000000","JPY",-8,"JPY10.1 billion"]\n\
["nineMonths.9M20.reportedGrowth.yearOverYear.operatingIncome","0.671","ratio",3,"up 67.1 %",{"comparedTo":"9M19"}]\n\
["nineMonths.9M20.incomeBeforeIncomeTaxes","9200000000","JPY",-8,"JPY9.2 billion"]\n\
["nineMonths.9M20.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","0.645","ratio",3,"up 64.5 %",{"comparedTo":"9M19"}]\n\
["nineMonths.9M20.netIncomeAttributable","5900000000","JPY",-8,"JPY5.9 billion"]\n\
["nineMonths.9M20.reportedGrowth.yearOverYear.netIncomeAttributable","0.752","ratio",3,"up 75.2 %",{"comparedTo":"9M19"}]\n\
{"locator":"New Financial Targets for FY2020 (Revised on February 8, 2021)"}\n\
["guidance.FY2020.revenues.value","213000000000","JPY",-8,"JPY213.0 billion"]\n\
["guidance.FY2020.revenuesGrowth.value","0.042","ratio",3,"up 4.2 %",{"comparedTo":"FY2019"}]\n\
["guidance.FY2020.revenues.value","212000000000","JPY",-8,"JPY212.0 billion",{"role":"comparative","stands":false}]\n\
["guidance.FY2020.operatingIncome.value","13500000000","JPY",-8,"JPY13.5 billion"]\n\
["guidance.FY2020.operatingIncomeGrowth.value","0.641","ratio",3,"up 64.1 %",{"comparedTo":"FY2019"}]\n\
["guidance.FY2020.operatingIncome.value","11300000000","JPY",-8,"JPY11.3 billion",{"role":"comparative","stands":false}]\n\
["guidance.FY2020.incomeBeforeIncomeTaxes.value","12300000000","JPY",-8,"JPY12.3 billion"]\n\
["guidance.FY2020.incomeBeforeIncomeTaxesGrowth.value","0.718","ratio",3,"up 71.8 %",{"comparedTo":"FY2019"}]\n\
["guidance.FY2020.incomeBeforeIncomeTaxes.value","10000000000","JPY",-8,"JPY10.0 billion",{"role":"comparative","stands":false}]\n\
["guidance.FY2020.netIncomeAttributable.value","7600000000","JPY",-8,"JPY7.6 billion"]\n\
["guidance.FY2020.netIncomeAttributableGrowth.value","0.897","ratio",3,"up 89.7 %",{"comparedTo":"FY2019"}]\n\
["guidance.FY2020.netIncomeAttributable.value","6100000000","JPY",-8,"JPY6.1 billion",{"role":"comparative","stands":false}]\n\
{"document":"iij-fy2020-release","published":"2021-05-12","standing":"issuer","accountingStandard":"IFRS"}\n\
{"locator":"Highlights of Financial Results for FY2020"}\n\
["fiscalYears.FY2020.revenues","213000000000","JPY",-8,"JPY213.0 billion",{"stands":false}]\n\
["fiscalYears.FY2020.reportedGrowth.yearOverYear.revenues","0.042","ratio",3,"up4.2%YoY",{"comparedTo":"FY2019"}]\n\
["fiscalYears.FY2020.grossProfit","40300000000","JPY",-8,"JPY40.3 billion"]\n\
["fiscalYears.FY2020.reportedGrowth.yearOverYear.grossProfit","0.236","ratio",3,"up23.6%YoY",{"comparedTo":"FY2019"}]\n\
["fiscalYears.FY2020.operatingIncome","14300000000","JPY",-8,"JPY14.3 billion"]\n\
["fiscalYears.FY2020.reportedGrowth.yearOverYear.operatingIncome","0.732","ratio",3,"up73.2%YoY",{"comparedTo":"FY2019"}]\n\
["fiscalYears.FY2020.incomeBeforeIncomeTaxes","14000000000","JPY",-8,"JPY14.0 billion"]\n\
["fiscalYears.FY2020.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","0.960","ratio",3,"up96.0%YoY",{"comparedTo":"FY2019"}]\n\
["fiscalYears.FY2020.netIncomeAttributable","9700000000","JPY",-8,"JPY9.7 billion",{"stands":false}]\n\
["fiscalYears.FY2020.reportedGrowth.yearOverYear.netIncomeAttributable","1.424","ratio",3,"up142.4%YoY",{"comparedTo":"FY2019"}]\n\
{"locator":"Highlights of Financial Targets for FY2021"}\n\
["guidance.FY2021.revenues.value","226000000000","JPY",-8,"JPY226.0 billion",{"stands":false}]\n\
["guidance.FY2021.revenuesGrowth.value","0.061","ratio",3,"up6.1%YoY",{"comparedTo":"FY2020","stands":false}]\n\
["guidance.FY2021.operatingIncome.value","17500000000","JPY",-8,"JPY17.5 billion",{"stands":false}]\n\
["guidance.FY2021.operatingIncomeGrowth.value","0.228","ratio",3,"up22.8%YoY",{"comparedTo":"FY2020","stands":false}]\n\
["guidance.FY2021.incomeBeforeIncomeTaxes.value","17300000000","JPY",-8,"JPY17.3 billion",{"stands":false}]\n\
["guidance.FY2021.incomeBeforeIncomeTaxesGrowth.value","0.233","ratio",3,"up23.3%YoY",{"comparedTo":"FY2020","stands":false}]\n\
["guidance.FY2021.netIncomeAttributable.value","11700000000","JPY",-8,"JPY11.7 billion",{"stands":false}]\n\
["guidance.FY2021.netIncomeAttributableGrowth.value","0.205","ratio",3,"up20.5%YoY",{"comparedTo":"FY2020","stands":false}]\n\
{"locator":"Highlights of Financial Results for FY2020"}\n\
["fiscalYears.FY2020.dividendsPerShare","29.75","JPY",2,"JPY29.75",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01"}]\n\
{"locator":"Highlights of Financial Targets for FY2021"}\n\
["guidance.FY2021.dividendsPerShare.value","39.00","JPY",2,"JPY39.00",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01"}]\n\
{"document":"iij-1q21-release","published":"2021-08-10","standing":"issuer","accountingStandard":"IFRS"}\n\
{"locator":"Highlights of Financial Results for 1Q21"}\n\
["quarters.1Q21.revenues","53000000000","JPY",-8,"JPY53.0 billion",{"stands":false}]\n\
["quarters.1Q21.reportedGrowth.yearOverYear.revenues","0.052","ratio",3,"up 5.2 % YoY",{"comparedTo":"1Q20"}]\n\
["quarters.1Q21.grossProfit","11400000000","JPY",-8,"JPY11.4 billion"]\n\
["quarters.1Q21.reportedGrowth.yearOverYear.grossProfit","0.408","ratio",3,"up 40.8 % YoY",{"comparedTo":"1Q20"}]\n\
["quarters.1Q21.operatingIncome","4400000000","JPY",-8,"JPY4.4 billion"]\n\
["quarters.1Q21.reportedGrowth.yearOverYear.operatingIncome","1.130","ratio",3,"up 113.0 % YoY",{"comparedTo":"1Q20"}]\n\
["quarters.1Q21.incomeBeforeIncomeTaxes","5400000000","JPY",-8,"JPY5.4 billion"]\n\
["quarters.1Q21.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","2.158","ratio",3,"up 215.8 % YoY",{"comparedTo":"1Q20"}]\n\
["quarters.1Q21.netIncomeAttributable","3500000000","JPY",-8,"JPY3.5 billion",{"stands":false}]\n\
["quarters.1Q21.reportedGrowth.yearOverYear.netIncomeAttributable","2.141","ratio",3,"up 214.1 % YoY",{"comparedTo":"1Q20"}]\n\
{"locator":"Overview of 1Q21 Financial Results and Business Outlook"}\n\
["quarters.1Q21.recurringShareOfRevenues","0.858","ratio",3,"85.8%"]\n\
{"document":"itmedia-1h21-article","published":"2021-11-05","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(first paragraph)"}\n\
["halves.1H21.revenues","109050000000","JPY",-7,"1090.5億円",{"stands":false}]\n\
["halves.1H21.reportedGrowth.yearOverYear.revenues","0.073","ratio",3,"+7.3%",{"comparedTo":"1H20"}]\n\
["halves.1H21.operatingIncome","9300000000","JPY",-8,"93億円",{"stands":false}]\n\
["halves.1H21.reportedGrowth.yearOverYear.operatingIncome","0.776","ratio",3,"+77.6%",{"comparedTo":"1H20","stands":false}]\n\
["guidance.FY2021.revenues.value","228500000000","JPY",-8,"2285億円",{"stands":false}]\n\
["guidance.FY2021.revenuesGrowth.value","0.073","ratio",3,"+7.3%",{"comparedTo":"FY2020","stands":false}]\n\
["guidance.FY2021.operatingIncome.value","22000000000","JPY",-9,"220億円",{"stands":false}]\n\
["guidance.FY2021.operatingIncomeGrowth.value","0.544","ratio",3,"54.4%",{"comparedTo":"FY2020","stands":false}]\n\
{"locator":"(second paragraph)"}\n\
["halves.1H21.reportedChange.mobileServicesRevenues","-2560000000","JPY",-7,"25.6億円の減収",{"comparedTo":"1H20"}]\n\
["halves.1H21.reportedChange.revenues","7390000000","JPY",-7,"73.9億円の増収",{"comparedTo":"1H20"}]\n\
{"locator":"(third paragraph)"}\n\
["guidance.FY2023.operatingMargin.threshold","0.10","ratio",null,"10%超",{"qualifier":"moreThan","stands":false}]\n\
["guidance.FY2023.operatingMargin.threshold","0.09","ratio",null,"9%超",{"qualifier":"moreThan","role":"comparative","stands":false}]\n\
{"locator":"(fourth paragraph)"}\n\
["halves.1H21.enterpriseMobileRevenuesExcludingMvne","4840000000","JPY",-7,"48.4億円"]\n\
["halves.1H21.reportedChange.enterpriseMobileRevenuesExcludingMvne","1360000000","JPY",-7,"13.6億円増",{"comparedTo":"1H20"}]\n\
["quarters.2Q21.enterpriseMobileSubscriptions","1218000","subscriptions",-3,"121.8万",{"accountingStandard":null}]\n\
{"document":"mynavi-1h21-article","published":"2021-11-06","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(first paragraph)"}\n\
["halves.1H21.revenues","109050000000","JPY",-7,"1,090.5億円",{"stands":false}]\n\
["halves.1H21.reportedGrowth.yearOverYear.revenues","0.073","ratio",3,"7.3%増",{"comparedTo":"1H20","stands":false}]\n\
["halves.1H21.operatingIncome","9300000000","JPY",-8,"93億円",{"stands":false}]\n\
["halves.1H21.reportedGrowth.yearOverYear.operatingIncome","0.776","ratio",3,"77.6%増",{"comparedTo":"1H20","stands":false}]\n\
["halves.1H21.netIncomeAttributable","6890000000","JPY",-7,"68.9億円"]\n\
["halves.1H21.reportedGrowth.yearOverYear.netIncomeAttributable","1.488","ratio",3,"148.8%増",{"comparedTo":"1H20"}]\n\
{"locator":"(second paragraph)"}\n\
["guidance.FY2021.interimDividendsPerShare.value","23.0","JPY",1,"23.0円",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01"}]\n\
["guidance.FY2021.interimDividendsPerShare.value","19.5","JPY",1,"19.5円",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01","role":"comparative","stands":false}]\n\
["guidance.FY2021.yearEndDividendsPerShare.value","23.0","JPY",1,"23.0円",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01","stands":false}]\n\
["guidance.FY2021.yearEndDividendsPerShare.value","19.5","JPY",1,"19.5円",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01","role":"comparative","stands":false}]\n\
{"locator":"連結業績の状況"}\n\
["halves.1H21.networkServicesRevenues","63440000000","JPY",-7,"634.4億円",{"erratum":"networkServicesSaidToLeaveOutMobile"}]\n\
["halves.1H21.reportedGrowth.yearOverYear.networkServicesRevenues","0.021","ratio",3,"+2.1%",{"comparedTo":"1H20","erratum":"networkServicesSaidToLeaveOutMobile"}]\n\
["halves.1H21.networkServicesGrossProfit","16680000000","JPY",-7,"166.8億円",{"erratum":"networkServicesSaidToLeaveOutMobile"}]\n\
["halves.1H21.reportedGrowth.yearOverYear.networkServicesGrossProfit","0.367","ratio",3,"+36.7%",{"comparedTo":"1H20","erratum":"networkServicesSaidToLeaveOutMobile"}]\n\
["halves.1H21.reportedGrowth.yearOverYear.ipServicesRevenues","0.132","ratio",3,"+13.2%",{"comparedTo":"1H20"}]\n\
["halves.1H21.reportedGrowth.yearOverYear.securityRevenues","0.166","ratio",3,"+16.6%",{"comparedTo":"1H20"}]\n\
["halves.1H21.reportedGrowth.yearOverYear.wanServicesRevenues","0.044","ratio",3,"+4.4%",{"comparedTo":"1H20"}]\n\
["halves.1H21.enterpriseMobileRevenues","4840000000","JPY",-7,"48.4億円"]\n\
["halves.1H21.reportedGrowth.yearOverYear.enterpriseMobileRevenues","0.389","ratio",3,"38.9%増",{"comparedTo":"1H20"}]\n\
{"document":"iij-1h21-quarterly-report","published":"2021","standing":"mirror","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading)","readOnce":true}\n\
["halves.1H21.revenues","109054000000","JPY",-6,"109,054百万円"]\n\
["halves.1H21.operatingIncome","9304000000","JPY",-6,"9,304百万円"]\n\
["halves.1H21.reportedGrowth.yearOverYear.operatingIncome","0.776","ratio",3,"前年同期比77.6%増",{"comparedTo":"1H20"}]\n\
{"document":"nikkei-cross-tech-fy2020-article","published":"2021","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(first paragraph)"}\n\
["fiscalYears.FY2020.reportedGrowth.yearOverYear.operatingIncome","0.732","ratio",3,"前期比73.2%増",{"comparedTo":"FY2019","stands":false}]\n\
["fiscalYears.FY2020.reportedGrowth.yearOverYear.netIncomeAttributable","1.424","ratio",3,"142.4%増",{"comparedTo":"FY2019","stands":false}]\n\
["fiscalYears.FY2020.revenues","200000000000","JPY",-11,"2000億円",{"stands":false}]\n\
{"document":"iij-9m21-release","published":"2022-02-08","standing":"issuer","accountingStandard":"IFRS"}\n\
{"locator":"Highlights of Financial Results for 1Q-3Q21"}\n\
["nineMonths.9M21.revenues","165600000000","JPY",-8,"JPY 165.6 billion"]\n\
["nineMonths.9M21.reportedGrowth.yearOverYear.revenues","0.061","ratio",3,"up6.1% YoY",{"comparedTo":"9M20"}]\n\
["nineMonths.9M21.grossProfit","36800000000","JPY",-8,"JPY 36.8 billion"]\n\
["nineMonths.9M21.reportedGrowth.yearOverYear.grossProfit","0.277","ratio",3,"up27.7% YoY",{"comparedTo":"9M20"}]\n\
["nineMonths.9M21.operatingIncome","16300000000","JPY",-8,"JPY 16.3 billion"]\n\
["nineMonths.9M21.reportedGrowth.yearOverYear.operatingIncome","0.609","ratio",3,"up60.9% YoY",{"comparedTo":"9M20"}]\n\
["nineMonths.9M21.incomeBeforeIncomeTaxes","17600000000","JPY",-8,"JPY 17.6 billion"]\n\
["nineMonths.9M21.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","0.907","ratio",3,"up90.7% YoY",{"comparedTo":"9M20"}]\n\
["nineMonths.9M21.netIncomeAttributable","11500000000","JPY",-8,"JPY 11.5 billion"]\n\
["nineMonths.9M21.reportedGrowth.yearOverYear.netIncomeAttributable","0.961","ratio",3,"up96.1% YoY",{"comparedTo":"9M20"}]\n\
{"locator":"Financial Targets for FY2021 (Revised upward on November 5, 2021)"}\n\
["guidance.FY2021.revenues.value","228500000000","JPY",-8,"JPY228.5 billion"]\n\
["guidance.FY2021.revenuesGrowth.value","0.073","ratio",3,"up7.3% YoY",{"comparedTo":"FY2020"}]\n\
["guidance.FY2021.operatingIncome.value","22000000000","JPY",-8,"JPY22.0 billion"]\n\
["guidance.FY2021.operatingIncomeGrowth.value","0.544","ratio",3,"up54.4% YoY",{"comparedTo":"FY2020"}]\n\
["guidance.FY2021.incomeBeforeIncomeTaxes.value","21500000000","JPY",-8,"JPY21.5 billion"]\n\
["guidance.FY2021.incomeBeforeIncomeTaxesGrowth.value","0.532","ratio",3,"up53.2% YoY",{"comparedTo":"FY2020"}]\n\
["guidance.FY2021.netIncomeAttributable.value","13700000000","JPY",-8,"JPY13.7 billion"]\n\
["guidance.FY2021.netIncomeAttributableGrowth.value","0.411","ratio",3,"up41.1% YoY",{"comparedTo":"FY2020"}]\n\
{"locator":"Overview of 1Q-3Q21 Financial Results and Business Outlook"}\n\
["nineMonths.9M21.operatingMargin","0.098","ratio",3,"9.8%"]\n\
{"locator":"(no heading)","readOnce":true}\n\
["nineMonths.9M21.reportedGrowth.yearOverYear.enterpriseRecurringRevenues","0.133","ratio",3,"13.3%",{"comparedTo":"9M20"}]\n\
["nineMonths.9M21.reportedGrowth.yearOverYear.securityRevenues","0.187","ratio",3,"18.7%",{"comparedTo":"9M20"}]\n\
["nineMonths.9M21.reportedGrowth.yearOverYear.ipServicesRevenues","0.120","ratio",3,"12.0%",{"comparedTo":"9M20"}]\n\
["nineMonths.9M21.reportedGrowth.yearOverYear.enterpriseMobileRevenues","0.363","ratio",3,"36.3%",{"comparedTo":"9M20"}]\n\
["nineMonths.9M21.reportedGrowth.yearOverYear.systemsOperationAndMaintenanceRevenues","0.151","ratio",3,"15.1%",{"comparedTo":"9M20"}]\n\
{"document":"iij-fy2021-release","published":"2022-05-13","standing":"issuer","accountingStandard":"IFRS"}\n\
{"locator":"Highlights of Financial Results for FY2021"}\n\
["fiscalYears.FY2021.revenues","226300000000","JPY",-8,"JPY 226.3 billion",{"stands":false}]\n\
["fiscalYears.FY2021.reportedGrowth.yearOverYear.revenues","0.063","ratio",3,"up 6.3 % YoY",{"comparedTo":"FY2020"}]\n\
["fiscalYears.FY2021.operatingIncome","23500000000","JPY",-8,"JPY 23.5 billion",{"stands":false}]\n\
["fiscalYears.FY2021.reportedGrowth.yearOverYear.operatingIncome","0.653","ratio",3,"up 65.3 % YoY",{"comparedTo":"FY2020"}]\n\
["fiscalYears.FY2021.incomeBeforeIncomeTaxes","24200000000","JPY",-8,"JPY 24.2 billion",{"stands":false}]\n\
["fiscalYears.FY2021.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","0.722","ratio",3,"up 72.2 % YoY",{"comparedTo":"FY2020"}]\n\
["fiscalYears.FY2021.netIncomeAttributable","15700000000","JPY",-8,"JPY 15.7 billion",{"stands":false}]\n\
["fiscalYears.FY2021.reportedGrowth.yearOverYear.netIncomeAttributable","0.614","ratio",3,"up 61.4 % YoY",{"comparedTo":"FY2020"}]\n\
{"locator":"Highlights of Financial Targets for FY2022"}\n\
["guidance.FY2022.revenues.value","250000000000","JPY",-8,"JPY 250.0 billion",{"stands":false}]\n\
["guidance.FY2022.revenuesGrowth.value","0.105","ratio",3,"up 10.5 % YoY",{"comparedTo":"FY2021","stands":false}]\n\
["guidance.FY2022.operatingIncome.value","27200000000","JPY",-8,"JPY 27.2 billion",{"stands":false}]\n\
["guidance.FY2022.operatingIncomeGrowth.value","0.155","ratio",3,"up 15.5 % YoY",{"comparedTo":"FY2021","stands":false}]\n\
["guidance.FY2022.incomeBeforeIncomeTaxes.value","26300000000","JPY",-8,"JPY 26.3 billion",{"stands":false}]\n\
["guidance.FY2022.incomeBeforeIncomeTaxesGrowth.value","0.088","ratio",3,"up 8.8 % YoY",{"comparedTo":"FY2021","stands":false}]\n\
["guidance.FY2022.netIncomeAttributable.value","17500000000","JPY",-8,"JPY 17.5 billion",{"stands":false}]\n\
["guidance.FY2022.netIncomeAttributableGrowth.value","0.117","ratio",3,"up 11.7 % YoY",{"comparedTo":"FY2021","stands":false}]\n\
{"locator":"Highlights of Financial Results for FY2021"}\n\
["fiscalYears.FY2021.dividendsPerShare","48.00","JPY",2,"JPY48.00",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01"}]\n\
{"locator":"Highlights of Financial Targets for FY2022"}\n\
["guidance.FY2022.dividendsPerShare.value","58.50","JPY",2,"JPY58.50",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["fiscalYears.FY2021.reportedGrowth.yearOverYear.dividendsPerShare","0.613","ratio",3,"up 61.3% YoY",{"comparedTo":"FY2020","accountingStandard":null}]\n\
["guidance.FY2022.dividendsPerShareGrowth.value","0.219","ratio",3,"up 21.9% YoY",{"comparedTo":"FY2021","accountingStandard":null}]\n\
["fiscalYears.FY2021.reportedGrowth.yearOverYear.networkServicesRevenuesExcludingMobile","0.103","ratio",3,"10.3% YoY",{"comparedTo":"FY2020"}]\n\
{"document":"rtt-news-fy2021-article","published":"2022-05-13","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading in excerpt; lead paragraph)"}\n\
["fiscalYears.FY2021.netIncomeAttributable","15700000000","JPY",-8,"15.7 billion yen",{"stands":false}]\n\
["fiscalYears.FY2021.reportedGrowth.yearOverYear.netIncomeAttributable","0.614","ratio",3,"up 61.4 percent",{"comparedTo":"FY2020","stands":false}]\n\
["fiscalYears.FY2020.netIncomeAttributable","9710000000","JPY",-7,"9.71 billion yen",{"role":"comparative"}]\n\
["fiscalYears.FY2021.operatingIncome","23500000000","JPY",-8,"23.5 billion yen",{"stands":false}]\n\
["fiscalYears.FY2021.reportedGrowth.yearOverYear.operatingIncome","0.653","ratio",3,"65.3 percent",{"comparedTo":"FY2020","stands":false}]\n\
["fiscalYears.FY2021.revenues","226300000000","JPY",-8,"226.3 billion yen",{"stands":false}]\n\
["fiscalYears.FY2021.reportedGrowth.yearOverYear.revenues","0.063","ratio",3,"6.3 percent",{"comparedTo":"FY2020","stands":false}]\n\
["fiscalYears.FY2020.revenues","213000000000","JPY",-7,"213.00 billion yen",{"role":"comparative"}]\n\
{"locator":"(no heading; paragraph on mid-term target)"}\n\
["guidance.FY2023.revenues.value","270000000000","JPY",-8,"around 270.0 billion yen",{"qualifier":"approximately","stands":false}]\n\
["guidance.FY2023.operatingMargin.value","0.115","ratio",3,"11.5 percent",{"stands":false}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["guidance.FY2022.netIncomeAttributable.value","17500000000","JPY",-8,"17.5 billion yen",{"stands":false}]\n\
["guidance.FY2022.netIncomeAttributableGrowth.value","0.117","ratio",3,"up 11.7 percent",{"comparedTo":"FY2021","stands":false}]\n\
["guidance.FY2022.operatingIncome.value","27200000000","JPY",-8,"27.2 billion yen",{"stands":false}]\n\
["guidance.FY2022.operatingIncomeGrowth.value","0.155","ratio",3,"up 15.5 percent",{"comparedTo":"FY2021","stands":false}]\n\
["guidance.FY2022.revenues.value","250000000000","JPY",-9,"250 billion yen",{"stands":false}]\n\
["guidance.FY2022.revenuesGrowth.value","0.105","ratio",3,"up 10.5 percent",{"comparedTo":"FY2021","stands":false}]\n\
["guidance.FY2023.operatingMargin.threshold","0.10","ratio",null,"over 10 percent",{"qualifier":"moreThan","role":"comparative","stands":false}]\n\
["guidance.FY2021.yearEndDividendsPerShare.value","25","JPY",0,"25 yen",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01","stands":false}]\n\
["guidance.FY2021.yearEndDividendsPerShare.value","19.50","JPY",2,"19.50 yen",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01","role":"comparative","stands":false}]\n\
["guidance.FY2021.yearEndDividendsPerShare.value","23","JPY",0,"23 yen",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01","role":"comparative","stands":false}]\n\
["guidance.FY2021.dividendsPerShare.value","48","JPY",0,"48 yen",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01","stands":false}]\n\
["guidance.FY2022.interimDividendsPerShare.value","29.25","JPY",2,"29.25 yen",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01","stands":false}]\n\
["guidance.FY2022.yearEndDividendsPerShare.value","29.25","JPY",2,"29.25 yen",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01","stands":false}]\n\
["guidance.FY2022.dividendsPerShare.value","58.50","JPY",2,"58.50 yen",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01","stands":false}]\n\
{"document":"mynavi-fy2021-article","published":"2022-05-14","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(first paragraph)","rounding":"unknown"}\n\
["fiscalYears.FY2021.reportedGrowth.yearOverYear.revenues","0.063","ratio",3,"6.3%",{"comparedTo":"FY2020","stands":false}]\n\
["fiscalYears.FY2021.reportedGrowth.yearOverYear.operatingIncome","0.653","ratio",3,"65.3%増",{"comparedTo":"FY2020","stands":false}]\n\
["fiscalYears.FY2021.netIncomeAttributable","15600000000","JPY",-8,"156億円",{"stands":false}]\n\
["fiscalYears.FY2021.reportedGrowth.yearOverYear.netIncomeAttributable","0.614","ratio",3,"61.4%増",{"comparedTo":"FY2020","stands":false}]\n\
["guidance.FY2022.netIncomeAttributable.value","17500000000","JPY",-8,"175億円",{"stands":false}]\n\
["guidance.FY2022.netIncomeAttributableGrowth.value","0.117","ratio",3,"11.7%増",{"comparedTo":"FY2021","stands":false}]\n\
["quarters.4Q21.netIncomeAttributable","4150000000","JPY",-7,"41.5億円"]\n\
["quarters.4Q21.reportedGrowth.yearOverYear.netIncomeAttributable","0.082","ratio",3,"8.2%増",{"comparedTo":"4Q20"}]\n\
["quarters.4Q21.operatingMargin","0.119","ratio",3,"11.9%"]\n\
["quarters.4Q20.operatingMargin","0.072","ratio",3,"7.2%",{"role":"comparative"}]\n\
{"locator":"期末配当は再度上方修正","rounding":"unknown"}\n\
["guidance.FY2021.yearEndDividendsPerShare.value","25.00","JPY",2,"25.00円",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01"}]\n\
["guidance.FY2021.yearEndDividendsPerShare.value","23.00","JPY",2,"23.00円",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01","role":"comparative","stands":false}]\n\
["guidance.FY2021.dividendsPerShare.value","48","JPY",0,"48円",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01","stands":false}]\n\
["fiscalYears.FY2020.dividendsPerShare","29.75","JPY",2,"29.75円",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01","role":"comparative","stands":false}]\n\
["guidance.FY2022.revenues.value","250000000000","JPY",-10,"2,500億円",{"stands":false}]\n\
["guidance.FY2022.revenuesGrowth.value","0.105","ratio",3,"+10.5%",{"comparedTo":"FY2021","stands":false}]\n\
["guidance.FY2022.grossMargin.value","0.115","ratio",3,"荒利率11.5%",{"erratum":"grossMarginTargetOfFy2022","readByHand":true}]\n\
["guidance.FY2022.interimDividendsPerShare.value","29.25","JPY",2,"29.25円",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01"}]\n\
["guidance.FY2022.yearEndDividendsPerShare.value","29.25","JPY",2,"29.25円",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01"}]\n\
["guidance.FY2022.dividendsPerShare.value","58.50","JPY",2,"58.50円",{"accountingStandard":null,"definition":"shares after the split of 2021-01-01","stands":false}]\n\
{"document":"iij-1q22-release","published":"2022-08-05","standing":"issuer","accountingStandard":"IFRS"}\n\
{"locator":"Highlights of Financial Results for 1Q22"}\n\
["quarters.1Q22.revenues","58200000000","JPY",-8,"JPY 58.2 billion",{"stands":false}]\n\
["quarters.1Q22.reportedGrowth.yearOverYear.revenues","0.098","ratio",3,"up 9.8%",{"comparedTo":"1Q21"}]\n\
{"locator":"FY22 Targets"}\n\
["guidance.1H22.revenues.value","117000000000","JPY",-8,"JPY 117.0 billion"]\n\
["guidance.FY2022.revenues.value","250000000000","JPY",-8,"JPY 250.0 billion",{"stands":false}]\n\
{"locator":"Highlights of Financial Results for 1Q22"}\n\
["quarters.1Q22.operatingIncome","5000000000","JPY",-8,"JPY 5.0 billion",{"stands":false}]\n\
["quarters.1Q22.reportedGrowth.yearOverYear.operatingIncome","0.153","ratio",3,"up 15.3%",{"comparedTo":"1Q21"}]\n\
{"locator":"FY22 Targets"}\n\
["guidance.1H22.operatingIncome.value","10700000000","JPY",-8,"JPY 10.7 billion"]\n\
["guidance.FY2022.operatingIncome.value","27200000000","JPY",-8,"JPY 27.2 billion",{"stands":false}]\n\
{"locator":"Highlights of Financial Results for 1Q22"}\n\
["quarters.1Q22.incomeBeforeIncomeTaxes","6600000000","JPY",-8,"JPY 6.6 billion"]\n\
["quarters.1Q22.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","0.238","ratio",3,"up 23.8%",{"comparedTo":"1Q21"}]\n\
{"locator":"FY22 Targets"}\n\
["guidance.1H22.incomeBeforeIncomeTaxes.value","10300000000","JPY",-8,"JPY 10.3 billion"]\n\
["guidance.FY2022.incomeBeforeIncomeTaxes.value","26300000000","JPY",-8,"JPY 26.3 billion",{"stands":false}]\n\
{"locator":"Highlights of Financial Results for 1Q22"}\n\
["quarters.1Q22.netIncomeAttributable","4400000000","JPY",-8,"JPY 4.4 billion",{"stands":false}]\n\
["quarters.1Q22.reportedGrowth.yearOverYear.netIncomeAttributable","0.252","ratio",3,"up 25.2%",{"comparedTo":"1Q21"}]\n\
{"locator":"FY22 Targets"}\n\
["guidance.1H22.netIncomeAttributable.value","6800000000","JPY",-8,"JPY 6.8 billion"]\n\
["guidance.FY2022.netIncomeAttributable.value","17500000000","JPY",-8,"JPY 17.5 billion",{"stands":false}]\n\
{"document":"rtt-news-1q22-article","published":"2022-08-05","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading)"}\n\
["quarters.1Q22.netIncomeAttributable","4400000000","JPY",-8,"4.4 billion yen",{"stands":false}]\n\
["quarters.1Q22.reportedGrowth.yearOverYear.netIncomeAttributable","0.252","ratio",3,"25.2 percent",{"comparedTo":"1Q21","stands":false}]\n\
["quarters.1Q21.netIncomeAttributable","3510000000","JPY",-7,"3.51 billion yen",{"role":"comparative"}]\n\
["quarters.1Q22.operatingIncome","5000000000","JPY",-9,"5 billion yen",{"stands":false}]\n\
["quarters.1Q22.reportedGrowth.yearOverYear.operatingIncome","0.153","ratio",3,"15.3 percent",{"comparedTo":"1Q21","stands":false}]\n\
["quarters.1Q22.revenues","58200000000","JPY",-8,"58.2 billion yen",{"stands":false}]\n\
["quarters.1Q22.reportedGrowth.yearOverYear.revenues","0.098","ratio",3,"9.8 percent",{"comparedTo":"1Q21","stands":false}]\n\
["quarters.1Q21.revenues","52980000000","JPY",-7,"52.98 billion yen",{"role":"comparative"}]\n\
["guidance.1H22.netIncomeAttributable.value","6800000000","JPY",-8,"6.8 billion yen",{"stands":false}]\n\
["guidance.1H22.operatingIncome.value","10700000000","JPY",-8,"10.7 billion yen",{"stands":false}]\n\
["guidance.1H22.revenues.value","117000000000","JPY",-9,"117 billion yen",{"stands":false}]\n\
["guidance.FY2022.netIncomeAttributable.value","17500000000","JPY",-8,"17.5 billion yen",{"stands":false}]\n\
["guidance.FY2022.netIncomeAttributableGrowth.value","0.117","ratio",3,"11.7 percent",{"comparedTo":"FY2021","stands":false}]\n\
["guidance.FY2022.operatingIncome.value","27200000000","JPY",-8,"27.2 billion yen",{"stands":false}]\n\
["guidance.FY2022.operatingIncomeGrowth.value","0.155","ratio",3,"15.5 percent",{"comparedTo":"FY2021","stands":false}]\n\
["guidance.FY2022.revenues.value","250000000000","JPY",-9,"250 billion yen",{"stands":false}]\n\
["guidance.FY2022.revenuesGrowth.value","0.105","ratio",3,"10.5 percent",{"comparedTo":"FY2021","stands":false}]\n\
{"document":"k-tai-watch-1q22-article","published":"2022-08","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(lead)"}\n\
["quarters.1Q22.revenues","58190000000","JPY",-7,"581億9000万円"]\n\
["quarters.1Q22.operatingIncome","5026000000","JPY",-6,"50億2600万円"]\n\
{"locator":"増収増益のスタート"}\n\
["quarters.1Q22.reportedGrowth.yearOverYear.revenues","0.098","ratio",3,"9.8%",{"comparedTo":"1Q21","stands":false}]\n\
["quarters.1Q22.reportedGrowth.yearOverYear.operatingIncome","0.153","ratio",3,"15.3%",{"comparedTo":"1Q21","stands":false}]\n\
["quarters.1Q22.netIncomeAttributable","4390000000","JPY",-7,"43億9000万円"]\n\
["quarters.1Q22.reportedGrowth.yearOverYear.netIncomeAttributable","0.252","ratio",3,"25.2%の増益",{"comparedTo":"1Q21","stands":false}]\n\
["quarters.1Q21.netIncomeAttributable","3510000000","JPY",-7,"35億1000万円",{"role":"comparative","stands":false}]\n\
["quarters.1Q22.recurringShareOfRevenues","0.857","ratio",3,"85.7%"]\n\
["quarters.1Q22.networkServicesRevenuesExcludingMobile","22860000000","JPY",-7,"228億6000万円"]\n\
["quarters.1Q22.reportedGrowth.yearOverYear.networkServicesRevenuesExcludingMobile","0.094","ratio",3,"9.4%増",{"comparedTo":"1Q21","stands":false}]\n\
["quarters.1Q22.mobileServicesRevenues","10370000000","JPY",-7,"103億7000万円"]\n\
["quarters.1Q22.reportedGrowth.yearOverYear.mobileServicesRevenues","-0.02","ratio",2,"2%減",{"comparedTo":"1Q21"}]\n\
{"locator":"IIJmioは回線増"}\n\
["quarters.1Q22.consumerMobileRevenues","5310000000","JPY",-7,"53億1000万円"]\n\
["quarters.1Q22.reportedChange.consumerMobileRevenues","-80000000","JPY",-7,"8000万円の減収",{"comparedTo":"1Q21"}]\n\
["quarters.1Q22.consumerMobileSubscriptions","1126000","subscriptions",-3,"112万6000回線",{"accountingStandard":null}]\n\
["quarters.1Q22.reportedChange.consumerMobileSubscriptions","36000","subscriptions",-3,"3万6000回線の増",{"comparedTo":"4Q21","accountingStandard":null}]\n\
["quarters.1Q22.enterpriseMobileRevenues","2630000000","JPY",-7,"26億3000万円"]\n\
["quarters.1Q22.reportedChange.enterpriseMobileRevenues","290000000","JPY",-7,"2億9000万円増",{"comparedTo":"1Q21"}]\n\
["quarters.1Q22.enterpriseMobileSubscriptions","1457000","subscriptions",-3,"145万7000回線",{"accountingStandard":null}]\n\
["quarters.1Q22.mvneRevenues","2430000000","JPY",-7,"24億3000万円"]\n\
{"document":"iij-1h22-release","published":"2022-11-07","standing":"issuer","accountingStandard":"IFRS"}\n\
{"locator":"Highlights of Financial Results for 1H22"}\n\
["halves.1H22.revenues","122000000000","JPY",-8,"JPY 122.0 billion",{"stands":false}]\n\
["halves.1H22.reportedGrowth.yearOverYear.revenues","0.118","ratio",3,"up 11.8 % YoY",{"comparedTo":"1H21"}]\n\
["halves.1H22.operatingIncome","11200000000","JPY",-8,"JPY 11.2 billion",{"stands":false}]\n\
["halves.1H22.reportedGrowth.yearOverYear.operatingIncome","0.201","ratio",3,"up 20.1 % YoY",{"comparedTo":"1H21"}]\n\
["halves.1H22.incomeBeforeIncomeTaxes","12900000000","JPY",-8,"JPY 12.9 billion"]\n\
["halves.1H22.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","0.233","ratio",3,"up 23.3 % YoY",{"comparedTo":"1H21"}]\n\
["halves.1H22.netIncomeAttributable","8600000000","JPY",-8,"JPY 8.6 billion",{"stands":false}]\n\
["halves.1H22.reportedGrowth.yearOverYear.netIncomeAttributable","0.253","ratio",3,"up 25.3 % YoY",{"comparedTo":"1H21"}]\n\
{"locator":"FY22 Targets (1H22, Full Year)"}\n\
["guidance.1H22.revenues.value","117000000000","JPY",-8,"JPY 117.0 billion",{"role":"comparative","stands":false}]\n\
["guidance.FY2022.revenues.value","250000000000","JPY",-8,"JPY 250.0 billion",{"stands":false}]\n\
["guidance.1H22.operatingIncome.value","10700000000","JPY",-8,"JPY 10.7 billion",{"role":"comparative","stands":false}]\n\
["guidance.FY2022.operatingIncome.value","27200000000","JPY",-8,"JPY 27.2 billion",{"stands":false}]\n\
["guidance.1H22.incomeBeforeIncomeTaxes.value","10300000000","JPY",-8,"JPY 10.3 billion",{"role":"comparative","stands":false}]\n\
["guidance.FY2022.incomeBeforeIncomeTaxes.value","26300000000","JPY",-8,"JPY 26.3 billion",{"stands":false}]\n\
["guidance.1H22.netIncomeAttributable.value","6800000000","JPY",-8,"JPY 6.8 billion",{"role":"comparative","stands":false}]\n\
["guidance.FY2022.netIncomeAttributable.value","17500000000","JPY",-8,"JPY 17.5 billion",{"stands":false}]\n\
{"locator":"Overview of 1H22 Financial Results and Business Outlook"}\n\
["quarters.1Q22.reportedGrowth.yearOverYear.revenues","0.098","ratio",3,"9.8%",{"comparedTo":"1Q21","stands":false}]\n\
["quarters.2Q22.reportedGrowth.yearOverYear.revenues","0.137","ratio",3,"13.7%",{"comparedTo":"2Q21"}]\n\
["halves.1H22.reportedGrowth.yearOverYear.networkServicesRevenuesExcludingMobile","0.101","ratio",3,"10.1% YoY",{"comparedTo":"1H21"}]\n\
["halves.1H22.reportedGrowth.yearOverYear.systemsIntegrationRevenues","0.195","ratio",3,"19.5%",{"comparedTo":"1H21"}]\n\
["halves.1H22.reportedGrowth.yearOverYear.systemsIntegrationOrders","0.312","ratio",3,"31.2% YoY",{"comparedTo":"1H21","accountingStandard":null}]\n\
{"document":"mynavi-1h22-article","published":"2022-11-07","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading)","readOnce":true}\n\
["halves.1H22.revenues","121960000000","JPY",-7,"1219億6000万円"]\n\
["halves.1H22.operatingIncome","11170000000","JPY",-7,"111億7000万円"]\n\
["halves.1H22.netIncomeAttributable","8640000000","JPY",-7,"86億4000万円"]\n\
{"locator":"(first to third paragraph)"}\n\
["halves.1H22.reportedGrowth.yearOverYear.revenues","0.12","ratio",2,"12%増",{"comparedTo":"1H21","stands":false}]\n\
["halves.1H22.reportedGrowth.yearOverYear.operatingIncome","0.20","ratio",2,"20%増",{"comparedTo":"1H21","stands":false}]\n\
["halves.1H22.reportedGrowth.yearOverYear.netIncomeAttributable","0.25","ratio",2,"25%増",{"comparedTo":"1H21","stands":false}]\n\
["halves.1H22.outsourcingRevenues","22470000000","JPY",-7,"224億7000万円"]\n\
["halves.1H22.reportedGrowth.yearOverYear.outsourcingRevenues","0.15","ratio",2,"15%増",{"comparedTo":"1H21"}]\n\
["halves.1H22.securityRevenues","12740000000","JPY",-7,"127億4000万円"]\n\
["halves.1H22.reportedGrowth.yearOverYear.securityRevenues","0.22","ratio",2,"22%増",{"comparedTo":"1H21"}]\n\
["halves.1H22.systemsIntegrationRevenues","33300000000","JPY",-8,"333億円"]\n\
["halves.1H22.reportedGrowth.yearOverYear.systemsIntegrationRevenues","0.16","ratio",2,"16%増",{"comparedTo":"1H21","stands":false}]\n\
["guidance.FY2022.revenues.value","250000000000","JPY",-10,"2500億円",{"stands":false}]\n\
["guidance.FY2022.operatingIncome.value","27200000000","JPY",-8,"272億円",{"stands":false}]\n\
["guidance.FY2022.netIncomeAttributable.value","17500000000","JPY",-8,"175億円",{"stands":false}]\n\
{"document":"mynavi-1h22-mobile-article","published":"2022-11-08","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(second paragraph)"}\n\
["quarters.2Q22.revenues","63770000000","JPY",-7,"637.7億円"]\n\
["quarters.2Q22.reportedGrowth.yearOverYear.revenues","0.137","ratio",3,"13.7%増",{"comparedTo":"2Q21","stands":false}]\n\
["quarters.2Q22.operatingIncome","6150000000","JPY",-7,"61.5億円"]\n\
["quarters.2Q22.reportedGrowth.yearOverYear.operatingIncome","0.243","ratio",3,"24.3%増",{"comparedTo":"2Q21"}]\n\
["halves.1H22.reportedGrowth.yearOverYear.revenues","0.118","ratio",3,"11.8%増",{"comparedTo":"1H21","stands":false}]\n\
["halves.1H22.reportedGrowth.yearOverYear.operatingIncome","0.201","ratio",3,"20.1%増",{"comparedTo":"1H21","stands":false}]\n\
["halves.1H22.reportedGrowth.yearOverYear.netIncomeAttributable","0.253","ratio",3,"25.3%増",{"comparedTo":"1H21","stands":false}]\n\
{"locator":"(paragraph on mobile)"}\n\
["quarters.2Q22.reportedChange.consumerMobileSubscriptions","53000","subscriptions",-3,"+5.3万回線",{"comparedTo":"1Q22","accountingStandard":null}]\n\
{"document":"iij-fy2021-annual-report","published":"2022","standing":"mirror","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(1) 経営成績の状況 当連結会計年度の連結業績の概要"}\n\
["fiscalYears.FY2021.operatingIncome","23547000000","JPY",-6,"23,547百万円"]\n\
["fiscalYears.FY2021.reportedGrowth.yearOverYear.operatingIncome","0.653","ratio",3,"前年同期比65.3%増",{"comparedTo":"FY2020","stands":false}]\n\
["fiscalYears.FY2021.operatingMargin","0.104","ratio",3,"10.4%"]\n\
["fiscalYears.FY2021.reportedGrowth.yearOverYear.networkServicesRevenuesExcludingMobile","0.103","ratio",3,"前年同期比10.3%増",{"comparedTo":"FY2020","stands":false}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["guidance.FY2023.operatingMargin.threshold","0.10","ratio",null,"10%超",{"qualifier":"moreThan","role":"comparative"}]\n\
{"document":"iij-1q22-quarterly-report","published":"2022","standing":"mirror","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(1) 経営成績の分析 ①"}\n\
["quarters.1Q22.reportedGrowth.yearOverYear.networkServicesRevenuesExcludingMobile","0.094","ratio",3,"前年同期比9.4%増",{"comparedTo":"1Q21"}]\n\
{"document":"iij-9m22-release","published":"2023-02-08","standing":"issuer","accountingStandard":"IFRS"}\n\
{"locator":"Highlights of Financial Results for 1Q-3Q22"}\n\
["nineMonths.9M22.revenues","185300000000","JPY",-8,"JPY 185.3 billion"]\n\
["nineMonths.9M22.reportedGrowth.yearOverYear.revenues","0.119","ratio",3,"up 11.9 % YoY",{"comparedTo":"9M21"}]\n\
["nineMonths.9M22.operatingIncome","18800000000","JPY",-8,"JPY 18.8 billion"]\n\
["nineMonths.9M22.reportedGrowth.yearOverYear.operatingIncome","0.153","ratio",3,"up 15.3 % YoY",{"comparedTo":"9M21"}]\n\
["nineMonths.9M22.incomeBeforeIncomeTaxes","19000000000","JPY",-8,"JPY 19.0 billion"]\n\
["nineMonths.9M22.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","0.081","ratio",3,"up 8.1 % YoY",{"comparedTo":"9M21"}]\n\
["nineMonths.9M22.netIncomeAttributable","12900000000","JPY",-8,"JPY 12.9 billion"]\n\
["nineMonths.9M22.reportedGrowth.yearOverYear.netIncomeAttributable","0.116","ratio",3,"up 11.6 % YoY",{"comparedTo":"9M21"}]\n\
{"locator":"FY22 Targets"}\n\
["guidance.FY2022.revenues.value","250000000000","JPY",-8,"JPY 250.0 billion"]\n\
["guidance.FY2022.revenuesGrowth.value","0.105","ratio",3,"up 10.5 % YoY",{"comparedTo":"FY2021"}]\n\
["guidance.FY2022.operatingIncome.value","27200000000","JPY",-8,"JPY 27.2 billion"]\n\
["guidance.FY2022.operatingIncomeGrowth.value","0.155","ratio",3,"up 15.5 % YoY",{"comparedTo":"FY2021"}]\n\
["guidance.FY2022.incomeBeforeIncomeTaxes.value","26300000000","JPY",-8,"JPY 26.3 billion"]\n\
["guidance.FY2022.incomeBeforeIncomeTaxesGrowth.value","0.088","ratio",3,"up 8.8 % YoY",{"comparedTo":"FY2021"}]\n\
["guidance.FY2022.netIncomeAttributable.value","17500000000","JPY",-8,"JPY 17.5 billion"]\n\
["guidance.FY2022.netIncomeAttributableGrowth.value","0.117","ratio",3,"up 11.7 % YoY",{"comparedTo":"FY2021"}]\n\
{"document":"fintact-9m22-article","published":"2023-02","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"IIJ:2023年3月期3Q決算結果","rounding":"unknown"}\n\
["nineMonths.9M22.revenues","185300000000","JPY",-8,"1,853億円",{"stands":false}]\n\
["nineMonths.9M22.reportedGrowth.yearOverYear.revenues","0.119","ratio",3,"11.9%増",{"comparedTo":"9M21","stands":false}]\n\
["nineMonths.9M22.operatingIncome","18800000000","JPY",-8,"188億円",{"stands":false}]\n\
["nineMonths.9M22.reportedGrowth.yearOverYear.operatingIncome","0.153","ratio",3,"15.3%増",{"comparedTo":"9M21","stands":false}]\n\
["nineMonths.9M22.netIncomeAttributable","12900000000","JPY",-8,"129億円",{"stands":false}]\n\
["nineMonths.9M22.reportedGrowth.yearOverYear.netIncomeAttributable","0.116","ratio",3,"11.6%増",{"comparedTo":"9M21","stands":false}]\n\
{"locator":"3Q単体の決算結果は","rounding":"unknown"}\n\
["quarters.3Q22.revenues","63400000000","JPY",-8,"634億円"]\n\
["quarters.3Q22.reportedGrowth.yearOverYear.revenues","0.122","ratio",3,"12.2%増",{"comparedTo":"3Q21"}]\n\
["quarters.3Q22.operatingIncome","7600000000","JPY",-8,"76億円"]\n\
["quarters.3Q22.reportedGrowth.yearOverYear.operatingIncome","0.089","ratio",3,"8.9%増",{"comparedTo":"3Q21"}]\n\
["quarters.3Q22.netIncomeAttributable","4200000000","JPY",-8,"42億円"]\n\
["quarters.3Q22.reportedGrowth.yearOverYear.netIncomeAttributable","-0.089","ratio",3,"▲8.9%",{"comparedTo":"3Q21"}]\n\
["nineMonths.9M22.operatingMargin","0.101","ratio",3,"10.1%"]\n\
["nineMonths.9M22.reportedChange.operatingMargin","0.003","ratio",3,"0.3pt上昇",{"comparedTo":"9M21"}]\n\
{"locator":"(paragraph on financial income)","rounding":"unknown"}\n\
["nineMonths.9M22.gainOnValuationOfFunds","380000000","JPY",-7,"3.8億円"]\n\
["nineMonths.9M22.foreignExchangeGain","320000000","JPY",-7,"3.2億円"]\n\
{"locator":"(paragraph on financial income)"}\n\
["observations.9M22.financeIncome","800000000","JPY",-8,"約8億円",{"qualifier":"approximately"}]\n\
{"locator":"(paragraph on financial income)","rounding":"unknown"}\n\
["nineMonths.9M22.equityInNetIncomeOfDecurret","-270000000","JPY",-7,"損失2.7億円"]\n\
["nineMonths.9M22.equityInNetIncomeOfEquityMethodInvestees","-160000000","JPY",-7,"1.6億円の損失"]\n\
{"locator":"【NWサービスの売上内訳】","rounding":"unknown"}\n\
["nineMonths.9M22.enterpriseInternetConnectivityRevenues","29500000000","JPY",-8,"295億円"]\n\
["nineMonths.9M22.reportedGrowth.yearOverYear.enterpriseInternetConnectivityRevenues","0.051","ratio",3,"5.1%増",{"comparedTo":"9M21"}]\n\
["nineMonths.9M22.outsourcingRevenues","34360000000","JPY",-7,"343.6億円"]\n\
["nineMonths.9M22.reportedGrowth.yearOverYear.outsourcingRevenues","0.152","ratio",3,"15.2%増",{"comparedTo":"9M21"}]\n\
["nineMonths.9M22.wanServicesRevenues","20550000000","JPY",-7,"205.5億円"]\n\
["nineMonths.9M22.reportedGrowth.yearOverYear.wanServicesRevenues","0.059","ratio",3,"5.9%増",{"comparedTo":"9M21"}]\n\
["nineMonths.9M22.reportedGrowth.yearOverYear.ipServicesRevenues","0.079","ratio",3,"+7.9%YoY",{"comparedTo":"9M21"}]\n\
{"locator":"株価表","rounding":"unknown"}\n\
["nineMonths.9M22.shareholdersEquityRatio","0.477","ratio",3,"47.7%"]\n\
{"document":"iij-fy2022-release","published":"2023-05-12","standing":"issuer","accountingStandard":"IFRS"}\n\
{"locator":"Highlights of Financial Results for FY2022"}\n\
["fiscalYears.FY2022.revenues","252700000000","JPY",-8,"JPY 252.7 billion",{"stands":false}]\n\
["fiscalYears.FY2022.reportedGrowth.yearOverYear.revenues","0.117","ratio",3,"up11.7% YoY",{"comparedTo":"FY2021"}]\n\
["fiscalYears.FY2022.operatingIncome","27200000000","JPY",-8,"JPY 27.2 billion",{"stands":false}]\n\
["fiscalYears.FY2022.reportedGrowth.yearOverYear.operatingIncome","0.156","ratio",3,"up15.6% YoY",{"comparedTo":"FY2021"}]\n\
["fiscalYears.FY2022.incomeBeforeIncomeTaxes","27300000000","JPY",-8,"JPY 27.3 billion",{"stands":false}]\n\
["fiscalYears.FY2022.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","0.130","ratio",3,"up13.0% YoY",{"comparedTo":"FY2021"}]\n\
["fiscalYears.FY2022.netIncomeAttributable","18800000000","JPY",-8,"JPY 18.8 billion",{"stands":false}]\n\
["fiscalYears.FY2022.reportedGrowth.yearOverYear.netIncomeAttributable","0.202","ratio",3,"up20.2% YoY",{"comparedTo":"FY2021"}]\n\
{"locator":"Highlights of Financial Targets for FY2023"}\n\
["guidance.FY2023.revenues.value","286000000000","JPY",-8,"JPY 286.0 billion",{"stands":false}]\n\
["guidance.FY2023.revenuesGrowth.value","0.132","ratio",3,"up13.2% YoY",{"comparedTo":"FY2022"}]\n\
["guidance.FY2023.operatingIncome.value","31500000000","JPY",-8,"JPY 31.5 billion",{"stands":false}]\n\
["guidance.FY2023.operatingIncomeGrowth.value","0.157","ratio",3,"up15.7% YoY",{"comparedTo":"FY2022"}]\n\
["guidance.FY2023.incomeBeforeIncomeTaxes.value","30400000000","JPY",-8,"JPY 30.4 billion",{"stands":false}]\n\
["guidance.FY2023.incomeBeforeIncomeTaxesGrowth.value","0.111","ratio",3,"up11.1% YoY",{"comparedTo":"FY2022"}]\n\
["guidance.FY2023.netIncomeAttributable.value","20700000000","JPY",-8,"JPY 20.7 billion",{"stands":false}]\n\
["guidance.FY2023.netIncomeAttributableGrowth.value","0.100","ratio",3,"up10.0% YoY",{"comparedTo":"FY2022"}]\n\
{"locator":"Highlights of Financial Results for FY2022"}\n\
["fiscalYears.FY2022.dividendsPerShare","29.255","JPY",3,"JPY29.255",{"accountingStandard":null,"definition":"shares after the split of 2022-10-01"}]\n\
{"locator":"Highlights of Financial Targets for FY2023"}\n\
["guidance.FY2023.dividendsPerShare.value","34.36","JPY",2,"JPY34.36",{"accountingStandard":null,"definition":"shares after the split of 2022-10-01"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["fiscalYears.FY2022.reportedGrowth.yearOverYear.dividendsPerShare","0.219","ratio",3,"up 21.9% YoY",{"comparedTo":"FY2021","accountingStandard":null}]\n\
["guidance.FY2023.dividendsPerShareGrowth.value","0.175","ratio",3,"up 17.5% YoY",{"comparedTo":"FY2022","accountingStandard":null}]\n\
{"document":"mynavi-fy2022-article","published":"2023-05-13","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(second paragraph)"}\n\
["fiscalYears.FY2022.revenues","252708000000","JPY",-6,"2,527億800万円"]\n\
["fiscalYears.FY2022.reportedGrowth.yearOverYear.revenues","0.117","ratio",3,"+11.7%",{"comparedTo":"FY2021","stands":false}]\n\
["fiscalYears.FY2022.operatingIncome","27221000000","JPY",-6,"272億2,100万円"]\n\
["fiscalYears.FY2022.reportedGrowth.yearOverYear.operatingIncome","0.156","ratio",3,"+15.6%",{"comparedTo":"FY2021","stands":false}]\n\
{"locator":"(third paragraph)"}\n\
["fiscalYears.FY2022.consumerMobileSubscriptions","1200000","subscriptions",null,"120万件を突破",{"qualifier":"moreThan","accountingStandard":null}]\n\
["fiscalYears.FY2022.consumerMobileRevenues","21000000000","JPY",-9,"210億円"]\n\
["observations.2023-04.gigaPlanSubscriptions","900000","subscriptions",null,"90万件を超える",{"qualifier":"moreThan"}]\n\
{"locator":"(fourth paragraph)"}\n\
["fiscalYears.FY2022.yearEndDividendsPerShare","29.255","JPY",3,"29.255円",{"accountingStandard":null,"definition":"shares after the split of 2022-10-01","erratum":"dividendsOfFy2022InFormerShares"}]\n\
["fiscalYears.FY2022.dividendsPerShare","58.51","JPY",2,"58.51円",{"accountingStandard":null,"definition":"shares after the split of 2022-10-01","erratum":"dividendsOfFy2022InFormerShares","stands":false}]\n\
["guidance.FY2023.dividendsPerShare.value","34.36","JPY",2,"34.36円",{"accountingStandard":null,"definition":"shares after the split of 2022-10-01","stands":false}]\n\
{"locator":"(paragraph on employees)"}\n\
["fiscalYears.FY2022.employees","4451","employees",null,"4,451名",{"accountingStandard":null}]\n\
["observations.2023-04.newGraduatesHired","246","employees",null,"246名"]\n\
{"document":"fintact-fy2022-article","published":"2023-05","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"IIJ:2023年3月期通期決算結果","rounding":"unknown"}\n\
["fiscalYears.FY2022.revenues","252700000000","JPY",-8,"2,527億円",{"stands":false}]\n\
["fiscalYears.FY2022.reportedGrowth.yearOverYear.revenues","0.117","ratio",3,"11.7%増",{"comparedTo":"FY2021","stands":false}]\n\
["fiscalYears.FY2022.operatingIncome","27200000000","JPY",-8,"272億円",{"stands":false}]\n\
["fiscalYears.FY2022.reportedGrowth.yearOverYear.operatingIncome","0.156","ratio",3,"15.6%増",{"comparedTo":"FY2021","stands":false}]\n\
["fiscalYears.FY2022.netIncomeAttributable","18800000000","JPY",-8,"188億円",{"stands":false}]\n\
["fiscalYears.FY2022.reportedGrowth.yearOverYear.netIncomeAttributable","0.202","ratio",3,"20.2%増",{"comparedTo":"FY2021","stands":false}]\n\
{"locator":"4Q単独の決算結果は","rounding":"unknown"}\n\
["quarters.4Q22.revenues","67400000000","JPY",-8,"674億円"]\n\
["quarters.4Q22.reportedGrowth.yearOverYear.revenues","0.109","ratio",3,"10.9%増",{"comparedTo":"4Q21"}]\n\
["quarters.4Q22.operatingIncome","8400000000","JPY",-8,"84億円"]\n\
["quarters.4Q22.reportedGrowth.yearOverYear.operatingIncome","0.163","ratio",3,"16.3%増",{"comparedTo":"4Q21"}]\n\
["quarters.4Q22.netIncomeAttributable","6000000000","JPY",-8,"60億円"]\n\
["quarters.4Q22.reportedGrowth.yearOverYear.netIncomeAttributable","0.442","ratio",3,"44.2%増",{"comparedTo":"4Q21"}]\n\
["fiscalYears.FY2022.operatingMargin","0.108","ratio",3,"10.8%"]\n\
["fiscalYears.FY2022.reportedChange.operatingMargin","0.004","ratio",3,"0.4pt上昇",{"comparedTo":"FY2021"}]\n\
{"locator":"(paragraph on financial income)","rounding":"unknown"}\n\
["fiscalYears.FY2022.gainOnValuationOfFunds","300000000","JPY",-8,"3億円"]\n\
["fiscalYears.FY2022.foreignExchangeGain","365000000","JPY",-6,"3.65億円"]\n\
{"locator":"(paragraph on financial income)"}\n\
["observations.FY2022.financeIncome","844000000","JPY",-6,"約8.44億円",{"qualifier":"approximately"}]\n\
{"locator":"(paragraph on financial income)","rounding":"unknown"}\n\
["fiscalYears.FY2022.equityInNetIncomeOfDecurret","-380000000","JPY",-7,"損失3.8億円"]\n\
["fiscalYears.FY2022.equityInNetIncomeOfEquityMethodInvestees","-200000000","JPY",-8,"2億円の損失"]\n\
{"locator":"【NWサービスの売上内訳】","rounding":"unknown"}\n\
["fiscalYears.FY2022.enterpriseInternetConnectivityRevenues","40250000000","JPY",-7,"402.5億円"]\n\
["fiscalYears.FY2022.reportedGrowth.yearOverYear.enterpriseInternetConnectivityRevenues","0.051","ratio",3,"5.1%増",{"comparedTo":"FY2021"}]\n\
["fiscalYears.FY2022.outsourcingRevenues","46810000000","JPY",-7,"468.1億円"]\n\
["fiscalYears.FY2022.reportedGrowth.yearOverYear.outsourcingRevenues","0.155","ratio",3,"15.5%増",{"comparedTo":"FY2021"}]\n\
["fiscalYears.FY2022.wanServicesRevenues","27630000000","JPY",-7,"276.3億円"]\n\
["fiscalYears.FY2022.reportedGrowth.yearOverYear.wanServicesRevenues","0.046","ratio",3,"4.6%増",{"comparedTo":"FY2021"}]\n\
["fiscalYears.FY2022.reportedGrowth.yearOverYear.ipServicesRevenues","0.084","ratio",3,"+8.4%",{"comparedTo":"FY2021"}]\n\
["fiscalYears.FY2022.reportedGrowth.yearOverYear.securityRevenues","0.203","ratio",3,"+20.3%",{"comparedTo":"FY2021"}]\n\
{"locator":"株価表","rounding":"unknown"}\n\
["fiscalYears.FY2022.shareholdersEquityRatio","0.480","ratio",3,"48.0%"]\n\
["fiscalYears.FY2022.returnOnEquity","0.170","ratio",3,"17.0%"]\n\
{"document":"iij-1q23-key-points","published":"2023-08-08","standing":"mirror","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading)","readOnce":true}\n\
["quarters.1Q23.networkServicesGrossProfit","10221000000","JPY",-6,"JPY10,221 million"]\n\
["quarters.1Q23.reportedGrowth.yearOverYear.networkServicesGrossProfit","0.161","ratio",3,"up 16.1% YoY",{"comparedTo":"1Q22"}]\n\
["quarters.1Q22.networkServicesGrossProfit","8803000000","JPY",-6,"JPY8,803 million",{"role":"comparative"}]\n\
["quarters.1Q23.systemsIntegrationGrossProfit","3256000000","JPY",-6,"JPY3,256 million"]\n\
["quarters.1Q23.reportedGrowth.yearOverYear.systemsIntegrationGrossProfit","-0.098","ratio",3,"down 9.8% YoY",{"comparedTo":"1Q22"}]\n\
["quarters.1Q22.systemsIntegrationGrossProfit","3610000000","JPY",-6,"JPY3,610 million",{"role":"comparative"}]\n\
["quarters.1Q23.atmOperationGrossProfit","323000000","JPY",-6,"JPY323 million"]\n\
["quarters.1Q22.atmOperationGrossProfit","287000000","JPY",-6,"JPY287 million",{"role":"comparative"}]\n\
{"document":"iij-1q23-release","published":"2023-08-08","standing":"issuer","accountingStandard":"IFRS"}\n\
{"locator":"Highlights of Financial Results for 1Q23"}\n\
["quarters.1Q23.revenues","61400000000","JPY",-8,"JPY61.4 billion"]\n\
["quarters.1Q23.reportedGrowth.yearOverYear.revenues","0.056","ratio",3,"up 5.6 % YoY",{"comparedTo":"1Q22"}]\n\
["quarters.1Q23.operatingIncome","5000000000","JPY",-8,"JPY5.0 billion"]\n\
["quarters.1Q23.reportedGrowth.yearOverYear.operatingIncome","-0.005","ratio",3,"down 0.5 % YoY",{"comparedTo":"1Q22"}]\n\
["quarters.1Q23.incomeBeforeIncomeTaxes","5500000000","JPY",-8,"JPY5.5 billion"]\n\
["quarters.1Q23.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","-0.172","ratio",3,"down 17.2 % YoY",{"comparedTo":"1Q22"}]\n\
["quarters.1Q23.netIncomeAttributable","3600000000","JPY",-8,"JPY3.6 billion",{"stands":false}]\n\
["quarters.1Q23.reportedGrowth.yearOverYear.netIncomeAttributable","-0.184","ratio",3,"down 18.4 % YoY",{"comparedTo":"1Q22"}]\n\
{"locator":"FY23 Targets (First Half, Full Year)"}\n\
["guidance.1H23.revenues.value","138000000000","JPY",-8,"JPY138.0 billion"]\n\
["guidance.FY2023.revenues.value","286000000000","JPY",-8,"JPY286.0 billion"]\n\
["guidance.1H23.operatingIncome.value","13400000000","JPY",-8,"JPY13.4 billion"]\n\
["guidance.FY2023.operatingIncome.value","31500000000","JPY",-8,"JPY31.5 billion"]\n\
["guidance.1H23.incomeBeforeIncomeTaxes.value","13000000000","JPY",-8,"JPY13.0 billion"]\n\
["guidance.FY2023.incomeBeforeIncomeTaxes.value","30400000000","JPY",-8,"JPY30.4 billion"]\n\
["guidance.1H23.netIncomeAttributable.value","8900000000","JPY",-8,"JPY8.9 billion"]\n\
["guidance.FY2023.netIncomeAttributable.value","20700000000","JPY",-8,"JPY20.7 billion"]\n\
{"document":"rtt-news-1q23-article","published":"2023-08-08","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading)","readOnce":true}\n\
["quarters.1Q23.netIncomeAttributable","3580000000","JPY",-7,"3.58 billion yen"]\n\
["quarters.1Q22.netIncomeAttributable","4390000000","JPY",-7,"4.39 billion yen",{"role":"comparative","stands":false}]\n\
["quarters.1Q22.revenues","58190000000","JPY",-7,"58.19 billion yen",{"role":"comparative","stands":false}]\n\
["quarters.1Q23.earningsPerShare","19.91","JPY",2,"19.91 yen",{"definition":"shares after the split of 2022-10-01"}]\n\
["quarters.1Q22.earningsPerShare","24.19","JPY",2,"24.19 yen",{"definition":"shares after the split of 2022-10-01","role":"comparative"}]\n\
{"document":"fintact-1q23-article","published":"2023-08","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"IIJ:2024年3月期1Q決算結果","rounding":"unknown"}\n\
["quarters.1Q23.revenues","61400000000","JPY",-8,"614億円",{"stands":false}]\n\
["quarters.1Q23.reportedGrowth.yearOverYear.revenues","0.056","ratio",3,"5.6%増",{"comparedTo":"1Q22","stands":false}]\n\
["quarters.1Q23.operatingIncome","5000000000","JPY",-8,"50億円",{"stands":false}]\n\
["quarters.1Q23.reportedGrowth.yearOverYear.operatingIncome","-0.005","ratio",3,"▲0.5%",{"comparedTo":"1Q22","stands":false}]\n\
["quarters.1Q23.netIncomeAttributable","3580000000","JPY",-7,"35.8億円",{"stands":false}]\n\
["quarters.1Q23.reportedGrowth.yearOverYear.netIncomeAttributable","-0.184","ratio",3,"▲18.4%",{"comparedTo":"1Q22","stands":false}]\n\
{"locator":"(commentary)","rounding":"unknown"}\n\
["quarters.1Q23.reportedGrowth.yearOverYear.networkServicesRevenuesExcludingMobile","0.111","ratio",3,"11.1%増",{"comparedTo":"1Q22"}]\n\
["quarters.1Q23.reportedGrowth.yearOverYear.systemsConstructionRevenues","-0.051","ratio",3,"5.1%減",{"comparedTo":"1Q22"}]\n\
["quarters.1Q23.reportedGrowth.yearOverYear.systemsOperationAndMaintenanceRevenues","0.028","ratio",3,"2.8%増",{"comparedTo":"1Q22"}]\n\
["quarters.1Q23.reportedGrowth.yearOverYear.sellingGeneralAndAdministrativeExpenses","0.146","ratio",3,"14.6%増",{"comparedTo":"1Q22"}]\n\
["quarters.1Q23.operatingMargin","0.081","ratio",3,"8.1%"]\n\
["quarters.1Q23.reportedChange.operatingMargin","-0.005","ratio",3,"0.5pt低下",{"comparedTo":"1Q22"}]\n\
["quarters.1Q23.gainOnValuationOfFunds","300000000","JPY",-8,"3億円"]\n\
["quarters.1Q22.gainOnValuationOfFunds","1200000000","JPY",-8,"12億円",{"role":"comparative"}]\n\
["quarters.1Q23.equityInNetIncomeOfDecurret","-125000000","JPY",-6,"損失1.25億円"]\n\
["quarters.1Q23.equityInNetIncomeOfEquityMethodInvestees","-154000000","JPY",-6,"1.54億円の損失"]\n\
{"locator":"【NWサービスの売上内訳】","rounding":"unknown"}\n\
["quarters.1Q23.enterpriseInternetConnectivityRevenues","10770000000","JPY",-7,"107.7億円"]\n\
["quarters.1Q23.reportedGrowth.yearOverYear.enterpriseInternetConnectivityRevenues","0.132","ratio",3,"13.2%増",{"comparedTo":"1Q22"}]\n\
["quarters.1Q23.outsourcingRevenues","12530000000","JPY",-7,"125.3億円"]\n\
["quarters.1Q23.reportedGrowth.yearOverYear.outsourcingRevenues","0.145","ratio",3,"14.5%増",{"comparedTo":"1Q22"}]\n\
["quarters.1Q23.wanServicesRevenues","7050000000","JPY",-7,"70.5億円"]\n\
["quarters.1Q23.reportedGrowth.yearOverYear.wanServicesRevenues","0.057","ratio",3,"5.7%増",{"comparedTo":"1Q22"}]\n\
["quarters.1Q23.reportedGrowth.yearOverYear.ipServicesRevenues","0.134","ratio",3,"+13.4%",{"comparedTo":"1Q22"}]\n\
["quarters.1Q23.reportedGrowth.yearOverYear.securityRevenues","0.171","ratio",3,"+17.1%",{"comparedTo":"1Q22"}]\n\
{"locator":"株価表","rounding":"unknown"}\n\
["quarters.1Q23.shareholdersEquityRatio","0.444","ratio",3,"44.4%"]\n\
{"document":"tech-plus-1h23-article","published":"2023-11-06","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(first paragraph)"}\n\
["halves.1H23.netIncomeAttributable","832200000","JPY",-5,"8億3220万円",{"erratum":"netIncomeOf1h23LacksADigit"}]\n\
["halves.1H23.reportedGrowth.yearOverYear.netIncomeAttributable","-0.04","ratio",2,"4%減",{"comparedTo":"1H22"}]\n\
["halves.1H23.revenues","128198000000","JPY",-6,"1281億9800万円"]\n\
["halves.1H23.reportedGrowth.yearOverYear.revenues","0.05","ratio",2,"5%増",{"comparedTo":"1H22","stands":false}]\n\
["halves.1H23.operatingIncome","12080000000","JPY",-7,"120億8000万円"]\n\
["halves.1H23.reportedGrowth.yearOverYear.operatingIncome","0.08","ratio",2,"8%増",{"comparedTo":"1H22","stands":false}]\n\
{"locator":"(second paragraph)"}\n\
["observations.1H23.overseasDataCenterProject","3000000000","JPY",-9,"30億円規模",{"qualifier":"approximately"}]\n\
{"locator":"(third paragraph)"}\n\
["halves.1H23.reportedGrowth.yearOverYear.networkServicesRevenues","0.10","ratio",2,"10%増",{"comparedTo":"1H22","erratum":"growthOfNetworkServicesIn1h23Differs","stands":false}]\n\
["observations.1H23.largeNetworkContract","12300000000","JPY",-8,"約123億円",{"qualifier":"approximately"}]\n\
{"locator":"(last paragraph)"}\n\
["guidance.FY2023.revenues.value","286000000000","JPY",-9,"2860億円",{"stands":false}]\n\
["guidance.FY2023.revenuesGrowth.value","0.13","ratio",2,"13%増",{"comparedTo":"FY2022","stands":false}]\n\
["guidance.FY2023.operatingIncome.value","31500000000","JPY",-8,"315億円",{"stands":false}]\n\
["guidance.FY2023.operatingIncomeGrowth.value","0.16","ratio",2,"16%増",{"comparedTo":"FY2022","stands":false}]\n\
["guidance.FY2023.netIncomeAttributable.value","20720000000","JPY",-7,"207億2000万円",{"stands":false}]\n\
["guidance.FY2023.netIncomeAttributableGrowth.value","0.10","ratio",2,"10%増",{"comparedTo":"FY2022","stands":false}]\n\
{"document":"k-tai-watch-1h23-article","published":"2023-11-06","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(second paragraph)"}\n\
["halves.1H23.revenues","128200000000","JPY",-7,"1282.0億円",{"stands":false}]\n\
["halves.1H23.reportedGrowth.yearOverYear.revenues","0.051","ratio",3,"5.1%の増収",{"comparedTo":"1H22"}]\n\
["halves.1H23.operatingIncome","12080000000","JPY",-7,"120.8億円",{"stands":false}]\n\
["halves.1H23.reportedGrowth.yearOverYear.operatingIncome","0.081","ratio",3,"8.1%の増益",{"comparedTo":"1H22"}]\n\
{"locator":"(third and fourth paragraph)"}\n\
["quarters.2Q23.consumerMobileSubscriptions","1222000","subscriptions",-3,"122.2万回線",{"accountingStandard":null}]\n\
["quarters.2Q23.reportedChange.consumerMobileSubscriptions","19000","subscriptions",-3,"1.9万回線の増加",{"comparedTo":"1Q23","accountingStandard":null}]\n\
["quarters.2Q23.consumerMobileSubscriptionsOnOldPlans","247000","subscriptions",-3,"24.7万回線",{"accountingStandard":null}]\n\
["halves.1H23.consumerMobileRevenues","10610000000","JPY",-7,"106.1億円"]\n\
["halves.1H23.reportedChange.consumerMobileRevenues","-260000000","JPY",-7,"2.6億円の減収",{"comparedTo":"1H22"}]\n\
{"document":"mynavi-1h23-article","published":"2023-11-07","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(first paragraph)"}\n\
["halves.1H23.revenues","128200000000","JPY",-8,"1282億円",{"stands":false}]\n\
["halves.1H23.reportedGrowth.yearOverYear.revenues","0.051","ratio",3,"5.1%増",{"comparedTo":"1H22","stands":false}]\n\
["halves.1H23.operatingIncome","12080000000","JPY",-7,"120億8,000万円",{"stands":false}]\n\
["halves.1H23.reportedGrowth.yearOverYear.operatingIncome","0.081","ratio",3,"8.1%増",{"comparedTo":"1H22","stands":false}]\n\
{"locator":"(second paragraph)"}\n\
["halves.1H23.networkServicesRevenues","73981000000","JPY",-6,"739億8,100万円"]\n\
["halves.1H23.reportedGrowth.yearOverYear.networkServicesRevenues","0.093","ratio",3,"9.3%増",{"comparedTo":"1H22","erratum":"growthOfNetworkServicesIn1h23Differs"}]\n\
["halves.1H23.reportedGrowth.yearOverYear.consumerInternetConnectivityRevenues","-0.015","ratio",3,"1.5%の売上減",{"comparedTo":"1H22"}]\n\
{"locator":"(paragraphs on mobile)"}\n\
["quarters.2Q23.enterpriseMobileSubscriptions","2000000","subscriptions",null,"200万回線を超える",{"qualifier":"moreThan","accountingStandard":null}]\n\
["quarters.2Q23.consumerMobileSubscriptions","1222000","subscriptions",-3,"122.2万回線",{"accountingStandard":null,"stands":false}]\n\
["quarters.2Q23.reportedChange.consumerMobileSubscriptions","19000","subscriptions",-3,"1.9万回線増",{"comparedTo":"1Q23","accountingStandard":null,"stands":false}]\n\
["halves.1H23.consumerMobileRevenues","10610000000","JPY",-7,"106.1億円",{"stands":false}]\n\
["halves.1H23.reportedChange.consumerMobileRevenues","-260000000","JPY",-7,"マイナス2.6億円",{"comparedTo":"1H22","stands":false}]\n\
{"document":"iij-fy2022-annual-report","published":"2023","standing":"mirror","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(1) 経営成績の状況"}\n\
["fiscalYears.FY2022.reportedGrowth.yearOverYear.enterpriseNetworkServicesRevenuesExcludingMobile","0.105","ratio",3,"前年同期比10.5%増",{"comparedTo":"FY2021"}]\n\
{"document":"fintact-9m23-article","published":"2024-02","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"IIJ:2024年3月期3Q決算結果","rounding":"unknown"}\n\
["nineMonths.9M23.revenues","201100000000","JPY",-8,"2,011億円"]\n\
["nineMonths.9M23.reportedGrowth.yearOverYear.revenues","0.085","ratio",3,"8.5%増",{"comparedTo":"9M22"}]\n\
["nineMonths.9M23.operatingIncome","20300000000","JPY",-8,"203億円"]\n\
["nineMonths.9M23.reportedGrowth.yearOverYear.operatingIncome","0.079","ratio",3,"7.9%増",{"comparedTo":"9M22"}]\n\
["nineMonths.9M23.netIncomeAttributable","12980000000","JPY",-7,"129.8億円",{"stands":false}]\n\
["nineMonths.9M23.reportedGrowth.yearOverYear.netIncomeAttributable","0.010","ratio",3,"1.0%増",{"comparedTo":"9M22"}]\n\
["nineMonths.9M23.netIncomeAttributable","12989000000","JPY",-6,"129.89億円"]\n\
{"locator":"3Q単独の決算結果は","rounding":"unknown"}\n\
["quarters.3Q23.revenues","72900000000","JPY",-8,"729億円"]\n\
["quarters.3Q23.reportedGrowth.yearOverYear.revenues","0.15","ratio",2,"15%増",{"comparedTo":"3Q22"}]\n\
["quarters.3Q23.operatingIncome","8200000000","JPY",-8,"82億円"]\n\
["quarters.3Q23.reportedGrowth.yearOverYear.operatingIncome","0.077","ratio",3,"7.7%増",{"comparedTo":"3Q22"}]\n\
["quarters.3Q23.netIncomeAttributable","4660000000","JPY",-7,"46.6億円"]\n\
["quarters.3Q23.reportedGrowth.yearOverYear.netIncomeAttributable","0.105","ratio",3,"10.5%増",{"comparedTo":"3Q22"}]\n\
{"locator":"(commentary)","rounding":"unknown"}\n\
["nineMonths.9M23.operatingMargin","0.1008","ratio",4,"10.08%"]\n\
["nineMonths.9M23.reportedChange.operatingMargin","-0.0006","ratio",4,"▲0.06pt",{"comparedTo":"9M22"}]\n\
["quarters.3Q23.operatingMargin","0.113","ratio",3,"11.3%"]\n\
["quarters.3Q23.reportedChange.operatingMargin","-0.007","ratio",3,"▲0.7%",{"comparedTo":"3Q22"}]\n\
["observations.1H23.publicInstitutionNetworkContract","12300000000","JPY",-8,"123億円"]\n\
{"locator":"(commentary)"}\n\
["observations.3Q23.serviceProviderPlatformContract","4000000000","JPY",-8,"約40億円",{"qualifier":"approximately"}]\n\
["observations.3Q23.financialInstitutionNetworkContract","4000000000","JPY",-8,"約40億円",{"qualifier":"approximately"}]\n\
{"locator":"【NWサービスの売上内訳】","rounding":"unknown"}\n\
["nineMonths.9M23.enterpriseInternetConnectivityRevenues","33250000000","JPY",-7,"332.5億円"]\n\
["nineMonths.9M23.reportedGrowth.yearOverYear.enterpriseInternetConnectivityRevenues","0.127","ratio",3,"12.7%増",{"comparedTo":"9M22"}]\n\
["nineMonths.9M23.outsourcingRevenues","39150000000","JPY",-7,"391.5億円"]\n\
["nineMonths.9M23.reportedGrowth.yearOverYear.outsourcingRevenues","0.139","ratio",3,"13.9%増",{"comparedTo":"9M22"}]\n\
["nineMonths.9M23.wanServicesRevenues","21210000000","JPY",-7,"212.1"]\n\
{"locator":"株価表","rounding":"unknown"}\n\
["nineMonths.9M23.shareholdersEquityRatio","0.445","ratio",3,"44.5%"]\n\
{"document":"kabutan-fy2023-article","published":"2024-05-10","standing":"press","accountingStandard":"IFRS"}\n\
{"locator":"前期【実績】"}\n\
["fiscalYears.FY2021.revenues","226335000000","JPY",-6,"226,335",{"role":"comparative"}]\n\
["fiscalYears.FY2021.operatingIncome","23547000000","JPY",-6,"23,547",{"role":"comparative","stands":false}]\n\
["fiscalYears.FY2021.incomeBeforeIncomeTaxes","24162000000","JPY",-6,"24,162",{"role":"comparative"}]\n\
["fiscalYears.FY2021.netIncomeAttributable","15672000000","JPY",-6,"15,672",{"role":"comparative"}]\n\
["fiscalYears.FY2022.revenues","252708000000","JPY",-6,"252,708",{"role":"comparative","stands":false}]\n\
["fiscalYears.FY2022.operatingIncome","27221000000","JPY",-6,"27,221",{"role":"comparative","stands":false}]\n\
["fiscalYears.FY2022.incomeBeforeIncomeTaxes","27309000000","JPY",-6,"27,309",{"role":"comparative"}]\n\
["fiscalYears.FY2022.netIncomeAttributable","18852000000","JPY",-6,"18,852",{"role":"comparative","stands":false}]\n\
["fiscalYears.FY2023.revenues","276080000000","JPY",-6,"276,080"]\n\
["fiscalYears.FY2023.operatingIncome","29029000000","JPY",-6,"29,029"]\n\
["fiscalYears.FY2023.incomeBeforeIncomeTaxes","28934000000","JPY",-6,"28,934"]\n\
["fiscalYears.FY2023.netIncomeAttributable","19831000000","JPY",-6,"19,831"]\n\
["fiscalYears.FY2023.reportedGrowth.yearOverYear.revenues","0.092","ratio",3,"+9.2",{"comparedTo":"FY2022"}]\n\
["fiscalYears.FY2023.reportedGrowth.yearOverYear.operatingIncome","0.066","ratio",3,"+6.6",{"comparedTo":"FY2022"}]\n\
["fiscalYears.FY2023.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes","0.060","ratio",3,"+6.0",{"comparedTo":"FY2022"}]\n\
["fiscalYears.FY2023.reportedGrowth.yearOverYear.netIncomeAttributable","0.052","ratio",3,"+5.2",{"comparedTo":"FY2022"}]\n\
{"locator":"前期実績と従来予想との比較"}\n\
["guidance.FY2023.revenues.value","286000000000","JPY",-6,"286,000",{"role":"comparative","stands":false}]\n\
["guidance.FY2023.operatingIncome.value","31500000000","JPY",-6,"31,500",{"role":"comparative","stands":false}]\n\
["guidance.FY2023.incomeBeforeIncomeTaxes.value","30350000000","JPY",-6,"30,350",{"role":"comparative","stands":false}]\n\
["guidance.FY2023.netIncomeAttributable.value","20720000000","JPY",-6,"20,720",{"role":"comparative","stands":false}]\n\
{"locator":"IIJ、今期最終は5%増で5期連続最高益更新へ (text)"}\n\
["fiscalYears.FY2023.netIncomeAttributable","19800000000","JPY",-8,"198億円",{"stands":false}]\n\
["guidance.FY2024.netIncomeAttributable.value","20900000000","JPY",-8,"209億円",{"stands":false}]\n\
["guidance.FY2024.netIncomeAttributableGrowth.value","0.054","ratio",3,"5.4%増",{"comparedTo":"FY2023","stands":false}]\n\
["quarters.4Q23.netIncomeAttributable","6850000000","JPY",-7,"68.5億円"]\n\
["quarters.4Q23.reportedGrowth.yearOverYear.netIncomeAttributable","0.142","ratio",3,"前年同期比14.2%増",{"comparedTo":"4Q22","erratum":"growthOfNetIncomeIn4q23Differs","stands":false}]\n\
["quarters.4Q23.operatingMargin","0.117","ratio",3,"11.7%"]\n\
["quarters.4Q22.operatingMargin","0.125","ratio",3,"12.5%",{"role":"comparative"}]\n\
{"locator":"前期【実績】"}\n\
["fiscalYears.FY2023.earningsPerShareBasic","111.8","JPY",1,"111.8",{"definition":"shares after the split of 2022-10-01"}]\n\
["fiscalYears.FY2022.earningsPerShareBasic","104.3","JPY",1,"104.3",{"definition":"shares after the split of 2022-10-01","role":"comparative"}]\n\
["fiscalYears.FY2021.earningsPerShareBasic","86.8","JPY",1,"86.8",{"definition":"shares after the split of 2022-10-01","role":"comparative"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["fiscalYears.FY2023.reportedGrowth.yearOverYear.earningsPerShareBasic","0.072","ratio",3,"+7.2",{"comparedTo":"FY2022"}]\n\
["fiscalYears.FY2021.dividendsPerShare","24","JPY",0,"24",{"accountingStandard":null,"definition":"shares after the split of 2022-10-01","role":"comparative","stands":false}]\n\
["fiscalYears.FY2022.dividendsPerShare","29.26","JPY",2,"29.26",{"accountingStandard":null,"definition":"shares after the split of 2022-10-01","role":"comparative","stands":false}]\n\
["fiscalYears.FY2023.dividendsPerShare","34.36","JPY",2,"34.36",{"accountingStandard":null,"definition":"shares after the split of 2022-10-01"}]\n\
["guidance.FY2023.earningsPerShareBasic.value","117.19","JPY",2,"117.19",{"definition":"shares after the split of 2022-10-01","role":"comparative"}]\n\
["guidance.FY2023.dividendsPerShare.value","34.36","JPY",2,"34.36",{"accountingStandard":null,"definition":"shares after the split of 2022-10-01","role":"comparative","stands":false}]\n\
["guidance.FY2024.dividendsPerShare.low","34.36","JPY",null,"34.36~37.16円",{"accountingStandard":null,"definition":"shares after the split of 2022-10-01","stands":false}]\n\
["guidance.FY2024.dividendsPerShare.high","37.16","JPY",null,"34.36~37.16円",{"accountingStandard":null,"definition":"shares after the split of 2022-10-01","stands":false}]\n\
["fiscalYears.FY2023.reportedGrowth.yearOverYear.netIncomeAttributable","0.052","ratio",3,"前の期比5.2%増",{"comparedTo":"FY2022","stands":false}]\n\
["observations.2024-05-31.marketCapitalization","405700000000","JPY",-8,"4,057億円"]\n\
["observations.2024-05-31.priceEarningsRatio","18.7","times",1,"18.7"]\n\
["observations.2024-05-31.priceBookRatio","3.11","times",2,"3.11"]\n\
["observations.2024-05-31.dividendYield","0.0155","ratio",4,"1.55"]\n\
["observations.2024-05-31.marginTradingRatio","30.30","times",2,"30.30"]\n\
["guidance.FY2024.netIncomeAttributableGrowth.value","0.05","ratio",2,"今期最終は5%増",{"comparedTo":"FY2023","stands":false}]\n\
{"document":"rtt-news-fy2023-article","published":"2024-05-10","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(no heading in excerpt; lead paragraph)"}\n\
["fiscalYears.FY2023.netIncomeAttributable","19830000000","JPY",-7,"19.83 billion yen",{"stands":false}]\n\
["fiscalYears.FY2023.reportedGrowth.yearOverYear.netIncomeAttributable","0.052","ratio",3,"up 5.2%",{"comparedTo":"FY2022","stands":false}]\n\
["fiscalYears.FY2022.netIncomeAttributable","18850000000","JPY",-7,"18.85 billion yen",{"role":"comparative"}]\n\
["fiscalYears.FY2023.operatingIncome","29030000000","JPY",-7,"29.03 billion yen",{"stands":false}]\n\
["fiscalYears.FY2023.reportedGrowth.yearOverYear.operatingIncome","0.066","ratio",3,"up 6.6%",{"comparedTo":"FY2022","stands":false}]\n\
["fiscalYears.FY2023.revenues","276080000000","JPY",-7,"276.08 billion yen",{"stands":false}]\n\
["fiscalYears.FY2023.reportedGrowth.yearOverYear.revenues","0.092","ratio",3,"up 9.2%",{"comparedTo":"FY2022","stands":false}]\n\
["guidance.FY2024.revenues.low","312000000000","JPY",null,"312.0 billion yen to 315.0 billion yen"]\n\
["guidance.FY2024.revenues.high","315000000000","JPY",null,"312.0 billion yen to 315.0 billion yen"]\n\
["guidance.FY2024.operatingIncome.low","30000000000","JPY",null,"30.0 billion yen to 33.0 billion yen"]\n\
["guidance.FY2024.operatingIncome.high","33000000000","JPY",null,"30.0 billion yen to 33.0 billion yen"]\n\
["guidance.FY2024.netIncomeAttributable.low","19900000000","JPY",null,"19.9 billion yen to 21.9 billion yen"]\n\
["guidance.FY2024.netIncomeAttributable.high","21900000000","JPY",null,"19.9 billion yen to 21.9 billion yen"]\n\
["guidance.FY2026.revenues.value","380000000000","JPY",-9,"380 billion yen",{"stands":false}]\n\
["guidance.FY2026.operatingIncome.value","46000000000","JPY",-9,"46 billion yen",{"stands":false}]\n\
["guidance.FY2023.dividendsPerShare.value","34.36","JPY",2,"34.36 yen",{"accountingStandard":null,"definition":"shares after the split of 2022-10-01","stands":false}]\n\
["guidance.FY2024.dividendsPerShare.low","34.36","JPY",null,"34.36 yen to 37.16 yen",{"accountingStandard":null,"definition":"shares after the split of 2022-10-01"}]\n\
["guidance.FY2024.dividendsPerShare.high","37.16","JPY",null,"34.36 yen to 37.16 yen",{"accountingStandard":null,"definition":"shares after the split of 2022-10-01"}]\n\
["fiscalYears.FY2023.earningsPerShareDiluted","111.23","JPY",2,"111.23 yen",{"definition":"shares after the split of 2022-10-01"}]\n\
["fiscalYears.FY2022.earningsPerShareDiluted","103.82","JPY",2,"103.82 yen",{"definition":"shares after the split of 2022-10-01","role":"comparative"}]\n\
{"locator":"(no heading)","readOnce":true}\n\
["guidance.FY2024.revenuesGrowth.low","0.130","ratio",3,"up 13.0 to 14.1%",{"comparedTo":"FY2023"}]\n\
["guidance.FY2024.revenuesGrowth.high","0.141","ratio",3,"up 13.0 to 14.1%",{"comparedTo":"FY2023"}]\n\
["guidance.FY2024.operatingIncomeGrowth.low","0.033","ratio",3,"up 3.3 to 13.7%",{"comparedTo":"FY2023"}]\n\
["guidance.FY2024.operatingIncomeGrowth.high","0.137","ratio",3,"up 3.3 to 13.7%",{"comparedTo":"FY2023"}]\n\
["guidance.FY2024.netIncomeAttributableGrowth.low","0.003","ratio",3,"up 0.3 to 10.4%",{"comparedTo":"FY2023"}]\n\
["guidance.FY2024.netIncomeAttributableGrowth.high","0.104","ratio",3,"up 0.3 to 10.4%",{"comparedTo":"FY2023"}]\n\
["fiscalYears.FY2023.interimDividendsPerShare","17.18","JPY",2,"17.18 yen",{"accountingStandard":null,"definition":"shares after the split of 2022-10-01"}]\n\
["guidance.FY2023.yearEndDividendsPerShare.value","17.18","JPY",2,"17.18 yen",{"accountingStandard":null,"definition":"shares after the split of 2022-10-01"}]\n\
["guidance.FY2024.interimDividendsPerShare.low","17.18","JPY",null,"17.18 yen to 18.58 yen",{"accountingStandard":null,"definition":"shares after the split of 2022-10-01"}]\n\
["guidance.FY2024.interimDividendsPerShare.high","18.58","JPY",null,"17.18 yen to 18.58 yen",{"accountingStandard":null,"definition":"shares after the split of 2022-10-01"}]\n\
["guidance.FY2024.yearEndDividendsPerShare.low","17.18","JPY",null,"17.18 yen to 18.58 yen",{"accountingStandard":null,"definition":"shares after the split of 2022-10-01"}]\n\
["guidance.FY2024.yearEndDividendsPerShare.high","18.58","JPY",null,"17.18 yen to 18.58 yen",{"accountingStandard":null,"definition":"shares after the split of 2022-10-01"}]\n\
{"document":"fintact-fy2023-article","published":"2024-05","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"IIJ:2024年3月期通期決算結果","rounding":"unknown"}\n\
["fiscalYears.FY2023.revenues","276100000000","JPY",-8,"2,761億円",{"stands":false}]\n\
["fiscalYears.FY2023.reportedGrowth.yearOverYear.revenues","0.092","ratio",3,"9.2%増",{"comparedTo":"FY2022","stands":false}]\n\
["fiscalYears.FY2023.operatingIncome","29000000000","JPY",-8,"290億円",{"stands":false}]\n\
["fiscalYears.FY2023.reportedGrowth.yearOverYear.operatingIncome","0.066","ratio",3,"6.6%増",{"comparedTo":"FY2022","stands":false}]\n\
["fiscalYears.FY2023.netIncomeAttributable","19800000000","JPY",-8,"198億円",{"stands":false}]\n\
["fiscalYears.FY2023.reportedGrowth.yearOverYear.netIncomeAttributable","0.052","ratio",3,"5.2%増",{"comparedTo":"FY2022","stands":false}]\n\
{"locator":"4Q単独の決算結果は","rounding":"unknown"}\n\
["quarters.4Q23.revenues","74980000000","JPY",-7,"749.8億円"]\n\
["quarters.4Q23.reportedGrowth.yearOverYear.revenues","0.113","ratio",3,"11.3%増",{"comparedTo":"4Q22"}]\n\
["quarters.4Q23.operatingIncome","8700000000","JPY",-8,"87億円"]\n\
["quarters.4Q23.reportedGrowth.yearOverYear.operatingIncome","0.038","ratio",3,"3.8%増",{"comparedTo":"4Q22"}]\n\
["quarters.4Q23.netIncomeAttributable","6850000000","JPY",-7,"68.5億円",{"stands":false}]\n\
["quarters.4Q23.reportedGrowth.yearOverYear.netIncomeAttributable","0.145","ratio",3,"14.5%増",{"comparedTo":"4Q22","erratum":"growthOfNetIncomeIn4q23Differs"}]\n\
{"locator":"(commentary)","rounding":"unknown"}\n\
["fiscalYears.FY2023.operatingMargin","0.105","ratio",3,"10.5%",{"stands":false}]\n\
["fiscalYears.FY2023.reportedChange.operatingMargin","-0.003","ratio",3,"▲0.3pt",{"comparedTo":"FY2022"}]\n\
{"locator":"【NWサービスの売上内訳】","rounding":"unknown"}\n\
["fiscalYears.FY2023.enterpriseInternetConnectivityRevenues","44730000000","JPY",-7,"447.3億円"]\n\
["fiscalYears.FY2023.reportedGrowth.yearOverYear.enterpriseInternetConnectivityRevenues","0.111","ratio",3,"11.1%増",{"comparedTo":"FY2022"}]\n\
["fiscalYears.FY2023.outsourcingRevenues","52970000000","JPY",-7,"529.7億円"]\n\
["fiscalYears.FY2023.reportedGrowth.yearOverYear.outsourcingRevenues","0.132","ratio",3,"13.2%増",{"comparedTo":"FY2022"}]\n\
["fiscalYears.FY2023.wanServicesRevenues","28870000000","JPY",-7,"288.7億円",{"erratum":"wanRevenuesOfFy2023"}]\n\
["fiscalYears.FY2023.reportedGrowth.yearOverYear.wanServicesRevenues","0.027","ratio",3,"2.7%増",{"comparedTo":"FY2022"}]\n\
["fiscalYears.FY2023.reportedGrowth.yearOverYear.ipServicesRevenues","0.078","ratio",3,"+7.8%YoY",{"comparedTo":"FY2022"}]\n\
["fiscalYears.FY2023.reportedGrowth.yearOverYear.securityRevenues","0.157","ratio",3,"+15.7%YoY",{"comparedTo":"FY2022"}]\n\
{"locator":"株価表","rounding":"unknown"}\n\
["fiscalYears.FY2023.shareholdersEquityRatio","0.459","ratio",3,"45.9%"]\n\
["fiscalYears.FY2023.returnOnEquity","0.163","ratio",3,"16.3%"]\n\
{"document":"iij-2024-06-message","published":"2024-06","standing":"issuer","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(message text)"}\n\
["fiscalYears.FY2023.revenues","276100000000","JPY",-8,"2,761億円",{"stands":false}]\n\
["observations.FY2023.revenuesOverMidTermPlan","1.3","times",1,"約1.3倍",{"qualifier":"approximately"}]\n\
["fiscalYears.FY2023.operatingIncome","29000000000","JPY",-8,"290億円",{"stands":false}]\n\
["observations.FY2023.operatingIncomeOverMidTermPlan","2.0","times",1,"約2.0倍",{"qualifier":"approximately"}]\n\
["fiscalYears.FY2023.operatingMargin","0.105","ratio",3,"10.5%"]\n\
["fiscalYears.FY2020.operatingMargin","0.067","ratio",3,"6.7%",{"role":"comparative"}]\n\
["fiscalYears.FY2023.employees","4803","employees",null,"4,803名",{"accountingStandard":null}]\n\
["observations.FY2023.employeesOverMidTermPlan","1.3","times",1,"約1.3倍",{"qualifier":"approximately"}]\n\
["observations.2024-06.revenuesVision","500000000000","JPY",-11,"5,000億円規模",{"qualifier":"approximately"}]\n\
["guidance.FY2026.revenues.value","380000000000","JPY",-10,"3,800億円規模",{"qualifier":"approximately"}]\n\
["guidance.FY2026.operatingIncome.value","46000000000","JPY",-9,"460億円規模",{"qualifier":"approximately"}]\n\
{"document":"fintact-1q24-article","published":"2024-08","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"IIJ:2025年3月期1Q決算結果","rounding":"unknown"}\n\
["quarters.1Q24.revenues","72000000000","JPY",-8,"720億円"]\n\
["quarters.1Q24.reportedGrowth.yearOverYear.revenues","0.173","ratio",3,"17.3%増",{"comparedTo":"1Q23"}]\n\
["quarters.1Q24.operatingIncome","4480000000","JPY",-7,"44.8億円"]\n\
["quarters.1Q24.reportedGrowth.yearOverYear.operatingIncome","-0.104","ratio",3,"▲10.4%",{"comparedTo":"1Q23"}]\n\
["quarters.1Q24.netIncomeAttributable","3300000000","JPY",-8,"33億円"]\n\
["quarters.1Q24.reportedGrowth.yearOverYear.netIncomeAttributable","-0.073","ratio",3,"▲7.3%",{"comparedTo":"1Q23"}]\n\
{"locator":"(commentary)","rounding":"unknown"}\n\
["quarters.1Q24.operatingMargin","0.062","ratio",3,"6.2%"]\n\
["quarters.1Q24.reportedChange.operatingMargin","-0.019","ratio",3,"▲1.9pt低下",{"comparedTo":"1Q23"}]\n\
["quarters.1Q24.gainOnValuationOfFunds","585000000","JPY",-6,"5億8,500万円"]\n\
["quarters.1Q24.equityInNetIncomeOfEquityMethodInvestees","-162000000","JPY",-6,"▲1億6,200万円"]\n\
["quarters.1Q24.equityInNetIncomeOfDecurret","-182000000","JPY",-6,"▲1億8,200万円"]\n\
["observations.1Q24.decurretOwnership","0.382","ratio",3,"38.2%"]\n\
{"locator":"【NWサービスの売上内訳】","rounding":"unknown"}\n\
["quarters.1Q24.enterpriseInternetConnectivityRevenues","11640000000","JPY",-7,"116.4億円"]\n\
["quarters.1Q24.reportedGrowth.yearOverYear.enterpriseInternetConnectivityRevenues","0.081","ratio",3,"8.1%増",{"comparedTo":"1Q23"}]\n\
["quarters.1Q24.outsourcingRevenues","13980000000","JPY",-7,"139.8億円"]\n\
["quarters.1Q24.reportedGrowth.yearOverYear.outsourcingRevenues","0.101","ratio",3,"10.1%増",{"comparedTo":"1Q23","erratum":"growthOfOutsourcingIn1q24Differs","stands":false}]\n\
["quarters.1Q24.wanServicesRevenues","6830000000","JPY",-7,"68.3億円"]\n\
["quarters.1Q24.reportedGrowth.yearOverYear.wanServicesRevenues","-0.031","ratio",3,"▲3.1%",{"comparedTo":"1Q23"}]\n\
["quarters.1Q24.reportedGrowth.yearOverYear.ipServicesRevenues","0.067","ratio",3,"+6.7%YoY",{"comparedTo":"1Q23"}]\n\
["quarters.1Q24.reportedGrowth.yearOverYear.outsourcingRevenues","0.115","ratio",3,"+11.5%YoY",{"comparedTo":"1Q23","erratum":"growthOfOutsourcingIn1q24Differs"}]\n\
["quarters.1Q24.reportedGrowth.yearOverYear.securityRevenues","0.194","ratio",3,"+19.4%YoY",{"comparedTo":"1Q23"}]\n\
{"locator":"株価表","rounding":"unknown"}\n\
["quarters.1Q24.shareholdersEquityRatio","0.456","ratio",3,"45.6%"]\n\
{"document":"fintact-fy2024-article","published":"2025-05","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"IIJ:2025年3月期通期決算結果","rounding":"unknown"}\n\
["fiscalYears.FY2024.revenues","316800000000","JPY",-8,"3,168億円"]\n\
["fiscalYears.FY2024.reportedGrowth.yearOverYear.revenues","0.148","ratio",3,"14.8%増",{"comparedTo":"FY2023"}]\n\
["fiscalYears.FY2024.operatingIncome","30100000000","JPY",-8,"301億円"]\n\
["fiscalYears.FY2024.reportedGrowth.yearOverYear.operatingIncome","0.037","ratio",3,"3.7%増",{"comparedTo":"FY2023"}]\n\
["fiscalYears.FY2024.netIncomeAttributable","19900000000","JPY",-8,"199億円"]\n\
["fiscalYears.FY2024.reportedGrowth.yearOverYear.netIncomeAttributable","0.005","ratio",3,"0.5%増",{"comparedTo":"FY2023"}]\n\
{"locator":"4Q単独の決算結果は","rounding":"unknown"}\n\
["quarters.4Q24.revenues","87500000000","JPY",-8,"875億円"]\n\
["quarters.4Q24.reportedGrowth.yearOverYear.revenues","0.167","ratio",3,"16.7%増",{"comparedTo":"4Q23"}]\n\
["quarters.4Q24.operatingIncome","9400000000","JPY",-8,"94億円"]\n\
["quarters.4Q24.reportedGrowth.yearOverYear.operatingIncome","0.074","ratio",3,"7.4%増",{"comparedTo":"4Q23"}]\n\
["quarters.4Q24.netIncomeAttributable","6100000000","JPY",-8,"61億円"]\n\
["quarters.4Q24.reportedGrowth.yearOverYear.netIncomeAttributable","-0.103","ratio",3,"▲10.3%",{"comparedTo":"4Q23"}]\n\
{"locator":"(commentary)","rounding":"unknown"}\n\
["fiscalYears.FY2024.operatingMargin","0.095","ratio",3,"9.5%"]\n\
["fiscalYears.FY2024.reportedChange.operatingMargin","-0.010","ratio",3,"▲1.0pt",{"comparedTo":"FY2023"}]\n\
["fiscalYears.FY2024.gainOnValuationOfFunds","201000000","JPY",-6,"2億100万円"]\n\
["fiscalYears.FY2024.equityInNetIncomeOfEquityMethodInvestees","-414000000","JPY",-6,"▲4億1,400万円"]\n\
["fiscalYears.FY2024.equityInNetIncomeOfDecurret","-553000000","JPY",-6,"▲5億5,300万円"]\n\
["observations.FY2024.decurretOwnership","0.348","ratio",3,"34.8%"]\n\
{"locator":"【NWサービスの売上内訳】","rounding":"unknown"}\n\
["fiscalYears.FY2024.enterpriseInternetConnectivityRevenues","48990000000","JPY",-7,"489.9億円"]\n\
["fiscalYears.FY2024.reportedGrowth.yearOverYear.enterpriseInternetConnectivityRevenues","0.095","ratio",3,"9.5%増",{"comparedTo":"FY2023"}]\n\
["fiscalYears.FY2024.outsourcingRevenues","59150000000","JPY",-7,"591.5億円"]\n\
["fiscalYears.FY2024.reportedGrowth.yearOverYear.outsourcingRevenues","0.117","ratio",3,"11.7%増",{"comparedTo":"FY2023"}]\n\
["fiscalYears.FY2024.wanServicesRevenues","27610000000","JPY",-7,"276.1億円"]\n\
["fiscalYears.FY2024.reportedGrowth.yearOverYear.wanServicesRevenues","-0.027","ratio",3,"▲2.7%",{"comparedTo":"FY2023"}]\n\
{"locator":"株価表","rounding":"unknown"}\n\
["fiscalYears.FY2024.shareholdersEquityRatio","0.450","ratio",3,"45.0%"]\n\
["fiscalYears.FY2024.returnOnEquity","0.150","ratio",3,"15.0%"]\n\
{"document":"livedoor-1h25-article","published":"2025-11-07","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(first paragraph)"}\n\
["halves.1H25.revenues","161910000000","JPY",-7,"1619億1000万円"]\n\
["halves.1H25.reportedGrowth.yearOverYear.revenues","0.101","ratio",3,"＋10.1％",{"comparedTo":"1H24"}]\n\
["halves.1H25.operatingIncome","15390000000","JPY",-7,"153億9000万円",{"stands":false}]\n\
["halves.1H25.reportedGrowth.yearOverYear.operatingIncome","0.306","ratio",3,"＋30.6％",{"comparedTo":"1H24"}]\n\
["halves.1H25.netIncome","10030000000","JPY",-7,"100億3000万円",{"stands":false}]\n\
["halves.1H25.reportedGrowth.yearOverYear.netIncome","0.342","ratio",3,"＋34.2％",{"comparedTo":"1H24"}]\n\
{"locator":"(second paragraph)"}\n\
["halves.1H25.mobileServicesRevenues","26910000000","JPY",-7,"269億1000万円"]\n\
["halves.1H25.reportedGrowth.yearOverYear.mobileServicesRevenues","0.109","ratio",3,"＋10.9％",{"comparedTo":"1H24"}]\n\
["halves.1H25.enterpriseMobileRevenues","8790000000","JPY",-7,"87.9億円"]\n\
["halves.1H25.reportedGrowth.yearOverYear.enterpriseMobileRevenues","0.213","ratio",3,"＋21.3％",{"comparedTo":"1H24"}]\n\
["halves.1H25.mvneRevenues","5830000000","JPY",-7,"58.3億円"]\n\
["halves.1H25.reportedGrowth.yearOverYear.mvneRevenues","0.045","ratio",3,"＋4.5％",{"comparedTo":"1H24"}]\n\
["halves.1H25.consumerInternetConnectivityRevenues","14010000000","JPY",-7,"140.1億円"]\n\
["halves.1H25.reportedGrowth.yearOverYear.consumerInternetConnectivityRevenues","0.061","ratio",3,"＋6.1％",{"comparedTo":"1H24"}]\n\
["halves.1H25.consumerMobileRevenues","12290000000","JPY",-7,"122.9億円"]\n\
["halves.1H25.reportedGrowth.yearOverYear.consumerMobileRevenues","0.074","ratio",3,"＋7.4％",{"comparedTo":"1H24"}]\n\
{"locator":"(third paragraph)"}\n\
["quarters.2Q25.enterpriseMobileSubscriptions","3303000","subscriptions",-3,"330.3万回線",{"accountingStandard":null}]\n\
["quarters.2Q25.consumerMobileSubscriptions","1382000","subscriptions",-3,"138.2万回線",{"accountingStandard":null}]\n\
["quarters.2Q25.gigaPlanSubscriptions","1216000","subscriptions",-3,"121.6万回線",{"accountingStandard":null}]\n\
["quarters.2Q25.mvneSubscriptions","1303000","subscriptions",-3,"130.3万回線",{"accountingStandard":null}]\n\
["quarters.2Q25.mvneClients","205","companies",null,"205社",{"accountingStandard":null}]\n\
{"locator":"(fourth paragraph: GigaPlan mix)"}\n\
["observations.2025-03-31.gigaPlanShareOf2Gigabytes","0.33","ratio",2,"33％",{"role":"comparative"}]\n\
["observations.2025-09-30.gigaPlanShareOf2Gigabytes","0.29","ratio",2,"29％"]\n\
["observations.2025-03-31.gigaPlanShareOf5Gigabytes","0.44","ratio",2,"44％",{"role":"comparative"}]\n\
["observations.2025-09-30.gigaPlanShareOf5Gigabytes","0.44","ratio",2,"44％（変わらず）",{"readByHand":true}]\n\
["observations.2025-03-31.gigaPlanShareOf10Gigabytes","0.11","ratio",2,"11％",{"role":"comparative"}]\n\
["observations.2025-09-30.gigaPlanShareOf10Gigabytes","0.13","ratio",2,"13％"]\n\
["observations.2025-03-31.gigaPlanShareOf15Gigabytes","0.04","ratio",2,"4％",{"role":"comparative"}]\n\
["observations.2025-09-30.gigaPlanShareOf15Gigabytes","0.03","ratio",2,"3％"]\n\
["observations.2025-03-31.gigaPlanShareOf25Gigabytes","0.07","ratio",2,"7％",{"role":"comparative"}]\n\
["observations.2025-09-30.gigaPlanShareOf25Gigabytes","0.08","ratio",2,"8％"]\n\
["observations.2025-03-31.gigaPlanShareOf35Gigabytes","0.01","ratio",2,"1％",{"role":"comparative"}]\n\
["observations.2025-09-30.gigaPlanShareOf35Gigabytes","0.02","ratio",2,"2％"]\n\
{"document":"dempa-1h25-article","published":"2025-11-10","standing":"press","accountingStandard":"IFRS","standardIs":"fromNeighbours"}\n\
{"locator":"(second paragraph)"}\n\
["halves.1H25.revenues","161910000000","JPY",-7,"1619億1000万円",{"stands":false}]\n\
["halves.1H25.reportedGrowth.yearOverYear.revenues","0.101","ratio",3,"10.1%増",{"comparedTo":"1H24","stands":false}]\n\
["halves.1H25.operatingIncome","15388000000","JPY",-6,"153億8800万円"]\n\
["halves.1H25.reportedGrowth.yearOverYear.operatingIncome","0.306","ratio",3,"30.6%増",{"comparedTo":"1H24","stands":false}]\n\
["halves.1H25.netIncome","10032000000","JPY",-6,"100億3200万円"]\n\
["halves.1H25.reportedGrowth.yearOverYear.netIncome","0.342","ratio",3,"34.2%増",{"comparedTo":"1H24","stands":false}]\n\
["observations.1H25.governmentOfficeContract","16000000000","JPY",-9,"約160億円",{"qualifier":"approximately"}]\n\
');
