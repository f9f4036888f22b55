/** What the caller probably passed instead, as a sentence; `undefined` if it is not obvious. */
export function looksLike(text: string): string | undefined {
  if (text.startsWith("<")) return "It looks like HTML or XML, perhaps an error page.";
  if (text.startsWith("\u001f") || text.startsWith("PK"))
    return "It looks like a compressed file or a spreadsheet: decompress it, or save it as text.";
  return undefined;
}
