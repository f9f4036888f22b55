import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/**
 * Shiki, which colours the code for typedoc, leaves a line as it is after half a second by the
 * clock, and goes on from there in the wrong state. A busy machine needs longer for the first line
 * of a language, so that the same page had other colours in each build. Typedoc has no option for
 * the limit; here the tokenizer of all its languages goes without one.
 */
export async function steadyColours() {
  const shiki = await shikiOfTypedoc();
  const { getLanguage } = await shiki.createShikiInternal({
    engine: await shiki.createOnigurumaEngine(),
    themes: [],
    langs: [shiki.bundledLanguages.json],
  });
  const grammar = Object.getPrototypeOf(getLanguage("json"));
  const { tokenizeLine2 } = grammar;
  grammar.tokenizeLine2 = function (line, state) {
    return tokenizeLine2.call(this, line, state, 0);
  };
}

/**
 * The copy that typedoc itself imports, ready to be used.
 *
 * @public
 */
export async function shikiOfTypedoc() {
  const ofTypedoc = createRequire(import.meta.resolve("typedoc"));
  const shiki = await import(pathToFileURL(ofTypedoc.resolve("@gerrit0/mini-shiki")).href);
  await shiki.loadBuiltinWasm();
  return shiki;
}
