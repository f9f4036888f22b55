import { readFileSync } from "node:fs";
import { Converter, ReflectionKind } from "typedoc";

/** The page of a record has, below its sentence, the table of what it holds. */
export function showContents(app) {
  const sections = new Map(
    readFileSync("docs/records.md", "utf8")
      .split(/^## /m)
      .slice(1)
      .map((text) => [text.slice(0, text.indexOf("\n")), text.slice(text.indexOf("\n"))]),
  );
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    const records = project
      .getReflectionsByKind(ReflectionKind.Variable)
      .filter(
        ({ name, parent, comment }) =>
          comment && parent.name === "@iij/earnings" && sections.has(name),
      );
    const missing = [...sections.keys()].filter((name) =>
      records.every((each) => each.name !== name),
    );
    if (missing.length > 0)
      throw new Error(`docs/records.md describes records that do not exist: ${missing.join(", ")}`);
    for (const { name, comment } of records)
      comment.summary.push({ kind: "text", text: `\n${linked(sections.get(name))}` });
  });
}

/** Pages link each other as files of Markdown, and the API links them as pages. */
const linked = (text) => text.replaceAll(/\]\((\w+)\.md\)/g, "](../pages/$1.html)");
