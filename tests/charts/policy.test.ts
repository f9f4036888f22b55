import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { quarters } from "@iij/earnings";
import { levelsChart } from "@iij/earnings/chart";
import { show, toSvg } from "@iij/earnings/notebook";
import { describe, expect, test } from "vitest";

const require = createRequire(import.meta.url);
const program = fileURLToPath(new URL("policy-program.ts", import.meta.url));

/** What the program writes where no code may be made of text, as in a page without unsafe-eval. */
function underPolicy(way: "plain" | "interpreted"): { picture: unknown; html: boolean } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--disallow-code-generation-from-strings", "--import", require.resolve("tsx"), program, way],
    { encoding: "utf8" },
  );
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as { picture: unknown; html: boolean };
}

const installed = (() => {
  try {
    return require.resolve("vega-interpreter") !== "";
  } catch {
    return false;
  }
})();

describe("under a policy that forbids code made of text", () => {
  test("toSvg says so, and what to pass; show does without the picture", () => {
    const { picture, html } = underPolicy("plain");
    expect(picture).toMatchObject({
      name: "EarningsError",
      code: "packageFailed",
      function: "toSvg",
      got: "one that forbids it",
      fix: expect.stringContaining("vega-interpreter") as string,
    });
    expect(html).toBe(false);
  });

  test.skipIf(!installed)("with vega-interpreter both draw, and the same picture", async () => {
    const { picture, html } = underPolicy("interpreted");
    expect(picture).toBe(await toSvg(levelsChart(quarters, "revenues")));
    expect(html).toBe(true);
  });
});

test("what is no interpreter is refused, and another option too", async () => {
  const chart = levelsChart(quarters, "revenues");
  await expect(toSvg(chart, { interpreter: {} as never })).rejects.toMatchObject({
    code: "packageFailed",
    function: "toSvg",
  });
  // @ts-expect-error An interpreter is a module.
  await expect(toSvg(chart, { interpreter: true })).rejects.toMatchObject({ function: "toSvg" });
  // @ts-expect-error There is no such option.
  await expect(toSvg(chart, { eval: false })).rejects.toMatchObject({ code: "outOfRange" });
});

test("a chart that Vega cannot draw is an EarningsError with its cause", async () => {
  const { $schema } = levelsChart(quarters, "revenues");
  await expect(toSvg({ $schema } as never)).rejects.toMatchObject({
    code: "malformedRecord",
    function: "toSvg",
    cause: expect.any(Error) as Error,
  });
});

test("half of a character in a text is drawn as a replacement, and shown", async () => {
  const chart = levelsChart(quarters, "revenues");
  const broken = { ...chart, title: { ...chart.title, text: ["a\ud800b"] } };
  expect(await toSvg(broken)).toContain("a\ufffdb");
  expect(Object.keys(await show(broken).bundle())).toContain("text/html");
});
