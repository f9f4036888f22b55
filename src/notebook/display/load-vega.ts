import { EarningsError } from "../../model/earnings-error.js";
import { shortened } from "../../model/shortened.js";
import { plainValue } from "../../functions/plain/plain-value.js";
import { show } from "../../functions/refusing/describe.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { packageError } from "../../functions/refusing/package-error.js";

/**
 * As much of Vega as is needed here, so that the declarations of this package need nothing of it.
 */
interface Vega {
  readonly parse: (spec: object, config?: object, options?: { readonly ast: boolean }) => object;
  View: new (runtime: object, options: object) => View;
}

/** A picture that Vega draws. */
export interface View {
  runAsync(): Promise<unknown>;
  toSVG(): Promise<string>;
  finalize(): unknown;
}

/**
 * The package `vega-interpreter`, which computes Vega's expressions without making code of them.
 * Structural, so that the declarations of this package need nothing of it.
 */
export interface ExpressionInterpreter {
  readonly expressionInterpreter: object;
}

interface VegaLite {
  readonly compile: (chart: object) => { readonly spec: object };
}

/**
 * Draws a chart. Loads the two optional packages for it, on the first chart that is drawn; one after
 * the other, since Jest fails on two that share a module. `work` gets what Vega made of the chart.
 */
export async function drawn<T>(
  chart: object,
  options: object,
  interpreter: ExpressionInterpreter | undefined,
  work: (view: View) => Promise<T>,
): Promise<T> {
  const vega = await loadVega();
  const { compile } = await loadVegaLite();
  const expr = interpreter && { expr: requireInterpreter(interpreter) };
  // Vega asks values for their text, and of a Decimal that may fill the memory.
  const plain = plainValue(chart) as object;
  try {
    const runtime = vega.parse(compile(plain).spec, undefined, { ast: expr !== undefined });
    return await work(new vega.View(runtime, { ...options, ...expr }));
  } catch (error) {
    throw drawingError(error, chart);
  }
}

function requireInterpreter(given: ExpressionInterpreter): object {
  const { expressionInterpreter } = fieldsOf<ExpressionInterpreter>(given);
  if (typeof expressionInterpreter === "object" && expressionInterpreter !== null)
    return expressionInterpreter;
  return refuse("packageFailed", {
    needs: "the package vega-interpreter with its expressionInterpreter",
    got: show(given),
    fix: "Pass the whole module, as `import * as` gives it, or nothing.",
    values: [given],
  });
}

/**
 * Vega makes functions of the expressions in a chart, which the policy of a page or of a process
 * may forbid. Anything else that it throws is about the chart, since ours it draws.
 */
function drawingError(error: unknown, chart: object): EarningsError {
  const { name, message } = fieldsOf<Error>(error);
  if (name === "EvalError")
    return new EarningsError("packageFailed", {
      function: "",
      needs: "a policy that allows code made of text, which Vega makes of a chart's expressions",
      got: "one that forbids it",
      fix: 'Pass the package vega-interpreter: import * as interpreter from "vega-interpreter", then { interpreter } as an option.',
      values: [chart],
      cause: error,
    });
  return new EarningsError("malformedRecord", {
    function: "",
    needs: "a chart that Vega can draw",
    got: shortened(String(message)),
    values: [chart],
    cause: error,
  });
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
