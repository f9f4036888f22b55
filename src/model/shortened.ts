/** Characters of a value beyond these tell a reader nothing more. */
const usual = 80;

/**
 * A text as an error message quotes it. A long text is cut, and its length added, so that ten
 * megabytes of input do not become ten megabytes of message.
 */
export function shortened(
  text: string,
  quoted: (text: string) => string = String,
  most = usual,
): string {
  if (text.length <= most) return quoted(text);
  const start = text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
  return `${quoted(`${start}…`)} of ${text.length} characters`;
}
