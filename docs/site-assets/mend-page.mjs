/** Puts right what typedoc's pages leave to a server or to a mouse. */
export function mendPage(html) {
  return (
    html
      // The start page by its name, so that the site can be read from a folder.
      .replaceAll(
        /href="((?:\.\.\/)+)(#[^"]*)?"/g,
        (_, up, place = "") => `href="${up}index.html${place}"`,
      )
      // A link inside the summary that opens and closes a section: a control in a control is not
      // read out. The menu has the same link.
      .replaceAll(/<summary[^]*?<\/summary>/g, (summary) =>
        summary.replaceAll(/<a [^>]*class="tsd-anchor-icon"[^]*?<\/a>/g, ""),
      )
      .replace('<div class="col-content">', '<div class="col-content" role="main">')
  );
}
