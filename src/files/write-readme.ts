import { readFileSync, writeFileSync } from "node:fs";
import { withAddresses, withoutAddresses } from "./readme-links.js";

/**
 * Runs before and after `npm pack`: with `--packed`, the README gets the addresses of its links;
 * without, they are taken out again.
 */
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const readme = readFileSync("README.md", "utf8");
const change = process.argv.includes("--packed") ? withAddresses : withoutAddresses;
writeFileSync("README.md", change(readme, version));
