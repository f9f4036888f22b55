import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync("docs/architecture.md", "utf8");
const foldersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() ? [each.name] : [],
  );

test("the page on the architecture says what every folder holds, and names no other", () => {
  const wings = [...page.matchAll(/^\| `src\/(\w+)` \|/gm)].map(([, wing]) => wing);
  expect(wings.toSorted()).toEqual(foldersIn("src").toSorted());
  const table = page.split("| folder of functions | holds |")[1]?.split("\n\n")[0] ?? "";
  const rooms = [...table.matchAll(/^\| (.+?) \| /gm)].flatMap(([, names = ""]) =>
    [...names.matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
  );
  expect(rooms.toSorted()).toEqual(foldersIn("src/functions").toSorted());
});
