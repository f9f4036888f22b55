import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { jupyterNotebooks, run } from "./jupyter.js";
import { notebookPage, pageOf } from "./notebook-page.js";
import { notebookProject } from "./notebook-project.js";

/**
 * `npm run notebooks` runs the notebooks of docs/notebooks and keeps what came out in them, and as
 * pages.
 */
const project = notebookProject();
for (const { path, kernel } of jupyterNotebooks) {
  if (kernel.isThere) {
    const ran = run(readFileSync(path, "utf8"), kernel, project);
    const failed = errorsIn(ran);
    if (failed.length > 0) throw new Error(`${path} is left as it was: ${failed.join("; ")}`);
    writeFileSync(path, ran);
  }
  writeFileSync(pageOf(path), notebookPage(readFileSync(path, "utf8"), basename(path)));
  console.log(
    `${path}: ${kernel.isThere ? "run" : "not run, because its kernel is not installed"}`,
  );
}
project.remove();

/** What cells threw. */
function errorsIn(notebook: string): readonly string[] {
  const { cells } = JSON.parse(notebook) as {
    readonly cells: readonly { readonly outputs?: readonly { readonly evalue?: string }[] }[];
  };
  return cells.flatMap(({ outputs = [] }) => outputs.flatMap(({ evalue }) => evalue ?? []));
}
