interface Output {
  readonly text?: string | readonly string[];
  readonly data?: Readonly<Record<string, unknown>>;
}

interface Cell {
  readonly cell_type: string;
  readonly source: string | readonly string[];
  readonly outputs?: readonly Output[];
}

interface Notebook {
  readonly cells: readonly Cell[];
  readonly metadata: { readonly kernelspec: { readonly language: string } };
}

/** The page that stands beside a notebook. */
export const pageOf = (path: string): string => path.replace(/\.ipynb$/, ".md");

/**
 * A Jupyter notebook as a page to be read: its text, its code, and what came out as text, or as a
 * picture where there is one.
 */
export function notebookPage(notebook: string, file: string): string {
  const { cells, metadata } = JSON.parse(notebook) as Notebook;
  const [first = "", ...rest] = cells.map((cell) =>
    cell.cell_type === "markdown"
      ? joined(cell.source)
      : [
          fence(metadata.kernelspec.language, joined(cell.source)),
          ...(cell.outputs ?? []).map(shown),
        ].join("\n\n"),
  );
  const [heading = "", ...paragraphs] = first.split("\n\n");
  return `${[
    `<!-- Derived from ${file} by \`npm run notebooks\`; not to be edited. -->`,
    heading,
    `This page shows [${file}](${file}) as it was run.`,
    ...paragraphs,
    ...rest,
  ].join("\n\n")}\n`;
}

function shown({ text, data = {} }: Output): string {
  const { "text/html": html, "text/plain": plain } = data;
  const picture = typeof html === "string" && html.startsWith("<img ") ? html : undefined;
  return picture ?? fence("text", joined((text ?? plain ?? "") as string));
}

/** Without the blank lines around it; the first line keeps its indent, under which columns stand. */
const joined = (text: string | readonly string[]): string =>
  (typeof text === "string" ? text : text.join("")).replace(/^\n+|\s+$/g, "");

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;
