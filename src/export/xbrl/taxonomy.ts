import type { Concept } from "./concept.js";
import { axes } from "./axes.js";
import { instanceNamespace, taxonomyNamespace } from "./namespaces.js";
import type { ItemType } from "./xbrl-unit.js";

export interface TypedConcept extends Concept {
  readonly type: ItemType;
}

/**
 * The taxonomy schema that declares the concepts of a report, in alphabetical order. The names need
 * no escaping, because they are valid XML names.
 */
export function taxonomyOf(concepts: readonly TypedConcept[]): string {
  const element = ({ name, type, periodType }: TypedConcept): string =>
    `  <xsd:element id="iij_${name}" name="${name}" type="xbrli:${type}" substitutionGroup="xbrli:item" xbrli:periodType="${periodType}" nillable="true"/>`;
  const axis = (name: string): string =>
    `  <xsd:element id="iij_${name}" name="${name}" type="xbrli:stringItemType" substitutionGroup="xbrldt:dimensionItem" abstract="true" xbrli:periodType="duration" xbrldt:typedDomainRef="#iij_${name}Value"/>\n` +
    `  <xsd:element id="iij_${name}Value" name="${name}Value" type="xsd:string"/>`;
  const sorted = [...concepts].sort((a, b) => (a.name < b.name ? -1 : 1));
  return `<?xml version="1.0" encoding="UTF-8"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="${instanceNamespace}" xmlns:xbrldt="http://xbrl.org/2005/xbrldt" xmlns:iij="${taxonomyNamespace}" targetNamespace="${taxonomyNamespace}" elementFormDefault="qualified" attributeFormDefault="unqualified">
  <xsd:import namespace="${instanceNamespace}" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>
  <xsd:import namespace="http://xbrl.org/2005/xbrldt" schemaLocation="http://www.xbrl.org/2005/xbrldt-2005.xsd"/>
${axes.map(([, name]) => axis(name)).join("\n")}
${sorted.map(element).join("\n")}
</xsd:schema>
`;
}
