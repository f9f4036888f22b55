import { show } from "../../functions/refusing/describe.js";
import { refuse } from "../../functions/refusing/refuse.js";

/**
 * Pieces of a source are read in parts of this many characters or bytes, with progress after each.
 */
const part = 1 << 20;

/** Turns pieces of a file into text. */
export interface Decoder {
  /** The text of a piece, in parts. */
  parts(chunk: unknown): Generator<string, void, void>;
  /** The remaining text at the end. */
  end(): string;
  /** How many bytes there were so far, or characters of text. */
  readonly size: number;
}

/** Bytes are UTF-8; a character may be split between two pieces. */
export function decoder(): Decoder {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  let size = 0;
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes === undefined ? utf8.decode() : utf8.decode(bytes, { stream: true });
    } catch {
      return refuse("malformedRecord", {
        needs: "bytes of UTF-8 text",
        got: `others among the first ${size}`,
        fix: 'Decode them first, for example with new TextDecoderStream("shift_jis"), and decompress a compressed file.',
        values: [bytes],
      });
    }
  };
  return {
    *parts(chunk) {
      if (typeof chunk !== "string" && !(chunk instanceof Uint8Array))
        refuse("malformedRecord", {
          needs: "pieces of text or of bytes",
          got: show(chunk),
          values: [chunk],
        });
      for (let start = 0; start < chunk.length; start += part) {
        const piece = chunk.slice(start, start + part);
        size += piece.length;
        yield typeof piece === "string" ? piece : decode(piece);
      }
    },
    end: () => decode(),
    get size() {
      return size;
    },
  };
}
