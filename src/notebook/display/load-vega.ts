import { missingPackage } from "../../model/missing-package.js";

/** As much of Vega as is needed here, so that the declarations of this package need nothing of it. */
interface Vega {
  readonly parse: (spec: object) => object;
  View: new (runtime: object, options: object) => { runAsync(): Promise<unknown>; toSVG(): Promise<string>; finalize(): unknown };
}

interface VegaLite {
  readonly compile: (chart: object) => { readonly spec: object };
}

/** Vega, and a chart as Vega's own specification. */
export interface Compiled {
  readonly vega: Vega;
  readonly spec: object;
}

/** Loads the two optional packages that draw, on the first chart that is drawn. */
export async function compiled(caller: string, chart: object): Promise<Compiled> {
  const [vega, { compile }] = await Promise.all([loadVega(caller), loadVegaLite(caller)]);
  return { vega, spec: compile(chart).spec };
}

async function loadVega(caller: string): Promise<Vega> {
  // In a `try`, so that bundlers of programs that never ask for it let it be missing.
  try {
    return (await import("vega")) as unknown as Vega;
  } catch (error) {
    throw missingPackage(caller, "vega", error);
  }
}

async function loadVegaLite(caller: string): Promise<VegaLite> {
  try {
    return (await import("vega-lite")) as unknown as VegaLite;
  } catch (error) {
    throw missingPackage(caller, "vega-lite", error);
  }
}
