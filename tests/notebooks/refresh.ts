import { readFileSync, writeFileSync } from "node:fs";
import { jupyterNotebooks, run } from "./jupyter.js";
import { notebookProject } from "./notebook-project.js";

/** `npm run notebooks` runs the notebooks of docs/notebooks and keeps what came out in them. */
const project = notebookProject();
for (const { path, kernel } of jupyterNotebooks) {
  if (kernel.isThere) writeFileSync(path, run(readFileSync(path, "utf8"), kernel, project));
  console.log(`${path}: ${kernel.isThere ? "run" : "not run, because its kernel is not installed"}`);
}
project.remove();
