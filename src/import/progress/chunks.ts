import { show } from "../../functions/refusing/describe.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";
import { refuse } from "../../functions/refusing/refuse.js";

/** A piece of a file: bytes in UTF-8, or text. */
export type Chunk = string | Uint8Array;

/** The needed part of a web stream, so that the declarations do not depend on browser types. */
export interface StreamLike {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: unknown }>;
    cancel(reason?: unknown): Promise<unknown>;
  };
}

/**
 * The source of a file: a Node or web stream, such as `response.body`, any other iterable of
 * pieces, or a whole file in one piece.
 */
export type FileSource = Chunk | AsyncIterable<Chunk> | Iterable<Chunk> | StreamLike;

/** The needed part of an `AbortSignal`. */
export interface CancelSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** Gives one piece after the other, and can be stopped. */
interface Pieces {
  next(): Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  stop(): unknown;
}

/** Rejects an invalid source before anything is read. */
export function piecesOf(source: FileSource): () => Pieces {
  if (typeof source === "string" || source instanceof Uint8Array) return () => ofIterable([source]);
  const given: unknown = source;
  const {
    getReader,
    [Symbol.asyncIterator]: many,
    [Symbol.iterator]: some,
  } = fieldsOf<{
    getReader: unknown;
    [Symbol.asyncIterator]: unknown;
    [Symbol.iterator]: unknown;
  }>(given);
  // Checked first, since a web stream that is read through its iterator cannot be stopped while it
  // waits.
  if (typeof getReader === "function") return () => ofStream(given as StreamLike);
  if (typeof many === "function" || typeof some === "function")
    return () => ofIterable(given as AsyncIterable<Chunk> | Iterable<Chunk>);
  return refuse("malformedRecord", {
    needs: "a stream, an iterable of pieces, or a whole file as text or bytes",
    got: show(given),
    values: [given],
  });
}

function ofStream(stream: StreamLike): Pieces {
  const reader = stream.getReader();
  return { next: () => reader.read(), stop: () => reader.cancel() };
}

function ofIterable(source: AsyncIterable<unknown> | Iterable<unknown>): Pieces {
  const iterator =
    Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  return {
    next: async () => await iterator.next(),
    stop: async () => await iterator.return?.(),
  };
}

/**
 * The pieces of a source until it ends, the signal aborts, or the consumer stops. Then the source
 * is stopped.
 */
export async function* chunksOf(
  open: () => Pieces,
  signal: CancelSignal | undefined,
): AsyncGenerator<unknown, void, void> {
  const pieces = open();
  const { orCancelled, done } = cancellation(signal);
  let isOver = false;
  try {
    for (;;) {
      const next = await orCancelled(() => pieces.next());
      isOver = next.done === true;
      if (isOver) return;
      yield next.value;
    }
  } finally {
    done();
    // Not awaited: a source that waits for its next piece may answer only after that.
    if (!isOver) void Promise.resolve(pieces.stop()).catch(() => undefined);
  }
}

/**
 * Waits for a piece, or for the signal, whose reason is then thrown. `Promise.race` with one
 * promise for the signal would keep every piece until the end.
 */
function cancellation(signal: CancelSignal | undefined) {
  let cancel: () => void = () => undefined;
  const listener = (): void => {
    cancel();
  };
  signal?.addEventListener("abort", listener);
  return {
    orCancelled: <T>(next: () => Promise<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        cancel = () => {
          // Callers expect the reason of an `AbortSignal` to be thrown.
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
          reject(signal?.reason);
        };
        if (signal?.aborted === true) cancel();
        else next().then(resolve, reject);
      }),
    done: (): void => {
      signal?.removeEventListener("abort", listener);
    },
  };
}
