import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { install } from "../package/install.js";
import { scratchProject } from "../package/scratch.js";
import { commandOf } from "../peers/peers.js";
import { hasChromium, visit } from "./page.js";

const scratch = scratchProject();
afterAll(() => {
  scratch.remove();
});

install(scratch.directory, "decimal.js");

const body = `
const table = show(growthRows(quarters, "operatingIncome", { compare: "quarterOverQuarter", scale: "million" }), { documents });
const chart = show(growthChart(quarters, "operatingIncome"));
const result = Promise.all([table.bundle(), chart.bundle(), toSvg(growthChart(quarters, "operatingIncome")).catch((error) => error.message)]).then(([of, drawn, refused]) => JSON.stringify({
  line: String(table).split("\\n").find((each) => each.startsWith("3Q02")),
  rows: rows(quarters, "revenues", { scale: "billion" }).find(({ period }) => period === "3Q02"),
  types: [Object.keys(of), Object.keys(drawn)],
  refused: refused.replace(/got .*\\. Add/, "Add"),
}));
`;
const esm = `import { documents, quarters } from "@iij/earnings";
import { growthChart } from "@iij/earnings/chart";
import { growthRows, rows, show, toSvg } from "@iij/earnings/notebook";
${body}`;
const cjs = `const { documents, quarters } = require("@iij/earnings");
const { growthChart } = require("@iij/earnings/chart");
const { growthRows, rows, show, toSvg } = require("@iij/earnings/notebook");
${body}`;

scratch.write({
  "package.json": JSON.stringify({ type: "module" }),
  "program.mjs": `${esm}console.log(await result);`,
  "program.cjs": `${cjs}result.then(console.log);`,
  "page.html": `<!doctype html><meta charset="utf-8"><title>page</title><body>
    <script type="importmap">${JSON.stringify({
      imports: {
        "@iij/earnings": "/node_modules/@iij/earnings/dist/index.js",
        "@iij/earnings/chart": "/node_modules/@iij/earnings/dist/chart.js",
        "@iij/earnings/notebook": "/node_modules/@iij/earnings/dist/notebook.js",
        "decimal.js": "/node_modules/decimal.js/decimal.mjs",
      },
    })}</script>
    <script type="module">${esm}document.body.append(table, chart); window.result = result;</script>`,
});

const expected = {
  line: expect.stringMatching(
    /^3Q02 +-194 +-567 +n\.m\. [a-z] +(?:iij-3q02-presentation|\d+)$/,
  ) as string,
  rows: expect.objectContaining({
    start: "2002-10-01",
    value: 10.6,
    lower: 10.55,
    upper: 10.65,
  }) as object,
  types: [
    ["text/html", "text/plain"],
    ["application/vnd.vegalite.v6+json", "application/vnd.vegalite.v5+json", "text/plain"],
  ],
  refused: expect.stringMatching(
    /^toSvg needs the package vega(?:-lite)?, which is optional; Add it: npm install vega(?:-lite)?\.$/,
  ) as string,
};

const programs = [
  { title: "Node, an ES module", command: process.execPath, options: ["program.mjs"] },
  { title: "Node, CommonJS", command: process.execPath, options: ["program.cjs"] },
  {
    title: "Deno",
    command: commandOf("deno"),
    options: ["run", "--no-prompt", "--allow-read", "--allow-env", "program.mjs"],
  },
  {
    title: "Bun",
    command: commandOf("bun"),
    options: ["--no-install", "program.mjs"],
  },
];

for (const { title, command, options } of programs) {
  const isThere = existsSync(command);
  test.skipIf(!isThere)(
    `the same program runs in ${title}${isThere ? "" : " (skipped: it is not installed)"}`,
    () => {
      expect(
        JSON.parse(execFileSync(command, options, { cwd: scratch.directory, encoding: "utf8" })),
      ).toEqual(expected);
    },
  );
}

test.skipIf(!hasChromium)(
  `the same program runs in a browser without a bundler, and shows elements${hasChromium ? "" : " (skipped: there is no Chromium)"}`,
  async () => {
    const { seen, errors } = await visit(scratch.directory, "page.html", async (page) => {
      await page.waitForSelector("tbody");
      await page.waitForFunction("document.querySelector('[role=img]')?.textContent !== ''");
      return {
        result: JSON.parse(String(await page.evaluate("window.result"))) as unknown,
        table: await page.locator("tbody tr", { hasText: /^3Q02/ }).innerText(),
        chart: await page.locator("[role=img]").innerText(),
      };
    });
    expect(errors).toEqual([]);
    expect(seen.result).toEqual(expected);
    expect(seen.table).toContain("loss widened");
    expect(seen.chart).toMatch(
      /^show needs the package vega(?:-lite)?, which is optional; .*Add it: npm install vega/,
    );
  },
);
