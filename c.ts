// A user's program with the schemas, compiled against the package by types.test.ts.
import type { Quarter } from "@iij/earnings";
import { parseRecord, periodIdSchema, quarterSchema } from "@iij/earnings/schema";

const read = (json: string): Quarter => parseRecord(quarterSchema, JSON.parse(json));
const id: string = periodIdSchema.parse("3Q02");

// @ts-expect-error TS2322: What was read is a quarter and no year's guidance.
const wrong: { guidance: number } = read(id);
[wrong].length satisfies number;
