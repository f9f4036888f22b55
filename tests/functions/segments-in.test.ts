import { nineMonths, type PeriodId, segments, segmentsIn } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { refusal } from "./refusal.js";

const idsIn = (period: PeriodId): readonly string[] =>
  segmentsIn(segments, period).map(({ id }) => id);

describe("segmentsIn", () => {
  it("lists the six of the revenue portfolio, as the slide does", () => {
    expect(idsIn("9M02")).toEqual([
      "dedicatedAccess",
      "dialUpAccess",
      "systemsIntegration",
      "valueAddedServices",
      "equipmentSales",
      "others",
    ]);
    expect(nineMonths["9M02"].segments).toEqual(idsIn("9M02"));
    expect(nineMonths["9M02"].segments.map((id) => segments[id].printedName.printed)).toEqual([
      "Dedicated Access services",
      "Dial-up access services",
      "System Integration services(SI)",
      "VAS (including data center service)",
      "Equipment Sales",
      "Others",
    ]);
  });

  it("takes an era from its first day to its last, also where nothing is reported between", () => {
    const own = { only: { id: "only", era: { first: "1Q00", last: "FY2002" } } } as const;
    expect(segmentsIn(own, "4Q99")).toEqual([]);
    expect(segmentsIn(own, "1Q00")).toEqual([own.only]);
    expect(segmentsIn(own, "2H01")).toEqual([own.only]);
    expect(segmentsIn(own, "4Q02")).toEqual([own.only]);
    expect(segmentsIn(own, "1Q03")).toEqual([]);
    expect(segmentsIn(own, "FY1999")).toEqual([]);
  });

  it("agrees with the eras in every period that a document speaks of", () => {
    for (const { id, era } of Object.values(segments)) {
      expect(idsIn(era.first)).toContain(id);
      expect(idsIn(era.last)).toContain(id);
    }
    expect(idsIn("FY1998")).toEqual([]);
  });

  it.each<[string, unknown, unknown, string, string]>([
    ["no segments", null, "9M02", "malformedRecord", "segments by id; got null"],
    ["text", "none", "9M02", "malformedRecord", 'segments by id; got "none"'],
    ["no era", { a: {} }, "9M02", "malformedRecord", "segments with an era; got an object under a"],
    ["no period", {}, "9M2002", "unknownPeriod", "period"],
    [
      "an era of no periods",
      { a: { era: { first: "x", last: "y" } } },
      "9M02",
      "unknownPeriod",
      "period",
    ],
  ])("refuses %s", (_, of, period, code, words) => {
    const error = refusal(() => segmentsIn(of as never, period as never));
    expect([error.code, error.function]).toEqual([code, "segmentsIn"]);
    expect(error.message).toContain(words);
    if (code === "malformedRecord")
      expect(error.values).toEqual([words.includes("era") ? (of as { a: unknown }).a : of]);
  });
});
