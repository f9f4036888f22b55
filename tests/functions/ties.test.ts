import { facts, formatFigure, formatGrowth, growth, infer, yearOverYear } from "@iij/earnings";
import { growthRows, rows, show } from "@iij/earnings/notebook";
import { afterEach, describe, expect, it, vi } from "vitest";
import { figure } from "./figure.js";

const yen = (value: string) => figure(value, "JPY");
const own = (now: string, before: string) => ({
  "3Q02": { revenues: yen(now) },
  "3Q01": { revenues: yen(before) },
});

afterEach(() => vi.unstubAllGlobals());

describe("ties are rounded away from zero", () => {
  it.each([
    ["100250", "100000", "+0.3%"],
    ["99750", "100000", "-0.3%"],
    ["100350", "100000", "+0.4%"],
    ["100050", "100000", "+0.1%"],
    ["100049", "100000", "0.0%"],
  ])("%s over %s is %s, in text and in tables", (now, before, text) => {
    expect(formatGrowth(growth(yen(now), yen(before)))).toBe(text);
    const [, row] = growthRows(own(now, before), "revenues").slice(-2);
    expect(show(row === undefined ? [] : [row]).text).toContain(`  ${text}  `);
  });

  it.each([
    ["2.5", "1", "3.5"],
    ["0.25", "0.1", "0.4"],
  ])("a level of %s between %s and %s too", (value, lower, upper) => {
    const level = { basis: "inferred", unit: "EUR", middle: value, lower, upper } as const;
    const text = show(rows({ "3Q02": { sales: level } }, "sales")).text;
    expect(text).toContain(value === "2.5" ? "  3 a  " : "  0.3 a  ");
  });

  it("without asking the engine to round, because older ones ignore how", () => {
    const asked: unknown[] = [];
    const { NumberFormat } = Intl;
    vi.stubGlobal("Intl", {
      ...Intl,
      NumberFormat: class extends NumberFormat {
        constructor(locale?: string, options?: Intl.NumberFormatOptions) {
          asked.push(options);
          super(locale);
        }
      },
    });
    const table = show(growthRows(infer(facts), "revenues", { span: "quarter", scale: "million" }));
    expect(table.text).toContain("+6.25% to +6.35%");
    expect(show(rows(infer(facts), "revenues"), { locale: "ja" }).text).toContain("推定");
    expect(formatFigure(figure("1234560000", "JPY"), "ja")).toBe("12.3456億円");
    expect(asked.filter((options) => options !== undefined)).toEqual([]);
  });
});

describe("the ends of a rate", () => {
  it("have as many digits as it takes not to widen them visibly", () => {
    const known = yearOverYear(infer(facts), "revenues", "3Q02");
    expect(formatGrowth(known)).toBe("+6.3% (+6.25% to +6.35%)");
    expect(formatGrowth(known, "ja")).toBe("+6.3%(+6.25%~+6.35%)");
  });
});
