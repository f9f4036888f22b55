import { cpSync, existsSync, readdirSync } from "node:fs";
import { buildSync } from "esbuild";
import { JSX, Renderer } from "typedoc";

/** The files of the package that have more of what a page shows, or the same for programs. */
const filesOf = {
  ledger: ["facts.csv", "facts.parquet"],
  "guidance-record": ["facts.csv", "facts.parquet"],
  documents: ["documents.csv"],
  inferred: ["levels.csv", "levels.parquet"],
  coverage: ["levels.csv", "levels.parquet"],
  "twenty-five-years": ["growth.csv"],
  files: [
    ...[
      "facts.csv",
      "facts.parquet",
      "levels.csv",
      "levels.parquet",
      "growth.csv",
      "documents.csv",
    ],
    ...["facts.schema.json", "datapackage.json"],
  ],
};

/** Puts the files of the package and the scripts of the pages into the site. */
export function addFiles(app) {
  app.renderer.on(Renderer.EVENT_END, ({ outputDirectory }) => {
    cpSync("dist/data", `${outputDirectory}/data`, { recursive: true });
    for (const name of readdirSync("docs/charts").filter((each) => each.endsWith("-dark.svg")))
      cpSync(`docs/charts/${name}`, `${outputDirectory}/media/${name}`);
    buildSync({
      entryPoints: ["docs/site-assets/browser/tables.mjs"],
      outfile: `${outputDirectory}/assets/tables.js`,
      bundle: true,
      minify: true,
      format: "iife",
      target: "es2022",
    });
  });
  app.renderer.hooks.on("body.end", (context) =>
    JSX.createElement("script", {
      src: context.relativeURL("assets/tables.js", true),
      defer: true,
    }),
  );
}

/** Links to the files of a page, below its heading. */
export function withFiles(html, model) {
  const files = (model.isDocument?.() && filesOf[model.frontmatter.file]) || [];
  if (files.length === 0) return html;
  const links = files.map((name) => `<a href="../data/${name}" download>${name}</a>`).join(" ");
  return html.replace("</h1>", `</h1><p class="files">Download: ${links}</p>`);
}

/** The picture of the same name for a dark page, if it was drawn. */
export function darkTwin(src) {
  const [, name] = /([\w-]+?)(?:-light)?\.svg$/.exec(src) ?? [];
  return name !== undefined && existsSync(`docs/charts/${name}-dark.svg`)
    ? src.replace(/(?:-light)?\.svg$/, "-dark.svg")
    : undefined;
}
