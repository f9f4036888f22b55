import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { bundle } from "./bundle.mjs";
import { testsLeft } from "./suite.mjs";

/** Our own code, which is loaded before any file of tests. */
const ours = "src/index.ts";

/**
 * What the first run without a mutant has found: how long each test takes, and which tests a mutant
 * needs that is there while a file of tests is loaded.
 */
const firstRun = "coverage/mutation-first-run.json";

/**
 * Runs the tests in Stryker's own process. Its runner for Vitest starts a worker for each mutant,
 * which imports everything again: two and a half seconds of work, of which the tests that kill a
 * mutant are a hundredth.
 */
class InProcess {
  /** Where the code that Stryker has instrumented looks which mutant it is. */
  #stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  #bundle;
  #tests;
  #found;
  #loads = 0;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env["LAWS"] ??= "brief";
    this.#bundle = pathToFileURL(await bundle("coverage/mutation-tests.mjs", ours));
  }

  /** Loads some files of tests, or all, and all that they import, as if for the first time. */
  async #load(wanted) {
    this.#loads += 1;
    const { files, takeDeclared } = await import(`${this.#bundle}?${this.#loads}`);
    const tests = [];
    for (const [file, load] of files) {
      if (wanted !== undefined && file !== ours && !wanted.has(file)) continue;
      this.#stryker.currentTestId = file;
      await load();
      takeDeclared().forEach(({ name, body }, at) => {
        if (!testsLeft.has(name))
          tests.push({ id: `${file}#${at} ${name}`, name, fileName: file, body });
      });
    }
    this.#stryker.currentTestId = undefined;
    return tests;
  }

  async #run(tests, bail) {
    const results = [];
    for (const { body, ...test } of tests) {
      this.#stryker.currentTestId = test.id;
      const began = performance.now();
      const failureMessage = await failureOf(body);
      const timeSpentMs = performance.now() - began;
      const status = failureMessage === undefined ? TestStatus.Success : TestStatus.Failed;
      results.push({ ...test, timeSpentMs, status, failureMessage });
      if (failureMessage !== undefined && bail) break;
    }
    this.#stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: results };
  }

  async dryRun() {
    this.#tests = await this.#load();
    const result = await this.#run(this.#tests, false);
    const { mutantCoverage, reach } = readCoverage(
      this.#stryker.mutantCoverage ?? { perTest: {} },
      this.#tests,
    );
    const times = Object.fromEntries(result.tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(firstRun, JSON.stringify({ times, reach }));
    return { ...result, mutantCoverage };
  }

  /** Without a list of tests the mutant has to be there from the start. */
  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    this.#found ??= JSON.parse(readFileSync(firstRun, "utf8"));
    Object.assign(this.#stryker, { activeMutant: undefined, hitCount: 0, hitLimit });
    const wanted = new Set(testFilter);
    if (testFilter !== undefined) this.#tests ??= await this.#load();
    this.#stryker.activeMutant = activeMutant.id;
    try {
      const tests =
        testFilter === undefined
          ? await this.#loadFor(activeMutant.id)
          : this.#tests.filter(({ id }) => wanted.has(id));
      // The first test that fails ends the run, so the quickest come first.
      const { times } = this.#found;
      tests.sort((a, b) => times[a.id] - times[b.id]);
      const result = await this.#run(tests, !disableBail);
      const limit = determineHitLimitReached(this.#stryker.hitCount, hitLimit);
      return toMutantRunResult(limit ?? result);
    } catch (error) {
      // The tests of a file do not even load.
      const failureMessage = String(error);
      return { status: MutantRunStatus.Killed, killedBy: [], failureMessage, nrOfTests: 1 };
    } finally {
      this.#stryker.activeMutant = undefined;
    }
  }

  async #loadFor(mutant) {
    const ids = this.#found.reach[mutant];
    if (ids === undefined) return await this.#load();
    const wanted = new Set(ids);
    const tests = await this.#load(new Set(ids.map((id) => id.split("#")[0])));
    return tests.filter(({ id }) => wanted.has(id));
  }
}

/**
 * What is done while a file of tests is loaded, outside of each test, Stryker calls static: it then
 * wants all tests with the mutant there from the start. The tests that reach it and those of that
 * file are enough; all are needed only for what is done while our own code is loaded.
 */
function readCoverage({ static: always = {}, perTest }, tests) {
  const reach = {};
  const whileLoading = { ...always };
  const byTest = {};
  for (const [id, hits] of Object.entries(perTest)) {
    if (id.includes("#")) byTest[id] = hits;
    else Object.assign(whileLoading, hits);
  }
  const own = { ...always, ...perTest[ours] };
  for (const mutant of Object.keys(whileLoading).filter((each) => !(each in own)))
    reach[mutant] = tests
      .filter(({ id, fileName }) => mutant in { ...byTest[id], ...perTest[fileName] })
      .map(({ id }) => id);
  return { mutantCoverage: { static: whileLoading, perTest: byTest }, reach };
}

async function failureOf(body) {
  try {
    await body();
    return undefined;
  } catch (error) {
    return String(error?.message ?? error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcess)];
