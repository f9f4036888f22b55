/**
 * Typedoc puts a link to a section into the summary that opens and closes it. A control in a control is not read out by screen readers; the menu has the same
 * link. The content becomes the main landmark.
 */
export function plainSummaries(html) {
  return html
    .replaceAll(/<summary[^]*?<\/summary>/g, (summary) => summary.replaceAll(/<a [^>]*class="tsd-anchor-icon"[^]*?<\/a>/g, ""))
    .replace('<div class="col-content">', '<div class="col-content" role="main">');
}
