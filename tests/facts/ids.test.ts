import {
  companies,
  company,
  crossSelling,
  documents,
  errata,
  facilities,
  fiscalYears,
  halves,
  metrics,
  nineMonths,
  quarters,
  rankings,
  segments,
  surveys,
} from "@iij/earnings";
import { expect, test } from "vitest";

test.each(Object.entries({ companies, errata, facilities, metrics, rankings, segments, surveys }))(
  "the ids of %s can be written after a dot",
  (_, record) => {
    expect(Object.keys(record).filter((id) => !/^[a-z][A-Za-z0-9]*$/.test(id))).toEqual([]);
  },
);

test("the ids of documents are the names of their files, and those alone have hyphens", () => {
  expect(Object.keys(documents).filter((id) => !/^[a-z]+(?:-[a-z0-9]+)+$/.test(id))).toEqual([]);
});

test("a ranking's id is that of its survey and of its category in one", () => {
  for (const [id, { survey, category }] of Object.entries(rankings))
    expect(id).toBe(`${survey}${category.charAt(0).toUpperCase()}${category.slice(1)}`);
});

const services = crossSelling["3Q02"];

test.each(
  Object.entries({
    companies,
    documents,
    errata,
    facilities,
    fiscalYears,
    halves,
    nineMonths,
    quarters,
    rankings,
    segments,
    services,
    surveys,
  }),
)("each of %s has its key as its id", (_, record) => {
  for (const [key, value] of Object.entries(record))
    expect((value as { readonly id?: string }).id).toBe(key);
});

test("the company of these documents is one of the companies", () => {
  expect(company.id).toBe(companies.iij.id);
});
