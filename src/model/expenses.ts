import type { MetricId, metrics } from "./metric.js";
import { own } from "./own.js";

type ExpenseId = {
  [M in MetricId]: (typeof metrics)[M] extends { readonly expense: true } ? M : never;
}[MetricId];

/**
 * The metrics that `metrics` marks as expenses: a separate list, so that code that needs only these
 * does not bundle the names of all metrics. The compiler rejects a list that differs from the
 * marks.
 */
const expenses: Readonly<Record<ExpenseId, true>> = {
  costOfRevenues: true,
  backboneCost: true,
  mobileInterconnectivityCharge: true,
  operatingCostsAndExpenses: true,
  personnelCosts: true,
  outsourcingCosts: true,
  sellingGeneralAndAdministrativeExpenses: true,
  sellingGeneralAdministrativeAndResearchExpenses: true,
  crosswaveReceivableWriteOffs: true,
  impairmentOfIpMobileShares: true,
  incomeTaxExpense: true,
  deferredTaxExpense: true,
  depreciationAndAmortization: true,
  purchasesOfPropertyAndEquipment: true,
  assetsAcquiredByCapitalLeases: true,
  capitalExpenditures: true,
  yearEndDividends: true,
};

export const isExpense = (metric: string): boolean => own(expenses, metric) === true;
