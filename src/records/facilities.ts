// Derived from src/documents by `npm run derive`; not to be edited.
import type { Facility } from "../model/facility.js";
import { record } from "../model/record.js";

/** Data centers by id. */
export const facilities = /* @__PURE__ */ record({
  "yokohama-1": {
    role: { topic: "outsourcing", summary: "Full outsourcing of companies' information systems.", document: "iij-3q02-presentation", locator: "IIJ Group's New Data Centers" },
    name: { printed: "Yokohama 1 Data Center", document: "iij-3q02-presentation", locator: "Yokohama 1 Data Center [2]" },
    place: { printed: "Yokohama-city Kanagawa pref.", document: "iij-3q02-presentation", locator: "Yokohama 1 Data Center [2]" },
    floors: {
      storeys: { basement: 1, aboveGround: 3, tower: 2 },
      printed: "B1F、3F、Tower 2F",
      document: "iij-3q02-presentation",
      locator: "Yokohama 1 Data Center [2]",
    },
    floorSpace: { value: "19420.15", unit: "m2", decimals: 2, metric: "floorSpace", remark: "(term)", printed: "19,420.15m²", document: "iij-3q02-presentation", locator: "Yokohama 1 Data Center [2]" },
    structure: { printed: "Steel frame (quake-absorbing structure)", document: "iij-3q02-presentation", locator: "Yokohama 1 Data Center [2]" },
    floorBearableWeight: { value: "1", unit: "t/m2", decimals: 0, metric: "floorBearableWeight", printed: "1 ton/m²", document: "iij-3q02-presentation", locator: "Yokohama 1 Data Center [2]" },
  },
  "saitama-1": {
    role: { topic: "transmission", summary: "A base for sending out information.", document: "iij-3q02-presentation", locator: "IIJ Group's New Data Centers" },
    name: { printed: "Saitama 1 Data Center", document: "iij-3q02-presentation", locator: "Saitama 1 Data Center [2]" },
    place: { printed: "Kawaguchi-city Saitama pref.", document: "iij-3q02-presentation", locator: "Saitama 1 Data Center [2]" },
    floors: {
      storeys: { basement: 0, aboveGround: 9, tower: 2 },
      printed: "9F、Tower 2F",
      document: "iij-3q02-presentation",
      locator: "Saitama 1 Data Center [2]",
    },
    floorSpace: { value: "14143.10", unit: "m2", decimals: 2, metric: "floorSpace", printed: "14,143.10m²", document: "iij-3q02-presentation", locator: "Saitama 1 Data Center [2]" },
    structure: { printed: "Steel frame (quake-resistant+quake-absorbing structure)", document: "iij-3q02-presentation", locator: "Saitama 1 Data Center [2]" },
    floorBearableWeight: { value: "1", unit: "t/m2", decimals: 0, metric: "floorBearableWeight", printed: "1 ton/m²", document: "iij-3q02-presentation", locator: "Saitama 1 Data Center [2]" },
  },
} as const satisfies Readonly<Record<string, Facility>>);
