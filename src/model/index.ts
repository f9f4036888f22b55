export type { CompanyRecord, NamedCompany, Ticker } from "./company.js";
export type { CrossSelling } from "./cross-selling.js";
export type { DocumentRecord, PublicationDate } from "./document.js";
export type { Erratum } from "./erratum.js";
export type { Explained } from "./explained.js";
export type { Facility, Storeys } from "./facility.js";
export type { Fact, RecordedFact } from "./fact.js";
export type { FactKind } from "./fact-kind.js";
export type {
  Amount,
  Basis,
  BoundedLevel,
  DecimalLike,
  Evidence,
  Figure,
  FigureRange,
  Hedge,
  HedgedFigure,
  HedgedQuantity,
  Note,
  Quantity,
  Rounding,
  StandardIs,
  Stated,
  Subject,
  Wording,
} from "./figure.js";
export type {
  ApproximateGuidance,
  Guidance,
  PointGuidance,
  QualitativeGuidance,
  RangeGuidance,
  ThresholdGuidance,
} from "./guidance.js";
export type {
  AllKnown,
  InferredBounds,
  KnownGrowth,
  KnownPeriods,
  PrintedLevel,
  PrintedOrInferred,
  UnprintedLevel,
} from "./known.js";
export type { ThresholdHedge } from "./hedge.js";
export type { Metric, MetricDescription, MetricDescriptions, MetricId } from "./metric.js";
export type { OwnMetrics, WithMetrics } from "./own-period.js";
export type { Observation } from "./observation.js";
export type {
  FiscalYearId,
  HalfId,
  IsoDate,
  IsoMonth,
  Month,
  NineMonthsId,
  PeriodDates,
  PeriodId,
  QuarterId,
  Span,
} from "./period.js";
export type {
  FiscalYear,
  FiscalYears,
  Half,
  Halves,
  Metrics,
  NineMonths,
  NineMonthsSeries,
  PeriodNote,
  Quarter,
  Quarters,
  ReportedGrowth,
} from "./quarter.js";
export type { MeasureNote, Segment, SegmentNote, SegmentRedirect, ServiceNote } from "./segment.js";
export type { Ranking, RankingEntry, Survey, SurveyCategory, SurveyResult } from "./survey.js";
export type { ShareSplit } from "./share-split.js";
export type { Currency, Unit } from "./unit.js";
