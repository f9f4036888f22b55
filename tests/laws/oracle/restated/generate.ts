import type { PeriodId } from "@iij/earnings";
import fc from "fast-check";
import { absolute, compare, minus, tenTo, times, rational } from "../../rational.js";
import { publishedOf } from "./facts.js";
import {
  amountIn,
  baseOf,
  type Document,
  type Edition,
  editionFor,
  isRatio,
  type Label,
  type Metric,
  periodsOf,
  type Print,
  type Source,
  sources,
  type World,
  yearOf,
  type Year,
} from "./world.js";

/**
 * - `seen`: whatever is restated after something of its year was printed shows somewhere. Of each
 *   metric that a restatement changes, one level at least is printed by documents of the issuer
 *   before and after, in digits that no single amount has. Nothing says which of its other levels
 *   changed, nor exactly when.
 * - `unseen`: a restatement may not show. No reader can find it; see `violationsUnseen`.
 * - `standard`, `scope`: from a day on all years are stated by another accounting standard, or for
 *   another scope, and figures say by which, unless their document is silent.
 */
export type Mode = "seen" | "unseen" | "standard" | "scope";

const yearCount = 3;
const sizes = fc.constantFrom(1_000n, 10n ** 7n, 10n ** 10n);

const part = (size: bigint): fc.Arbitrary<bigint> =>
  fc.oneof(
    fc.bigInt(0n, 1_000_000n).map((of) => (size * of) / 1_000_000n),
    fc.bigInt(0n, 1000n).map((less) => size - (size * less) / 100_000n),
  );

/** A loss now and then: costs are about as high as revenues. */
const share: Readonly<Record<Source, bigint>> = {
  connectivityRevenues: 100n,
  systemsIntegrationRevenues: 60n,
  costOfRevenues: 120n,
  sellingGeneralAdministrativeAndResearchExpenses: 30n,
  purchasesOfPropertyAndEquipment: 20n,
  assetsAcquiredByCapitalLeases: 20n,
};

const quarters = (source: Source, size: bigint): fc.Arbitrary<readonly bigint[]> =>
  fc.array(part((size * share[source]) / 100n), { minLength: 4, maxLength: 4 });

const amounts = (size: bigint): fc.Arbitrary<Edition["amounts"]> =>
  fc.record(
    Object.fromEntries(sources.map((source) => [source, quarters(source, size)])) as Record<
      Source,
      fc.Arbitrary<readonly bigint[]>
    >,
  );

/** How a restatement moves amounts: by little, so that much prints alike, or by a lot. */
interface Move {
  readonly source: Source;
  readonly quarter: number;
  readonly thousandths: bigint;
  /** Another line that gets what this one loses, so that totals stay. */
  readonly to?: Source | undefined;
}

const move: fc.Arbitrary<Move> = fc.record({
  source: fc.constantFrom(...sources),
  quarter: fc.nat(3),
  thousandths: fc.oneof(fc.bigInt(-40n, 40n), fc.bigInt(-600n, 600n)),
  to: fc.option(fc.constantFrom<Source>("connectivityRevenues", "systemsIntegrationRevenues"), {
    nil: undefined,
    freq: 3,
  }),
});

function moved(
  amounts: Edition["amounts"],
  size: bigint,
  moves: readonly Move[],
): Edition["amounts"] {
  const all = Object.fromEntries(sources.map((each) => [each, [...amounts[each]]])) as Record<
    Source,
    bigint[]
  >;
  const add = (source: Source, quarter: number, by: bigint): void => {
    const before = all[source][quarter] ?? 0n;
    all[source][quarter] = before + by < 0n ? 0n : before + by;
  };
  for (const { source, quarter, thousandths, to } of moves) {
    const by = (size * thousandths) / 1000n;
    add(source, quarter, by);
    if (to !== undefined && to !== source) add(to, quarter, -by);
  }
  return all;
}

const metrics: readonly Metric[] = [
  ...sources,
  "revenues",
  "grossProfit",
  "operatingIncome",
  "operatingLoss",
  "capitalExpenditures",
  "grossMargin",
  "operatingMargin",
];

