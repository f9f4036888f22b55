/**
 * Makes a schema. Inside of a function that is called once, so that one purity mark before the call
 * lets bundlers drop the whole of a schema nobody uses; a mark before a chain of zod's methods
 * leaves the calls among its arguments.
 */
export const define = <S>(make: () => S): S => make();
