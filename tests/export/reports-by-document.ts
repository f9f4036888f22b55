import { documents, facts } from "@iij/earnings";

export const reporter = { scheme: "https://example.com/companies", identifier: "IIJ" };

const byDocument = Object.keys(documents).map(
  (id) => [id, facts.filter(({ document }) => document === id)] as const,
);

/** The facts of each document that states something which XBRL can say. */
export const reportsByDocument = byDocument.filter(([, list]) =>
  list.some((fact) => "value" in fact && fact.qualifier === undefined && fact.period !== undefined),
);