const periods = Array.from({ length: yearCount }, (_, year) => periodsOf(year)).flat();

/** Few metrics and periods, so that much is said of the same. */
const print = (size: bigint): fc.Arbitrary<Print> => {
  const digits = size.toString().length - 1;
  return fc
    .record({
      what: fc.oneof(
        { weight: 7, arbitrary: fc.constant("level" as const) },
        { weight: 3, arbitrary: fc.constant("growth" as const) },
        { weight: 2, arbitrary: fc.constant("change" as const) },
        fc.constantFrom("moreThan" as const, "unchanged" as const, "translation" as const),
        fc.constantFrom("lessThan" as const, "inWords" as const),
      ),
      metric: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom<Metric>("revenues", "grossProfit", "grossMargin") },
        { weight: 2, arbitrary: fc.constantFrom<Metric>("operatingIncome", "operatingLoss") },
        fc.constantFrom(...metrics),
      ),
      period: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom<PeriodId>("FY2001", "FY2002", "1Q01", "1Q02") },
        fc.constantFrom(...periods),
      ),
      decimals: fc.oneof(
        fc.constant(0),
        fc.integer({ min: 0, max: digits }).map((less) => (less === 0 ? 0 : -less)),
      ),
      way: fc.oneof(
        { weight: 4, arbitrary: fc.constant("nearest" as const) },
        fc.constant("truncated" as const),
      ),
      by: fc.constantFrom("quarterOverQuarter" as const, "yearOverYear" as const),
    })
    .map((each) =>
      // A change of an operating loss is what documents print of the loss itself.
      each.metric === "operatingLoss" && each.what === "level" ? { ...each, what: "change" } : each,
    );
};

/** A headline in coarse digits above a table of fine ones. */
const withHeadline = (each: Print, coarser: number): readonly Print[] => [
  { ...each, decimals: each.decimals - coarser },
  each,
];

const prints = (size: bigint): fc.Arbitrary<readonly Print[]> =>
  fc
    .array(fc.tuple(print(size), fc.nat(6)), { minLength: 0, maxLength: 9, size: "max" })
    .map((all) =>
      all.flatMap(([each, headline]) =>
        each.what === "level" && headline > 4 ? withHeadline(each, headline - 3) : [each],
      ),
    );

interface Drafted {
  /** Days since the document before. */
  readonly gap: number;
  /** Which of the things that were printed before it prints again. */
  readonly repeats: readonly number[];
  readonly document: Omit<Document, "day">;
}

const drafted = (size: bigint, mode: Mode): fc.Arbitrary<Drafted> =>
  fc.record({
    gap: fc.oneof(fc.constant(0), fc.constantFrom(1, 7), fc.integer({ min: 40, max: 100 })),
    repeats: fc.array(fc.nat(), { maxLength: 5 }),
    document: fc.record({
      // Of which standard a silent document is, only the order of documents tells.
      dated: isLabelled(mode)
        ? fc.constant("day" as const)
        : fc.oneof(
            { weight: 8, arbitrary: fc.constant("day" as const) },
            { weight: 2, arbitrary: fc.constant("month" as const) },
            fc.constant("year" as const),
          ),
      standing: fc.oneof(
        { weight: 3, arbitrary: fc.constant("issuer" as const) },
        fc.constant("press" as const),
      ),
      isEarly: fc.boolean(),
      // Without its standard a document is read like those around it; without its scope it is not.
      isSilent:
        mode === "standard"
          ? fc.integer({ min: 0, max: 4 }).map((n) => n === 0)
          : fc.constant(false),
      rate: fc.bigInt(8_000n, 16_000n),
      prints: prints(size),
    }),
  });

const isLabelled = (mode: Mode): boolean => mode === "standard" || mode === "scope";

/** Which year is restated, from which of the documents on. */
interface Restated {
  readonly year: number;
  readonly from: number;
  readonly moves: readonly Move[];
  /** Which level shows it, of those that can, and how coarsely it is printed before and after. */
  readonly witness: number;
  readonly coarser: number;
  readonly printers: readonly [number, number];
}

