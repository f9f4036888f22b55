import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import type * as Vega from "vega";
import type * as VegaLite from "vega-lite-5";
import type { Drawn } from "./draw.js";
import { listeningLogger } from "./listening-logger.js";

const require = createRequire(import.meta.url);

// Its declarations are of a module by the name of `vega`; what is called here is the same in both
// versions.
const vega = require("vega-5") as typeof Vega;

/**
 * Vega-Lite 5 asks for `vega`, which here is version 6: it is given version 5, as a page gives it
 * that has both as scripts.
 */
function loadVegaLite5(): typeof VegaLite {
  const path = require.resolve("vega-lite-5");
  const module = { exports: {} };
  const define = compileFunction(readFileSync(path, "utf8"), ["module", "exports", "require"], {
    filename: path,
  });
  (define as (module: object, exports: object, require: () => object) => void)(
    module,
    module.exports,
    () => vega,
  );
  return module.exports as typeof VegaLite;
}

const { compile } = loadVegaLite5();

/**
 * The specification as Vega-Lite 5 and Vega 5 draw it, the versions of which JupyterLab draws with.
 */
export async function drawWith5(spec: object): Promise<Drawn> {
  const warnings: string[] = [];
  const logger = listeningLogger(warnings);
  const compiled = compile(spec as VegaLite.TopLevelSpec, { logger });
  const view = new vega.View(vega.parse(compiled.spec), { renderer: "none", logger });
  const svg = await view.toSVG();
  view.finalize();
  return { svg: `${svg}\n`, warnings };
}
