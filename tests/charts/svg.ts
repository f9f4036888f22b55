/** The texts of a picture, in its order. */
export function textsIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<t(?:ext|span)\b[^>]*>([^<]+)</g)].map(([, text = ""]) =>
    unescaped(text),
  );
}

/** How many marks a picture draws, by what Vega tells a screen reader that they are. */
export function marksIn(
  svg: string,
  kind: "bar" | "point" | "rect mark" | "rule mark" | "errorbar",
): number {
  return [...svg.matchAll(new RegExp(`aria-roledescription="${kind}"`, "g"))].length;
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
