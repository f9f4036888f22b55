import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { top } from "./scratch.js";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * Copies packages, and all that they need, from the checkout into a project: Deno, Bun and web
 * servers follow no link out of it.
 */
export function install(directory: string, ...names: readonly string[]): void {
  const wanted = [...names];
  const done = new Set<string>();
  for (const name of wanted) {
    if (done.has(name)) continue;
    done.add(name);
    const source = join(top, "node_modules", name);
    const target = join(directory, "node_modules", name);
    rmSync(target, { recursive: true, force: true });
    cpSync(source, target, { recursive: true });
    wanted.push(...needsOf(source));
  }
}

/** What a package needs beside it, and not in a folder of its own. */
function needsOf(source: string): readonly string[] {
  const { dependencies = {} } = JSON.parse(
    readFileSync(join(source, "package.json"), "utf8"),
  ) as Manifest;
  return Object.keys(dependencies).filter(
    (name) => !existsSync(join(source, "node_modules", name)),
  );
}
