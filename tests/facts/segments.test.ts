import { documents, metrics, segments, type Segment } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { deriveSegments } from "../../src/derivation/segments.js";
import { leavesOf } from "../../src/derivation/statements.js";
import { put, type Tree } from "../../src/model/tree.js";
import type { Fact } from "../../src/model/fact.js";
import type { SourcePlace } from "../../src/model/document.js";
import { iij1q03Release } from "../../src/documents/fy2003/iij-1q03-release.js";
import { metricOf } from "../../src/model/metric.js";

const all: Readonly<Record<string, Segment>> = segments;

function derivedFrom(states: SourcePlace["states"]): Readonly<Record<string, Segment>> {
  const tree: Tree = {};
  for (const { path, value } of leavesOf([
    { ...iij1q03Release, places: [{ locator: "Segments", states }] },
  ]))
    put(tree, path.split("."), value);
  return deriveSegments((tree["segments"] ?? {}) as Tree, []) as Readonly<Record<string, Segment>>;
}

describe("segments of all eras", () => {
  test("each has a name, with its place where it is printed, and an era", () => {
    for (const [id, { name, printedName, era }] of Object.entries(all)) {
      expect([id, typeof name, printedName?.printed ?? name]).toEqual([id, "string", name]);
      expect([id, typeof era.first, typeof era.last]).toEqual([id, "string", "string"]);
    }
  });

  test("every metric of a segment is listed under it, and nowhere else", () => {
    const listed = Object.entries(all).flatMap(([id, { metrics: names = [] }]) =>
      names.map((name) => [name, id]),
    );
    const stated = Object.keys(metrics).flatMap((name) =>
      metricOf(name)?.segment === undefined ? [] : [[name, metricOf(name)?.segment]],
    );
    expect(listed.sort()).toEqual(stated.sort());
    expect(listed).toContainEqual(["systemsIntegrationRevenues", "systemsIntegration"]);
  });

  test("a metric of only a part of a segment does not report the segment", () => {
    expect("metrics" in segments.equipmentSales).toBe(false);
    expect(segments.equipmentSales.partMetrics).toEqual(["equipmentSalesToCrosswave"]);
    for (const [id, { metrics: names = [], partMetrics = [] }] of Object.entries(all)) {
      for (const name of partMetrics) expect(metricOf(name)?.partOfSegment, id).toBe(id);
      expect(names.filter((name) => partMetrics.includes(name))).toEqual([]);
    }
  });

  test("a name is kept as each document prints it", () => {
    expect(segments.systemsIntegration.printedName.printed).toBe("System Integration services(SI)");
    expect(
      segments.systemsIntegration.otherNames.map(({ printed, document }) => [
        printed,
        documents[document].published.date,
      ]),
    ).toEqual([["Systems Integration", "2003-08-12"]]);
  });

  test("the era runs from the first to the last period with a figure or a chart", () => {
    const figures = ["1H08", "1Q07", "1H09", "2Q08"].map(
      (period) => ({ metric: "connectivityAndOutsourcingRevenues", period }) as unknown as Fact,
    );
    expect(deriveSegments({}, figures)["connectivityAndOutsourcing"]).toMatchObject({
      era: { first: "1Q07", last: "1H09" },
    });
    expect(segments.dialUpAccess.era).toEqual({ first: "9M02", last: "9M02" });
  });
});

describe("what is said of a segment", () => {
  const { dedicatedAccess, systemsIntegration, equipmentSales } = segments;

  test("has its period, its metric and its erratum, whether a note or beside the notes", () => {
    expect(dedicatedAccess.measuresTaken).toMatchObject({
      period: "3Q02",
      metric: "dedicatedAccessRevenues",
      erratum: "segmentSlidesUnnamed",
    });
    expect(systemsIntegration.customers[0]).toMatchObject({
      printed: "Ricoh",
      period: "3Q02",
      metric: "systemsIntegrationRevenues",
      erratum: "segmentSlidesUnnamed",
    });
    expect(systemsIntegration.expectations[0]).toMatchObject({
      period: "4Q02",
      metric: "systemsIntegrationRevenues",
      erratum: "segmentSlidesUnnamed",
    });
  });

  test("has a metric of the segment, or none where no document states one", () => {
    const { highlights, services } = equipmentSales;
    for (const note of [...highlights, ...services]) expect(note).not.toHaveProperty("metric");
    for (const [id, segment] of Object.entries(all)) {
      const { decline, declineCauses, improvements, measures, expectations, ...rest } = segment;
      const { measuresTaken, customers = [] } = rest;
      const notes = [declineCauses, improvements, rest.highlights, measures, rest.services];
      const said = [decline, measuresTaken, ...customers, ...notes.flat(), ...(expectations ?? [])];
      for (const each of said) {
        if (each?.metric !== undefined) expect(segment.metrics, id).toContain(each.metric);
      }
    }
  });
});

describe("redirects", () => {
  const redirect = (to: readonly string[]): SourcePlace["states"] => [
    { of: "segments.outsourcing.name", text: "Outsourcing" },
    {
      of: "segments.outsourcing.mergedInto",
      reading: { to, printed: "connectivity and outsourcing services" },
    },
  ];

  test("are there where a document says so, with the words and the place", () => {
    expect(
      derivedFrom(redirect(["connectivityAndOutsourcing"]))["outsourcing"]?.mergedInto,
    ).toEqual({
      to: ["connectivityAndOutsourcing"],
      printed: "connectivity and outsourcing services",
      document: "iij-1q03-release",
      locator: "Segments",
    });
  });

  test("lead to segments that are there", () => {
    expect(() => derivedFrom(redirect(["internetAccess"]))).toThrow(
      'mergedInto of "outsourcing" leads to "internetAccess". Known: outsourcing, ',
    );
  });
});
