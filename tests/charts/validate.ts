import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

const schema = JSON.parse(readFileSync("node_modules/vega-lite/build/vega-lite-schema.json", "utf8")) as object;

let validator: ValidateFunction | undefined;

/** What Vega-Lite's own JSON Schema has against a specification. */
export function complaintsOf(spec: unknown): readonly string[] {
  // `color-hex` is a format that only editors use.
  validator ??= new Ajv({ strict: false, logger: false, formats: { "color-hex": true } }).compile(schema);
  return validator(spec) ? [] : (validator.errors ?? []).map(({ instancePath, message = "" }) => `${instancePath} ${message}`);
}
