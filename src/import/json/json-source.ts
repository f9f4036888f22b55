import { show } from "../../functions/refusing/describe.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { jsonReader } from "./json-reader.js";
import { type JsonVisitor, visitValue } from "./json-visitor.js";

/** Leads a visitor through JSON as a caller passes it: text, or a parsed value. */
export function visitJson(json: unknown, visitor: JsonVisitor): void {
  if (typeof json === "string") {
    const reader = jsonReader(visitor);
    reader.push(json);
    reader.end();
    return;
  }
  if (typeof json !== "object" || json === null || json instanceof Uint8Array) {
    const fix =
      json instanceof Uint8Array
        ? "Decode the bytes first: new TextDecoder().decode(bytes)."
        : undefined;
    refuse("malformedRecord", {
      needs: "the text of a JSON file, or the parsed object",
      got: show(json),
      fix,
      values: [json],
    });
  }
  visitValue(json, visitor);
}
