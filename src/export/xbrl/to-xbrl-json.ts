import { datesOf } from "../../functions/periods/period-dates.js";
import type { Fact } from "../../model/fact.js";
import type { Figure } from "../../model/figure.js";
import type { PeriodId } from "../../model/period.js";
import { aboutFact } from "../about-fact.js";
import { bare, show } from "../../functions/refusing/describe.js";
import { tabulate } from "../tabulate.js";
import { conceptOf } from "./concept.js";
import { reasonToLeaveOut } from "./left-out.js";
import {
  currencyNamespace,
  instanceNamespace,
  taxonomyFile,
  taxonomyNamespace,
} from "./namespaces.js";
import { type FactOptions, type OwnTerms, readOwnTerms } from "../../functions/levels/own-terms.js";
import { isPerShare } from "../../model/metric.js";
import { axesOf } from "./axes.js";
import { taxonomyOf, type TypedConcept } from "./taxonomy.js";
import { xbrlPeriod } from "./xbrl-period.js";
import { unitFromXbrl, xbrlUnit } from "./xbrl-unit.js";
import { named } from "../../functions/refusing/named.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";

/**
 * The reporting entity, by a scheme of identifiers:
 * `{ scheme: "http://standards.iso.org/iso/17442", identifier: … }` is a legal entity identifier.
 */
export interface Reporter {
  readonly scheme: string;
  readonly identifier: string;
}

/** A fact of a report; the keys with a prefix are its evidence, as in our own facts. */
export interface XbrlFact {
  readonly value: string;
  readonly decimals?: number;
  readonly dimensions: {
    readonly concept: string;
    readonly entity: string;
    readonly period: string;
    readonly unit?: string;
    /** Company, accounting standard, scope and definition, if the fact states them. */
    readonly [axis: `iij:${string}Axis`]: string;
  };
  readonly [evidence: `iij:${string}`]: unknown;
}

/** A report in xBRL-JSON, as a plain JSON value. */
export interface XbrlReport {
  readonly documentInfo: {
    readonly documentType: "https://xbrl.org/2021/xbrl-json";
    readonly namespaces: { readonly [prefix: string]: string };
    readonly taxonomy: readonly string[];
  };
  readonly facts: { readonly [id: string]: XbrlFact };
}

/** A fact that XBRL cannot express: in words, hedged, or without a period or a metric. */
export interface LeftOut {
  readonly fact: Fact;
  readonly reason: "words" | "hedged" | "noPeriod" | "noMetric";
}

