import { record } from "./record.js";
import type { Unit } from "./unit.js";

/** One line of the income statement, or a measure that the company reports beside it. */
export interface Metric {
  readonly label: string;
  readonly japanese: string;
  /** The unit of its amounts; dollar amounts beside yen are translations. */
  readonly unit: Unit;
  /** The element of the US GAAP taxonomy with the same meaning; absent if there is none. */
  readonly usGaap?: string;
  readonly nonGaap?: true;
  /** An amount that arises over time, so that quarters add up to halves and years. */
  readonly flow?: true;
  /** An amount on the last day of a period, such as an asset or the number of contracts. */
  readonly balance?: true;
  /** An amount per share. It depends on the number of shares too, so it does not add up over time. */
  readonly perShare?: true;
  /** Paid for the first half of a fiscal year, and so decided before the year is over. */
  readonly interim?: true;
  /**
   * Money spent or value used up: a cost, an outflow, a repayment. In our records it is a positive
   * amount, and a benefit is negative; your data may use negative amounts.
   */
  readonly expense?: true;
  /** The same under every accounting standard, because it was decided, counted or ordered. */
  readonly underAnyStandard?: true;
  /** A ratio: which metric is divided by which. */
  readonly ratioOf?: readonly [numerator: string, denominator: string];
  /** A total: all of its parts. */
  readonly sumOf?: readonly string[];
  /** For a loss as a positive amount: the metric of which it is the negative. */
  readonly lossOf?: string;
  /** For a count of how often a threshold was exceeded: the metric that exceeded it. */
  readonly exceeds?: string;
  /** The part of revenues to which it belongs: a key of `segments`. */
  readonly segment?: string;
  /** The segment of which it is only a part; sales to one customer are an example. */
  readonly partOfSegment?: string;
}

/**
 * Your description of a metric of your own: as many fields of a {@link Metric} as you know. The
 * unit may be any text.
 */
export type MetricDescription = Partial<Omit<Metric, "unit">> & { readonly unit?: string };

/** Looks up the description of a metric, if there is one. */
export type DescriptionOf = (metric: string) => MetricDescription | undefined;

/** Descriptions of metrics, by name: `metrics`, or your own of the same shape. */
export interface MetricDescriptions {
  readonly [metric: string]: MetricDescription;
}

