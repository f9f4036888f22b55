import { writeFileSync } from "node:fs";
import { jupyterNotebooks, run } from "./jupyter.js";

/** `npm run notebooks` runs the notebooks of docs/notebooks and keeps what came out in them. */
for (const notebook of jupyterNotebooks) {
  if (notebook.isThere) writeFileSync(notebook.path, run(notebook));
  console.log(`${notebook.path}: ${notebook.isThere ? "run" : "not run, because its kernel is not installed"}`);
}
