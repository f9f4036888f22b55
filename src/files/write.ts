import { mkdirSync, writeFileSync } from "node:fs";
import { shippedFiles } from "./shipped-files.js";

/** Writes the files that the package ships for other languages, beside its modules. */
mkdirSync("dist/data", { recursive: true });
for (const [name, content] of Object.entries(await shippedFiles()))
  writeFileSync(`dist/data/${name}`, content);
