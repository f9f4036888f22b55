import type { Word } from "../../functions/display/locale.js";

/** The mark that shows the bounds left by rounding. */
export const errorBarWord: Word = { en: "bounds left by rounding", ja: "端数処理による幅" };
