// Derived from src/documents by `npm run derive`; not to be edited.
import type { Evidence, Figure } from "../model/figure.js";
import { lazyRecord } from "../codec/lazy-record.js";
import type { DocumentId } from "./documents.js";

/** What `crossSelling` holds, each part as far as documents state it. */
export type CrossSellingRecords = {
  readonly "3Q02": {
    readonly valueAddedServices: {
      readonly id: "valueAddedServices";
      readonly label: "Connectivity & VAS";
      readonly printedLabel: Evidence<DocumentId>;
      readonly rate: Figure<"ratio", DocumentId>;
      readonly base: Figure<"companies", DocumentId>;
    };
    readonly systemsIntegration: {
      readonly id: "systemsIntegration";
      readonly label: "Connectivity & SI";
      readonly printedLabel: Evidence<DocumentId>;
      readonly rate: Figure<"ratio", DocumentId>;
      readonly base: Figure<"companies", DocumentId>;
    };
    readonly dataCenters: {
      readonly id: "dataCenters";
      readonly label: "Connectivity & DC";
      readonly printedLabel: Evidence<DocumentId>;
      readonly rate: Figure<"ratio", DocumentId>;
      readonly base: Figure<"companies", DocumentId>;
    };
  };
};

/** The share of large customers that take connectivity together with another service, by quarter and by that service. */
export const crossSelling = /* @__PURE__ */ lazyRecord<CrossSellingRecords>({
  "3Q02": '{"valueAddedServices":{"id":"valueAddedServices",\
"label":"Connectivity & VAS",\
"printedLabel":{"printed":"Connectivity & VAS","document":"iij-3q02-presentation","locator":"IIJ Top 150 Customers (3Q02) > Cross selling rate"},\
"rate":{"value":"0.67","unit":"ratio","decimals":2,"metric":"crossSellingRate","period":"3Q02","printed":"67%","document":"iij-3q02-presentation","locator":"IIJ Top 150 Customers (3Q02) > Cross selling rate"},\
"base":{"value":"150","unit":"companies","metric":"crossSellingBase","period":"3Q02","printed":"Top 150 Customers","document":"iij-3q02-presentation","locator":"IIJ Top 150 Customers (3Q02)"}},\
"systemsIntegration":{"id":"systemsIntegration",\
"label":"Connectivity & SI",\
"printedLabel":{"printed":"Connectivity & SI","document":"iij-3q02-presentation","locator":"IIJ Top 150 Customers (3Q02) > Cross selling rate"},\
"rate":{"value":"0.53","unit":"ratio","decimals":2,"metric":"crossSellingRate","period":"3Q02","printed":"53%","document":"iij-3q02-presentation","locator":"IIJ Top 150 Customers (3Q02) > Cross selling rate"},\
"base":{"value":"150","unit":"companies","metric":"crossSellingBase","period":"3Q02","printed":"Top 150 Customers","document":"iij-3q02-presentation","locator":"IIJ Top 150 Customers (3Q02)"}},\
"dataCenters":{"id":"dataCenters",\
"label":"Connectivity & DC",\
"printedLabel":{"printed":"Connectivity & DC","document":"iij-3q02-presentation","locator":"IIJ Top 150 Customers (3Q02) > Cross selling rate"},\
"rate":{"value":"0.25","unit":"ratio","decimals":2,"metric":"crossSellingRate","period":"3Q02","printed":"25%","document":"iij-3q02-presentation","locator":"IIJ Top 150 Customers (3Q02) > Cross selling rate"},\
"base":{"value":"150","unit":"companies","metric":"crossSellingBase","period":"3Q02","printed":"Top 150 Customers","document":"iij-3q02-presentation","locator":"IIJ Top 150 Customers (3Q02)"}}}',
});
