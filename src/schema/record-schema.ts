import type * as z from "zod";

/**
 * A zod schema for records of the type `T`, with the methods of all zod schemas, such as `parse`,
 * `safeParse` and `optional`. It has its own name so that editors show one word, and so that the
 * declarations of a program that exports one can name it.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is zod's interface, by a name of ours
export interface RecordSchema<T> extends z.ZodType<T, T> {}