const restated: fc.Arbitrary<Restated> = fc.record({
  year: fc.nat(yearCount - 1),
  from: fc.integer({ min: 1, max: 5 }),
  moves: fc.array(move, { minLength: 1, maxLength: 4 }),
  witness: fc.nat(),
  coarser: fc.nat(3),
  printers: fc.tuple(fc.nat(), fc.nat()),
});

export function history(mode: Mode = "seen"): fc.Arbitrary<World> {
  return sizes.chain((size) =>
    fc
      .record({
        first: fc.array(amounts(size), { minLength: yearCount, maxLength: yearCount }),
        drafts: fc.array(drafted(size, mode), { minLength: 2, maxLength: 7, size: "max" }),
        restatements: fc.array(restated, {
          minLength: mode === "unseen" ? 1 : 0,
          maxLength: 3,
        }),
      })
      .map(({ first, drafts, restatements }) => {
        const documents = inOrder(drafts);
        const start: World = {
          years: first.map((amounts) => ({ editions: [{ since: -1, amounts }] })),
          documents,
        };
        if (isLabelled(mode)) return labelled(start, size, mode, restatements[0]);
        const world = [...restatements]
          .sort((a, b) => a.from - b.from)
          .reduce((before, each) => restate(before, size, each, mode), start);
        return mode === "seen" ? pressAfterIssuer(world) : world;
      }),
  );
}

function inOrder(drafts: readonly Drafted[]): readonly Document[] {
  let day = 30;
  const before: Print[] = [];
  return drafts.map(({ gap, repeats, document }) => {
    day += gap;
    const again = repeats.flatMap((which) => before[which % Math.max(1, before.length)] ?? []);
    before.push(...document.prints);
    return {
      ...document,
      prints: [...document.prints, ...again],
      day,
      isEarly: document.standing === "press" && document.isEarly === true,
    };
  });
}

/** The world with one restatement more, if it can be made and seen. */
function restate(world: World, size: bigint, each: Restated, mode: Mode): World {
  const since = world.documents[each.from % world.documents.length]?.day ?? 0;
  const year = world.years[each.year];
  const last = year?.editions.at(-1);
  if (year === undefined || last === undefined || since <= last.since) return world;
  const edition: Edition = { since, amounts: moved(last.amounts, size, each.moves) };
  const years = world.years.with(each.year, { editions: [...year.editions, edition] });
  const after = { ...world, years };
  const before = world.documents.some(
    ({ prints, day, isEarly }) =>
      (day < since || (day === since && isEarly === true)) &&
      prints.some((print) => speaksOf(world, print, each.year)),
  );
  if (mode === "unseen") return after;
  // Of a year of which nothing was printed before there is nothing to be seen.
  return before ? (shown(after, each, [last, edition], size) ?? world) : after;
}

/** Of the year itself, or of what it is compared with. */
const speaksOf = (world: World, { period, by }: Print, year: number): boolean =>
  [period, baseOf(world, period, by)].some((each) => each !== undefined && yearOf(each) === year);

/**
 * The restatement shown: of each metric that it changed, the issuer prints one level before and
 * after it, to the same digit and with different digits. Nothing if no level changed, or no two
 * such documents are there.
 */
