import { record } from "./record.js";
import type { Unit } from "./unit.js";

/** One line of the income statement, or a measure that the company reports beside it. */
export interface Metric {
  readonly label: string;
  readonly japanese: string;
  /** What its levels count in; dollar amounts beside yen are translations. */
  readonly unit: Unit;
  /** The US GAAP taxonomy's element of the same meaning; absent where there is none. */
  readonly usGaap?: string;
  readonly nonGaap?: true;
  /** An amount that arises over time, so that quarters add up to halves and years. */
  readonly flow?: true;
  /** What there is on the last day of a period, such as an asset or the contracts in force. */
  readonly balance?: true;
  /** An amount per share. It depends on the number of shares too, so it does not add up over time. */
  readonly perShare?: true;
  /** Money spent or value used up, as a positive amount; a benefit is negative. */
  readonly expense?: true;
  /** A ratio: which metric is divided by which. */
  readonly ratioOf?: readonly [numerator: string, denominator: string];
  /** A total: all of its parts. */
  readonly sumOf?: readonly string[];
  /** A loss as a positive amount: the metric that it is the negative of. */
  readonly lossOf?: string;
  /** How often something was exceeded: the metric that exceeded it. */
  readonly exceeds?: string;
  /** The part of revenues that it speaks of: a key of `segments`. */
  readonly segment?: string;
}

