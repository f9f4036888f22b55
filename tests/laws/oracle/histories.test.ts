import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { histories } from "./cases.js";
import { violationsOf, violationsUnseen } from "./restated/claims.js";
import { examples } from "./restated/examples.js";
import { factsOf } from "./restated/facts.js";
import { history, type Mode } from "./restated/generate.js";
import { amountFor, editionFor, type World } from "./restated/world.js";

function expectOfEach(mode: Mode, violations: (world: World) => readonly string[]): void {
  fc.assert(
    fc.property(history(mode), (world) => {
      expect(violations(world)).toEqual([]);
    }),
    { numRuns: histories },
  );
}

describe("infer, of a true history", () => {
  test("with restatements that show, proves nothing false and finds no contradiction", () => {
    expectOfEach("seen", violationsOf);
  });

  test("whose figures change their accounting standard, keeps the two apart", () => {
    expectOfEach("standard", violationsOf);
  });

  test("whose figures change their scope, keeps the two apart", () => {
    expectOfEach("scope", violationsOf);
  });

  test("with restatements that do not show, goes wrong only where it says that it mixes them", () => {
    expectOfEach("unseen", violationsUnseen);
  });
});

describe("infer proves nothing false of", () => {
  test.each(Object.entries(examples))("%s", (_, world) => {
    expect(violationsOf(world)).toEqual([]);
  });
});

describe("the histories have what the laws are about:", () => {
  const worlds = fc.sample(history("seen"), { numRuns: 600, seed: 2002 });
  const prints = (world: World) =>
    world.documents.flatMap((document) => document.prints.map((each) => ({ ...each, document })));
  const edition = (world: World, { document, period }: ReturnType<typeof prints>[number]): number =>
    editionFor(world, document, period);

  const features: Readonly<Record<string, (world: World) => boolean>> = {
    "a restatement": ({ years }) => years.some(({ editions }) => editions.length > 1),
    "two restatements of one year": ({ years }) =>
      years.some(({ editions }) => editions.length > 2),
    "a restatement that the press repeats": (world) =>
      prints(world).some((each) => each.document.standing === "press" && edition(world, each) > 0),
    "a document dated to a month among others, with a restatement": ({ documents, years }) =>
      documents.some(({ dated }) => dated === "month") &&
      years.some(({ editions }) => editions.length > 1),
    "a headline and a table of one restated level in one document": (world) =>
      prints(world).some(
        (each) =>
          each.what === "level" &&
          edition(world, each) > 0 &&
          prints(world).some(
            (other) =>
              other.document === each.document &&
              other.what === "level" &&
              other.metric === each.metric &&
              other.period === each.period &&
              other.decimals < each.decimals,
          ),
      ),
    "a level that prints alike before and after it was restated": (world) => {
      const levels = factsOf(world).filter(({ id }) => id.split(".").length === 3);
      return levels.some((one) =>
        levels.some((other) => {
          if (one.id !== other.id || !("value" in one) || !("value" in other)) return false;
          if (one.value !== other.value || one.document === other.document) return false;
          const [first, second] = [one, other].map(({ document, metric = "", period = "" }) => {
            const known = world.documents[Number(document.slice("document".length))];
            return known && amountFor(world, known, metric as "revenues", period);
          });
          return (
            first !== undefined && second !== undefined && first.n * second.d !== second.n * first.d
          );
        }),
      );
    },
    "growth from a base that is restated later": (world) =>
      prints(world).some(
        (each) =>
          each.what === "growth" &&
          each.period === "FY2002" &&
          (world.years[0]?.editions.length ?? 0) > 1 &&
          editionFor(world, each.document, "FY2001") === 0,
      ),
  };

  test.each(Object.entries(features))("%s", (_, has) => {
    expect(worlds.filter(has).length).toBeGreaterThanOrEqual(5);
  });
});
