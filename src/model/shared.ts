// The files of the model that every entry uses, or imports here, so that the build keeps them in one
// file of the package (docs/architecture.md).
import "./calendar.js";
import "./day.js";
import "./earnings-error.js";
import "./fact-path.js";
import "./fields-of.js";
import "./figure-of.js";
import "./hedge.js";
import "./metric.js";
import "./metric-description.js";
import "./named.js";
import "./own.js";
import "./precision.js";
import "./publication.js";
import "./record.js";
import "./refuse.js";
import "./shortened.js";
import "./target.js";
import "./text.js";
import "./tree.js";
import "./unit.js";
