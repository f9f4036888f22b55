import { type Fact, facts as ours, infer, type InferOptions, type PeriodId } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { dayOf, hedged, said, vintagesOf } from "./facts-history.js";
import { above, changed, dollars, grew, level, notationOf, words } from "./facts.js";

/** The cells that are found, each with its bounds. */
const cellsOf = (facts: readonly Fact[], options: InferOptions = {}): readonly string[] =>
  infer(facts, options).cells.map(
    (cell) => `${cell.kind} ${cell.metric} ${cell.period ?? ""}: ${notationOf(cell)}`,
  );

const other = (fact: Fact, more: Readonly<Record<string, unknown>>): Fact => ({ ...fact, ...more });

describe("infer leaves alone", () => {
  const good = level("3Q02", "revenues", "100", 0);

  test.each<[what: string, fact: Fact]>([
    [
      "an exchange rate of a day",
      other(good, {
        ...{ kind: "observation", metric: "exchangeRate" },
        ...{ period: undefined, group: "2003-03-31" },
      }),
    ],
    [
      "an observation of something else than an exchange rate",
      other(good, { kind: "observation" }),
    ],
    ["a target that is no amount of its period", other(good, { kind: "target", part: "each" })],
    ["a threshold as a target", other(good, { kind: "target", part: "threshold" })],
    [
      "a translated target that is none",
      other(good, { kind: "targetTranslation", part: "threshold" }),
    ],
    ["a milestone that is counted", other(above("3Q02", "5"), { part: "times" })],
    [
      "a milestone of a metric that is no milestone",
      other(good, { kind: "milestone", part: "threshold" }),
    ],
    [
      "a milestone of an unknown metric",
      other(good, { kind: "milestone", part: "threshold", metric: "own" }),
    ],
    [
      "a threshold that is no milestone",
      other(above("3Q02", "5"), { kind: "claim", part: "threshold" }),
    ],
  ])("%s", (_, fact) => {
    expect(cellsOf([fact])).toEqual([]);
  });
});

describe("a document translates at one rate", () => {
  const rate = (metric: string, value: string): Fact =>
    other(level("3Q02", metric, value), { kind: "observation", unit: "JPY/USD" });

  test("which it may state as an observation", () => {
    expect(cellsOf([rate("exchangeRate", "120"), dollars("3Q02", "revenues", "10", 0)])).toContain(
      "level revenues 3Q02: [1140, 1260]",
    );
  });

  test("which is no other observation", () => {
    expect(cellsOf([rate("marketShare", "120"), dollars("3Q02", "revenues", "10", 0)])).toContain(
      "level revenues 3Q02: (0, )",
    );
  });

  test("of targets as of results, whose part need not be said", () => {
    const target = other(level("3Q02", "revenues", "1200"), { kind: "target" });
    const translated = other(dollars("3Q02", "revenues", "10", 0), { kind: "targetTranslation" });
    const found = cellsOf([target, translated]);
    expect(found).toContain("exchangeRate exchangeRate : (114.285714285714, 126.315789473685)");
    expect(found).toContain("target revenues 3Q02: [1200, 1200]");
  });
});

describe("a bound of more digits than are kept is rounded outward", () => {
  const fact = (last: string, more: Parameters<typeof level>[4] = {}): Fact =>
    level("3Q02", "own", `0.000000000000000001${last}`, undefined, more);
  const approximately = { qualifier: "approximately" };
  const outward = "[0.000000000000000001, 0.000000000000000002]";

  test.each<[what: string, fact: Fact, bounds: string, tolerance?: string]>([
    ["a number, up", fact("1"), outward],
    ["a number, down", fact("9"), outward],
    ["an approximate one, up", fact("1", approximately), outward, "0.01"],
    ["an approximate one, down", fact("9", approximately), outward, "0.01"],
  ])("%s", (_, of, bounds, tolerance) => {
    const options = tolerance === undefined ? {} : { tolerance };
    expect(cellsOf([of], options)).toEqual([`level own 3Q02: ${bounds}`]);
  });

  test("a threshold, down", () => {
    expect(cellsOf([above("3Q02", "0.0000000000000000019")])).toEqual([
      "level revenues 3Q02: (0.000000000000000001, )",
    ]);
  });
});

describe("approximately", () => {
  test("is a fraction of a loss, too", () => {
    const loss = level("3Q02", "own", "-100", undefined, { qualifier: "approximately" });
    expect(cellsOf([loss], { tolerance: "0.05" })).toEqual(["level own 3Q02: [-105, -95]"]);
  });
});

