import { describe, expect, it } from "vitest";
import { periodsBetween } from "@iij/earnings";
import { inRange, type PeriodRange } from "../../src/functions/periods/period-range.js";
import { expectRefusal } from "./refusal.js";

const quarters = periodsBetween("1Q01", "4Q03");
const within = (range: PeriodRange): readonly string[] => quarters.filter(inRange(range));

describe("a range of periods", () => {
  it("has every period if nothing limits it", () => {
    expect(within({})).toEqual(quarters);
  });

  it("includes both of its ends", () => {
    expect(within({ from: "4Q01", to: "2Q02" })).toEqual(["4Q01", "1Q02", "2Q02"]);
    expect(within({ from: "3Q03" })).toEqual(["3Q03", "4Q03"]);
    expect(within({ to: "1Q01" })).toEqual(["1Q01"]);
  });

  it("is measured in months, so that its ends may be of another length than the periods", () => {
    expect(within({ from: "FY2003" })).toEqual(["1Q03", "2Q03", "3Q03", "4Q03"]);
    expect(within({ from: "FY2002", to: "1H02" })).toEqual(["1Q02", "2Q02"]);
    expect(within({ from: "4Q02", to: "9M03" })).toEqual(["4Q02", "1Q03", "2Q03", "3Q03"]);
  });

  it("has a period only as a whole", () => {
    expect(
      ["FY2001", "FY2002"].filter((year) => inRange({ from: "2Q01" })(year as "FY2001")),
    ).toEqual(["FY2002"]);
    expect(inRange({ to: "3Q01" })("FY2001")).toBe(false);
    expect(inRange({ to: "4Q01" })("FY2001")).toBe(true);
  });

  it("refuses ends in the wrong order, and what is not a period", () => {
    expectRefusal(() => inRange({ from: "FY2003", to: "4Q02" }), {
      code: "outOfRange",
      function: "",
      needs: "a last period (to) that ends after the first period (from) starts",
      got: "from FY2003 to 4Q02",
      fix: "Swap from and to.",
      values: ["FY2003", "4Q02"],
    });
    expectRefusal(() => inRange({ from: "2003" as "FY2003" }), {
      code: "unknownPeriod",
      function: "",
      needs: "a period id of 1969 to 2068 such as 3Q02, 1H02, 9M02 or FY2002",
      got: '"2003"',
      fix: "Did you mean FY2003?",
      values: ["2003"],
    });
  });
});
