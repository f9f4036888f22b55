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
  if (kernel.isThere) writeFileSync(path, run(readFileSync(path, "utf8"), kernel, project));
  writeFileSync(pageOf(path), notebookPage(readFileSync(path, "utf8"), basename(path)));
  console.log(
    `${path}: ${kernel.isThere ? "run" : "not run, because its kernel is not installed"}`,
  );
}
project.remove();
