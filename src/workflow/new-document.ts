import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sourceDocuments } from "../documents/index.js";
import { type DocumentHead, folderOf, scaffold, wrongHead } from "./scaffold.js";

/** `npm run document:new ID` writes an empty document below the working directory. */
const folder = "src/documents";
const flags = new Set(["kind", "published", "title", "standing"]);

const read = readArguments(process.argv.slice(2));
const problem = typeof read === "string" ? read : (wrongHead(read) ?? taken(read));
if (typeof read === "string" || problem !== undefined) {
  console.error(problem);
  process.exitCode = 2;
} else {
  write(read);
}

function readArguments(words: readonly string[]): DocumentHead | string {
  const usage =
    'npm run document:new ID -- --kind pressRelease --published 2024-08-08 --title "…" --standing issuer';
  const given = new Map<string, string>();
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, flag = "", value] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (flag !== "" && !flags.has(flag)) return `There is no flag --${flag}. ${usage}`;
    if (flag === "" && given.has("id"))
      return `One document at a time; got "${given.get("id") ?? ""}" and "${word}". ${usage}`;
    const said = flag === "" ? word : (value ?? rest.shift());
    if (said === undefined) return `--${flag} needs a value. ${usage}`;
    given.set(flag === "" ? "id" : flag, said);
  }
  const id = given.get("id");
  if (id === undefined) return `Which document? ${usage}`;
  return {
    id,
    kind: (given.get("kind") ?? "pressRelease") as DocumentHead["kind"],
    standing: (given.get("standing") ?? "issuer") as DocumentHead["standing"],
    published: given.get("published") ?? new Date().toISOString().slice(0, 10),
    title: given.get("title") ?? "",
  };
}

function taken({ id }: DocumentHead): string | undefined {
  const isThere = readdirSync(folder).some((year) => existsSync(join(folder, year, `${id}.ts`)));
  return isThere || sourceDocuments.some((each) => each.id === id)
    ? `There is a document "${id}" already.`
    : undefined;
}

function write(head: DocumentHead): void {
  const file = `${folder}/${folderOf(head.published)}/${head.id}.ts`;
  mkdirSync(join(folder, folderOf(head.published)), { recursive: true });
  writeFileSync(file, scaffold(head));
  console.log(`Written: ${file}, dated ${head.published}.

Next:
  1. Fill in its head and its places, from the top of the document to the bottom (docs/adding-a-document.md has an example).
  2. npm run document:check ${file}
  3. npm run derive, which lists it too, and proof-read its section of docs/ledger.md
  4. npm run notebooks
  5. npm test`);
}
