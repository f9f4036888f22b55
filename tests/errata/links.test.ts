import { errata, facts, type Erratum } from "@iij/earnings";
import * as library from "@iij/earnings";
import { describe, expect, test } from "vitest";

const all: Readonly<Record<string, Erratum>> = errata;

interface Link {
  readonly path: string;
  readonly erratum: string;
  readonly document: string | undefined;
}

/** Everything in a record that names an erratum. */
function linksIn(node: unknown, path: string): readonly Link[] {
  if (typeof node !== "object" || node === null) return [];
  const { erratum, document } = node as Partial<Link>;
  const own = erratum === undefined ? [] : [{ path, erratum, document }];
  return [
    ...own,
    ...Object.entries(node).flatMap(([key, inner]) => linksIn(inner, `${path}.${key}`)),
  ];
}

const { company, facilities, quarters, rankings, segments, surveys } = library;
const links = Object.entries({
  company,
  facilities,
  quarters,
  rankings,
  segments,
  surveys,
  facts,
}).flatMap(([name, record]) => linksIn(record, name));

describe("what names an erratum", () => {
  test("names one that there is, and that cites its document", () => {
    expect(links.length).toBeGreaterThan(20);
    for (const { path, erratum, document } of links) {
      const { printed, evidence } = all[erratum] ?? { printed: [], evidence: [] };
      const cited = [...printed, ...evidence].flatMap((each) =>
        "document" in each ? each.document : [],
      );
      expect(cited, `${path} names ${erratum}`).toContain(document);
    }
  });

  test("is everything said of a segment whose slide does not name it", () => {
    const unnamed = ["Temporary decline", "Improvements due to:", "For 4Q02", "Highlights:"];
    const nodes = Object.values(segments).flatMap((segment) => evidenceIn(segment));
    const read = nodes.filter(({ locator }) =>
      unnamed.some((heading) => locator.includes(heading)),
    );
    expect(read.length).toBeGreaterThan(15);
    expect(read.filter(({ erratum }) => erratum !== "segmentSlidesUnnamed")).toEqual([]);
  });

  test("are the floors, the floor space with its remark, the ticker and the contact", () => {
    const linked = links.map(({ path, erratum }) => `${path} ${erratum}`);
    for (const link of [
      "facilities.yokohama1.floors floorsLabelledDifferently",
      "facilities.saitama1.floors floorsLabelledDifferently",
      "facilities.yokohama1.floorSpace yokohamaFloorSpaceTerm",
      "company.tickers.1 tickerDiffers",
      "company.contact.email contactDomain",
      "company.contact.url contactDomain",
    ])
      expect(linked).toContain(link);
    expect(company.tickers.map(({ symbol }) => symbol)).toEqual(["IIJI", "IIJ"]);
  });
});

function evidenceIn(
  node: unknown,
): readonly { readonly locator: string; readonly erratum?: string }[] {
  if (typeof node !== "object" || node === null) return [];
  const own = "locator" in node ? [node as { readonly locator: string }] : [];
  return [...own, ...Object.values(node).flatMap(evidenceIn)];
}
