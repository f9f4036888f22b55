import type { Imported } from "./imported.js";

/** Reads a file piece by piece; nothing of it is taken before its end. */
export interface FileReader {
  push(text: string): void;
  /** How many statements were found so far. */
  readonly read: number;
  /** How many of them are facts, as far as can be said before the end. */
  readonly facts: number;
  end(): Imported;
}
