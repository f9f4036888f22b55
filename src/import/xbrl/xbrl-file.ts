import { bare, show } from "../../functions/refusing/describe.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { shortened } from "../../model/shortened.js";
import { type JsonPath, pathText } from "../json/json-path.js";
import type { JsonVisitor } from "../json/json-visitor.js";
import { requireRoom } from "../statements.js";

/** The prefixes of a report and their namespaces. */
export type Namespaces = ReadonlyMap<string, string>;

/** Receives the facts of a report, each with the prefixes of its names. */
export type TakeFact = (fact: unknown, path: JsonPath, namespaces: Namespaces) => void;

/** Finds the facts of a report in xBRL-JSON. */
export interface XbrlFile extends JsonVisitor {
  /** How many facts the report has so far. */
  readonly read: number;
  /** Rejects a file that is not a report, and passes on facts that had to wait for the prefixes. */
  end(): void;
}

/**
 * The prefixes are defined under `documentInfo`, which nearly always comes first. Facts before it
 * have to wait.
 */
export function xbrlFile(takeFact: TakeFact, most: number): XbrlFile {
  const keys: string[] = [];
  const waiting: [fact: unknown, path: JsonPath][] = [];
  let namespaces: Namespaces | undefined;
  let read = 0;
  return {
    get read() {
      return read;
    },
    visit(path, kind) {
      const [top] = path;
      if (path.length === 0) return needsObject("a report in xBRL-JSON", kind, path);
      if (path.length === 1 && keys.length < 5) keys.push(String(top));
      if (top === "documentInfo") return "take";
      if (top !== "facts") return "skip";
      if (path.length === 1) return needsObject("the facts by their ids", kind, path);
      needsObject("a fact with its value and its dimensions", kind, path);
      return "take";
    },
    take(path, value) {
      if (path[0] === "documentInfo") {
        namespaces = readDocumentInfo(value);
        return;
      }
      read += 1;
      if (namespaces !== undefined) takeFact(value, path, namespaces);
      else {
        requireRoom(waiting.length, most);
        waiting.push([value, path]);
      }
    },
    end() {
      const known = namespaces;
      if (known === undefined || !keys.includes("facts"))
        return refuse("malformedRecord", {
          needs: "a report in xBRL-JSON, with documentInfo and facts",
          got:
            keys.length === 0
              ? "an empty object"
              : `an object with the keys ${shortened(keys.join(", "))}`,
          fix: keys.includes("entityName")
            ? "For EDGAR's company facts, use fromCompanyFacts."
            : undefined,
          values: [keys],
        });
      for (const [fact, path] of waiting) takeFact(fact, path, known);
    },
  };
}

function needsObject(what: string, kind: string, path: JsonPath): "descend" {
  if (kind === "object") return "descend";
  return refuse("malformedRecord", {
    needs: `${what} as an object`,
    got: `${kind === "scalar" ? "a single value" : show([])}${path.length === 0 ? "" : ` at ${pathText(path)}`}`,
    values: [path],
  });
}

/** Reports in the drafts before 2021 have another format. */
const documentType = /^https:\/\/xbrl\.org\/2021\/xbrl-json$/;

function readDocumentInfo(info: unknown): Namespaces {
  const { documentType: type, namespaces } = fieldsOf(info);
  if (typeof type !== "string" || !documentType.test(type))
    refuse("malformedRecord", {
      needs: "a report of the type https://xbrl.org/2021/xbrl-json",
      got: `${show(type)} at documentInfo.documentType`,
      values: [info],
    });
  const given = Object.entries(fieldsOf(namespaces ?? {}));
  const wrong = given.find(([, uri]) => typeof uri !== "string");
  if (wrong !== undefined)
    refuse("malformedRecord", {
      needs: "an address for each prefix",
      got: `${show(wrong[1])} at documentInfo.namespaces.${bare(wrong[0])}`,
      values: [info],
    });
  return new Map(given as [string, string][]);
}