/** The metrics that periods are reported in: income statement, balance sheet, cash, per share, operating figures. */
export const metrics = /* @__PURE__ */ record({
  revenues: { label: "Revenues", japanese: "売上高", unit: "JPY", flow: true, usGaap: "Revenues" },
  revenuesExcludingEquipmentSalesToCrosswave: { label: "Revenues excluding equipment sales to Crosswave", japanese: "売上高(クロスウェイブ向け機器販売を除く)", unit: "JPY", flow: true, nonGaap: true },
  equipmentSalesToCrosswave: { label: "Equipment sales to Crosswave", japanese: "クロスウェイブ向け機器販売", unit: "JPY", segment: "equipmentSales", flow: true },
  networkServicesRevenuesExcludingMobile: { label: "Network services revenues excluding mobile services", japanese: "ネットワークサービス売上高(モバイルを除く)", unit: "JPY", segment: "networkServices", flow: true },
  connectivityAndOutsourcingRevenues: { label: "Connectivity and outsourcing services revenues", japanese: "接続及びアウトソーシングサービス売上高", unit: "JPY", segment: "connectivityAndOutsourcing", flow: true },
  connectivityAndValueAddedServicesRevenues: { label: "Connectivity and value-added services revenues", japanese: "接続・付加価値サービス売上高", unit: "JPY", segment: "connectivityAndValueAddedServices", flow: true },
  connectivityRevenues: { label: "Connectivity services revenues", japanese: "接続サービス売上高", unit: "JPY", segment: "connectivity", flow: true },
  dedicatedAccessRevenues: { label: "Dedicated access service revenues", japanese: "専用線接続サービス売上高", unit: "JPY", segment: "dedicatedAccess", flow: true },
  ipServicesRevenues: { label: "IP services revenues", japanese: "IPサービス売上高", unit: "JPY", segment: "ipServices", flow: true },
  mobileServicesRevenues: { label: "Mobile services revenues", japanese: "モバイルサービス売上高", unit: "JPY", segment: "mobileServices", flow: true },
  enterpriseMobileRevenues: { label: "Enterprise mobile services revenues", japanese: "法人モバイルサービス売上高", unit: "JPY", segment: "enterpriseMobile", flow: true },
  outsourcingRevenues: { label: "Outsourcing services revenues", japanese: "アウトソーシングサービス売上高", unit: "JPY", segment: "outsourcing", flow: true },
  securityRevenues: { label: "Security services revenues", japanese: "セキュリティサービス売上高", unit: "JPY", segment: "security", flow: true },
  cloudRevenues: { label: "Cloud services revenues", japanese: "クラウドサービス売上高", unit: "JPY", segment: "cloud", flow: true },
  recurringRevenues: { label: "Recurring revenues", japanese: "ストック売上高", unit: "JPY", segment: "recurring", flow: true },
  enterpriseRecurringRevenues: { label: "Enterprise recurring revenues", japanese: "法人ストック売上高", unit: "JPY", segment: "enterpriseRecurring", flow: true },
  recurringShareOfRevenues: { label: "Recurring revenues as a share of revenues", japanese: "ストック売上比率", unit: "ratio", ratioOf: ["recurringRevenues", "revenues"], segment: "recurring" },
  systemsIntegrationRevenues: { label: "Systems integration revenues", japanese: "システムインテグレーション売上高", unit: "JPY", segment: "systemsIntegration", flow: true },
  systemsConstructionRevenues: { label: "Systems construction revenues", japanese: "システム構築売上高", unit: "JPY", segment: "systemsConstruction", flow: true },
  systemsOperationRevenues: { label: "Systems operation services revenues", japanese: "運用サービス売上高", unit: "JPY", segment: "systemsOperation", flow: true },
  systemsOperationAndMaintenanceRevenues: { label: "Systems operation and maintenance revenues", japanese: "システム運用保守売上高", unit: "JPY", segment: "systemsOperationAndMaintenance", flow: true },
  revenuesAboveTenBillionYen: { label: "Revenues above JPY10 billion", japanese: "売上高100億円超", unit: "times", exceeds: "revenues" },
  revenuesAboveHundredBillionYen: { label: "Revenues above JPY100 billion", japanese: "売上高1,000億円超", unit: "times", exceeds: "revenues" },
  top150CustomersShareOfRevenues: { label: "Share of revenues from the top 150 customers", japanese: "上位顧客150社の売上比率", unit: "ratio" },
  costOfRevenues: { label: "Cost of revenues", japanese: "売上原価", unit: "JPY", flow: true, expense: true, usGaap: "CostOfRevenue" },
  backboneCost: { label: "Backbone cost", japanese: "バックボーンコスト", unit: "JPY", flow: true, expense: true },
  backboneShareOfConnectivityCost: { label: "Backbone cost as a share of connectivity cost", japanese: "接続コストに占めるバックボーンコスト", unit: "ratio" },
  mobileInterconnectivityCharge: { label: "Mobile interconnectivity charge", japanese: "モバイル接続料", unit: "JPY", expense: true },
  mobileInterconnectivityCostImpact: { label: "Temporary impact of the mobile interconnectivity cost", japanese: "モバイル接続料の一時的影響", unit: "JPY", flow: true },
  grossProfit: { label: "Gross profit", japanese: "売上総利益", unit: "JPY", flow: true, usGaap: "GrossProfit" },
  grossProfitNormalized: { label: "Gross profit, normalized", japanese: "売上総利益(一時的影響を除く)", unit: "JPY", flow: true, nonGaap: true },
  grossMargin: { label: "Gross margin", japanese: "売上総利益率", unit: "ratio", ratioOf: ["grossProfit", "revenues"] },
  connectivityAndOutsourcingGrossProfit: { label: "Gross profit of connectivity and outsourcing services", japanese: "接続及びアウトソーシングサービス売上総利益", unit: "JPY", segment: "connectivityAndOutsourcing", flow: true },
  networkServicesGrossProfit: { label: "Gross profit of network services", japanese: "ネットワークサービス売上総利益", unit: "JPY", segment: "networkServices", flow: true },
  systemsIntegrationGrossProfit: { label: "Gross profit of systems integration", japanese: "システムインテグレーション売上総利益", unit: "JPY", segment: "systemsIntegration", flow: true },
  systemsIntegrationGrossMargin: { label: "Gross margin of systems integration", japanese: "システムインテグレーション売上総利益率", unit: "ratio", ratioOf: ["systemsIntegrationGrossProfit", "systemsIntegrationRevenues"], segment: "systemsIntegration" },
  atmOperationGrossProfit: { label: "Gross profit (loss) of ATM operation", japanese: "ATM運営事業売上総利益", unit: "JPY", segment: "atmOperation", flow: true },
  sellingGeneralAdministrativeAndResearchExpenses: { label: "Selling, general, administrative, research and development expenses", japanese: "販売費及び一般管理費・研究開発費", unit: "JPY", flow: true, expense: true },
  operatingIncome: { label: "Operating income (loss)", japanese: "営業利益", unit: "JPY", flow: true, usGaap: "OperatingIncomeLoss" },
  operatingLoss: { label: "Operating loss, where a change is printed of the loss", japanese: "営業損失", unit: "JPY", lossOf: "operatingIncome", flow: true },
  operatingIncomeNormalized: { label: "Operating income, normalized", japanese: "営業利益(一時的影響を除く)", unit: "JPY", flow: true, nonGaap: true },
  operatingMargin: { label: "Operating margin", japanese: "営業利益率", unit: "ratio", ratioOf: ["operatingIncome", "revenues"] },
  atmOperationOperatingIncome: { label: "Operating income (loss) of ATM operation", japanese: "ATM運営事業営業利益", unit: "JPY", segment: "atmOperation", flow: true },
  atmOperationOperatingLoss: { label: "Operating loss of ATM operation, where a change is printed of the loss", japanese: "ATM運営事業営業損失", unit: "JPY", lossOf: "atmOperationOperatingIncome", segment: "atmOperation", flow: true },
  newSubsidiariesOperatingIncome: { label: "Operating income (loss) of four new subsidiaries", japanese: "新規子会社4社の営業利益", unit: "JPY", flow: true },
  crosswaveReceivableWriteOffs: { label: "Write-offs of accounts receivable from Crosswave", japanese: "クロスウェイブ売掛金貸倒損失", unit: "JPY", flow: true, expense: true },
  otherIncomeNet: { label: "Other income (expense), net", japanese: "その他の収益(費用)", unit: "JPY", flow: true, usGaap: "NonoperatingIncomeExpense" },
  impairmentOfIpMobileShares: { label: "Impairment of shares of IP Mobile", japanese: "アイピーモバイル株式評価損", unit: "JPY", flow: true, expense: true },
  incomeBeforeIncomeTaxes: { label: "Income before income taxes", japanese: "税引前利益", unit: "JPY", flow: true },
  incomeBeforeIncomeTaxesAdjusted: { label: "Income before income taxes, adjusted", japanese: "税引前利益(調整後)", unit: "JPY", flow: true, nonGaap: true },
  incomeTaxExpense: { label: "Income tax expense", japanese: "法人税等", unit: "JPY", flow: true, expense: true, usGaap: "IncomeTaxExpenseBenefit" },
  deferredTaxExpense: { label: "Deferred tax expense (benefit)", japanese: "法人税等調整額", unit: "JPY", flow: true, expense: true, usGaap: "DeferredIncomeTaxExpenseBenefit" },
  equityInNetIncomeOfEquityMethodInvestees: { label: "Equity in net income (loss) of equity method investees", japanese: "持分法による投資利益", unit: "JPY", flow: true, usGaap: "IncomeLossFromEquityMethodInvestments" },
  equityInNetIncomeOfCrosswave: { label: "Equity in net income (loss) of Crosswave", japanese: "持分法による投資利益(クロスウェイブ)", unit: "JPY", flow: true },
  equityInNetIncomeOfDecurret: { label: "Equity in net income (loss) of DeCurret", japanese: "持分法による投資利益(ディーカレット)", unit: "JPY", flow: true },
  netIncome: { label: "Net income (loss)", japanese: "当期純利益", unit: "JPY", flow: true },
  netLossAttributableToNoncontrollingInterests: { label: "Net loss (income) attributable to noncontrolling interests", japanese: "非支配持分に帰属する当期純損失", unit: "JPY", flow: true },
  netIncomeAttributable: { label: "Net income (loss) attributable to IIJ", japanese: "当社株主に帰属する当期純利益", unit: "JPY", flow: true, usGaap: "NetIncomeLoss" },
  netIncomeAttributableAdjusted: { label: "Net income attributable to IIJ, adjusted", japanese: "当社株主に帰属する当期純利益(調整後)", unit: "JPY", flow: true, nonGaap: true },
  netIncomeAttributableNormalized: { label: "Net income attributable to IIJ, normalized", japanese: "当社株主に帰属する当期純利益(一時的影響を除く)", unit: "JPY", flow: true, nonGaap: true },
  comprehensiveIncomeAttributable: { label: "Comprehensive income attributable to IIJ", japanese: "当社株主に帰属する当期包括利益", unit: "JPY", flow: true, usGaap: "ComprehensiveIncomeNetOfTax" },
  adjustedEbitda: { label: "Adjusted EBITDA", japanese: "調整後EBITDA", unit: "JPY", flow: true, nonGaap: true },
  depreciationAndAmortization: { label: "Depreciation and amortization", japanese: "減価償却費", unit: "JPY", flow: true, expense: true },
  returnOnEquity: { label: "Return on equity", japanese: "自己資本利益率", unit: "ratio" },
  incomeBeforeIncomeTaxesToTotalAssets: { label: "Income before income taxes to total assets", japanese: "総資産税引前利益率", unit: "ratio" },
  accountsReceivable: { label: "Accounts receivable", japanese: "売掛金", unit: "JPY", balance: true },
  prepaidExpenses: { label: "Prepaid expenses", japanese: "前払費用", unit: "JPY", balance: true },
  deferredTaxAssets: { label: "Deferred tax assets", japanese: "繰延税金資産", unit: "JPY", balance: true },
  propertyAndEquipment: { label: "Property and equipment", japanese: "有形固定資産", unit: "JPY", balance: true },
  goodwill: { label: "Goodwill", japanese: "のれん", unit: "JPY", balance: true, usGaap: "Goodwill" },
  otherIntangibleAssets: { label: "Other intangible assets, net", japanese: "その他無形固定資産", unit: "JPY", balance: true },
  totalAssets: { label: "Total assets", japanese: "総資産", unit: "JPY", balance: true, usGaap: "Assets" },
  shortTermBorrowings: { label: "Short-term borrowings", japanese: "短期借入金", unit: "JPY", balance: true, usGaap: "ShortTermBorrowings" },
  shareholdersEquity: { label: "Shareholders' equity", japanese: "株主資本", unit: "JPY", balance: true, usGaap: "StockholdersEquity" },
  totalEquity: { label: "Total equity", japanese: "資本合計", unit: "JPY", balance: true, usGaap: "StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest" },
  shareholdersEquityRatio: { label: "Shareholders' equity ratio", japanese: "株主資本比率", unit: "ratio", balance: true },
  purchasesOfPropertyAndEquipment: { label: "Purchases of property and equipment", japanese: "有形固定資産の取得", unit: "JPY", flow: true, expense: true, usGaap: "PaymentsToAcquirePropertyPlantAndEquipment" },
  assetsAcquiredByCapitalLeases: { label: "Assets acquired by entering into capital leases", japanese: "キャピタル・リースによる資産の取得", unit: "JPY", flow: true, expense: true },
  capitalExpenditures: { label: "Capital expenditures including capital leases", japanese: "設備投資額(キャピタル・リースを含む)", unit: "JPY", sumOf: ["purchasesOfPropertyAndEquipment", "assetsAcquiredByCapitalLeases"], flow: true, expense: true, nonGaap: true },
  weightedAverageShares: { label: "Weighted-average number of shares", japanese: "期中平均株式数", unit: "shares" },
  earningsPerShare: { label: "Earnings per share, where the document does not say which", japanese: "1株当たり利益", unit: "JPY", perShare: true },
  earningsPerShareBasic: { label: "Earnings per share, basic", japanese: "基本的1株当たり利益", unit: "JPY", perShare: true, usGaap: "EarningsPerShareBasic" },
  earningsPerShareDiluted: { label: "Earnings per share, diluted", japanese: "希薄化後1株当たり利益", unit: "JPY", perShare: true, usGaap: "EarningsPerShareDiluted" },
  interimDividendsPerShare: { label: "Interim cash dividends per share", japanese: "1株当たり中間配当", unit: "JPY", perShare: true },
  yearEndDividendsPerShare: { label: "Year-end cash dividends per share", japanese: "1株当たり期末配当", unit: "JPY", perShare: true },
  dividendsPerShare: { label: "Cash dividends per share", japanese: "1株当たり配当", unit: "JPY", perShare: true, sumOf: ["interimDividendsPerShare", "yearEndDividendsPerShare"] },
  offeringPricePerShare: { label: "Offering price per share", japanese: "1株当たり公開価格", unit: "JPY", perShare: true },
  dedicatedAccessContracts: { label: "Dedicated access contracts", japanese: "専用線接続サービス契約数", unit: "contracts", balance: true },
  gigabitServiceContracts: { label: "Contracts of dedicated access at a gigabit and more", japanese: "ギガビット接続契約数", unit: "contracts", balance: true },
  dedicatedAccessBandwidth: { label: "Total bandwidth of dedicated access", japanese: "専用線接続サービス総契約帯域", unit: "bit/s", balance: true },
  iijMobileContracts: { label: "IIJ Mobile contracts", japanese: "IIJモバイル契約数", unit: "contracts", balance: true },
  mobileSubscriptions: { label: "Mobile subscriptions", japanese: "モバイル総回線数", unit: "subscriptions", balance: true },
  consumerMobileNetAdditions: { label: "Net additions of consumer mobile subscriptions", japanese: "個人向けモバイル純増数", unit: "subscriptions", flow: true },
  mvneClients: { label: "MVNE clients", japanese: "MVNE取引先数", unit: "companies", balance: true },
  systemsIntegrationOrders: { label: "Orders received of systems integration", japanese: "システムインテグレーション受注高", unit: "JPY", flow: true },
  systemsIntegrationOrderBacklog: { label: "Order backlog of systems integration and equipment sales", japanese: "システムインテグレーション・機器販売受注残高", unit: "JPY", balance: true },
} as const satisfies { readonly [id: string]: Metric });

/** Id of a metric, a key of `metrics`. */
export type MetricId = keyof typeof metrics;

/** What is known of a metric, if it is one of ours. */
export function metricOf(id: string): Metric | undefined {
  return Object.hasOwn(metrics, id) ? metrics[id as MetricId] : undefined;
}

/** The metric whose growth a target is of: its name is that of the metric with `Growth` behind it. */
export function grownMetric(name: string): string | undefined {
  return /^(.+)Growth$/.exec(name)?.[1];
}

/** Whether amounts of this name are per share; the change of such an amount (`dividendsPerShareChange`) is, too. */
export function isPerShare(name: string): boolean {
  return metricOf(name.replace(/Change$/, ""))?.perShare === true;
}
