import type { Vintage } from "../facts/vintages.js";

/**
 * Which vintages of several levels belong together. Where none was ever restated there is one of
 * each. Otherwise, between one restatement and the next, those that were all stated in that time: a
 * level that nobody repeated after another was restated may have been restated, too.
 */
export function togetherOf(
  levels: readonly (readonly Vintage[])[],
): readonly (readonly number[])[] {
  const restatements = levels.flatMap((vintages) => vintages.slice(1).map(({ from }) => from));
  if (restatements.length === 0) return [levels.map(() => 0)];
  const days = [...new Set(["", ...restatements])].sort();
  return days.flatMap((day, index) => {
    const end = days[index + 1] ?? "9999";
    const chosen = levels.map((vintages) =>
      vintages.findLastIndex(({ statements }) =>
        statements.some((each) => each.day >= day && each.day < end),
      ),
    );
    return chosen.every((vintage) => vintage >= 0) ? [chosen] : [];
  });
}
