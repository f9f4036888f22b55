export { fieldsOf, type Unread } from "../../model/fields-of.js";
