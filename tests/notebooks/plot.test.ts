import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import { quarters } from "@iij/earnings";
import { rows } from "@iij/earnings/notebook";
import { cellsIn } from "../docs/cells.js";
import { install } from "../package/install.js";
import { scratchProject } from "../package/scratch.js";
import { hasChromium, visit } from "./page.js";

const scratch = scratchProject();
install(scratch.directory, "decimal.js", "@observablehq/plot");
scratch.write({
  "plot.html":
    '<!doctype html><meta charset="utf-8"><title>Plot</title><body><script type="module" src="plot.js"></script>',
});
afterAll(() => {
  scratch.remove();
});

/** A picture that Plot drew: its scales, and its marks with where they lie. */
interface Picture {
  readonly x: string;
  readonly y: readonly number[];
  readonly text: string;
  readonly bars: readonly (readonly [top: number, height: number])[];
  readonly ends: number;
  readonly zero: number;
}

/** Bundles the code of a cell as a page, and looks at what Plot draws of it. */
async function drawn(
  cell: string,
): Promise<{ readonly seen: Picture; readonly errors: readonly string[] }> {
  const contents = `import * as Plot from "@observablehq/plot";
    import { quarters } from "@iij/earnings";
    import { rows } from "@iij/earnings/notebook";
    const display = (plot) => { document.body.append(plot); window.plot = plot; };
    ${cell}`;
  await build({
    stdin: { contents, resolveDir: scratch.directory },
    outfile: join(scratch.directory, "plot.js"),
    bundle: true,
    format: "esm",
    logLevel: "error",
  });
  return visit(scratch.directory, "plot.html", async (page) => {
    await page.waitForSelector("svg");
    return page.evaluate<Picture>(`(() => {
      const [bars, ends] = [...window.plot.querySelectorAll("g[aria-label=rect]")];
      return {
        x: window.plot.scale("x").type,
        y: window.plot.scale("y").domain,
        text: window.plot.textContent,
        bars: [...bars?.children ?? []].map((each) => [Number(each.getAttribute("y")), Number(each.getAttribute("height"))]),
        ends: ends?.children.length ?? 0,
        zero: window.plot.scale("y").apply(0),
      };
    })()`);
  });
}

describe.skipIf(!hasChromium)(
  `Observable Plot in a browser${hasChromium ? "" : " (skipped: there is no Chromium)"}`,
  () => {
    const [cell = ""] = cellsIn("docs/notebooks.md", "js");
    const income = rows(quarters, "operatingIncome", { scale: "billion" });

    test("draws the cell of docs/notebooks.md over time, a bar for each row with a value and none for a gap", async () => {
      const { seen, errors } = await drawn(cell);
      expect(errors).toEqual([]);
      expect(seen.text).not.toContain("⚠");
      expect(seen.x).toBe("utc");
      expect(seen.bars).toHaveLength(income.filter(({ value }) => value !== null).length);
      expect(seen.ends).toBe(
        income.filter(({ lower, upper }) => lower !== null && upper !== null).length,
      );
      expect(seen.ends).toBeLessThan(income.length);
    });

    test("hangs losses below zero", async () => {
      const { seen } = await drawn(cell);
      const below = seen.bars.filter(
        ([top, height]) => height > 0 && Math.abs(top - seen.zero) < 0.01,
      );
      expect(below).toHaveLength(income.filter(({ value }) => value !== null && value < 0).length);
      expect(below.length).toBeGreaterThan(5);
      expect(seen.y[0]).toBe(Math.min(...income.map(({ lower }) => lower ?? Infinity)));
    });

    test("stacks a gap as a zero, which the page warns of", async () => {
      const { seen } = await drawn(
        cell.replace(
          'Plot.rect(income, { x1: "start", x2: "end", y1: 0, y2:',
          'Plot.rectY(income, { x1: "start", x2: "end", y:',
        ),
      );
      expect(seen.bars).toHaveLength(income.length);
    });

    test("warns of days that are text where the scale is not told that they are days", async () => {
      const { seen } = await drawn(cell.replace('x: { type: "utc" },', ""));
      expect(seen.text).toContain("⚠");
    });
  },
);
