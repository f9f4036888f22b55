import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { facts } from "@iij/earnings";
import { toXbrlJson, type XbrlExport } from "@iij/earnings/export";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { factCalled } from "./fact-called.js";
import { hostileFacts } from "./hostile-facts.js";
import { publishedSchema } from "./published-schema.js";
import { reporter, reportsByDocument } from "./reports-by-document.js";
import { scratchFolder } from "./scratch-folder.js";

const file = scratchFolder();
const all = toXbrlJson(facts, reporter);
const sample = factCalled("quarters.3Q02.revenues");
const { schema, skipped } = publishedSchema("xbrl-json.json");

describe.skipIf(schema === undefined)(`the published JSON Schema of xBRL-JSON${skipped}`, () => {
  // Python's \U is no escape in JavaScript, which has \u{…}.
  const text = JSON.stringify(schema ?? {})
    .replace(/\\\\U([0-9A-F]{8})/g, "\\\\u{$1}")
    .replace(/\\\\u([0-9A-F]{4})/g, "\\\\u{$1}");
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(text) as object,
  );

  test("accepts the report of every document", () => {
    expect(reportsByDocument.length).toBeGreaterThan(50);
    expect(
      reportsByDocument.flatMap(([id, list]) =>
        validate(toXbrlJson(list, reporter).report) ? [] : [id],
      ),
    ).toEqual([]);
  });

  test("refuses broken ones", () => {
    const { documentInfo, facts: said } = all.report;
    expect(validate({ documentInfo, facts: { ...said, "no name": said["f1"] } })).toBe(false);
    expect(validate({ documentInfo, facts: { f1: { ...said["f1"], value: 5 } } })).toBe(false);
    expect(validate({ documentInfo: { ...documentInfo, taxonomy: undefined } })).toBe(false);
  });
});

const arelle = process.env["ARELLE"];

describe.skipIf(arelle === undefined)(
  `Arelle${arelle === undefined ? " (skipped: the environment names no ARELLE, the path of arelleCmdLine.py)" : ""}`,
  () => {
    /**
     * Loads and validates a report without a network; gives warnings and errors, and the facts as
     * Arelle writes them in XML.
     */
    function load(
      name: string,
      { report, taxonomy }: Pick<XbrlExport, "report" | "taxonomy">,
    ): { readonly log: string; readonly written: readonly string[] } {
      file("earnings-taxonomy.xsd", taxonomy);
      const path = file(`${name}.json`, JSON.stringify(report));
      const xml = file(`${name}.xml`, "");
      const options = [
        "--plugins",
        "loadFromOIM",
        "--internetConnectivity",
        "offline",
        "--validate",
        "--logLevel",
        "warning",
        "--saveOIMToXMLReport",
        xml,
      ];
      const { stdout, stderr } = spawnSync(
        "/usr/bin/python3",
        [arelle ?? "", ...options, "-f", path],
        { encoding: "utf8" },
      );
      const facts = [
        ...readFileSync(xml, "utf8").matchAll(/<(iij:[^ >]+) ([^>]*)>([^<]*)<\/iij:/g),
      ];
      return {
        log: stdout + stderr,
        written: facts.map(
          ([, concept, attributes = "", value]) =>
            `${concept} ${value} ${/decimals="([^"]*)"/.exec(attributes)?.[1]}`,
        ),
      };
    }

    test.each([
      ["all documents", facts] as const,
      ...reportsByDocument.slice(3, 4),
      ["a user's hostile facts", hostileFacts] as const,
    ])("loads and validates the report of %s, each figure as it was", (name, list) => {
      const made = toXbrlJson(list, reporter);
      const { log, written } = load(name, made);
      expect(log).toBe("");
      const expected = Object.values(made.report.facts).map(
        ({ value, decimals, dimensions }) => `${dimensions.concept} ${value} ${decimals ?? "INF"}`,
      );
      expect([...written].sort()).toEqual(expected.sort());
    });

    test("notices a fact of no concept", () => {
      const { report, taxonomy } = toXbrlJson([sample], reporter);
      expect(
        load("broken", { report, taxonomy: taxonomy.replaceAll("Revenues", "Sales") }).log,
      ).toContain("oime:unknownConcept");
    });
  },
);
