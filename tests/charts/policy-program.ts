import { quarters } from "@iij/earnings";
import { levelsChart } from "@iij/earnings/chart";
import { type ExpressionInterpreter, show, toSvg } from "@iij/earnings/notebook";

/** Draws a chart in a process that forbids code made of text, and writes what came of it. */
const [, , way = ""] = process.argv;
const chart = levelsChart(quarters, "revenues");

// The name is none that the compiler reads: whoever has not installed the package skips the test.
const name = "vega-interpreter";
const options =
  way === "interpreted" ? { interpreter: (await import(name)) as ExpressionInterpreter } : {};
const picture = await toSvg(chart, options).catch((error: unknown) => error as Error);
const shown = await show(chart, options).bundle();
process.stdout.write(
  JSON.stringify({
    picture:
      typeof picture === "string"
        ? picture
        : Object.assign({}, picture, { message: picture.message }),
    html: "text/html" in shown,
  }),
);
