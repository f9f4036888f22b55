import * as library from "@iij/earnings";
import { sourceDocuments } from "../../src/documents/index.js";
import type { World } from "./audit.js";

const { company, quarters, fiscalYears, segments, guidance, crossSelling, facilities, surveys, rankings } = library;

/** The library as it is. */
export const world: World = {
  documents: sourceDocuments,
  facts: library.facts,
  records: { company, quarters, fiscalYears, segments, guidance, crossSelling, facilities, surveys, rankings },
  errata: library.errata,
};
