import { show } from "../../functions/refusing/describe.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { looksLike } from "../looks-like.js";
import { breakAfter, copied, cutOff, endOfText, textOf } from "./json-tokens.js";
import { JsonNumber } from "./json-number.js";
import { type JsonPath, pathText } from "./json-path.js";
import type { JsonVisitor } from "./json-visitor.js";

/** Reads JSON text piece by piece. */
export interface JsonReader {
  push(text: string): void;
  end(): void;
}

/** What may come next. */
type State = "value" | "firstValue" | "firstKey" | "key" | "colon" | "afterValue";

/** An object or a list that is open. */
interface Frame {
  readonly isArray: boolean;
  /** The key or the list index of the value that is being read. */
  key: string | number;
  /** Whether its contents are skipped. */
  readonly isSkipped: boolean;
  /** If it is taken as a whole, the value under construction. */
  readonly target: Record<string, unknown> | unknown[] | undefined;
}

/** Longer texts and numbers would fill the memory, and no report has them. */
const longestToken = 1_000_000;
/** No file of facts is deeper than this. */
const deepest = 100;

const blank = /[ \t\r\n]*/y;
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const word = /[a-z]+/y;
const words: ReadonlyMap<string, boolean | null> = /* @__PURE__ */ new Map<string, boolean | null>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/**
 * Reads JSON (RFC 8259) from pieces that may end anywhere. Skipped parts are not kept, so a file
 * may be larger than the memory. Numbers keep their digits: a JavaScript number has sixteen, and an
 * amount may have more.
 */
