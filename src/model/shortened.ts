/** More characters of a value than these say nothing more to a reader. */
const usual = 80;

/**
 * A text as an error message quotes it: of a longer one its start, with how long it is, so that ten
 * megabytes of input are not ten megabytes of message.
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
