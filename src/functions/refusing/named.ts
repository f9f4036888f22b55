export { named, namedLater, placed } from "../../model/named.js";
