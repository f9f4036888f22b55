import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import * as arquero from "arquero";

const installed = (folder) =>
  createRequire(new URL(`../../${folder}/package.json`, import.meta.url));

/** Seconds and processor seconds of work in this process. */
export async function timed(run) {
  const [start, processor] = [performance.now(), process.cpuUsage()];
  await run();
  const { user, system } = process.cpuUsage(processor);
  return [(performance.now() - start) / 1000, (user + system) / 1e6];
}

/** Debian's pandas, in a process that is asked for one time after another. */
export async function pandas(rows) {
  const program = new URL("frames.py", import.meta.url).pathname;
  const child = spawn("/usr/bin/python3", [program, rows], { stdio: ["pipe", "pipe", "ignore"] });
  child.on("error", () => undefined);
  child.stdin.on("error", () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { value: version } = await lines.next();
  if (version === undefined) throw new Error("Debian's python3-pandas is not installed");
  const ask = (work) => async () => {
    child.stdin.write(`${work}\n`);
    const { value } = await lines.next();
    return value.split(" ").map(Number);
  };
  return {
    name: `pandas ${version}`,
    sorted: ask("sorted"),
    mixed: ask("mixed"),
    stop: () => child.stdin.end(),
  };
}

export function arqueroOf({ entities, periods, amounts }) {
  const table = arquero.table({ entity: entities, period: periods, amount: amounts });
  const sorted = () =>
    table
      .groupby("entity")
      .derive({ growth: (d) => (d.amount - op.lag(d.amount, 4)) / op.lag(d.amount, 4) });
  return { name: "Arquero", sorted: () => timed(sorted), stop: () => undefined };
}

/** A table in DuckDB's memory, made from the same columns. */
async function duckTable(connection, duckdb, name, { entities, periods, amounts }) {
  await connection.run(`CREATE TABLE ${name} (entity INTEGER, period INTEGER, amount DOUBLE)`);
  const appender = await connection.createAppender(name);
  const chunkSize = 2048;
  const chunk = duckdb.DuckDBDataChunk.create(
    [duckdb.INTEGER, duckdb.INTEGER, duckdb.DOUBLE],
    chunkSize,
  );
  for (let from = 0; from < entities.length; from += chunkSize) {
    const to = Math.min(from + chunkSize, entities.length);
    chunk.setColumns([entities, periods, amounts].map((all) => Array.from(all.subarray(from, to))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

const lagSql = `SELECT (amount - lag(amount, 4) OVER w) / lag(amount, 4) OVER w AS growth
  FROM panel WINDOW w AS (PARTITION BY entity ORDER BY period)`;

const joinSql = `SELECT (now.amount - base.amount) / base.amount AS growth FROM mixed now
  LEFT JOIN mixed base ON base.entity = now.entity AND base.period = now.period - 4`;

async function connected() {
  const duckdb = installed("peers")("@duckdb/node-api");
  return [duckdb, await (await duckdb.DuckDBInstance.create(":memory:")).connect()];
}

const make = (connection, sql) => connection.run(`CREATE OR REPLACE TABLE out AS ${sql}`);

/** Makes a panel in DuckDB, and returns what computes its growth. */
export async function duckDbAlone(rows) {
  const [, connection] = await connected();
  await connection.run(`CREATE TABLE panel AS SELECT (row // 40)::INTEGER AS entity,
    (8000 + row % 40)::INTEGER AS period, (1000 + row * 48271 % 1000000)::DOUBLE AS amount
    FROM range(${rows}) AS rows(row)`);
  return () => make(connection, lagSql);
}

export async function duckDb(columns, mixed) {
  const [duckdb, connection] = await connected();
  await duckTable(connection, duckdb, "panel", columns);
  await duckTable(connection, duckdb, "mixed", mixed);
  return {
    name: `DuckDB ${duckdb.version()}`,
    sorted: () => timed(() => make(connection, lagSql)),
    mixed: () => timed(() => make(connection, joinSql)),
    stop: () => undefined,
  };
}

export function polars(columns, mixed) {
  const pl = installed("bench/peers")("nodejs-polars");
  const frame = ({ entities, periods, amounts }) =>
    pl.DataFrame({
      entity: pl.Series("entity", entities, pl.Int32),
      period: pl.Series("period", periods, pl.Int32),
      amount: pl.Series("amount", amounts, pl.Float64),
    });
  const [table, other] = [frame(columns), frame(mixed)];
  const [amount, base] = [pl.col("amount"), pl.col("base")];
  const sorted = () => {
    const before = amount.shift(4).over("entity");
    return table.select(amount.minus(before).div(before).as("growth"));
  };
  const join = () => {
    const period = pl.col("period").plus(4).cast(pl.Int32).as("period");
    const earlier = other.select(pl.col("entity"), period, amount.as("base"));
    return other
      .join(earlier, { on: ["entity", "period"], how: "left" })
      .select(amount.minus(base).div(base).as("growth"));
  };
  return {
    name: `polars (Node package ${installed("bench/peers")("nodejs-polars/package.json").version})`,
    sorted: () => timed(sorted),
    mixed: () => timed(join),
    stop: () => undefined,
  };
}
