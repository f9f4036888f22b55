import type { XbrlReport } from "@iij/earnings/export";

const ncName = /^[\p{L}_][\p{L}\p{M}\p{Nd}._-]*$/u;
const moment = "\\d{4}-\\d\\d-\\d\\dT00:00:00";
const required = ["concept", "entity", "period"];

/**
 * What a report breaks of xBRL-JSON 1.0 (Recommendation of 2021-10-13 with errata to 2023-04-19),
 * as far as the specification can be held without the taxonomy: sections 2 (documentType,
 * properties), 3 (names and prefixes), 5.1 (facts) and 5.2 (dimensions: the forms of concept,
 * entity, period and unit). Written from the text of the specification, because its JSON Schema is
 * not ours to copy.
 */
export function brokenRules(report: XbrlReport): readonly string[] {
  const { documentInfo, facts } = JSON.parse(JSON.stringify(report)) as XbrlReport;
  const prefixes = documentInfo.namespaces;
  const broken: string[] = [];
  const hold = (where: string, rule: string, held: boolean): void => {
    if (!held) broken.push(`${where}: ${rule}`);
  };
  const isName = (text: string): boolean => {
    const [prefix = "", local = "", ...more] = text.split(":");
    return more.length === 0 && Object.hasOwn(prefixes, prefix) && ncName.test(local);
  };
  hold(
    "report",
    "has documentInfo and facts only",
    Object.keys(report).join() === "documentInfo,facts",
  );
  hold(
    "documentInfo",
    "names the type of 2021",
    documentInfo.documentType === "https://xbrl.org/2021/xbrl-json",
  );
  hold("documentInfo", "names a taxonomy", documentInfo.taxonomy.length > 0);
  hold(
    "documentInfo",
    "each namespace is an absolute URI under a name",
    Object.entries(prefixes).every(
      ([prefix, uri]) => ncName.test(prefix) && /^[a-z]+:\S+$/.test(uri),
    ),
  );
  hold(
    "documentInfo",
    "each namespace has one prefix",
    new Set(Object.values(prefixes)).size === Object.keys(prefixes).length,
  );
  for (const [id, { value, decimals, dimensions, ...further }] of Object.entries(facts)) {
    const { concept, entity, period, unit, ...others } = dimensions;
    hold(id, "is a name without a colon", ncName.test(id));
    hold(
      id,
      "has a decimal number as text",
      typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value),
    );
    hold(id, "has whole decimals or none", decimals === undefined || Number.isInteger(decimals));
    hold(
      id,
      "has the dimensions of a fact",
      required.every((name) => Object.hasOwn(dimensions, name)) &&
        Object.entries(others).every(
          ([name, member]) => isName(name) && typeof member === "string",
        ),
    );
    hold(id, "has a concept of the taxonomy", isName(concept));
    hold(
      id,
      "has an entity by a scheme",
      /^scheme:\S+$/.test(entity) && Object.hasOwn(prefixes, "scheme"),
    );
    hold(
      id,
      "has a duration or an instant, from midnight to midnight",
      new RegExp(`^${moment}(?:/${moment})?$`).test(period),
    );
    const [start = "", end] = period.split("/");
    hold(id, "ends after it starts", end === undefined || start < end);
    hold(
      id,
      "has a unit of one measure, or of one over another",
      unit === undefined || (unit.split("/").length <= 2 && unit.split("/").every(isName)),
    );
    hold(id, "does not write out the pure unit", unit !== "xbrli:pure");
    hold(
      id,
      "has further properties under declared prefixes only",
      Object.keys(further).every(isName),
    );
  }
  return broken;
}
