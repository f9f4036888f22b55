/** Why a verdict cannot be given, in the words of the page. */
export const reasons = {
  rounding: "rounding",
  approximate: "approximate target",
  qualitative: "target in words",
  hedged: "hedged",
  missing: "not disclosed",
  notComparable: "not comparable",
} as const;
