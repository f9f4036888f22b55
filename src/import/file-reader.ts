import type { Imported } from "./imported.js";

/** Reads a file piece by piece; nothing is imported before its end. */
export interface FileReader<I extends Imported = Imported> {
  push(text: string): void;
  /** How many statements were found so far. */
  readonly read: number;
  /** How many of them are facts, as far as is known before the end. */
  readonly facts: number;
  end(): I;
}
