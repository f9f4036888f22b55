import type { Fact } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { linked, sayHowMuch, targetOf } from "../../src/model/target.js";
import { saidBy } from "../functions/said-by.js";

const about = { metric: "revenues", period: "4Q02" };

const idOf = (name: string): string => `guidance.4Q02.revenues.${name}`;
/** A fact that is a part of a target, as ours of that name says it, or one that names no part. */
const part = (name: string | undefined, more: object = {}): Fact =>
  ({
    id: name === undefined ? "mine" : idOf(name),
    ...(name === undefined ? { kind: "target" } : saidBy(idOf(name))),
    value: "1",
    unit: "JPY",
    printed: name,
    document: "d",
    locator: "l",
    ...more,
  }) as Fact;
const words = (name: string | undefined, printed = "better"): Fact =>
  part(name, { value: undefined, unit: undefined, qualifier: "unchanged", printed });
const {
  value: _,
  unit: __,
  ...onlyWords
} = words("value") as Fact & { value: unknown; unit: unknown };

describe("the form of a target", () => {
  test.each<readonly [string, string, readonly Fact[]]>([
    ["range", "two ends", [part("low"), part("high")]],
    ["moreThan", "a threshold", [part("threshold", { qualifier: "moreThan" })]],
    ["moreThan", "a threshold that has no hedge", [part("threshold")]],
    ["atLeast", "the least", [part("threshold", { qualifier: "atLeast" })]],
    ["lessThan", "an upper threshold", [part("threshold", { qualifier: "lessThan" })]],
    ["atMost", "the most, of one's own", [part(undefined, { qualifier: "atMost" })]],
    ["qualitative", "words", [words("wording")]],
    ["point", "an amount", [part("value")]],
    [
      "approximate",
      "an amount that is about so much",
      [part("value", { qualifier: "approximately" })],
    ],
    ["moreThan", "an amount that is more than so much", [part("value", { qualifier: "moreThan" })]],
    ["qualitative", "words in the place of an amount", [onlyWords as Fact]],
    [
      "point",
      "an amount before by how much it is revised",
      [part("revision", { qualifier: "approximately" }), part("value")],
    ],
    ["point", "an amount of one's own", [part(undefined)]],
    ["approximate", "a hedge of one's own", [part(undefined, { qualifier: "approximately" })]],
    ["moreThan", "a threshold of one's own", [part(undefined, { qualifier: "moreThan" })]],
    ["qualitative", "words of one's own", [words(undefined)]],
  ])("is %s for %s", (form, _name, facts) => {
    expect(targetOf(facts, about)).toMatchObject({ form, ...about });
  });

  test.each([
    [[]],
    [[part("low")]],
    [[part("high")]],
    [[part("claim")]],
    [[part("revision")]],
    [[part("revisionRate")]],
    [[part("low"), part("claim")]],
  ])("cannot be told from %o", (facts) => {
    expect(() => targetOf(facts, about)).toThrow(
      `formOf cannot tell the form of a target with the keys ${facts
        .map(({ id }) => id.split(".")[3])
        .join(", ")}.`,
    );
  });
});

describe("a target", () => {
  test("says first what it is and when it was given, then how much, then the rest", () => {
    const facts = [part("claim"), part("high"), part("low")];
    expect(Object.keys(targetOf(facts, { issued: "then", ...about }))).toEqual([
      "form",
      "metric",
      "period",
      "issued",
      "low",
      "high",
      "claim",
    ]);
  });

  test("that is more than a threshold, and was given before, says so in the same order", () => {
    const facts = [part("claim"), part("threshold")];
    expect(Object.keys(targetOf(facts, { issuedBefore: "then", ...about }))).toEqual([
      "form",
      "metric",
      "period",
      "issuedBefore",
      "threshold",
      "claim",
    ]);
  });

  test("has its amount under its own name, also after words", () => {
    const found = targetOf([words("wording"), part("value")], about);
    expect(found).toMatchObject({ wording: { printed: "better" }, value: { value: "1" } });
    expect(found).not.toHaveProperty("otherWordings");
  });

  test("keeps further words of the same document", () => {
    const facts = [
      words("wording", "better"),
      words("wording", "much better"),
      words("wording", "best"),
    ];
    expect(targetOf(facts, about)).toMatchObject({
      wording: { printed: "better" },
      otherWordings: [{ printed: "much better" }, { printed: "best" }],
    });
  });

  test("holds its figures without what only facts have", () => {
    const { value } = targetOf([part("value", { role: "current", stands: true })], about);
    expect(value).toEqual({
      value: "1",
      unit: "JPY",
      printed: "value",
      document: "d",
      locator: "l",
    });
  });

  test.each(["value", "low", "high", "threshold"])(
    "names where the %s of the one before it is printed",
    (name) => {
      const before = { [name]: { printed: "10", document: "b", locator: "p", unit: "JPY" } };
      const target = { form: "point", claim: 1, value: 2 };
      for (const link of ["revises", "confirms"] as const) {
        const found = linked(target, link, before);
        expect(found).toEqual({
          ...target,
          [link]: { printed: "10", document: "b", locator: "p" },
        });
        expect(Object.keys(found)).toEqual(["form", link, "value", "claim"]);
      }
    },
  );

  test("names nothing of one before it that gives no amount", () => {
    const target = { form: "point", value: 2 };
    expect(linked(target, "confirms", { wording: { printed: "better" } })).toBe(target);
  });
});

test.each<readonly [boolean, string, readonly Fact[]]>([
  [true, "an amount", [part("value")]],
  [true, "words", [words("wording")]],
  [true, "both bounds", [part("low"), part("high")]],
  [true, "a threshold", [part("threshold")]],
  [false, "one bound", [part("low")]],
  [false, "a claim of one's own", [part(undefined, { kind: "claim" })]],
  [false, "a revision", [part("revision")]],
  [false, "a translation of its amount", [part("convenienceTranslation.value")]],
])("whether a target is given: %s for %s", (isGiven, _name, facts) => {
  expect(sayHowMuch(facts)).toBe(isGiven);
});

test.each(["revision", "claim"] as const)("a %s of one's own is beside the amount", (kind) => {
  const target = targetOf([part("value"), part(undefined, { kind, value: "3" })], about);
  expect(target).toMatchObject({ form: "point", value: { value: "1" }, [kind]: { value: "3" } });
});

test("a translation is kept apart from the amount", () => {
  const inDollars = part("convenienceTranslation.value", { unit: "USD", value: "2" });
  expect(targetOf([part("value"), inDollars], about)).toMatchObject({
    value: { value: "1", unit: "JPY" },
    convenienceTranslation: { value: { value: "2", unit: "USD" } },
  });
});
