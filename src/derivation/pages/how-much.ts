import type { Fact } from "../../model/fact.js";
import { reconcileAll } from "../../functions/reconciling/reconcile-all.js";
import type { DerivedRecords } from "../records.js";
import { table } from "./table.js";

/** Numbers about the records, so that no page and no test states them by hand. */
export function howMuch(records: DerivedRecords): string {
  const facts = records.facts as readonly Fact[];
  const documents = Object.values(records.documents);
  const by = (standing: Fact["standing"]): number =>
    documents.filter((document) => document.standing === standing).length;
  const days = documents.map(({ published }) => published.date).sort();
  const { consistent, inconsistent, undecidable } = reconcileAll(facts);
  const printed = consistent.length + inconsistent.length + undecidable.length;
  const rows: readonly (readonly [what: string, count: number, note: string])[] = [
    [
      "documents",
      documents.length,
      `${by("issuer")} by IIJ itself, ${by("mirror")} mirrors of its documents, ${by("press")} by the press; from ${days.at(0)} to ${days.at(-1)}`,
    ],
    ["figures", new Set(facts.map(({ id }) => id)).size, `${facts.length} statements of them`],
    [
      "printed percentages and totals whose parts are known",
      printed,
      `${consistent.length} consistent, ${inconsistent.length} inconsistent, ${undecidable.length} undecidable`,
    ],
    [
      "errata",
      Object.keys(records["errata"] as object).length,
      "where documents are wrong or unclear",
    ],
  ];
  return table(
    ["what", "how many", "of which"],
    rows.map(([what, count, note]) => [what, String(count), note]),
  );
}
