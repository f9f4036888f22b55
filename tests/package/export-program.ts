// A user's program that writes files, compiled against the package by types.test.ts, without the
// optional packages.
import { documents, type Fact, facts } from "@iij/earnings";
import {
  type DataPackage,
  toArrow,
  toCsv,
  toDataPackage,
  toParquet,
  toXbrlJson,
  type XbrlExport,
} from "@iij/earnings/export";
import { fromCsv } from "@iij/earnings/import";

const own: Fact = {
  id: "own",
  value: "5",
  unit: "EUR",
  metric: "revenues",
  period: "FY2002",
  printed: "5",
  document: "own",
  locator: "p. 1",
  published: "2003",
  standing: "issuer",
  kind: "level",
};
const text: string = toCsv([own, ...facts]);
const descriptor: DataPackage = toDataPackage(facts, {
  name: "own",
  title: "Own",
  path: "own.csv",
  licence: { title: "Own", path: "licence.txt" },
  documents,
});
const bytes: readonly Promise<Uint8Array>[] = [toParquet(facts), toArrow([own], { startMonth: 1 })];
const { report, leftOut }: XbrlExport = toXbrlJson([own], {
  scheme: "https://example.com",
  identifier: "own",
});
const back: readonly Fact[] = fromCsv(text, { startMonth: 4 }).facts;
[text, back, descriptor, bytes, report.facts["f1"]?.dimensions.unit, leftOut[0]?.reason]
  .length satisfies number;

// @ts-expect-error TS2554: Facts are handed over; nothing here imports any.
toCsv();
// @ts-expect-error TS2322: A figure without evidence is no fact.
toCsv([{ value: "5", unit: "EUR" }]);
// @ts-expect-error TS2322: There is no thirteenth month.
toCsv(facts, { startMonth: 13 });
