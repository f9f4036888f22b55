import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { withAddresses, withoutAddresses } from "../../src/files/readme-links.js";
import { scratchProject } from "./scratch.js";

const scratch = scratchProject();
afterAll(() => {
  scratch.remove();
});

const readme = readFileSync("README.md", "utf8");
const packed = withAddresses(readme, "1.2.3");
const links = [...packed.matchAll(/\]\(([^)]+)\)|(?:href|src|srcset)="([^"]+)"/g)].map(
  ([, link, attribute]) => link ?? attribute ?? "",
);

test("on a page of a registry, each link of the README is the address of a file in the package", () => {
  const prefix = "https://cdn.jsdelivr.net/npm/@iij/earnings@1.2.3/";
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !link.startsWith(prefix))).toEqual([]);
  const paths = links.map((link) => link.slice(prefix.length).split("#")[0] ?? "");
  const library = join(scratch.directory, "node_modules/@iij/earnings");
  expect(paths.filter((path) => !existsSync(join(library, path)))).toEqual([]);
});

test("after packing, the README is what it was", () => {
  expect(withoutAddresses(packed, "1.2.3")).toBe(readme);
  expect(withAddresses(`<img src="docs/charts/one.svg"> [two](docs/two.md#three)`, "1.2.3")).toBe(
    `<img src="https://cdn.jsdelivr.net/npm/@iij/earnings@1.2.3/docs/charts/one.svg"> [two](https://cdn.jsdelivr.net/npm/@iij/earnings@1.2.3/docs/two.md#three)`,
  );
});
