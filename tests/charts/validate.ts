import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

const validators = new Map<string, ValidateFunction>();

function validatorOf(version: "vega-lite" | "vega-lite-5"): ValidateFunction {
  const known = validators.get(version);
  if (known !== undefined) return known;
  const schema = JSON.parse(
    readFileSync(`node_modules/${version}/build/vega-lite-schema.json`, "utf8"),
  ) as object;
  // `color-hex` is a format that only editors use.
  const validator = new Ajv({
    strict: false,
    logger: false,
    formats: { "color-hex": true },
  }).compile(schema);
  validators.set(version, validator);
  return validator;
}

/** What Vega-Lite's own JSON Schema has against a specification. */
export function complaintsOf(
  spec: unknown,
  version: "vega-lite" | "vega-lite-5" = "vega-lite",
): readonly string[] {
  const validator = validatorOf(version);
  return validator(spec)
    ? []
    : (validator.errors ?? []).map(
        ({ instancePath, message = "" }) => `${instancePath} ${message}`,
      );
}
