import * as library from "@iij/earnings";
import { deriveRecords } from "../../src/derivation/records.js";
import { sourceDocuments } from "../../src/documents/index.js";
import type { World } from "./audit.js";

const {
  company,
  quarters,
  halves,
  nineMonths,
  fiscalYears,
  segments,
  guidance,
  crossSelling,
  facilities,
  surveys,
  rankings,
  observations,
} = library;

/** The library as it is. */
export const world: World = {
  documents: sourceDocuments,
  facts: library.facts,
  records: {
    company,
    quarters,
    halves,
    nineMonths,
    fiscalYears,
    segments,
    guidance,
    crossSelling,
    facilities,
    surveys,
    rankings,
    observations,
  },
  errata: library.errata,
};

const withText = sourceDocuments.filter(({ sha256 }) => sha256 !== undefined);
const derived = deriveRecords(withText);

/**
 * The library as it would be with only the documents whose text is at hand, which alone can be held
 * against it.
 */
export const worldWithTexts: World = {
  documents: withText,
  facts: derived.facts,
  records: Object.fromEntries(Object.keys(world.records).map((name) => [name, derived[name]])),
  errata: Object.fromEntries(
    Object.entries(library.errata as World["errata"]).filter(([, { printed, evidence }]) =>
      [...printed, ...evidence].every(
        (cited) => "citation" in cited || withText.some(({ id }) => id === cited.document),
      ),
    ),
  ),
};