export function jsonReader(visitor: JsonVisitor): JsonReader {
  const frames: Frame[] = [];
  let state: State = "value";
  let rest = "";
  let line = 1;
  let column = 1;
  let isDone = false;
  /**
   * Where the next line of the piece starts; searched only once, since a file may be a single line.
   */
  let nextLine = Infinity;

  const path = (): JsonPath => frames.map(({ key }) => key);
  const fail = (needs: string, got: string, fix?: string): never =>
    refuse("malformedRecord", {
      needs,
      got: `${got} on line ${line} at character ${column}${frames.length === 0 ? "" : `, in ${pathText(path())}`}`,
      fix,
      values: [rest.slice(0, 200)],
    });

  /** Passes on a whole value: text, a number, a literal, or an assembled object or list. */
  const give = (value: unknown): void => {
    const parent = frames.at(-1);
    if (parent?.target !== undefined) {
      if (Array.isArray(parent.target)) parent.target.push(value);
      else parent.target[String(parent.key)] = value;
    } else if (parent?.isSkipped !== true) visitor.take(path(), value);
  };

  const scalar = (read: () => unknown): void => {
    const parent = frames.at(-1);
    const isWanted =
      parent?.target !== undefined ||
      (parent?.isSkipped !== true && visitor.visit(path(), "scalar") !== "skip");
    if (isWanted) give(read());
    ended();
  };

  const ended = (): void => {
    state = "afterValue";
    isDone = frames.length === 0;
  };

  const open = (isArray: boolean): void => {
    const parent = frames.at(-1);
    if (frames.length >= deepest) fail(`JSON of at most ${deepest} levels`, "one more");
    const how =
      parent?.target !== undefined
        ? "take"
        : parent?.isSkipped === true
          ? "skip"
          : visitor.visit(path(), isArray ? "array" : "object");
    const target = isArray ? [] : (Object.create(null) as Record<string, unknown>);
    frames.push({
      isArray,
      key: isArray ? 0 : "",
      isSkipped: how === "skip",
      target: how === "take" ? target : undefined,
    });
    state = isArray ? "firstValue" : "firstKey";
  };

  const close = (isArray: boolean): void => {
    const frame = frames.pop();
    if (frame?.isArray !== isArray) {
      if (frame !== undefined) frames.push(frame);
      fail(frame?.isArray === true ? "a comma or ]" : "a comma or }", isArray ? '"]"' : '"}"');
    }
    if (frame?.target !== undefined) give(frame.target);
    ended();
  };

  /** Reads one token, and returns the position after it, or `undefined` if it may continue. */
  const step = (text: string, place: number, isLast: boolean): number | undefined => {
    const character = text.charAt(place);
    const frame = frames.at(-1);
    if (isDone) return fail("nothing after the end of the JSON", show(character));
    switch (state) {
      case "colon":
        if (character !== ":") return fail("a colon after a key", show(character));
        state = "value";
        return place + 1;
      case "afterValue":
        if (character === "]" || character === "}") {
          close(character === "]");
          return place + 1;
        }
        if (character !== ",") return fail("a comma or an end after a value", show(character));
        if (frame?.isArray === true) frame.key = Number(frame.key) + 1;
        state = frame?.isArray === true ? "value" : "key";
        return place + 1;
      case "firstKey":
      case "key": {
        if (state === "firstKey" && character === "}") {
          close(false);
          return place + 1;
        }
        if (character !== '"') return fail("a key in quotes", show(character));
        const end = endOfText(text, place, isLast, fail);
        if (end === undefined || frame === undefined) return undefined;
        if (!frame.isSkipped) frame.key = textOf(text.slice(place, end), fail);
        state = "colon";
        return end;
      }
      default:
        if (state === "firstValue" && character === "]") {
          close(true);
          return place + 1;
        }
        return value(text, place, isLast);
    }
  };

  const value = (text: string, place: number, isLast: boolean): number | undefined => {
    const character = text.charAt(place);
    if (character === "{" || character === "[") {
      open(character === "[");
      return place + 1;
    }
    if (character === '"') {
      const end = endOfText(text, place, isLast, fail);
      if (end !== undefined) scalar(() => textOf(text.slice(place, end), fail));
      return end;
    }
    for (const pattern of [number, word]) {
      pattern.lastIndex = place;
      const found = pattern.exec(text)?.[0];
      if (found === undefined) continue;
      const end = place + found.length;
      // More digits or letters may follow in the next piece, as may the rest of `1.` or `1e`.
      if (!isLast && /^[.eE+-]*$/.test(text.slice(end, end + 3)) && end + 3 >= text.length)
        return undefined;
      if (pattern === number) scalar(() => new JsonNumber(copied(found)));
      else {
        const known = words.get(found);
        if (known === undefined) break;
        scalar(() => known);
      }
      return end;
    }
    if (!isLast && character === "-" && place + 1 === text.length) return undefined;
    return fail("JSON", show(character), looksLike(text.slice(place, place + 100)));
  };

  const read = (text: string, isLast: boolean): void => {
    // JSON has no byte order mark, but some programs write one.
    let place = line === 1 && column === 1 && text.startsWith("\uFEFF") ? 1 : 0;
    nextLine = breakAfter(text, place);
    for (;;) {
      blank.lastIndex = place;
      const start = place + (blank.exec(text)?.[0].length ?? 0);
      moveOver(text, place, start);
      place = start;
      if (place >= text.length) break;
      const end = step(text, place, isLast);
      if (end === undefined) break;
      moveOver(text, place, end);
      place = end;
    }
    rest = text.slice(place);
    if (rest.length > longestToken)
      fail(`texts of at most ${longestToken} characters`, "a longer one");
  };

  const moveOver = (text: string, from: number, to: number): void => {
    let start = from;
    for (; nextLine <= to; nextLine = breakAfter(text, start)) {
      line += 1;
      column = 1;
      start = nextLine;
    }
    column += to - start;
  };

  return {
    push(text) {
      read(rest + text, false);
    },
    end() {
      read(rest, true);
      if (isDone) return;
      const isEmpty = frames.length === 0;
      fail(
        "a whole file of JSON",
        isEmpty ? "an empty one" : "one that ends",
        isEmpty ? undefined : cutOff,
      );
    },
  };
}
