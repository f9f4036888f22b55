/** What somebody probably passed in the place of another file, as a sentence; nothing if it is not plain. */
export function looksLike(text: string): string | undefined {
  if (text.startsWith("<")) return "It looks like HTML or XML, perhaps the page of an error.";
  if (text.startsWith("\u001f") || text.startsWith("PK"))
    return "It looks like a packed file, as of a spreadsheet: unpack it, or save it as text.";
  return undefined;
}
