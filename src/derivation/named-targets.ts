import type { Figure } from "../model/figure.js";
import type { Guidance } from "../model/guidance.js";
import type { NamedTarget } from "../codec/lazy-guidance.js";

/** A target with earlier ones and the press reports on it. */
export type GuidanceChain = Guidance & {
  readonly earlier?: readonly Guidance[];
  readonly press?: readonly Guidance[];
};

/**
 * The targets of a period as `lazyGuidance` reads them: by metric, oldest first, each named by the
 * document that gives it.
 */
export function namedTargets(
  guided: Readonly<Record<string, GuidanceChain>>,
): readonly NamedTarget[] {
  return Object.entries(guided).flatMap(([metric, { earlier = [], press = [], ...last }]) =>
    [...earlier, last as Guidance, ...press].map((target, index) => {
      const document = documentOf(target);
      const link =
        target.revises !== undefined
          ? "revises"
          : target.confirms !== undefined
            ? "confirms"
            : undefined;
      return {
        metric,
        ...(target.issued === undefined ? { issuedBefore: document } : { issued: document }),
        ...(link === undefined ? {} : { link }),
        ...(index > earlier.length ? { beside: true as const } : {}),
      };
    }),
  );
}

/** The document of a target; all of its figures are from one. */
function documentOf(target: Guidance): string {
  const figure = Object.entries(target).find(
    ([key, part]) =>
      !["revises", "confirms"].includes(key) && typeof part === "object" && "document" in part,
  )?.[1] as Figure | undefined;
  if (figure === undefined)
    throw new Error(
      `documentOf needs a target with a figure; got the keys ${Object.keys(target).join(", ")}.`,
    );
  return figure.document;
}