/** The metrics that periods are reported in: income statement, balance sheet, cash, per share, operating figures. */
// A metric is a line.
// prettier-ignore
export const metrics = /* @__PURE__ */ record({
  /** What customers paid or owe for services and goods of the period: the first line of the income statement. */
  revenues: { label: "Revenues", japanese: "売上高", unit: "JPY", flow: true, usGaap: "Revenues" },
  /** Revenues without the equipment sold to Crosswave. */
  revenuesExcludingEquipmentSalesToCrosswave: { label: "Revenues excluding equipment sales to Crosswave", japanese: "売上高(クロスウェイブ向け機器販売を除く)", unit: "JPY", flow: true, nonGaap: true },
  /** Revenues from equipment sold to Crosswave, an equity method investee of IIJ. */
  equipmentSalesToCrosswave: { label: "Equipment sales to Crosswave", japanese: "クロスウェイブ向け機器販売", unit: "JPY", partOfSegment: "equipmentSales", flow: true },
  /** Revenues from network services: Internet connectivity, WAN and outsourcing services together. */
  networkServicesRevenues: { label: "Network services revenues", japanese: "ネットワークサービス売上高", unit: "JPY", segment: "networkServices", flow: true },
  /** Revenues from network services other than mobile services. */
  networkServicesRevenuesExcludingMobile: { label: "Network services revenues excluding mobile services", japanese: "ネットワークサービス売上高(モバイルを除く)", unit: "JPY", segment: "networkServices", flow: true },
  /** Revenues from network services for enterprises other than mobile services. */
  enterpriseNetworkServicesRevenuesExcludingMobile: { label: "Enterprise network services revenues excluding mobile services", japanese: "法人向けネットワークサービス売上高(モバイルを除く)", unit: "JPY", segment: "enterpriseNetworkServices", flow: true },
  /** Revenues from network services divided by all revenues. */
  networkServicesShareOfRevenues: { label: "Network services revenues as a share of revenues", japanese: "ネットワークサービス売上比率", unit: "ratio", ratioOf: ["networkServicesRevenues", "revenues"], segment: "networkServices" },
  /** Revenues from connectivity and outsourcing services together; before FY2008 the line was called connectivity and value-added services. */
  connectivityAndOutsourcingRevenues: { label: "Connectivity and outsourcing services revenues", japanese: "接続及びアウトソーシングサービス売上高", unit: "JPY", segment: "connectivityAndOutsourcing", flow: true },
  /** Revenues from connectivity and value-added services together, as the line was called before FY2008. */
  connectivityAndValueAddedServicesRevenues: { label: "Connectivity and value-added services revenues", japanese: "接続・付加価値サービス売上高", unit: "JPY", segment: "connectivityAndValueAddedServices", flow: true },
  /** Revenues from value-added services, which were reported beside connectivity services before FY2008. */
  valueAddedServicesRevenues: { label: "Value-added services revenues", japanese: "付加価値サービス売上高", unit: "JPY", segment: "valueAddedServices", flow: true },
  /** Revenues from connecting customers to the Internet. */
  connectivityRevenues: { label: "Connectivity services revenues", japanese: "接続サービス売上高", unit: "JPY", segment: "connectivity", flow: true },
  /** Revenues from connecting enterprises to the Internet; the annual reports call it corporate use. */
  enterpriseInternetConnectivityRevenues: { label: "Internet connectivity services revenues, enterprise", japanese: "法人向けインターネット接続サービス売上高", unit: "JPY", segment: "enterpriseInternetConnectivity", flow: true },
  /** Revenues from connecting consumers to the Internet; the annual reports call it home use. */
  consumerInternetConnectivityRevenues: { label: "Internet connectivity services revenues, consumer", japanese: "個人向けインターネット接続サービス売上高", unit: "JPY", segment: "consumerInternetConnectivity", flow: true },
  /** Revenues from connecting enterprises to the Internet divided by those of network services. */
  enterpriseInternetConnectivityShareOfNetworkServicesRevenues: { label: "Enterprise Internet connectivity as a share of network services revenues", japanese: "ネットワークサービス売上に占める法人向けインターネット接続", unit: "ratio", ratioOf: ["enterpriseInternetConnectivityRevenues", "networkServicesRevenues"], segment: "enterpriseInternetConnectivity" },
  /** Revenues from connecting consumers to the Internet divided by those of network services. */
  consumerInternetConnectivityShareOfNetworkServicesRevenues: { label: "Consumer Internet connectivity as a share of network services revenues", japanese: "ネットワークサービス売上に占める個人向けインターネット接続", unit: "ratio", ratioOf: ["consumerInternetConnectivityRevenues", "networkServicesRevenues"], segment: "consumerInternetConnectivity" },
  /** Revenues from connecting customers to the Internet over dedicated lines. */
  dedicatedAccessRevenues: { label: "Dedicated access service revenues", japanese: "専用線接続サービス売上高", unit: "JPY", segment: "dedicatedAccess", flow: true },
  /** Revenues from the Internet connectivity that is sold as IP services. */
  ipServicesRevenues: { label: "IP services revenues", japanese: "IPサービス売上高", unit: "JPY", segment: "ipServices", flow: true },
  /** Revenues from mobile services for consumers, for enterprises and for other mobile operators. */
  mobileServicesRevenues: { label: "Mobile services revenues", japanese: "モバイルサービス売上高", unit: "JPY", segment: "mobileServices", flow: true },
  /** Revenues from mobile services for enterprises. */
  enterpriseMobileRevenues: { label: "Enterprise mobile services revenues", japanese: "法人モバイルサービス売上高", unit: "JPY", segment: "enterpriseMobile", flow: true },
  /** Revenues from mobile services for enterprises, without those for other mobile operators. */
  enterpriseMobileRevenuesExcludingMvne: { label: "Enterprise mobile services revenues excluding MVNE", japanese: "法人モバイルサービス売上高(MVNEを除く)", unit: "JPY", partOfSegment: "enterpriseMobile", flow: true },
  /** Revenues from mobile services for consumers, which are called IIJmio. */
  consumerMobileRevenues: { label: "Consumer mobile services revenues", japanese: "個人向けモバイルサービス売上高", unit: "JPY", segment: "consumerMobile", flow: true },
  /** Revenues from enabling other mobile operators (MVNE). */
  mvneRevenues: { label: "MVNE revenues", japanese: "MVNE売上高", unit: "JPY", segment: "mvne", flow: true },
  /** Revenues from outsourcing services, which are reported beside connectivity services. */
  outsourcingRevenues: { label: "Outsourcing services revenues", japanese: "アウトソーシングサービス売上高", unit: "JPY", segment: "outsourcing", flow: true },
  /** Revenues from wide-area networks between the sites of a customer. */
  wanServicesRevenues: { label: "WAN services revenues", japanese: "WANサービス売上高", unit: "JPY", segment: "wanServices", flow: true },
  /** Revenues from security services. */
  securityRevenues: { label: "Security services revenues", japanese: "セキュリティサービス売上高", unit: "JPY", segment: "security", flow: true },
  /** Revenues from cloud services. */
  cloudRevenues: { label: "Cloud services revenues", japanese: "クラウドサービス売上高", unit: "JPY", segment: "cloud", flow: true },
  /** Revenues from contracts that go on from month to month, unlike one-time revenues such as those of systems construction. */
  recurringRevenues: { label: "Recurring revenues", japanese: "ストック売上高", unit: "JPY", segment: "recurring", flow: true },
  /** Recurring revenues from enterprises. */
  enterpriseRecurringRevenues: { label: "Enterprise recurring revenues", japanese: "法人ストック売上高", unit: "JPY", segment: "enterpriseRecurring", flow: true },
  /** Recurring revenues divided by revenues. */
  recurringShareOfRevenues: { label: "Recurring revenues as a share of revenues", japanese: "ストック売上比率", unit: "ratio", ratioOf: ["recurringRevenues", "revenues"], segment: "recurring" },
  /** Revenues from building systems for customers and from operating and maintaining them. */
  systemsIntegrationRevenues: { label: "Systems integration revenues", japanese: "システムインテグレーション売上高", unit: "JPY", segment: "systemsIntegration", flow: true },
  /** Revenues from building systems for customers: the one-time part of systems integration. */
  systemsConstructionRevenues: { label: "Systems construction revenues", japanese: "システム構築売上高", unit: "JPY", segment: "systemsConstruction", flow: true },
  /** Revenues from operating systems for customers, as the press reported them in 2005. */
  systemsOperationRevenues: { label: "Systems operation services revenues", japanese: "運用サービス売上高", unit: "JPY", segment: "systemsOperation", flow: true },
  /** Revenues from operating and maintaining systems for customers: the recurring part of systems integration. */
  systemsOperationAndMaintenanceRevenues: { label: "Systems operation and maintenance revenues", japanese: "システム運用保守売上高", unit: "JPY", segment: "systemsOperationAndMaintenance", flow: true },
  /** Revenues from operating automated teller machines. */
  atmOperationRevenues: { label: "ATM operation revenues", japanese: "ATM運営事業売上高", unit: "JPY", segment: "atmOperation", flow: true },
  /** Revenues from business outside of Japan. */
  internationalBusinessRevenues: { label: "International business revenues", japanese: "国際事業売上高", unit: "JPY", segment: "internationalBusiness", flow: true },
  /** How many times revenues of a quarter have passed JPY10 billion so far. */
  revenuesAboveTenBillionYen: { label: "Revenues above JPY10 billion", japanese: "売上高100億円超", unit: "times", exceeds: "revenues" },
  /** How many times revenues of a fiscal year have passed JPY100 billion so far. */
  revenuesAboveHundredBillionYen: { label: "Revenues above JPY100 billion", japanese: "売上高1,000億円超", unit: "times", exceeds: "revenues" },
  /** Revenues from the 150 largest customers divided by all revenues. */
  top150CustomersShareOfRevenues: { label: "Share of revenues from the top 150 customers", japanese: "上位顧客150社の売上比率", unit: "ratio" },
  /** What it cost to provide the services and goods sold; revenues less this cost are the gross profit. */
  costOfRevenues: { label: "Cost of revenues", japanese: "売上原価", unit: "JPY", flow: true, expense: true, usGaap: "CostOfRevenue" },
  /** Cost of the backbone, the network over which the traffic of all customers runs. */
  backboneCost: { label: "Backbone cost", japanese: "バックボーンコスト", unit: "JPY", flow: true, expense: true },
  /** Backbone cost divided by the cost of connectivity services. */
  backboneShareOfConnectivityCost: { label: "Backbone cost as a share of connectivity cost", japanese: "接続コストに占めるバックボーンコスト", unit: "ratio" },
  /** What a mobile carrier charges for connecting to its network; only a supposed yearly decrease of it is printed. */
  mobileInterconnectivityCharge: { label: "Mobile interconnectivity charge", japanese: "モバイル接続料", unit: "JPY", expense: true, underAnyStandard: true },
  /** What a temporary effect of the mobile interconnectivity cost added to profit. */
  mobileInterconnectivityCostImpact: { label: "Temporary impact of the mobile interconnectivity cost", japanese: "モバイル接続料の一時的影響", unit: "JPY", flow: true },
  /** All costs and expenses of operations; revenues less these are the operating income. */
  operatingCostsAndExpenses: { label: "Operating costs and expenses", japanese: "営業費用", unit: "JPY", flow: true, expense: true, usGaap: "CostsAndExpenses" },
  /** What the people who work for the company cost. */
  personnelCosts: { label: "Personnel-related costs", japanese: "人件費関連費用", unit: "JPY", flow: true, expense: true, usGaap: "LaborAndRelatedExpense" },
  /** What work that others do for the company costs. */
  outsourcingCosts: { label: "Outsourcing-related costs", japanese: "外注関連費用", unit: "JPY", flow: true, expense: true },
  /** Revenues less cost of revenues. */
  grossProfit: { label: "Gross profit", japanese: "売上総利益", unit: "JPY", flow: true, usGaap: "GrossProfit" },
  /** Gross profit without the temporary effects that the company left out of a comparison. */
  grossProfitNormalized: { label: "Gross profit, normalized", japanese: "売上総利益(一時的影響を除く)", unit: "JPY", flow: true, nonGaap: true },
  /** Gross profit divided by revenues. */
  grossMargin: { label: "Gross margin", japanese: "売上総利益率", unit: "ratio", ratioOf: ["grossProfit", "revenues"] },
  /** Revenues from connectivity and outsourcing services less their cost. */
  connectivityAndOutsourcingGrossProfit: { label: "Gross profit of connectivity and outsourcing services", japanese: "接続及びアウトソーシングサービス売上総利益", unit: "JPY", segment: "connectivityAndOutsourcing", flow: true },
  /** Revenues from network services less their cost. */
  networkServicesGrossProfit: { label: "Gross profit of network services", japanese: "ネットワークサービス売上総利益", unit: "JPY", segment: "networkServices", flow: true },
  /** Revenues from network services for enterprises less their cost. */
  enterpriseNetworkServicesGrossProfit: { label: "Gross profit of enterprise network services", japanese: "法人向けネットワークサービス売上総利益", unit: "JPY", segment: "enterpriseNetworkServices", flow: true },
  /** Revenues from systems integration less their cost. */
  systemsIntegrationGrossProfit: { label: "Gross profit of systems integration", japanese: "システムインテグレーション売上総利益", unit: "JPY", segment: "systemsIntegration", flow: true },
  /** Gross profit of systems integration divided by its revenues. */
  systemsIntegrationGrossMargin: { label: "Gross margin of systems integration", japanese: "システムインテグレーション売上総利益率", unit: "ratio", ratioOf: ["systemsIntegrationGrossProfit", "systemsIntegrationRevenues"], segment: "systemsIntegration" },
  /** Revenues from operating automated teller machines less their cost; a loss is negative. */
  atmOperationGrossProfit: { label: "Gross profit (loss) of ATM operation", japanese: "ATM運営事業売上総利益", unit: "JPY", segment: "atmOperation", flow: true },
  /** Costs of selling and administration. */
  sellingGeneralAndAdministrativeExpenses: { label: "Selling, general and administrative expenses", japanese: "販売費及び一般管理費", unit: "JPY", flow: true, expense: true, usGaap: "SellingGeneralAndAdministrativeExpense" },
  /** Costs of selling, administration, research and development, which are subtracted after the gross profit. */
  sellingGeneralAdministrativeAndResearchExpenses: { label: "Selling, general, administrative, research and development expenses", japanese: "販売費及び一般管理費・研究開発費", unit: "JPY", flow: true, expense: true },
  /** Gross profit less operating expenses, before financial items and income taxes; a loss is negative. */
  operatingIncome: { label: "Operating income (loss)", japanese: "営業利益", unit: "JPY", flow: true, usGaap: "OperatingIncomeLoss" },
  /** Operating loss as a positive amount, for documents that print how much the loss itself changed. */
  operatingLoss: { label: "Operating loss, where a change is printed of the loss", japanese: "営業損失", unit: "JPY", lossOf: "operatingIncome", flow: true },
  /** Operating income without the temporary effects that the company left out of a comparison. */
  operatingIncomeNormalized: { label: "Operating income, normalized", japanese: "営業利益(一時的影響を除く)", unit: "JPY", flow: true, nonGaap: true },
  /** Operating income divided by revenues; negative for a loss. */
  operatingMargin: { label: "Operating margin", japanese: "営業利益率", unit: "ratio", ratioOf: ["operatingIncome", "revenues"] },
  /** Operating income from automated teller machines; a loss is negative. */
  atmOperationOperatingIncome: { label: "Operating income (loss) of ATM operation", japanese: "ATM運営事業営業利益", unit: "JPY", segment: "atmOperation", flow: true },
  /** Operating loss from automated teller machines as a positive amount, for documents that print how much the loss itself changed. */
  atmOperationOperatingLoss: { label: "Operating loss of ATM operation, where a change is printed of the loss", japanese: "ATM運営事業営業損失", unit: "JPY", lossOf: "atmOperationOperatingIncome", segment: "atmOperation", flow: true },
  /** Operating income of the four subsidiaries that were new in FY2008, together; a loss is negative. */
  newSubsidiariesOperatingIncome: { label: "Operating income (loss) of four new subsidiaries", japanese: "新規子会社4社の営業利益", unit: "JPY", flow: true },
  /** Money that Crosswave owed and that was no longer expected to be paid. */
  crosswaveReceivableWriteOffs: { label: "Write-offs of accounts receivable from Crosswave", japanese: "クロスウェイブ売掛金貸倒損失", unit: "JPY", flow: true, expense: true },
  /** Income outside of operations less expenses outside of operations, such as interest; an excess of expenses is negative. */
  otherIncomeNet: { label: "Other income (expense), net", japanese: "その他の収益(費用)", unit: "JPY", flow: true, usGaap: "NonoperatingIncomeExpense" },
  /** Gain on selling securities that were held as an investment. */
  gainOnSaleOfInvestmentSecurities: { label: "Gain on sale of investment securities", japanese: "投資有価証券売却益", unit: "JPY", flow: true },
  /** By how much the value of financial assets in funds rose; a fall is negative. */
  gainOnValuationOfFunds: { label: "Gain on valuation of fund-related financial assets", japanese: "ファンド関連金融商品評価益", unit: "JPY", flow: true },
  /** Gain on changes of exchange rates; a loss is negative. */
  foreignExchangeGain: { label: "Foreign exchange gain (loss)", japanese: "為替差益", unit: "JPY", flow: true, usGaap: "ForeignCurrencyTransactionGainLossBeforeTax" },
  /** How much the value of the shares held in IP Mobile was written down. */
  impairmentOfIpMobileShares: { label: "Impairment of shares of IP Mobile", japanese: "アイピーモバイル株式評価損", unit: "JPY", flow: true, expense: true },
  /** Profit before income taxes are subtracted; a loss is negative. */
  incomeBeforeIncomeTaxes: { label: "Income before income taxes", japanese: "税引前利益", unit: "JPY", flow: true },
  /** Income before income taxes without items that the company took out for a comparison. */
  incomeBeforeIncomeTaxesAdjusted: { label: "Income before income taxes, adjusted", japanese: "税引前利益(調整後)", unit: "JPY", flow: true, nonGaap: true },
  /** Income taxes of the period, current and deferred. */
  incomeTaxExpense: { label: "Income tax expense", japanese: "法人税等", unit: "JPY", flow: true, expense: true, usGaap: "IncomeTaxExpenseBenefit" },
  /** Income tax that the period's accounts include and that is not due yet; a benefit is negative. */
  deferredTaxExpense: { label: "Deferred tax expense (benefit)", japanese: "法人税等調整額", unit: "JPY", flow: true, expense: true, usGaap: "DeferredIncomeTaxExpenseBenefit" },
  /** IIJ's share of the profits and losses of companies that it owns in part and does not consolidate. */
  equityInNetIncomeOfEquityMethodInvestees: { label: "Equity in net income (loss) of equity method investees", japanese: "持分法による投資利益", unit: "JPY", flow: true, usGaap: "IncomeLossFromEquityMethodInvestments" },
  /** IIJ's share of the profit or loss of Crosswave; a loss is negative. */
  equityInNetIncomeOfCrosswave: { label: "Equity in net income (loss) of Crosswave", japanese: "持分法による投資利益(クロスウェイブ)", unit: "JPY", flow: true },
  /** IIJ's share of the profit or loss of DeCurret; a loss is negative. */
  equityInNetIncomeOfDecurret: { label: "Equity in net income (loss) of DeCurret", japanese: "持分法による投資利益(ディーカレット)", unit: "JPY", flow: true },
  /** IIJ's share of the profit or loss of JOCDN; a loss is negative. */
  equityInNetIncomeOfJocdn: { label: "Equity in net income (loss) of JOCDN", japanese: "持分法による投資利益(JOCDN)", unit: "JPY", flow: true },
  /** Profit after all expenses and income taxes, as the document calls it; a loss is negative. */
  netIncome: { label: "Net income (loss)", japanese: "当期純利益", unit: "JPY", flow: true },
  /** Losses borne by other owners of subsidiaries, added to net income to give the part attributable to IIJ; their profits are negative. */
  netLossAttributableToNoncontrollingInterests: { label: "Net loss (income) attributable to noncontrolling interests", japanese: "非支配持分に帰属する当期純損失", unit: "JPY", flow: true },
  /** The part of net income that belongs to IIJ's shareholders; a loss is negative. */
  netIncomeAttributable: { label: "Net income (loss) attributable to IIJ", japanese: "当社株主に帰属する当期純利益", unit: "JPY", flow: true, usGaap: "NetIncomeLoss" },
  /** Net income attributable to IIJ without items that the company took out for a comparison. */
  netIncomeAttributableAdjusted: { label: "Net income attributable to IIJ, adjusted", japanese: "当社株主に帰属する当期純利益(調整後)", unit: "JPY", flow: true, nonGaap: true },
  /** Net income attributable to IIJ without the temporary effects that the company left out of a comparison. */
  netIncomeAttributableNormalized: { label: "Net income attributable to IIJ, normalized", japanese: "当社株主に帰属する当期純利益(一時的影響を除く)", unit: "JPY", flow: true, nonGaap: true },
  /** Net income plus gains and losses that bypass the income statement, including the part of noncontrolling interests. */
  comprehensiveIncome: { label: "Comprehensive income", japanese: "当期包括利益", unit: "JPY", flow: true, usGaap: "ComprehensiveIncomeNetOfTaxIncludingPortionAttributableToNoncontrollingInterest" },
  /** Net income attributable to IIJ plus gains and losses that bypass the income statement, such as changes in the value of securities. */
  comprehensiveIncomeAttributable: { label: "Comprehensive income attributable to IIJ", japanese: "当社株主に帰属する当期包括利益", unit: "JPY", flow: true, usGaap: "ComprehensiveIncomeNetOfTax" },
  /** Operating income plus depreciation and amortization, as IIJ reconciles it; not a measure of US GAAP. */
  adjustedEbitda: { label: "Adjusted EBITDA", japanese: "調整後EBITDA", unit: "JPY", flow: true, nonGaap: true },
  /** The part of the cost of property, equipment and intangible assets that is charged to the period. */
  depreciationAndAmortization: { label: "Depreciation and amortization", japanese: "減価償却費", unit: "JPY", flow: true, expense: true },
  /** Net income attributable to shareholders divided by their equity. */
  returnOnEquity: { label: "Return on equity", japanese: "自己資本利益率", unit: "ratio" },
  /** Income before income taxes divided by total assets. */
  incomeBeforeIncomeTaxesToTotalAssets: { label: "Income before income taxes to total assets", japanese: "総資産税引前利益率", unit: "ratio" },
  /** What customers still owe for services and goods that they have received. */
  accountsReceivable: { label: "Accounts receivable", japanese: "売掛金", unit: "JPY", balance: true },
  /** Payments for services that are still to be received. */
  prepaidExpenses: { label: "Prepaid expenses", japanese: "前払費用", unit: "JPY", balance: true },
  /** Income tax that will be saved later because of past losses or of expenses that tax law counts later. */
  deferredTaxAssets: { label: "Deferred tax assets", japanese: "繰延税金資産", unit: "JPY", balance: true },
  /** Tangible assets that are used for years, such as buildings and network equipment. */
  propertyAndEquipment: { label: "Property and equipment", japanese: "有形固定資産", unit: "JPY", balance: true },
  /** What was paid for acquired businesses beyond the fair value of their identifiable net assets. */
  goodwill: { label: "Goodwill", japanese: "のれん", unit: "JPY", balance: true, usGaap: "Goodwill" },
  /** Intangible assets other than goodwill, after amortization. */
  otherIntangibleAssets: { label: "Other intangible assets, net", japanese: "その他無形固定資産", unit: "JPY", balance: true },
  /** Everything that the company owns or is owed, as the balance sheet adds it up. */
  totalAssets: { label: "Total assets", japanese: "総資産", unit: "JPY", balance: true, usGaap: "Assets" },
  /** Loans that are due within a year. */
  shortTermBorrowings: { label: "Short-term borrowings", japanese: "短期借入金", unit: "JPY", balance: true, usGaap: "ShortTermBorrowings" },
  /** The part of assets less liabilities that belongs to IIJ's shareholders. */
  shareholdersEquity: { label: "Shareholders' equity", japanese: "株主資本", unit: "JPY", balance: true, usGaap: "StockholdersEquity" },
  /** Assets less liabilities, including the part of noncontrolling interests. */
  totalEquity: { label: "Total equity", japanese: "資本合計", unit: "JPY", balance: true, usGaap: "StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest" },
  /** Shareholders' equity divided by total assets. */
  shareholdersEquityRatio: { label: "Shareholders' equity ratio", japanese: "株主資本比率", unit: "ratio", balance: true },
  /** Shareholders' equity divided by the number of shares outstanding. */
  shareholdersEquityPerShare: { label: "Shareholders' equity per share", japanese: "1株当たり親会社所有者帰属持分", unit: "JPY", perShare: true, balance: true },
  /** Cash paid for property and equipment. */
  purchasesOfPropertyAndEquipment: { label: "Purchases of property and equipment", japanese: "有形固定資産の取得", unit: "JPY", flow: true, expense: true, usGaap: "PaymentsToAcquirePropertyPlantAndEquipment" },
  /** Value of the assets taken over under capital leases, which are paid for over time. */
  assetsAcquiredByCapitalLeases: { label: "Assets acquired by entering into capital leases", japanese: "キャピタル・リースによる資産の取得", unit: "JPY", flow: true, expense: true },
  /** Purchases of property and equipment plus assets acquired by entering into capital leases. */
  capitalExpenditures: { label: "Capital expenditures including capital leases", japanese: "設備投資額(キャピタル・リースを含む)", unit: "JPY", sumOf: ["purchasesOfPropertyAndEquipment", "assetsAcquiredByCapitalLeases"], flow: true, expense: true, nonGaap: true },
  /** Average number of shares over the period, by which earnings per share are divided. */
  weightedAverageShares: { label: "Weighted-average number of shares", japanese: "期中平均株式数", unit: "shares", underAnyStandard: true },
  /** Net income per share, where the document does not say whether it is basic or diluted. */
  earningsPerShare: { label: "Earnings per share, where the document does not say which", japanese: "1株当たり利益", unit: "JPY", perShare: true },
  /** Net income attributable to shareholders divided by the weighted-average number of shares. */
  earningsPerShareBasic: { label: "Earnings per share, basic", japanese: "基本的1株当たり利益", unit: "JPY", perShare: true, usGaap: "EarningsPerShareBasic" },
  /** Earnings per share as if every option and convertible security had been turned into shares. */
  earningsPerShareDiluted: { label: "Earnings per share, diluted", japanese: "希薄化後1株当たり利益", unit: "JPY", perShare: true, usGaap: "EarningsPerShareDiluted" },
  /** Cash dividend per share to the shareholders of the last day of the first half. */
  interimDividendsPerShare: { label: "Interim cash dividends per share", japanese: "1株当たり中間配当", unit: "JPY", perShare: true, interim: true, underAnyStandard: true },
  /** Cash dividend per share to the shareholders of the last day of the fiscal year. */
  yearEndDividendsPerShare: { label: "Year-end cash dividends per share", japanese: "1株当たり期末配当", unit: "JPY", perShare: true, underAnyStandard: true },
  /** Cash dividends per share of a fiscal year: interim and year-end together. */
  dividendsPerShare: { label: "Cash dividends per share", japanese: "1株当たり配当", unit: "JPY", perShare: true, sumOf: ["interimDividendsPerShare", "yearEndDividendsPerShare"], underAnyStandard: true },
  /** All cash dividends of the last day of a fiscal year together, for all shares. */
  yearEndDividends: { label: "Year-end cash dividends", japanese: "期末配当金総額", unit: "JPY", expense: true, underAnyStandard: true },
  /** Price per share at which shares were offered to the public. */
  offeringPricePerShare: { label: "Offering price per share", japanese: "1株当たり公開価格", unit: "JPY", perShare: true, underAnyStandard: true },
  /** Contracts for dedicated access at the end of the period. */
  dedicatedAccessContracts: { label: "Dedicated access contracts", japanese: "専用線接続サービス契約数", unit: "contracts", balance: true, underAnyStandard: true },
  /** Contracts for dedicated access at a gigabit per second or more, at the end of the period. */
  gigabitServiceContracts: { label: "Contracts of dedicated access at a gigabit and more", japanese: "ギガビット接続契約数", unit: "contracts", balance: true, underAnyStandard: true },
  /** Bandwidth of all dedicated access contracts together, at the end of the period. */
  dedicatedAccessBandwidth: { label: "Total bandwidth of dedicated access", japanese: "専用線接続サービス総契約帯域", unit: "bit/s", balance: true, underAnyStandard: true },
  /** Contracts for IIJ Mobile, the mobile service for enterprises, at the end of the period. */
  iijMobileContracts: { label: "IIJ Mobile contracts", japanese: "IIJモバイル契約数", unit: "contracts", balance: true, underAnyStandard: true },
  /** Projects that run on cloud services at the end of the period. */
  cloudProjects: { label: "Cloud projects", japanese: "クラウド案件数", unit: "items", balance: true, underAnyStandard: true },
  /** Mobile subscriptions of all kinds at the end of the period. */
  mobileSubscriptions: { label: "Mobile subscriptions", japanese: "モバイル総回線数", unit: "subscriptions", balance: true, underAnyStandard: true },
  /** Mobile subscriptions of enterprises at the end of the period, without those of other mobile operators. */
  enterpriseMobileSubscriptions: { label: "Enterprise mobile subscriptions", japanese: "法人モバイル回線数", unit: "subscriptions", balance: true, underAnyStandard: true },
  /** Mobile subscriptions of enterprises and of other mobile operators (MVNE) at the end of the period. */
  enterpriseMobileSubscriptionsIncludingMvne: { label: "Enterprise mobile subscriptions including MVNE", japanese: "法人モバイル回線数(MVNEを含む)", unit: "subscriptions", balance: true, underAnyStandard: true },
  /** Mobile subscriptions of other mobile operators that IIJ serves as an enabler (MVNE), at the end of the period. */
  mvneSubscriptions: { label: "MVNE subscriptions", japanese: "MVNE回線数", unit: "subscriptions", balance: true, underAnyStandard: true },
  /** Mobile subscriptions of consumers, called IIJmio, at the end of the period. */
  consumerMobileSubscriptions: { label: "Consumer mobile subscriptions", japanese: "個人向けモバイル回線数", unit: "subscriptions", balance: true, underAnyStandard: true },
  /** Consumer mobile subscriptions on the plans that are called GigaPlan, at the end of the period. */
  gigaPlanSubscriptions: { label: "GigaPlan subscriptions", japanese: "ギガプラン回線数", unit: "subscriptions", balance: true, underAnyStandard: true },
  /** Consumer mobile subscriptions on plans that are no longer sold, at the end of the period. */
  consumerMobileSubscriptionsOnOldPlans: { label: "Consumer mobile subscriptions on old plans", japanese: "個人向けモバイル旧プラン回線数", unit: "subscriptions", balance: true, underAnyStandard: true },
  /** Consumer mobile subscriptions gained in the period less those lost. */
  consumerMobileNetAdditions: { label: "Net additions of consumer mobile subscriptions", japanese: "個人向けモバイル純増数", unit: "subscriptions", flow: true, underAnyStandard: true },
  /** Mobile operators that IIJ serves as an enabler (MVNE), at the end of the period. */
  mvneClients: { label: "MVNE clients", japanese: "MVNE取引先数", unit: "companies", balance: true, underAnyStandard: true },
  /** Orders for systems integration received in the period. */
  systemsIntegrationOrders: { label: "Orders received of systems integration", japanese: "システムインテグレーション受注高", unit: "JPY", flow: true, underAnyStandard: true },
  /** Orders for systems integration and equipment that are still to be fulfilled at the end of the period. */
  systemsIntegrationOrderBacklog: { label: "Order backlog of systems integration and equipment sales", japanese: "システムインテグレーション・機器販売受注残高", unit: "JPY", balance: true, underAnyStandard: true },
  /** Orders for systems construction received in the period. */
  systemsConstructionOrders: { label: "Orders received of systems construction", japanese: "システム構築受注高", unit: "JPY", flow: true, underAnyStandard: true },
  /** Orders for systems construction that are still to be fulfilled at the end of the period. */
  systemsConstructionOrderBacklog: { label: "Order backlog of systems construction", japanese: "システム構築受注残高", unit: "JPY", balance: true, underAnyStandard: true },
  /** People employed by IIJ and its subsidiaries at the end of the period. */
  employees: { label: "Employees", japanese: "従業員数", unit: "employees", balance: true, underAnyStandard: true },
} as const satisfies { readonly [id: string]: Metric });

/** Id of a metric, a key of `metrics`. */
export type MetricId = keyof typeof metrics;

/** The description of a metric, if it is one of ours. */
export function metricOf(id: string): Metric | undefined {
  // An object used as a key is converted to text, which may fail.
  return typeof id === "string" && Object.hasOwn(metrics, id) ? metrics[id as MetricId] : undefined;
}

/** The metric whose growth a target is of: its name is that of the metric followed by `Growth`. */
export function grownMetric(name: string): string | undefined {
  return /^(.+)Growth$/.exec(name)?.[1];
}

/** Whether amounts of this name are per share; the change of such an amount (`dividendsPerShareChange`) is, too. */
export function isPerShare(name: string, describe: DescriptionOf = metricOf): boolean {
  return describe(name.replace(/Change$/, ""))?.perShare === true;
}
