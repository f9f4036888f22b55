import { gzipSync } from "node:zlib";

/** The pages that state how large the files of the package are. */
export const pagesWithSizes = ["docs/files.md", "CHANGELOG.md"] as const;

/** A stated size is kept if it is off by no more than this fraction. */
const tolerance = 0.05;

/**
 * A page with the current sizes of the files wherever it states one after a file's name: in
 * brackets in a sentence; in a table in the next cell, and compressed in the one after.
 */
export function withSizes(
  page: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): string {
  return Object.entries(files).reduce((text, [name, content]) => {
    const bytes = Buffer.from(content);
    const file = `\`(?:dist/data/)?${name.replaceAll(".", "\\.")}\``;
    const compressed = (): number => gzipSync(bytes, { level: 9 }).length;
    return text
      .replace(
        new RegExp(`(${file} \\()([\\d.]+) kB`),
        (_, start: string, stated: string) => `${start}${sizeOf(bytes.length, stated)}`,
      )
      .replace(
        new RegExp(`(${file} \\|[^|\\n]*\\| )([\\d.]+) kB \\| ([\\d.]+) kB`),
        (_, start: string, stated: string, small: string) =>
          `${start}${sizeOf(bytes.length, stated)} | ${sizeOf(compressed(), small)}`,
      );
  }, page);
}

function sizeOf(bytes: number, stated: string): string {
  const isTrue = Math.abs(Number(stated) * 1000 - bytes) <= bytes * tolerance;
  if (isTrue) return `${stated} kB`;
  return `${bytes < 10_000 ? Math.round(bytes / 100) / 10 : Math.round(bytes / 1000)} kB`;
}
