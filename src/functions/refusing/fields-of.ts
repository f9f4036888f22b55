export { fieldsOf } from "../../model/fields-of.js";
