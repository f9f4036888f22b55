import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { install } from "./install.js";
import { scratchProject } from "./scratch.js";

const scratch = scratchProject();
/** What the program that computed the results writes of them. */
let expected: readonly string[] = [];
beforeAll(() => {
  install(scratch.directory, "react", "react-dom");
  scratch.write({
    "results.mjs": results,
    "written.mjs": `import { written } from "./results.mjs"; ${print("written")}`,
  });
  expected = scratch.run("written.mjs") as readonly string[];
});
afterAll(() => {
  scratch.remove();
});

/**
 * Results of every kind, in the plain form in which they leave a program, and what the program
 * itself writes of them.
 */
const results = `import { bounds, checkGuidance, facts, formatBounds, formatFigure, formatGrowth, guidance, infer, margin, plain, quarterOverQuarter, quarters, yearOverYear } from "@iij/earnings";

const { operatingIncome, revenues } = quarters["3Q02"];
const own = {
  growths: [yearOverYear(quarters, "operatingIncome", "3Q02"), quarterOverQuarter(quarters, "operatingIncome", "3Q02"), yearOverYear(quarters, "operatingIncome", "1Q20"), yearOverYear(quarters, "revenues", "3Q02")],
  bounds: bounds(revenues),
  margin: margin(operatingIncome, revenues),
  check: checkGuidance({ value: "13200000000", unit: "JPY", decimals: -8 }, guidance["4Q02"].revenues),
  level: infer(facts).levels["3Q01"].revenues,
  figure: revenues,
};
export const results = plain(own);
export const unchanged = own;
export const written = write(own);

/** What a reader sees of them. */
export function write({ growths, bounds, margin, check, level, figure }) {
  return [
    ...growths.map((growth) => formatGrowth(growth)),
    ...[bounds, margin, level].map((each) => formatBounds(each)),
    check.outcome + " " + formatBounds(check.distance.high),
    formatFigure(figure, "ja"),
  ];
}
`;

const print = (value: string): string => `process.stdout.write(JSON.stringify(${value}));`;

test("the results are of many kinds", () => {
  expect(expected).toEqual([
    "n.m.",
    "n.m.",
    "+48.6% (+47.6% to +49.5%)",
    expect.any(String),
    "JPY10.55 billion to JPY10.65 billion",
    "-5.38% to -5.31%",
    expect.stringMatching(/^JPY/),
    expect.stringMatching(/^above /),
    "106億円",
  ]);
});

test("structuredClone keeps them", () => {
  scratch.write({
    "clone.mjs": `import { results, write } from "./results.mjs"; ${print("write(structuredClone(results))")}`,
  });
  expect(scratch.run("clone.mjs")).toEqual(expected);
});

test("JSON takes them from one process to another", () => {
  scratch.write({
    "server.mjs": `import { results } from "./results.mjs"; ${print("results")}`,
    "client.mjs": `import { text } from "node:stream/consumers"; import { write } from "./results.mjs";
      const received = JSON.parse(await text(process.stdin)); ${print("write(received)")}`,
  });
  const run = (file: string, input = ""): string =>
    execFileSync(process.execPath, [join(scratch.directory, file)], {
      cwd: scratch.directory,
      encoding: "utf8",
      input,
    });
  expect(JSON.parse(run("client.mjs", run("server.mjs")))).toEqual(expected);
});

test("postMessage takes them from a worker through a MessageChannel", () => {
  scratch.write({
    "worker.mjs": `import { workerData } from "node:worker_threads"; import { results } from "./results.mjs"; workerData.port.postMessage(results); workerData.port.close();`,
    "main.mjs": `import { MessageChannel, Worker } from "node:worker_threads"; import { write } from "./results.mjs";
      const { port1, port2 } = new MessageChannel();
      port1.once("message", (received) => { ${print("write(received)")} });
      new Worker(new URL("./worker.mjs", import.meta.url), { workerData: { port: port2 }, transferList: [port2] });`,
  });
  expect(scratch.run("main.mjs")).toEqual(expected);
});

test("a component of React has them as props, on the server", () => {
  scratch.write({
    "page.mjs": `import { createElement } from "react"; import { renderToStaticMarkup } from "react-dom/server"; import { results, write } from "./results.mjs";
      const Row = ({ text }) => createElement("li", null, text);
      const List = (props) => createElement("ul", null, write(props).map((text, index) => createElement(Row, { key: index, text })));
      ${print("renderToStaticMarkup(createElement(List, results))")}`,
  });
  expect(scratch.run("page.mjs")).toBe(
    `<ul>${expected.map((text) => `<li>${text}</li>`).join("")}</ul>`,
  );
});

test("without plain neither of the two copies a Decimal", () => {
  scratch.write({
    "unplain.mjs": `import { MessageChannel } from "node:worker_threads"; import { unchanged } from "./results.mjs";
      const { port1 } = new MessageChannel();
      const ways = [() => structuredClone(unchanged), () => port1.postMessage(unchanged)];
      const names = ways.map((way) => { try { way(); return "copied"; } catch (error) { return error.name; } });
      port1.close();
      ${print("names")}`,
  });
  expect(scratch.run("unplain.mjs")).toEqual(["DataCloneError", "DataCloneError"]);
});
