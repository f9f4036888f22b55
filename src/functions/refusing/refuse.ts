export { refuse, type Refusal } from "../../model/refuse.js";
