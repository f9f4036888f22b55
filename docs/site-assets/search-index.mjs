import { createRequire } from "node:module";
import { Renderer } from "typedoc";

/** What is searched of a page of figures is its prose: its tables have filters of their own. */
const figuresOnly = new Set(["ledger", "inferred", "leave-one-out", "records"]);

/** How much a hit counts: guides come before pages, and what an entry exports before its parts. */
const boosts = { Guides: 20, Pages: 6, "How it is made": 2, exported: 1, part: 0.2 };

/**
 * Typedoc indexes names only, and its index strips whatever is not a Latin letter or a digit from
 * words. Here guides, pages and comments are indexed, too, Japanese by its words, and
 * abbreviations such as n.m. with their dots.
 */
export function indexWords(app) {
  const lunr = createRequire(import.meta.resolve("typedoc"))("lunr");
  const { separator } = lunr.tokenizer;
  lunr.tokenizer = (text, metadata) =>
    wordsIn(String(text ?? "")).map((word, index) => new lunr.Token(word, { ...metadata, index }));
  // The words of a query are told apart by it.
  lunr.tokenizer.separator = separator;
  const asItIs = (token) => token;
  asItIs.label = lunr.trimmer.label;
  lunr.trimmer = asItIs;
  app.renderer.on(Renderer.EVENT_PREPARE_INDEX, (event) => {
    for (const [index, reflection] of event.searchResults.entries()) {
      event.searchFields[index] = reflection.isDocument()
        ? { document: textOf(reflection) }
        : { comment: commentOf(reflection) };
      reflection.relevanceBoost = boosts[kindOf(reflection)];
    }
  });
}

function kindOf(reflection) {
  if (reflection.isDocument()) return reflection.frontmatter.group;
  return reflection.parent?.parent?.isProject() ? "exported" : "part";
}

function textOf({ content, frontmatter }) {
  const text = content.map((part) => part.text).join("");
  const told = figuresOnly.has(frontmatter.file) ? text.replaceAll(/^\|.*$/gm, "") : text;
  return told
    .replaceAll(/data:image[^")\s]*/g, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\]\([^)]*\)/g, " ");
}

function commentOf(reflection) {
  const comments = [reflection, ...(reflection.signatures ?? [])].flatMap(
    ({ comment }) => comment ?? [],
  );
  return comments
    .flatMap(({ summary, blockTags }) => [summary, ...blockTags.map(({ content }) => content)])
    .flat()
    .map(({ text }) => text)
    .join(" ");
}

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

/** The words of a text in lower case, each once: how often it says one is no news. */
function wordsIn(text) {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}.%&]+/u)
    .flatMap((part) => {
      if (/^(?:\p{L}\.)+\p{L}?\.?$/u.test(part)) return [part];
      const word = part.replaceAll(/^[.%&]+|[.&]+$/g, "");
      return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)
        ? japaneseWords(word)
        : [word];
    });
  return [...new Set(words)].filter((word) => word !== "" && !/^[\d.%]{5,}$/.test(word));
}

/** The words that the segmenter finds, and what words without a particle between them make: 営業利益 is 営業 and 利益. */
function japaneseWords(text) {
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
  const compounds = words.reduce((found, { segment, index }) => {
    const last = found.at(-1);
    const isParticle = /^\p{Script=Hiragana}+$/u.test(segment);
    if (isParticle || last === undefined || last.end !== index)
      return [...found, { text: isParticle ? "" : segment, end: index + segment.length }];
    return [...found.slice(0, -1), { text: last.text + segment, end: index + segment.length }];
  }, []);
  return [...words.map(({ segment }) => segment), ...compounds.map((each) => each.text)];
}