function shown(
  world: World,
  { year, witness, coarser, printers }: Restated,
  [old, young]: readonly [Edition, Edition],
  size: bigint,
): World | undefined {
  const editions = world.years[year]?.editions.length ?? 0;
  const speaking = (edition: number): readonly number[] =>
    world.documents.flatMap((document, index) =>
      document.standing === "issuer" &&
      editionFor(world, document, periodsOf(year)[0] ?? "FY2001") === edition
        ? [index]
        : [],
    );
  const [olds, youngs] = [speaking(editions - 2), speaking(editions - 1)];
  const [from, to] = [
    olds[printers[0] % Math.max(1, olds.length)],
    youngs[printers[1] % Math.max(1, youngs.length)],
  ];
  if (from === undefined || to === undefined || !isCertainlyBefore(world, from, to))
    return undefined;
  const digits = size.toString().length - 1;
  const witnesses = metrics
    .filter((metric) => !isRatio(metric) && metric !== "operatingLoss")
    .flatMap((metric): readonly Print[] => {
      const changed = periodsOf(year).flatMap((period) => {
        const [one, other] = [old, young].map((edition) => amountIn(edition, metric, period));
        const isChanged = one !== undefined && other !== undefined && compare(one, other) !== 0;
        return isChanged ? [{ period, by: absolute(minus(one, other)) }] : [];
      });
      const chosen = changed[witness % Math.max(1, changed.length)];
      if (chosen === undefined) return [];
      // Two units of the last digit apart, two amounts never print alike.
      const decimals =
        Array.from({ length: Math.min(digits, coarser) + 1 }, (_, less) => -less)
          .filter((each) => compare(chosen.by, times(rational(2n), tenTo(-each))) >= 0)
          .at(-1) ?? 0;
      return [
        {
          ...{ what: "level", metric, period: chosen.period, way: "nearest", by: "yearOverYear" },
          decimals: decimals === 0 ? 0 : decimals,
        },
      ];
    });
  if (witnesses.length === 0) return undefined;
  return {
    ...world,
    documents: world.documents.map((document, index) =>
      index === from || index === to
        ? { ...document, prints: [...document.prints, ...witnesses] }
        : document,
    ),
  };
}

/** Whether the dates of two documents leave no doubt as to which came first. */
function isCertainlyBefore({ documents }: World, one: number, other: number): boolean {
  const [first, second] = [documents[one], documents[other]];
  if (first === undefined || second === undefined) return false;
  const [early, late] = [publishedOf(first), publishedOf(second)];
  const shared = Math.min(early.length, late.length);
  return early.slice(0, shared) < late.slice(0, shared);
}

/**
 * The press repeats a restatement, early or late, but is not the first with it: it leaves out what
 * speaks of a year whose restatement no document of the issuer has shown by then.
 */
function pressAfterIssuer(world: World): World {
  const isKnown = (document: Document, period: string): boolean => {
    const edition = editionFor(world, document, period);
    return (
      edition === 0 ||
      world.documents.some(
        (each) =>
          each.standing === "issuer" &&
          each.day < document.day &&
          editionFor(world, each, period) === edition &&
          each.prints.some((print) => speaksOf(world, print, yearOf(period))),
      )
    );
  };
  return {
    ...world,
    documents: world.documents.map((document) =>
      document.standing === "issuer"
        ? document
        : {
            ...document,
            prints: document.prints.filter(({ period }) => isKnown(document, period)),
          },
    ),
  };
}

/** All years stated anew from one day on, by documents that say so. */
function labelled(world: World, size: bigint, mode: Mode, change: Restated | undefined): World {
  const [before, after]: readonly Label[] =
    mode === "standard"
      ? [{ accountingStandard: "US GAAP" }, { accountingStandard: "IFRS" }]
      : [{ scope: "consolidated" }, { scope: "continuing operations" }];
  if (before === undefined || after === undefined) throw new Error("two labels");
  const since = world.documents[(change?.from ?? 1) % world.documents.length]?.day ?? 0;
  const years = world.years.map(({ editions: [first] }): Year => {
    if (first === undefined) throw new Error("a year has an edition");
    const amounts = moved(first.amounts, size, change?.moves ?? []);
    return {
      editions: [
        { ...first, label: before },
        { since, amounts, label: after },
      ],
    };
  });
  return silentWhereClear({ ...world, years }, since);
}

/**
 * A document can leave its standard out where documents that state the same one were there before
 * the change, and after it, on the far side of the document.
 */
function silentWhereClear(world: World, since: number): World {
  const isClear = (document: Document): boolean => {
    const isOld = editionFor(world, document, "FY2001") === 0;
    return world.documents.some(
      (each) =>
        each.isSilent !== true &&
        each.prints.some(({ what, metric }) => what === "level" && !isRatio(metric)) &&
        (isOld
          ? each.day > document.day && each.day < since
          : each.day < document.day && each.day >= since && each.isEarly !== true),
    );
  };
  return {
    ...world,
    documents: world.documents.map((document) =>
      document.isSilent === true && !isClear(document)
        ? { ...document, isSilent: false }
        : document,
    ),
  };
}
