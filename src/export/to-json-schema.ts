import { show } from "../functions/refusing/describe.js";
import { named } from "../functions/refusing/named.js";
import { fieldsOf } from "../functions/refusing/fields-of.js";
import { refuse } from "../functions/refusing/refuse.js";

/**
 * A schema that can describe itself as JSON Schema (the Standard JSON Schema interface): those of
 * `@iij/earnings/schema`, and any schema of zod 4.2 or newer.
 */
export interface DescribedSchema {
  readonly "~standard": {
    readonly jsonSchema: {
      readonly input: (options: {
        readonly target: "draft-2020-12";
        readonly libraryOptions?: { [key: string]: unknown };
      }) => object;
    };
  };
}

/** A JSON Schema as a plain JSON value. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * A schema of `@iij/earnings/schema` as JSON Schema (2020-12), for validators in other languages.
 * You pass the schema in, so that exporting CSV does not load zod.
 *
 * Our patterns mean the same in every language: `[0-9]` for a digit, no lookahead, which RE2 and Go
 * lack, and no final line break, which Python's `$` allows. Patterns of your own schemas are not
 * changed.
 *
 * Only {@link toCsv} and `parseRecord` check what JSON Schema cannot express: that a value has no
 * digits beyond its decimals, that the lower bound of a range is not above the upper one, and that
 * the days of a record are those of its period.
 *
 * @param schema - One of ours, or your own.
 * @param id - Its `$id`, if any: an absolute URI.
 * @throws EarningsError `malformedRecord` for an invalid schema, or one with features that JSON
 * Schema cannot express (transforms, dates).
 *
 * @example
 * ```ts
 * import { toJsonSchema } from "@iij/earnings/export";
 * import { quantitySchema } from "@iij/earnings/schema";
 *
 * toJsonSchema(quantitySchema)["required"]; // → ["value", "unit"]
 * ```
 */
export function toJsonSchema(schema: DescribedSchema, id?: string): JsonSchema {
  return named("toJsonSchema", () => {
    const input = (fieldsOf(schema) as Partial<DescribedSchema>)["~standard"]?.jsonSchema?.input;
    if (typeof input !== "function") return refuseSchema(schema, show(schema));
    if (id !== undefined && typeof id !== "string")
      return refuse("outOfRange", { needs: "an id as text", got: show(id), values: [id] });
    try {
      // Without references, the schema of a quarter would be nine times as long.
      const { $schema, ...rest } = input({
        target: "draft-2020-12",
        libraryOptions: { reused: "ref" },
      }) as JsonSchema;
      return { $schema, ...(id === undefined ? {} : { $id: id }), ...rest };
    } catch (error) {
      return refuseSchema(schema, error instanceof Error ? error.message : show(error));
    }
  });
}

function refuseSchema(schema: unknown, got: string): never {
  return refuse("malformedRecord", {
    needs: "a schema that JSON Schema can express, such as factSchema",
    got,
    values: [schema],
  });
}
