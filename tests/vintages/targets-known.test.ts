import type { Fact } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { targetsKnown } from "../../src/functions/vintages/targets-known.js";
import type { Guidance } from "../../src/model/guidance.js";
import type { DocumentRecord } from "../../src/model/document.js";
import { refusal } from "../functions/refusal.js";

type More = Readonly<Record<string, unknown>>;

/** A document of a day, and what it states of the sales of one year. */
const given = (date: string, ...stated: readonly More[]) => ({
  document: {
    id: `of ${date}`,
    standing: "issuer",
    published: { precision: "day", date, printed: date } as DocumentRecord["published"],
  } as { id: string; standing: DocumentRecord["standing"]; published: DocumentRecord["published"] },
  facts: stated.map(
    (more): Fact =>
      ({
        ...{ id: `of ${date}`, kind: "target", metric: "sales", period: "FY2024" },
        ...{ value: "100", unit: "EUR", decimals: 0, printed: "100", locator: "p. 1" },
        ...{ published: date, standing: "issuer", document: `of ${date}`, ...more },
      }) as unknown as Fact,
  ),
});
type Given = ReturnType<typeof given>;

const byPress = ({ document, facts }: Given, paper = "paper"): Given => {
  const id = `${paper} ${document.id}`;
  return {
    document: { ...document, id, standing: "press" },
    facts: facts.map((fact) => ({ ...fact, standing: "press", document: id })),
  };
};

const known = (...all: readonly Given[]) =>
  targetsKnown(
    all.flatMap(({ facts }) => facts),
    all.map(({ document }) => document),
  );

function chain(...all: readonly Given[]): Guidance {
  const found = known(...all).guidance as Record<string, Record<string, Guidance>>;
  expect(Object.keys(found)).toEqual(["FY2024"]);
  expect(Object.keys(found["FY2024"] ?? {})).toEqual(["sales"]);
  return found["FY2024"]?.["sales"] ?? expect.fail("no chain");
}

const amount = (value: string, more: More = {}): More => ({ value, printed: value, ...more });
/** The texts of targets, in their order. */
const texts = (targets: readonly Guidance[] | undefined): readonly unknown[] =>
  (targets ?? []).map((target) => ("value" in target ? target.value?.printed : target.form));
const again = { role: "comparative" };
const linkOf = ({ revises, confirms }: Guidance) => ({
  revises: revises?.document,
  confirms: confirms?.document,
});

