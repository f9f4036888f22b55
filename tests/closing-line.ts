import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends the run with one plain line that a machine can read; before it, why tests were skipped,
 * which their titles say.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const reasons = new Set<string>();
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state] += 1;
        const [, reason] = /\(skipped: (.*?)\)(?: >|$)/.exec(test.fullName) ?? [];
        if (state === "skipped" && reason !== undefined) reasons.add(reason);
      }
      // A file that does not load has no tests to fail.
      if (module.errors().length > 0) count.failed += 1;
    }
    const line = `${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ""}`;
    process.on("exit", () => {
      for (const reason of reasons) console.log(`Skipped: ${reason}.`);
      console.log(line);
    });
  }
}
