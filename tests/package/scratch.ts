import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const top = fileURLToPath(new URL("../..", import.meta.url));

/**
 * A project of a user: an empty folder in which nothing but the packed library and its dependencies
 * is installed.
 */
export interface Scratch {
  readonly directory: string;
  /** Writes the files, by their paths in the project. */
  write(files: Readonly<Record<string, string>>): void;
  /** Runs one of its files with Node and reads what it printed as JSON. */
  run(file: string, ...options: readonly string[]): unknown;
  /** The text of one of its files. */
  read(file: string): string;
  remove(): void;
}

/**
 * Packs what is built, without building: a package of sources that the tests did not see would
 * prove nothing.
 */
function pack(into: string): string {
  const printed = execFileSync(
    "npm",
    ["pack", "--ignore-scripts", "--json", "--silent", "--pack-destination", into],
    { cwd: top, encoding: "utf8" },
  );
  const [{ filename }] = JSON.parse(printed) as [{ filename: string }];
  return join(into, filename);
}

/**
 * A new scratch project with the library unpacked from its tarball, and the dependencies of the
 * checkout linked to it.
 */
export function scratchProject(): Scratch {
  if (!existsSync(join(top, "dist/index.js")))
    throw new Error("There is no dist to pack. Run `npm run build` first.");
  const directory = mkdtempSync(join(tmpdir(), "earnings-"));
  const library = join(directory, "node_modules/@iij/earnings");
  mkdirSync(library, { recursive: true });
  execFileSync("tar", ["-xzf", pack(directory), "-C", library, "--strip-components", "1"]);
  for (const name of ["decimal.js", "zod"])
    symlinkSync(join(top, "node_modules", name), join(directory, "node_modules", name), "dir");
  return {
    directory,
    write(files) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(directory, path)), { recursive: true });
        writeFileSync(join(directory, path), text);
      }
    },
    run: (file, ...options) =>
      JSON.parse(
        execFileSync(process.execPath, [...options, file], {
          cwd: directory,
          encoding: "utf8",
          // All records together are more than the megabyte that is kept by itself.
          maxBuffer: 64e6,
        }),
      ) as unknown,
    read: (file) => readFileSync(join(directory, file), "utf8"),
    remove() {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