describe("a bound on one side", () => {
  const ruleOf = (fact: Fact): string | undefined =>
    infer([fact]).cells[0]?.derivation.lower?.at(-1)?.rule;

  test("is by the rule “above” where it is more than a number or a threshold", () => {
    expect(ruleOf(hedged("a", "moreThan", "100"))).toBe("above");
    expect(ruleOf(above("3Q02", "100"))).toBe("above");
    expect(ruleOf(said("a", "100"))).toBe("printed");
  });
});

describe("unchanged from a level", () => {
  const unchanged = words("FY2002", "reportedGrowth.yearOverYear.revenues", "unchanged", {
    comparedTo: "FY2001",
  });
  const changes = (fact: Fact): readonly string[] =>
    cellsOf([fact, unchanged]).filter((each) => each.startsWith("change"));

  test("says nothing where the level is in words or behind a hedge", () => {
    expect(changes(level("FY2001", "revenues", "100", 0))).toEqual([
      "change revenues FY2002: (-1, 1)",
    ]);
    expect(changes(words("FY2001", "revenues", "qualitative"))).toEqual([]);
    for (const qualifier of ["lessThan", "atMost", "moreThan", "approximately"])
      expect(changes(level("FY2001", "revenues", "100", undefined, { qualifier }))).toEqual([]);
  });
});

describe("what is published on one day", () => {
  const sameDay = { published: dayOf("a") };

  test("means one amount where the company publishes it", () => {
    const facts = [said("a1", "600", 0, sameDay), said("a2", "700", 0, sameDay)];
    expect(infer(facts).contradictions).toHaveLength(1);
  });

  test("need not where the press does, which may have written before", () => {
    const press = { ...sameDay, standing: "press" };
    expect(vintagesOf([said("a", "600", 0, sameDay), said("p", "700", 0, press)])).toBe("p | a");
  });

  test("need not where the company's document is dated to a month only", () => {
    const month = { published: "2004-01" };
    const facts = [said("a1", "600", 0, month), said("a2", "700", 0, month)];
    expect(vintagesOf(facts)).toBe("a1 | a2");
  });
});

describe("a unit", () => {
  const of = (metric: string, period: PeriodId, value: string, unit = "JPY"): Fact =>
    other(level(period, metric, value), { unit });
  const wordsOf = (metric: string): Fact =>
    other(words("FY2001", "revenues", "qualitative"), { metric });
  const twice = (metric: string): Fact => other(grew("FY2002", "FY2001", "1", 0), { metric });

  test("is that of all levels of a metric, so that growth leads from one to the other", () => {
    expect(cellsOf([of("own", "FY2001", "100", "EUR"), twice("own")])).toContain(
      "level own FY2002: [150, 250]",
    );
  });

  test("is not that of words", () => {
    expect(cellsOf([of("own", "FY2001", "100", "EUR"), wordsOf("own"), twice("own")])).toContain(
      "level own FY2002: [150, 250]",
    );
  });

  test("is none where levels have two, or none, and growth leads nowhere", () => {
    const two = [of("own", "FY2001", "100", "EUR"), of("own", "FY2000", "100", "JPY")];
    expect(cellsOf([...two, twice("own")])).toEqual([
      "level own FY2001: [100, 100]",
      "level own FY2000: [100, 100]",
    ]);
    expect(cellsOf([wordsOf("own"), twice("own")])).toEqual([]);
    expect(cellsOf([twice("own")])).toEqual([]);
    expect(cellsOf([changed("FY2002", "FY2001", "own", "1", 0)])).toEqual([]);
  });
});

describe("words for a target", () => {
  test("stand beside its amounts and not in their place", () => {
    const slides = ours.filter(({ document }) => document === "iij-3q02-presentation");
    const target = slides.find(({ id }) => id === "guidance.FY2002.revenues.low");
    if (target === undefined || !("value" in target)) throw new Error("no target");
    const { value: _, unit: __, ...rest } = target;
    const said = other(rest as Fact, { part: "value", qualifier: "qualitative" });
    const tolerance = "0.05";
    const boundsOf = (facts: readonly Fact[]): unknown => {
      const { lower, upper } = infer(facts, { tolerance }).levels["FY2001"]?.["revenues"] ?? {};
      return [lower, upper];
    };
    const [lower, upper] = boundsOf(slides) as [string, string];
    expect(Number(lower)).toBeLessThan(Number(upper));
    expect(boundsOf([said, ...slides])).toEqual([lower, upper]);
  });
});
