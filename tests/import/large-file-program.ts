// Reads a file of 100 MB in a process that importing.test.ts gives less memory.
import { importing } from "../../src/import.js";
import { largeFile } from "./large-file.js";
import { january } from "./made-up-filings.js";

let line = "";
for await (const { bytes, imported } of importing(largeFile(100, 500_000), "companyFacts", january))
  if (imported !== undefined)
    line = `${imported.facts.length} fact of ${Math.round(bytes / 1e6)} MB`;
process.stdout.write(line);
