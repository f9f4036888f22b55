import type { Currency, Unit } from "../model/unit.js";
import { define } from "./define.js";
import { textLike } from "./text.js";

/** Every unit that is no currency; a unit that the model gains is a compile error here. */
const units: Readonly<Record<Exclude<Unit, Currency>, true>> = {
  ratio: true,
  companies: true,
  categories: true,
  items: true,
  times: true,
  rank: true,
  year: true,
  years: true,
  months: true,
  m2: true,
  "t/m2": true,
  "bit/s": true,
};

/** A unit of the library or a currency: any three capital letters, because the list of ISO 4217 changes from year to year. */
export const unit = /* @__PURE__ */ define(() => {
  const names = Object.keys(units).join("|");
  return textLike<string>(
    new RegExp(`^(?:[A-Z]{3}|${names})$`),
    `needs a unit of the library (${names.replaceAll("|", ", ")}) or a currency's three-letter code such as "JPY"`,
  );
});
