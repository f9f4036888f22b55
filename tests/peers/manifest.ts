import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const wanted = (folder: string): string => join(folder, "package-lock.json");
const installed = (folder: string): string => join(folder, "node_modules/.installed");

/** Whether everything that the lockfile of a folder lists is installed in it. */
export function isInstalled(folder: string): boolean {
  return (
    existsSync(installed(folder)) &&
    readFileSync(installed(folder), "utf8") === readFileSync(wanted(folder), "utf8")
  );
}

/** Installs what the lockfile of a folder lists, unless it is installed already. */
export function install(folder: string, ...options: readonly string[]): void {
  if (isInstalled(folder)) return;
  execFileSync(
    "npm",
    ["ci", "--no-audit", "--no-fund", "--prefer-offline", "--silent", ...options],
    { cwd: folder },
  );
  copyFileSync(wanted(folder), installed(folder));
}
