import { readFileSync } from "node:fs";
import { filesUnder } from "../tree/files-under.js";
import { dirname, join } from "node:path";

/**
 * An import line, type imports included: a path from the top of the repository, or the name of a
 * package.
 */
export interface Import {
  readonly from: string;
  readonly to: string;
}

const line = /^(?:import|export)\b(?:(?!\/\*)[^"';])*?\bfrom "([^"]+)"|^import "([^"]+)"/gm;

/** Every import between the files of src. */
export function importsOfSrc(): readonly Import[] {
  return filesUnder("src", ".ts").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(line)].map(([, from, bare]) => ({
      from: file,
      to: resolve(file, from ?? bare ?? ""),
    })),
  );
}

function resolve(file: string, target: string): string {
  return target.startsWith(".") ? join(dirname(file), target).replace(/\.js$/, ".ts") : target;
}

/** The wing of the house that a path belongs to; entry points are their own. */
export function wingOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? path;
}
