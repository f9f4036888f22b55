import { EarningsError } from "../../model/earnings-error.js";
import { shortened } from "../../model/shortened.js";
import { plainValue } from "../../functions/plain/plain-value.js";
import { show } from "../../functions/refusing/describe.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { packageError } from "../../functions/refusing/package-error.js";
import { requireDrawable } from "./require-drawable.js";

/** The needed part of Vega, so that the declarations of this package do not depend on it. */
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
 * The package `vega-interpreter`, which evaluates Vega's expressions without generating code. It is
 * a structural type, so that the declarations of this package do not depend on it.
 */
export interface ExpressionInterpreter {
  readonly expressionInterpreter: object;
}

interface VegaLite {
  readonly compile: (chart: object) => { readonly spec: object };
}

/**
 * Draws a chart. It loads the two optional packages when the first chart is drawn, one after the
 * other, since Jest fails on two that share a module. `work` gets Vega's view of the chart.
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
  // Vega converts values to text, which may fill the memory for a Decimal.
  const plain = plainValue(chart) as object;
  requireDrawable(plain);
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
 * Vega compiles the expressions in a chart to functions, which the policy of a page or of a process
 * may forbid. Any other error means that the chart is invalid, since Vega can draw ours.
 */
function drawingError(error: unknown, chart: object): EarningsError {
  const { name, message } = fieldsOf<Error>(error);
  if (name === "EvalError")
    return new EarningsError("packageFailed", {
      function: "",
      needs:
        "a policy that allows code generated from text, which Vega needs for a chart's expressions",
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
  // By a plain name, unlike Parquet and Arrow, because pages bundle Vega; in a `try`, so that
  // bundlers accept that it is missing.
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
