import { packageError } from "../../functions/refusing/package-error.js";

/**
 * As much of Vega as is needed here, so that the declarations of this package need nothing of it.
 */
interface Vega {
  readonly parse: (spec: object) => object;
  View: new (
    runtime: object,
    options: object,
  ) => { runAsync(): Promise<unknown>; toSVG(): Promise<string>; finalize(): unknown };
}

interface VegaLite {
  readonly compile: (chart: object) => { readonly spec: object };
}

/** Vega, and a chart as Vega's own specification. */
export interface Compiled {
  readonly vega: Vega;
  readonly spec: object;
}

/**
 * Loads the two optional packages that draw, on the first chart that is drawn. One after the other:
 * Jest fails on two that share a module.
 */
export async function compiled(chart: object): Promise<Compiled> {
  const vega = await loadVega();
  const { compile } = await loadVegaLite();
  return { vega, spec: compile(chart).spec };
}

async function loadVega(): Promise<Vega> {
  // By a plain name, unlike Parquet and Arrow, because pages bundle what they draw with; in a
  // `try`, so that bundlers let it be missing.
  try {
    return (await import("vega")) as unknown as Vega;
  } catch (error) {
    throw packageError("vega", error);
  }
}

async function loadVegaLite(): Promise<VegaLite> {
  try {
    return (await import("vega-lite")) as unknown as VegaLite;
  } catch (error) {
    throw packageError("vega-lite", error);
  }
}
