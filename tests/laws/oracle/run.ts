import { startVitest } from "vitest/node";

// Both are read where the laws are, in processes that this one starts.
process.env["LAWS"] ??= "random";
process.env["LAWS_CASES"] ??= "1000000";

const { casesOfEach, functionsAsked } = await import("./cases.js");
const cases = (casesOfEach * functionsAsked.length).toLocaleString("en");
const which = process.env["LAWS"] === "random" ? "New random cases" : "The cases of every run";

console.log(
  `The oracle prints amounts that it knows, and holds ${functionsAsked.length} functions against them: ${cases} cases, ${casesOfEach.toLocaleString("en")} of each. ${which}; a failure prints the smallest case and its seed.`,
);

const started = performance.now();
const vitest = await startVitest("test", ["tests/laws/oracle"], {
  config: "tests/vitest.config.ts",
  watch: false,
  typecheck: { enabled: false },
});
const failed = vitest.state.getCountOfFailedTests();
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
await vitest.close();

const isGreen = failed === 0 && process.exitCode !== 1;
console.log(
  isGreen
    ? `${cases} cases of ${functionsAsked.length} functions: no failure, in ${minutes} minutes`
    : `the oracle found failures: ${failed} laws, in ${minutes} minutes`,
);
