/**
 * A name, not an address. Elements of the US GAAP taxonomy keep their names here, but not their
 * namespace, because nobody filed these facts under its yearly definitions.
 */
export const taxonomyNamespace = "https://www.npmjs.com/package/@iij/earnings/taxonomy";

/** The file name under which a report looks for its taxonomy. */
export const taxonomyFile = "earnings-taxonomy.xsd";

export const instanceNamespace = "http://www.xbrl.org/2003/instance";
export const currencyNamespace = "http://www.xbrl.org/2003/iso4217";

/** A name in XML without a colon, with letters of any script. */
export const ncName = /^[\p{L}_][\p{L}\p{M}\p{Nd}._-]*$/u;
