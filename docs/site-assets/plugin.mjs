import { Application, Converter, PageEvent } from "typedoc";
import { mendPage } from "./mend-page.mjs";
import { showOutputs } from "./notebook-outputs.mjs";
import { openGuides } from "./open-guides.mjs";
import { namePage, PageRouter } from "./page-names.mjs";
import { showContents } from "./record-contents.mjs";
import { scrollRegions } from "./scroll-regions.mjs";
import { indexWords } from "./search-index.mjs";
import { addFiles, withFiles } from "./site-files.mjs";
import { steadyColours } from "./steady-colours.mjs";

/**
 * What typedoc is told beyond its options. The pages stay plain markdown, as they are read in the
 * repository and in the package.
 */
export async function load(app) {
  await steadyColours();
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, page) => {
    namePage(page);
    showOutputs(page);
  });
  app.renderer.defineRouter("pages", PageRouter);
  // Whatever is set before the end of the bootstrap is set back.
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    app.options.setValue("markdownItLoader", scrollRegions);
  });
  app.renderer.hooks.on("head.end", openGuides);
  indexWords(app);
  showContents(app);
  addFiles(app);
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = withFiles(mendPage(page.contents), page.model);
  });
}
