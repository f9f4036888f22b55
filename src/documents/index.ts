import type { SourceDocument } from "../model/document.js";
import { iij3Q02Presentation } from "./iij-3q02-presentation.js";
import { iijSurveyRelease } from "./iij-2002-12-02-release.js";

/** Every source document, oldest first. */
export const sourceDocuments: readonly SourceDocument[] = [iijSurveyRelease, iij3Q02Presentation];
