import { isGuidance } from "../model/fact-path.js";
import type { Check } from "./check.js";
import type { Finding, Severity } from "./finding.js";
import type { RecordChange } from "./record-changes.js";

const headings: Readonly<Record<Severity, string>> = {
  fails: "To be corrected",
  missing: "Missing",
  conflicts: "To be reviewed",
};

const changeWords: Readonly<Record<RecordChange["change"], string>> = {
  new: "new",
  confirmed: "confirms",
  morePrecise: "more precise",
  lessPrecise: "less precise",
  restated: "restates",
  differentBasis: "different basis",
  undecidable: "cannot be compared",
};

/** The check in plain words, as the command prints it. */
export function report(id: string, { findings, changes }: Check): string {
  const sections = (["fails", "missing", "conflicts"] as const).flatMap((severity) =>
    section(severity, findings),
  );
  const changed = changes.map(({ id: path, change, changesRecord, known, fact }) => {
    const before =
      change === "new" || known === undefined
        ? ""
        : `, known from ${known.document} as "${known.printed}"`;
    const word = change === "restated" && isGuidance(fact.kind) ? "revises" : changeWords[change];
    return `  ${word.padEnd(18)} ${path}${before}${changesRecord ? "" : "; the record does not change"}`;
  });
  return [
    `${id}: ${verdict(findings)}`,
    ...sections,
    `Records (${changes.length} figures):`,
    ...changed,
  ].join("\n");
}

function section(severity: Severity, findings: readonly Finding[]): readonly string[] {
  const found = findings.filter((each) => each.severity === severity);
  if (found.length === 0) return [];
  return [
    `${headings[severity]}:`,
    ...found.map(({ kind, at, says }) => `  [${kind}] ${at}: ${says}`),
  ];
}

function verdict(findings: readonly Finding[]): string {
  const count = (severity: Severity): number =>
    findings.filter((each) => each.severity === severity).length;
  if (count("fails") > 0) return `the check fails, ${count("fails")} to be corrected.`;
  return count("missing") > 0 ? `nothing fails, ${count("missing")} missing.` : "the check passes.";
}
