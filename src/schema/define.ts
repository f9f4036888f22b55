/**
 * Makes a schema inside a function that is called once. One purity mark before the call then lets
 * bundlers drop a whole unused schema; a mark before a chain of zod methods would keep the calls
 * among its arguments.
 */
export const define = <S>(make: () => S): S => make();
