export { refuse } from "../../model/refuse.js";
