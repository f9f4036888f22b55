import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL server of its own, on a socket in a temporary folder. */
export interface PostgreSql {
  /** Runs SQL and returns the lines of what it gives, cells between bars, null as "null". */
  readonly query: (sql: string) => readonly string[];
  readonly stop: () => void;
}

/** Where Debian has the programs of the newest version. */
const home = "/usr/lib/postgresql";
const version = existsSync(home)
  ? readdirSync(home)
      .sort((a, b) => Number(b) - Number(a))
      .at(0)
  : undefined;

const isRoot = process.getuid?.() === 0;

function numberOf(option: "-u" | "-g"): number | undefined {
  const { status, stdout } = spawnSync("id", [option, "postgres"], { encoding: "utf8" });
  return status === 0 ? Number(stdout) : undefined;
}

/** Starts a server, or returns `undefined` where PostgreSQL is not installed. */
export function postgreSql(): PostgreSql | undefined {
  if (version === undefined) return undefined;
  const [user, group] = isRoot ? [numberOf("-u"), numberOf("-g")] : [];
  // The server refuses to run as root; Debian's package brings a user for it.
  if (isRoot && (user === undefined || group === undefined)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "earnings-postgresql-"));
  if (user !== undefined && group !== undefined) chownSync(folder, user, group);
  const run = (program: string, options: readonly string[], input?: string): string => {
    const { status, stdout, stderr, error } = spawnSync(
      join(home, version, "bin", program),
      options,
      {
        ...{ cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 },
        ...(user !== undefined && { uid: user, gid: group }),
        // The server that stays would keep a pipe open, and this call waiting.
        ...(input === undefined ? { stdio: "ignore" } : { input }),
      },
    );
    if (status !== 0) throw error ?? new Error(`${program}: ${stderr ?? status}`);
    return stdout ?? "";
  };
  const data = join(folder, "data");
  const stop = (): void => {
    try {
      run("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  run("initdb", ["-D", data, "-U", "earnings", "-A", "trust", "-E", "UTF8", "--locale=C"]);
  const settings = `-k ${folder} -c listen_addresses='' -c fsync=off`;
  run("pg_ctl", ["-D", data, "-w", "-o", settings, "-l", join(folder, "log"), "start"]);
  const login = ["-h", folder, "-U", "earnings", "-d", "postgres", "-v", "ON_ERROR_STOP=1"];
  const query = (sql: string): readonly string[] =>
    run("psql", [...login, "-qAtX", "-F", " | ", "-P", "null=null"], sql)
      .split("\n")
      .filter((line) => line !== "");
  return { query, stop };
}
