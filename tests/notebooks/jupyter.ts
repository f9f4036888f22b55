import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { type Scratch, top } from "../package/scratch.js";
import { commandOf } from "../peers/peers.js";

const python = "/usr/bin/python3";
const connection = "{connection_file}";

const has = (...modules: readonly string[]): boolean =>
  spawnSync(python, ["-c", `import ${modules.join(", ")}`]).status === 0;

/** A program that runs the cells of a notebook. */
export interface Kernel {
  readonly command: readonly string[];
  readonly isThere: boolean;
}

/** The kernel of Deno, for TypeScript. */
export const deno: Kernel = {
  command: [commandOf("deno"), "jupyter", "--kernel", "--conn", connection],
  isThere: has("jupyter_client"),
};

const ipython: Kernel = {
  command: [python, "-m", "ipykernel_launcher", "-f", connection],
  isThere: has("jupyter_client", "ipykernel", "pandas"),
};

/** A notebook of docs/notebooks, and the kernel that it runs in. */
export interface JupyterNotebook {
  readonly path: string;
  readonly kernel: Kernel;
  /** Whose tables of other versions are written otherwise in HTML: the text is compared alone. */
  readonly textOnly: boolean;
}

/** The notebooks for Jupyter. */
export const jupyterNotebooks: readonly JupyterNotebook[] = [
  { path: "docs/notebooks/third-quarter-2002.ipynb", kernel: deno, textOnly: false },
  { path: "docs/notebooks/twenty-five-years.ipynb", kernel: ipython, textOnly: true },
];

interface Output {
  readonly output_type: string;
  readonly evalue?: string;
  readonly text?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

interface Cell {
  readonly cell_type: string;
  readonly outputs?: readonly Output[];
}

/**
 * Writes a notebook into a project, runs it there in its kernel from beginning to end, and returns
 * it as text with what came out.
 */
export function run(notebook: string, { command }: Kernel, project: Scratch): string {
  const path = "notebook.ipynb";
  project.write({ [path]: notebook });
  const args = [join(top, "tests/notebooks/run_notebook.py"), path, ...command];
  return execFileSync(python, args, {
    cwd: project.directory,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1e8,
  });
}

/** A notebook for the kernel of Deno with nothing but these cells, as text. */
export function denoNotebook(cells: readonly string[]): string {
  return JSON.stringify({
    cells: cells.map((source) => ({
      ...{ cell_type: "code", execution_count: null, metadata: {}, outputs: [], source },
    })),
    metadata: { kernelspec: { display_name: "Deno", language: "typescript", name: "deno" } },
    nbformat: 4,
    nbformat_minor: 5,
  });
}

/** What came out of the cells with code, each output by its media types. */
export function outputsOf(notebook: string, textOnly: boolean): readonly (readonly object[])[] {
  const { cells } = JSON.parse(notebook) as { readonly cells: readonly Cell[] };
  return cells.flatMap(({ cell_type, outputs = [] }) =>
    cell_type === "code" ? [outputs.map((output) => shownIn(output, textOnly))] : [],
  );
}

function shownIn({ output_type, evalue, text, data = {} }: Output, textOnly: boolean): object {
  const shown = textOnly && "text/plain" in data ? { "text/plain": data["text/plain"] } : data;
  return {
    output_type,
    ...(evalue === undefined ? {} : { evalue }),
    ...(text === undefined ? {} : { text }),
    ...shown,
  };
}
