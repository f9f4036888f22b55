import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { top } from "../package/scratch.js";
import { deno, denoNotebook, outputsOf, run } from "./jupyter.js";
import { notebookProject } from "./notebook-project.js";
import { hasChromium, visit } from "./page.js";

const project = notebookProject();
afterAll(() => {
  project.remove();
});

/** A table that comes in three pieces, and says whether its reader closed it before its end. */
const source = `
const state = { closed: false };
async function* pieces() {
  try {
    yield "Year to,Sales\\n2023-12-31,9";
    yield "40\\n2024-12-31,\\n";
    yield "2025-12-31,1020\\n";
  } finally {
    state.closed = true;
  }
}
const options = {
  columns: { end: "Year to", values: { Sales: "revenues" } },
  all: { unit: "EUR", document: "acme", published: "2026-03-08" },
  startMonth: 1,
};`;
const last = "0.0 MB read, 3 statements, 2 facts; 1 left out (1 empty)";
const first = "0.0 MB read, 0 statements, 0 facts …";

test.skipIf(!deno.isThere)(
  `on Deno's kernel the lines of an import replace each other, and a reading that is cancelled ends with its reason${deno.isThere ? "" : " (skipped: there is no jupyter_client)"}`,
  () => {
    const imports = `import { importing } from "@iij/earnings/import";
import { show } from "@iij/earnings/notebook";${source}`;
    const progress = `const texts = [];
for await (const step of importing(pieces(), "csv", options)) {
  texts.push(show(step).text);
  await Deno.jupyter.display(show(step), { display_id: "import", update: step.bytes > 26 });
}
texts.length`;
    const cancelled = `const controller = new AbortController();
state.closed = false;
let reason = "";
let shown = "";
try {
  for await (const step of importing(pieces(), "csv", { ...options, signal: controller.signal })) {
    shown = show(step).text;
    controller.abort(new Error("enough"));
  }
} catch (error) {
  reason = error.message;
}
await Promise.resolve();
[shown, reason, state.closed]`;
    const cells = outputsOf(
      run(denoNotebook([imports, progress, cancelled]), deno, project),
      false,
    );
    expect(cells[1]).toEqual([
      { output_type: "display_data", "text/plain": last },
      { output_type: "execute_result", "text/plain": "4" },
    ]);
    const [answer] = cells[2] ?? [];
    expect(JSON.stringify(answer)).toContain(first);
    expect(JSON.stringify(answer)).toMatch(/enough.*true/);
  },
);

const page = `<!doctype html>
<notebook theme="air">
  <title>A file</title>
  <script id="1" type="module">
    import { importing } from "@iij/earnings/import";
    import { show } from "@iij/earnings/notebook";
  </script>
  <script id="2" type="module">${source}
  </script>
  <script id="3" type="module">
    const line = (async function* () {
      for await (const step of importing(pieces(), "csv", options)) yield show(step);
    })();
  </script>
  <script id="4" type="module">
    line
  </script>
  <script id="5" type="module">
    const left = await (async () => {
      const own = { closed: false };
      async function* endless() {
        try {
          for (let year = 2001; ; year += 1)
            yield year === 2001 ? "Year to,Sales\\n" : \`\${year}-12-31,5\\n\`;
        } finally {
          own.closed = true;
        }
      }
      for await (const step of importing(endless(), "csv", options)) break;
      await new Promise((resolve) => setTimeout(resolve));
      return own.closed ? "closed when it was left" : "still open";
    })();
  </script>
  <script id="6" type="module">
    left
  </script>
</notebook>
`;

test.skipIf(!hasChromium)(
  `in a page of Notebook Kit the lines of an import replace each other, and a reading that is left is closed${hasChromium ? "" : " (skipped: there is no Chromium)"}`,
  async () => {
    // npm puts the fonts of Notebook Kit beside it, and its pages ask for them.
    symlinkSync(
      join(top, "node_modules/@fontsource-variable"),
      join(project.directory, "node_modules/@fontsource-variable"),
      "dir",
    );
    project.write({ "progress.html": page });
    const out = join(project.directory, "site");
    execFileSync(
      join(top, "node_modules/.bin/notebooks"),
      ["build", "--root", ".", "--out", out, "progress.html"],
      { cwd: project.directory, stdio: "pipe", env: { ...process.env, NODE_ENV: "production" } },
    );
    const { seen, errors } = await visit(out, "progress.html", async (opened) => {
      await opened.waitForFunction("document.body.innerText.includes('left out')");
      await opened.waitForFunction("/closed when|still open/.test(document.body.innerText)");
      return opened.locator("body").innerText();
    });
    expect(errors).toEqual([]);
    expect(seen).toContain(last);
    expect(seen).not.toContain("facts …");
    expect(seen).toContain("closed when it was left");
  },
);