describe("a target", () => {
  test("alone has nothing before it, and nothing of the press beside it", () => {
    const target = chain(given("2024-05-10", amount("100")));
    expect(texts([target])).toEqual(["100"]);
    expect(Object.keys(target)).toEqual(["form", "metric", "period", "issued", "value"]);
    expect(target.issued).toMatchObject({ date: "2024-05-10" });
  });

  test("revises one with other amounts, and confirms one with the same", () => {
    const first = given("2024-05-10", amount("100"));
    const same = given("2024-08-10", amount("100"));
    const other = given("2024-11-10", amount("110"));
    const target = chain(first, same, other);
    expect(texts([target])).toEqual(["110"]);
    expect(texts(target.earlier)).toEqual(["100", "100"]);
    expect(linkOf(target)).toEqual({ revises: "of 2024-08-10", confirms: undefined });
    expect(target.earlier?.map(linkOf)).toEqual([
      { revises: undefined, confirms: undefined },
      { revises: undefined, confirms: "of 2024-05-10" },
    ]);
    expect(target).not.toHaveProperty("press");
  });

  test.each([
    ["finer", amount("98", { decimals: 0 }), amount("100", { decimals: -1 })],
    ["coarser", amount("100", { decimals: -1 }), amount("98", { decimals: 0 })],
  ])("confirms one that is said %s", (_, later, earlier) => {
    const target = chain(given("2024-05-10", earlier), given("2024-08-10", later));
    expect(linkOf(target)).toEqual({ revises: undefined, confirms: "of 2024-05-10" });
  });

  test("does neither where nothing can tell: words, or another form", () => {
    const words = {
      value: undefined,
      unit: undefined,
      decimals: undefined,
      qualifier: "unchanged",
    };
    const first = given("2024-05-10", amount("100"));
    const ends = [amount("90", { part: "low" }), amount("110", { part: "high" })];
    for (const later of [given("2024-08-10", words), given("2024-08-10", ...ends)]) {
      const target = chain(first, later);
      expect(linkOf(target)).toEqual({ revises: undefined, confirms: undefined });
      expect(target).not.toHaveProperty("undefined");
    }
  });

  test("of a range revises it if one end differs, and confirms it if neither does", () => {
    const range = (date: string, low: string, high: string) =>
      given(date, amount(low, { part: "low" }), amount(high, { part: "high" }));
    const first = range("2024-05-10", "90", "110");
    const confirmed = { revises: undefined, confirms: "of 2024-05-10" };
    const revised = { revises: "of 2024-05-10", confirms: undefined };
    expect(linkOf(chain(first, range("2024-08-10", "90", "110")))).toEqual(confirmed);
    expect(linkOf(chain(first, range("2024-08-10", "90", "120")))).toEqual(revised);
    expect(linkOf(chain(first, range("2024-08-10", "80", "110")))).toEqual(revised);
    const hedged = amount("110", { part: "high", qualifier: "approximately" });
    const later = given("2024-08-10", amount("90", { part: "low" }), hedged);
    expect(linkOf(chain(first, later))).toEqual({ revises: undefined, confirms: undefined });
  });

  test("of another period or metric has a chain of its own", () => {
    const { guidance } = known(
      given(
        "2024-05-10",
        amount("100"),
        amount("50", { period: "1H24" }),
        amount("7", { metric: "profit" }),
      ),
      given("2024-08-10", amount("110")),
    );
    expect(guidance).toMatchObject({
      FY2024: { sales: { earlier: [{}] }, profit: { form: "point" } },
      "1H24": { sales: { form: "point" } },
    });
    expect(
      (guidance as Record<string, Record<string, object>>)["1H24"]?.["sales"],
    ).not.toHaveProperty("earlier");
  });

  test.each([
    ["one end", [amount("90", { part: "low" })]],
    ["the other end", [amount("110", { part: "high" })]],
    [
      "one end and how it was revised",
      [amount("90", { part: "low" }), amount("10", { kind: "revision" })],
    ],
    ["how it was revised", [amount("10", { kind: "revision" })]],
  ])("needs more than %s", (_, stated) => {
    const error = refusal(() => known(given("2024-05-10", ...stated)));
    expect(error).toMatchObject({
      code: "malformedRecord",
      needs: "targets with an amount: a value, both bounds, a threshold or words",
    });
    expect(error.got).toMatch(
      /^only EUR \d+ \(FY2024 sales\)(?: and EUR \d+ \(FY2024 sales\))? for FY2024 sales$/,
    );
    expect(error.values).toHaveLength(1);
  });

  test("is no level and no growth of the same name", () => {
    const result = given(
      "2025-05-10",
      amount("120", { kind: "level" }),
      amount("0.1", { kind: "growth" }),
    );
    expect(texts([chain(given("2024-05-10", amount("100")), result)])).toEqual(["100"]);
  });
});

describe("a target that a document only repeats", () => {
  test("stands before the one that the document gives itself", () => {
    const target = chain(given("2024-08-10", amount("110"), amount("100", again)));
    expect(texts([target, ...(target.earlier ?? [])])).toEqual(["110", "100"]);
    expect(target.earlier?.[0]).toMatchObject({ issuedBefore: { date: "2024-08-10" } });
    expect(target.earlier?.[0]).not.toHaveProperty("issued");
    expect(target).not.toHaveProperty("issuedBefore");
    expect(linkOf(target)).toEqual({ revises: "of 2024-08-10", confirms: undefined });
  });

  test("adds nothing if it is in the chain already, wherever in it", () => {
    const target = chain(
      given("2024-05-10", amount("100")),
      given("2024-08-10", amount("110")),
      given("2024-11-10", amount("120"), amount("100", again)),
    );
    expect(texts([target, ...(target.earlier ?? [])])).toEqual(["120", "100", "110"]);
  });

  test("is one of the chain if no document gave it", () => {
    const target = chain(
      given("2024-05-10", amount("100")),
      given("2024-11-10", amount("120"), amount("110", again)),
    );
    expect(texts([target, ...(target.earlier ?? [])])).toEqual(["120", "100", "110"]);
  });
});

