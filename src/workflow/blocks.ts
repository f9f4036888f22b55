/**
 * A page in which each block between `<!-- derived: NAME -->` and `<!-- end -->` is what its name
 * stands for.
 */
export function withBlocks(page: string, blocks: Readonly<Record<string, () => string>>): string {
  return page.replace(
    /(<!-- derived: (\w+) -->\n)[^]*?(<!-- end -->)/g,
    (_, start: string, name: string, end: string) => {
      const block = blocks[name];
      if (block === undefined) throw new Error(`withBlocks knows no block "${name}".`);
      return `${start}\n${block().trim()}\n\n${end}`;
    },
  );
}
