import * as arrow from "apache-arrow";
import * as writer from "hyparquet-writer";
import { expect, test } from "vitest";
import { facts } from "@iij/earnings";
import { toArrow, toParquet } from "@iij/earnings/export";

test("the bytes are the same whether the package is loaded or passed in", async () => {
  const loaded = await Promise.all([toParquet(facts), toArrow(facts)]);
  expect(await Promise.all([toParquet(facts, { writer }), toArrow(facts, { arrow })])).toEqual(
    loaded,
  );
});

test("another package in its place does not compile, and is refused", async () => {
  // @ts-expect-error Arrow does not write Parquet.
  await expect(toParquet(facts, { writer: arrow })).rejects.toMatchObject({
    code: "packageFailed",
    message: expect.stringContaining("parquetWriteBuffer") as string,
  });
  // @ts-expect-error Nor the other way round.
  await expect(toArrow(facts, { arrow: writer })).rejects.toMatchObject({
    code: "packageFailed",
    message: expect.stringContaining("tableToIPC") as string,
  });
});