describe("what the press tells of a target", () => {
  const first = given("2024-05-10", amount("100"));

  test("is the target where the company gave none", () => {
    const target = chain(
      byPress(given("2024-05-10", amount("100"))),
      byPress(given("2024-06-10", amount("110"))),
    );
    expect(texts([target, ...(target.earlier ?? [])])).toEqual(["110", "100"]);
    expect(target).not.toHaveProperty("press");
  });

  test("is beside a target that it confirms", () => {
    const target = chain(first, byPress(given("2024-05-12", amount("100"))));
    expect(texts([target])).toEqual(["100"]);
    expect(texts(target.press)).toEqual(["100"]);
    expect(target).not.toHaveProperty("earlier");
  });

  test("takes the place of one that it revises later", () => {
    const target = chain(first, byPress(given("2024-05-12", amount("110"))));
    expect(texts([target, ...(target.earlier ?? [])])).toEqual(["110", "100"]);
    expect(linkOf(target).revises).toBe("of 2024-05-10");
    expect(target).not.toHaveProperty("press");
  });

  test.each<readonly [string, Given]>([
    ["on the same day", byPress(given("2024-05-10", amount("110")))],
    [
      "in words",
      byPress(
        given("2024-05-12", {
          value: undefined,
          unit: undefined,
          decimals: undefined,
          qualifier: "unchanged",
        }),
      ),
    ],
    ["as one that it only repeats", byPress(given("2024-05-12", amount("110", again)))],
  ])("does not %s", (_, told) => {
    const target = chain(first, told);
    expect(texts([target])).toEqual(["100"]);
    expect(target.press).toHaveLength(1);
  });

  test.each([
    ["2025-05-09", ["110", "100"]],
    ["2025-05-10", ["100"]],
    ["2025-05-11", ["100"]],
  ])("does so only before the result is known: on %s", (date, expected) => {
    const results = ["2025-06-20", "2025-05-10"].map((day) =>
      given(day, amount("105", { kind: "level" })),
    );
    const target = chain(first, byPress(given(date, amount("110"))), ...results);
    expect(texts([target, ...(target.earlier ?? [])])).toEqual(expected);
  });

  test("is said once where it only repeats what is there, of the press too", () => {
    const told = byPress(given("2024-05-12", amount("110", again)));
    const twice = byPress(given("2024-05-14", amount("110", again)));
    const own = byPress(given("2024-05-14", amount("100", again)));
    expect(texts(chain(first, told, twice).press)).toEqual(["110"]);
    expect(chain(first, own)).not.toHaveProperty("press");
  });

  test("is linked to what the press told before", () => {
    const told = (paper: string, value: string) =>
      byPress(given("2024-05-10", amount(value)), paper);
    const { press } = chain(first, told("a", "110"), told("b", "120"), told("c", "120"));
    expect(texts(press)).toEqual(["110", "120", "120"]);
    expect(press?.map(linkOf)).toEqual([
      { revises: undefined, confirms: undefined },
      { revises: "a of 2024-05-10", confirms: undefined },
      { revises: undefined, confirms: "b of 2024-05-10" },
    ]);
  });

  test("is no repetition for the company", () => {
    const own = given("2024-08-10", amount("110", again), amount("120"));
    const target = chain(first, byPress(given("2024-05-10", amount("110"))), own);
    expect(texts([target, ...(target.earlier ?? [])])).toEqual(["120", "100", "110"]);
  });
});

test("in force are the figures of the last target, each once", () => {
  const { standing } = known(
    given("2024-05-10", amount("100")),
    given(
      "2024-08-10",
      amount("90", { part: "low", locator: "first" }),
      amount("90", { part: "low", locator: "second" }),
      amount("110", { part: "high" }),
      amount("5", { kind: "revision", part: "revision" }),
      amount("1", { kind: "targetTranslation", part: "low", unit: "USD" }),
    ),
  );
  expect(standing.map(({ part, locator }) => [part, locator])).toEqual([
    ["low", "first"],
    ["high", "p. 1"],
    ["revision", "p. 1"],
    ["low", "p. 1"],
  ]);
});

test("no target is nothing", () => {
  expect(known(given("2024-05-10"))).toEqual({ guidance: {}, standing: [] });
});
