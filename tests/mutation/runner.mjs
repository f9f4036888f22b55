import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { bundle } from "./bundle.mjs";
import { isAsked, isLoadedAnew, takesPart, testFiles } from "./suite.mjs";

/**
 * Our own code, which is loaded before any file of tests: a module that a file of tests was the
 * first to load would count as part of that file.
 */
const ours = ["index", "chart", "export", "import", "notebook", "schema", "columns"].map(
  (entry) => `src/${entry}.ts`,
);

/**
 * What the first run without a mutant has found: how long each test takes, which mutants it reaches,
 * and which files of tests reach a mutant while they are loaded.
 */
const firstRun = "coverage/mutation-first-run.json";

/** For a first look: tests that take more milliseconds stay out, and with them a few kills. */
const slowest = Number(process.env["SLOWEST"] ?? Infinity);

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
  #mutate;

  static inject = [commonTokens.options];

  constructor({ mutate }) {
    this.#mutate = mutate;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env["LAWS"] ??= "brief";
    const files = [...ours, ...testFiles(this.#mutate)];
    this.#bundle = pathToFileURL(await bundle("coverage/mutation-tests.mjs", files));
  }

  /** Loads some files of tests, or all, and all that they import, as if for the first time. */
  async #load(wanted) {
    this.#loads += 1;
    const { files, takeDeclared } = await import(`${this.#bundle}?${this.#loads}`);
    const tests = [];
    for (const [file, load] of files) {
      if (wanted !== undefined && !ours.includes(file) && !wanted.has(file)) continue;
      this.#stryker.currentTestId = file;
      await load();
      takeDeclared().forEach(({ name, body }, at) => {
        if (takesPart(name))
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
    const { mutantCoverage, files } = readCoverage(this.#stryker.mutantCoverage ?? { perTest: {} });
    const times = Object.fromEntries(result.tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    const byTest = Object.fromEntries(
      Object.entries(mutantCoverage.perTest).map(([id, hits]) => [id, Object.keys(hits)]),
    );
    writeFileSync(firstRun, JSON.stringify({ times, files, byTest }));
    return { ...result, mutantCoverage };
  }

  /**
   * Without a list of tests the mutant is also there while something is loaded. The tests that reach
   * it by themselves come first, since most mutants fail in one of them; only then is loaded anew
   * what reaches it while it is loaded: some files of tests, or our own code, and then any test may
   * notice.
   */
  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, disableBail }) {
    this.#found ??= readFound();
    Object.assign(this.#stryker, { activeMutant: undefined, hitCount: 0, hitLimit });
    this.#tests ??= await this.#load();
    this.#stryker.activeMutant = activeMutant.id;
    const runWith = async (tests) => {
      // The first test that fails ends the run, so the quickest come first.
      const { times } = this.#found;
      const asked = tests.filter(
        ({ id, fileName }) => isAsked(fileName, sandboxFileName) && !(times[id] > slowest),
      );
      const timeOf = ({ id }) => times[id] ?? 0;
      asked.sort((a, b) => timeOf(a) - timeOf(b));
      const result = await this.#run(asked, !disableBail);
      const limit = determineHitLimitReached(this.#stryker.hitCount, hitLimit);
      return toMutantRunResult(limit ?? result);
    };
    try {
      const reaching = new Set(testFilter ?? this.#found.tests.get(activeMutant.id));
      const tests = isLoadedAnew(sandboxFileName)
        ? await this.#load(new Set([...reaching].map(fileOf)))
        : this.#tests;
      const result = await runWith(tests.filter(({ id }) => reaching.has(id)));
      const survives = ({ status }) => status === MutantRunStatus.Survived;
      if (testFilter !== undefined || !survives(result)) return result;
      const files = this.#found.files[activeMutant.id];
      if (files !== undefined) return await runWith(await this.#load(new Set(files)));
      const near = await runWith(await this.#loadNear(sandboxFileName));
      return survives(near) ? await runWith(await this.#load()) : near;
    } catch (error) {
      // The tests of a file do not even load.
      const failureMessage = String(error);
      return { status: MutantRunStatus.Killed, killedBy: [], failureMessage, nrOfTests: 1 };
    } finally {
      this.#stryker.activeMutant = undefined;
    }
  }

  /** The tests that reach a file of ours, where a mutant in a table of it is noticed soonest. */
  async #loadNear(file) {
    const wanted = this.#reaching(file);
    const tests = await this.#load(new Set([...wanted].map(fileOf)));
    return tests.filter(({ id }) => wanted.has(id));
  }

  /** The tests that reach any mutant of a file, which Stryker has written into its copy. */
  #reaching(file) {
    const inFile = [...readFileSync(file, "utf8").matchAll(/stryCov_\w+\(([^)]*)\)/g)];
    const mutants = inFile.flatMap(([, ids]) => ids.match(/\d+/g) ?? []);
    return new Set(mutants.flatMap((each) => this.#found.tests.get(each) ?? []));
  }
}

/** The file of a test, with which its id begins. */
const fileOf = (id) => id.split("#")[0];

/** What the first run has found, with the tests that reach each mutant. */
function readFound() {
  const { times, files, byTest } = JSON.parse(readFileSync(firstRun, "utf8"));
  const tests = new Map();
  for (const [test, mutants] of Object.entries(byTest))
    for (const mutant of mutants) {
      if (!tests.has(mutant)) tests.set(mutant, []);
      tests.get(mutant).push(test);
    }
  return { times, files, tests };
}

/**
 * What is done while a file of tests is loaded, outside of each test, Stryker calls static. With
 * what each test reaches, which files reach a mutant so; of those that our own code reaches while
 * it is loaded there is no list.
 */
function readCoverage({ static: always = {}, perTest }) {
  const byTest = {};
  const byFile = {};
  for (const [id, hits] of Object.entries(perTest)) (id.includes("#") ? byTest : byFile)[id] = hits;
  const whileLoading = Object.assign({}, always, ...Object.values(byFile));
  const own = Object.assign({}, always, ...ours.map((file) => byFile[file]));
  const files = {};
  for (const mutant of Object.keys(whileLoading)) {
    if (mutant in own) continue;
    files[mutant] = Object.keys(byFile).filter((file) => mutant in byFile[file]);
  }
  return { mutantCoverage: { static: whileLoading, perTest: byTest }, files };
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
