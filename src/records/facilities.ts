// Derived from src/documents by `npm run derive`; not to be edited.
import type { Evidence, Figure, Note } from "../model/figure.js";
import { lazyRecord } from "../codec/lazy-record.js";
import type { DocumentId } from "./documents.js";

/** What `facilities` holds, each part as far as documents state it. */
export type FacilityRecords = {
  readonly yokohama1: {
    readonly id: "yokohama1";
    readonly attributes: readonly [Evidence<DocumentId>, Evidence<DocumentId>];
    readonly claims: readonly [Note<DocumentId>, Note<DocumentId>, Note<DocumentId>];
    readonly group: Evidence<DocumentId>;
    readonly role: Note<DocumentId>;
    readonly name: "Yokohama 1 Data Center";
    readonly printedName: Evidence<DocumentId>;
    readonly place: Evidence<DocumentId>;
    readonly floors: Evidence<DocumentId> & {
      readonly storeys: {
        readonly basement: 1;
        readonly aboveGround: 3;
        readonly tower: 2;
      };
      readonly erratum: "floorsLabelledDifferently";
    };
    readonly floorSpace: Figure<"m2", DocumentId> & {
      readonly erratum: "yokohamaFloorSpaceTerm";
    };
    readonly structure: Evidence<DocumentId>;
    readonly floorBearableWeight: Figure<"t/m2", DocumentId>;
  };
  readonly saitama1: {
    readonly id: "saitama1";
    readonly attributes: readonly [Evidence<DocumentId>, Evidence<DocumentId>];
    readonly claims: readonly [Note<DocumentId>, Note<DocumentId>];
    readonly group: Evidence<DocumentId>;
    readonly role: Note<DocumentId>;
    readonly name: "Saitama 1 Data Center";
    readonly printedName: Evidence<DocumentId>;
    readonly place: Evidence<DocumentId>;
    readonly floors: Evidence<DocumentId> & {
      readonly storeys: {
        readonly basement: 0;
        readonly aboveGround: 9;
        readonly tower: 2;
      };
      readonly erratum: "floorsLabelledDifferently";
    };
    readonly floorSpace: Figure<"m2", DocumentId>;
    readonly structure: Evidence<DocumentId>;
    readonly floorBearableWeight: Figure<"t/m2", DocumentId>;
  };
};

/** Data centers by id. */
export const facilities = /* @__PURE__ */ lazyRecord<FacilityRecords>({
  "yokohama1": '{"id":"yokohama1",\
"attributes":[{"printed":"new","document":"iij-3q02-presentation","locator":"IIJ Group\\u0027s New Data Centers"},\
{"printed":"large scale","document":"iij-3q02-presentation","locator":"IIJ Group\\u0027s New Data Centers"}],\
"claims":[{"topic":"equipment","summary":"It is said to have the most advanced equipment and network.","printed":"most advanced facilities and network environments","document":"iij-3q02-presentation","locator":"IIJ Group\\u0027s New Data Centers"},\
{"topic":"groupStrength","summary":"The companies of the group are said to strengthen it together.","printed":"collective strength of the IIJ Group","document":"iij-3q02-presentation","locator":"IIJ Group\\u0027s New Data Centers"},\
{"topic":"bestServices","summary":"It is said to have the best equipment and services for its purpose.","printed":"best facilities and services","document":"iij-3q02-presentation","locator":"IIJ Group\\u0027s New Data Centers"}],\
"group":{"printed":"IIJ Group","document":"iij-3q02-presentation","locator":"IIJ Group\\u0027s New Data Centers"},\
"role":{"topic":"outsourcing","summary":"Full outsourcing of companies\\u0027 information systems.","printed":"full-outsourcing of corporate information systems","document":"iij-3q02-presentation","locator":"IIJ Group\\u0027s New Data Centers"},\
"name":"Yokohama 1 Data Center",\
"printedName":{"printed":"Yokohama 1 Data Center","document":"iij-3q02-presentation","locator":"Yokohama 1 Data Center [2]"},\
"place":{"printed":"Yokohama-city Kanagawa pref.","document":"iij-3q02-presentation","locator":"Yokohama 1 Data Center [2]"},\
"floors":{"storeys":{"basement":1,"aboveGround":3,"tower":2},\
"erratum":"floorsLabelledDifferently",\
"printed":"B1F、3F、Tower 2F",\
"document":"iij-3q02-presentation",\
"locator":"Yokohama 1 Data Center [2]"},\
"floorSpace":{"value":"19420.15","unit":"m2","decimals":2,"metric":"floorSpace","remark":"(term)","printed":"19,420.15m²","document":"iij-3q02-presentation","locator":"Yokohama 1 Data Center [2]","erratum":"yokohamaFloorSpaceTerm"},\
"structure":{"printed":"Steel frame (quake-absorbing structure)","document":"iij-3q02-presentation","locator":"Yokohama 1 Data Center [2]"},\
"floorBearableWeight":{"value":"1","unit":"t/m2","metric":"floorBearableWeight","printed":"1 ton/m²","document":"iij-3q02-presentation","locator":"Yokohama 1 Data Center [2]"}}',
  "saitama1": '{"id":"saitama1",\
"attributes":[{"printed":"new","document":"iij-3q02-presentation","locator":"IIJ Group\\u0027s New Data Centers"},\
{"printed":"large scale","document":"iij-3q02-presentation","locator":"IIJ Group\\u0027s New Data Centers"}],\
"claims":[{"topic":"equipment","summary":"It is said to have the most advanced equipment and network.","printed":"most advanced facilities and network environments","document":"iij-3q02-presentation","locator":"IIJ Group\\u0027s New Data Centers"},\
{"topic":"groupStrength","summary":"The companies of the group are said to strengthen it together.","printed":"collective strength of the IIJ Group","document":"iij-3q02-presentation","locator":"IIJ Group\\u0027s New Data Centers"}],\
"group":{"printed":"IIJ Group","document":"iij-3q02-presentation","locator":"IIJ Group\\u0027s New Data Centers"},\
"role":{"topic":"transmission","summary":"A base for sending out information.","printed":"base for the transmission of information","document":"iij-3q02-presentation","locator":"IIJ Group\\u0027s New Data Centers"},\
"name":"Saitama 1 Data Center",\
"printedName":{"printed":"Saitama 1 Data Center","document":"iij-3q02-presentation","locator":"Saitama 1 Data Center [2]"},\
"place":{"printed":"Kawaguchi-city Saitama pref.","document":"iij-3q02-presentation","locator":"Saitama 1 Data Center [2]"},\
"floors":{"storeys":{"basement":0,"aboveGround":9,"tower":2},\
"erratum":"floorsLabelledDifferently",\
"printed":"9F、Tower 2F",\
"document":"iij-3q02-presentation",\
"locator":"Saitama 1 Data Center [2]"},\
"floorSpace":{"value":"14143.10","unit":"m2","decimals":2,"metric":"floorSpace","printed":"14,143.10m²","document":"iij-3q02-presentation","locator":"Saitama 1 Data Center [2]"},\
"structure":{"printed":"Steel frame (quake-resistant+quake-absorbing structure)","document":"iij-3q02-presentation","locator":"Saitama 1 Data Center [2]"},\
"floorBearableWeight":{"value":"1","unit":"t/m2","metric":"floorBearableWeight","printed":"1 ton/m²","document":"iij-3q02-presentation","locator":"Saitama 1 Data Center [2]"}}',
});