export interface XbrlExport {
  readonly report: XbrlReport;
  /** The text of the taxonomy schema; save it as `earnings-taxonomy.xsd` next to the report. */
  readonly taxonomy: string;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Facts as an xBRL-JSON report (OIM 1.0) with the taxonomy that it needs: concept, entity, period,
 * unit and decimals, together with our evidence.
 *
 * The concepts are in our own namespace. If an amount has the meaning of a US GAAP element, and its
 * document does not say IFRS, it has that element's name; reported growth, targets and the like are
 * separate concepts (`RevenuesGuidanceLow`). Facts that XBRL could only express by claiming more
 * than the document are left out and returned with the reason: words, hedges, and figures outside a
 * fiscal period. Statements of one fact in several documents are duplicates. Company, accounting
 * standard, scope and definition are dimensions of a fact, if it states them. `metrics` says which
 * of your own metrics are balances or amounts per share; a metric without a description is assumed
 * to be an amount over its period, and an amount per share needs a unit that says so, such as
 * `EUR/shares`.
 *
 * @param facts - Our facts, or your own of the same shape.
 * @param reporter - The reporting entity and its identifier scheme.
 * @param options - The fiscal calendar, by default IIJ's; `metrics`, which describes your own
 * metrics, so that balances are instants.
 * @throws EarningsError `outOfRange` if XBRL can express none of the facts, or the list is empty.
 * @throws EarningsError `unknownUnit` or `unknownMetric` for names that are not valid in XML.
 * @throws EarningsError `mixedUnits` if one concept has different kinds of units.
 * @throws EarningsError `mismatch` for a reporter without a scheme, or two metrics with the same
 * name in XBRL, such as `sales` and `Sales`.
 * @throws EarningsError as `toCsv` does.
 *
 * @example
 * ```ts
 * import { facts } from "@iij/earnings";
 * import { toXbrlJson } from "@iij/earnings/export";
 *
 * const revenues = facts.filter((fact) => fact.id === "quarters.3Q02.revenues").slice(0, 1);
 * const { report } = toXbrlJson(revenues, { scheme: "https://example.com/companies", identifier: "IIJ" });
 * report.facts["f1"]?.value; // → "10600000000"
 * report.facts["f1"]?.dimensions.concept; // → "iij:Revenues"
 * report.facts["f1"]?.dimensions.period; // → "2002-10-01T00:00:00/2003-01-01T00:00:00"
 * ```
 */
export function toXbrlJson(
  facts: readonly Fact[],
  reporter: Reporter,
  options: FactOptions = {},
): XbrlExport {
  return named("toXbrlJson", () => {
    // Only the checks are needed, not the table.
    const terms = readOwnTerms(options);
    tabulate(facts, terms);
    const entity = `scheme:${requireReporter(reporter).identifier}`;
    const leftOut = facts.flatMap((fact) =>
      reasonToLeaveOut(fact) === undefined
        ? []
        : [{ fact, reason: reasonToLeaveOut(fact) } as LeftOut],
    );
    const said = facts
      .map((fact, index) => ({ fact: fact as Sayable, index }))
      .filter(({ fact }) => reasonToLeaveOut(fact) === undefined);
    if (said.length === 0) {
      const got = [...new Set(leftOut.map(({ reason }) => reason))].join(", ") || "an empty list";
      refuse("outOfRange", {
        needs: "at least one plain figure with a metric and a period",
        got,
        values: [facts],
      });
    }
    const concepts = new Map<string, NamedConcept>();
    const byId = said.map(
      ({ fact, index }, position) =>
        [
          `f${position + 1}`,
          aboutFact(index, fact, () => factOf({ concepts, ...terms }, fact, entity)),
        ] as const,
    );
    const namespaces = {
      iij: taxonomyNamespace,
      iso4217: currencyNamespace,
      scheme: reporter.scheme,
      xbrl: "https://xbrl.org/2021",
      xbrli: instanceNamespace,
    };
    const documentInfo = {
      documentType: "https://xbrl.org/2021/xbrl-json",
      namespaces,
      taxonomy: [taxonomyFile],
    } as const;
    return {
      report: { documentInfo, facts: Object.fromEntries(byId) },
      taxonomy: taxonomyOf([...concepts.values()]),
      leftOut,
    };
  });
}

/** A concept with its metric. */
interface NamedConcept extends TypedConcept {
  readonly metric: string;
}

type Sayable = Fact & Figure & { readonly metric: string; readonly period: PeriodId };

function factOf(
  { concepts, describe, calendar }: OwnTerms & { readonly concepts: Map<string, NamedConcept> },
  fact: Sayable,
  entity: string,
): XbrlFact {
  const { value, unit, decimals, ...evidence } = fact;
  const concept = conceptOf(fact, { metric: fact.metric, unit }, describe);
  const perShare = isPerShare(fact.metric, describe);
  const { type, unit: measure } = xbrlUnit(unit, perShare);
  const before = concepts.get(concept.name);
  if (before !== undefined && before.type !== type)
    refuse("mixedUnits", {
      needs: `one kind of unit for ${concept.name}`,
      got: `${before.type} and ${type} (${unit})`,
      values: [fact],
    });
  if (before !== undefined && before.metric !== fact.metric)
    refuse("mismatch", {
      needs: "a different name in XBRL for each metric",
      got: `${concept.name} for ${bare(before.metric)} and for ${bare(fact.metric)}`,
      fix: "Rename one of them: the first letter of a name is a capital in XBRL.",
      values: [fact],
    });
  concepts.set(concept.name, { ...concept, type, metric: fact.metric });
  return {
    value,
    ...(decimals === undefined ? {} : { decimals }),
    dimensions: {
      concept: `iij:${concept.name}`,
      entity,
      period: xbrlPeriod(datesOf(fact.period, calendar), concept.periodType),
      ...(measure === undefined ? {} : { unit: measure }),
      ...axesOf(fact),
    },
    ...Object.fromEntries(Object.entries(evidence).map(([key, cell]) => [`iij:${key}`, cell])),
    // Needed if the measure alone would be read as another unit.
    ...(unitFromXbrl(measure, perShare) === unit ? {} : { "iij:unit": unit }),
  };
}

function requireReporter(reporter: Reporter): Reporter {
  const { scheme, identifier } = fieldsOf<Reporter>(reporter);
  if (
    typeof scheme === "string" &&
    typeof identifier === "string" &&
    /^[a-z][a-z0-9+.-]*:\S+$/.test(scheme) &&
    /^\S+$/.test(identifier)
  )
    return reporter;
  refuse("mismatch", {
    needs: "a reporter with an absolute URI as scheme and an identifier without blanks",
    got:
      scheme === undefined && identifier === undefined
        ? show(reporter)
        : `${show(scheme)} and ${show(identifier)}`,
    values: [reporter],
  });
}
