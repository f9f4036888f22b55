/**
 * Stryker changes one place of our code at a time, a mutant, and runs the tests that reach it: a
 * mutant that none of them notices shows a test that is missing, or code that nobody needs.
 */
export default {
  mutate: ["src/model/*.ts", "src/functions/**/*.ts"],
  testRunner: "in-process",
  plugins: ["./tests/mutation/runner.mjs"],
  coverageAnalysis: "perTest",
  concurrency: 1,
  // Modules that were loaded stay in memory.
  maxTestRunnerReuse: 200,
  // A machine may be slow. A mutant that never ends is found by counting, not by the clock.
  timeoutMS: 60_000,
  timeoutFactor: 2,
  tempDirName: "coverage/mutation/sandbox",
  ignorePatterns: ["docs", "dist", "coverage"],
  incremental: true,
  incrementalFile: "coverage/mutation/results.json",
  // The recorder writes down each mutant at once: nothing else is left of a run that is cut off.
  reporters: ["progress-append-only", "clear-text", "html", "json", "event-recorder"],
  eventReporter: { baseDir: "coverage/mutation/events" },
  htmlReporter: { fileName: "coverage/mutation/report.html" },
  jsonReporter: { fileName: "coverage/mutation/report.json" },
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false, logTests: false },
};
