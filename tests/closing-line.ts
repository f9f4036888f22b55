import type { Reporter, SerializedError, TestModule } from "vitest/node";

/**
 * Ends the run with one plain line that a machine can read; before it, why tests were skipped,
 * which their titles say. Whatever made the run fail is a failure in that line, also where no test
 * failed.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const reasons = new Set<string>();
    const count = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state] += 1;
        const [, reason] = /\(skipped: (.*?)\)(?: >|$)/.exec(test.fullName) ?? [];
        if (state === "skipped" && reason !== undefined) reasons.add(reason);
      }
      // A file that does not load has no tests to fail, and those behind a hook that failed are
      // skipped.
      for (const suite of [module, ...module.children.allSuites()])
        if (suite.errors().length > 0) count.failed += 1;
    }
    process.on("exit", (code) => {
      if (count.failed > 0) process.exitCode = 1;
      else if (code !== 0) count.failed = 1;
      for (const reason of reasons) console.log(`Skipped: ${reason}.`);
      console.log(
        `${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ""}`,
      );
    });
  }
}
