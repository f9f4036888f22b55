import { isPeriodId } from "@iij/earnings";
import { describe, expect, it } from "vitest";

describe("isPeriodId", () => {
  it.each([
    "1Q02",
    "4Q99",
    "3Q00",
    "1H02",
    "2H68",
    "9M02",
    "9M69",
    "FY1969",
    "FY1998",
    "FY2002",
    "FY2068",
  ])("accepts %s", (id) => {
    expect(isPeriodId(id)).toBe(true);
  });

  it.each([
    "0Q02",
    "5Q02",
    "3H02",
    "0H02",
    "3M02",
    "6M02",
    "12M02",
    "FY02",
    "FY1802",
    "FY1968",
    "FY2069",
    "FY2102",
    "3Q",
    "Q302",
    "3Q2002",
    "3q02",
    "fy2002",
    "3Q02 ",
    " 3Q02",
    "3Q02\n",
    "",
    "３Q02",
    "__proto__",
    "constructor",
    null,
    undefined,
    Number.NaN,
    3,
    true,
    ["3Q02"],
    {},
    { toString: () => "3Q02" },
  ])("does not accept %j", (value) => {
    expect(isPeriodId(value)).toBe(false);
  });
});
