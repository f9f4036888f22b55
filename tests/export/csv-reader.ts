/**
 * Reads CSV by the grammar of RFC 4180 and nothing more lenient: records end with CR LF, quotes
 * only around whole fields.
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const records: string[][] = [[]];
  while (field.lastIndex < text.length) {
    const start = field.lastIndex;
    const match = field.exec(text);
    if (match === null)
      throw new Error(
        `no field of RFC 4180 at ${start}: ${JSON.stringify(text.slice(start, start + 40))}`,
      );
    records.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\r\n") records.push([]);
  }
  return records.slice(0, -1);
}
