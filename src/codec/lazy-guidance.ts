import type { DocumentRecord } from "../model/document.js";
import type { RecordedFact } from "../model/fact.js";
import { isGuidance } from "../model/fact-path.js";
import { lazily } from "./lazy-part.js";
import { linked, targetOf } from "../model/target.js";
import type { Tree } from "../model/tree.js";

/**
 * A target, named by the document that gives or repeats it, and its relation to the previous one.
 */
export interface NamedTarget {
  readonly metric: string;
  readonly issued?: string;
  readonly issuedBefore?: string;
  readonly link?: "revises" | "confirms";
  /** Whether it is a press report on a target that the company's own document gives. */
  readonly beside?: true;
}

type Documents = Readonly<Record<string, DocumentRecord>>;

/**
 * Guidance by period and metric, built on first access. A text names the targets of a period in
 * order; their figures are the facts of the documents that it names.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the type is derived beside the texts
/* @__NO_SIDE_EFFECTS__ */ export function lazyGuidance<T extends object>(
  facts: readonly RecordedFact[],
  documents: Documents,
  texts: Readonly<Record<string, string>>,
): T {
  let stated: ReadonlyMap<string, readonly RecordedFact[]> | undefined;
  const read = (period: string): Tree => {
    stated ??= factsByTarget(facts);
    const guided = new Map<string, [chain: Tree[], beside: Tree[]]>();
    for (const named of JSON.parse(texts[period] ?? "") as readonly NamedTarget[]) {
      const { metric, issued, issuedBefore, link, beside } = named;
      const document = documents[issued ?? issuedBefore ?? ""];
      const chains = guided.get(metric) ?? [[], []];
      const chain = chains[beside === true ? 1 : 0];
      const when = { [issued === undefined ? "issuedBefore" : "issued"]: document?.published };
      const target = targetOf(stated.get(nameOf(period, named)) ?? [], { metric, period, ...when });
      chain.push(link === undefined ? target : linked(target, link, chain.at(-1) ?? {}));
      guided.set(metric, chains);
    }
    return Object.fromEntries(
      [...guided].map(([metric, [chain, press]]) => [metric, shown(chain, press)]),
    );
  };
  return lazily({}, Object.keys(texts), read) as T;
}

/** The last target with earlier ones and with the press reports. */
function shown(chain: readonly Tree[], press: readonly Tree[]): Tree {
  return {
    ...chain.at(-1),
    ...(chain.length > 1 ? { earlier: chain.slice(0, -1) } : {}),
    ...(press.length > 0 ? { press } : {}),
  };
}

/** The facts of each document's targets; given and repeated targets are kept apart. */
function factsByTarget(
  facts: readonly RecordedFact[],
): ReadonlyMap<string, readonly RecordedFact[]> {
  const stated = new Map<string, RecordedFact[]>();
  for (const fact of facts) {
    const { kind, metric = "", period = "" } = fact;
    if (!isGuidance(kind)) continue;
    const name = nameOf(period, {
      metric,
      [fact.role === "comparative" ? "issuedBefore" : "issued"]: fact.document,
    });
    stated.set(name, [...(stated.get(name) ?? []), fact]);
  }
  return stated;
}

const nameOf = (period: string, { metric, issued = "", issuedBefore = "" }: NamedTarget): string =>
  [period, metric, issued, issuedBefore].join(" ");
