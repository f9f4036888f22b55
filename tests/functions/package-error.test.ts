import { describe, expect, test } from "vitest";
import { packageError } from "../../src/functions/refusing/package-error.js";

/** What each says of a package that is not there. */
const missing: readonly [program: string, error: unknown][] = [
  [
    "Node's import",
    Object.assign(new Error("Cannot find package 'vega' imported from /app/m.mjs"), {
      code: "ERR_MODULE_NOT_FOUND",
    }),
  ],
  [
    "Node's require",
    Object.assign(new Error("Cannot find module 'vega'\nRequire stack:\n- /app/m.cjs"), {
      code: "MODULE_NOT_FOUND",
    }),
  ],
  [
    "Jest",
    {
      message: "Cannot find module 'vega' from 'node_modules/@iij/earnings/dist/notebook.cjs'",
      code: "MODULE_NOT_FOUND",
    },
  ],
  [
    "Bun",
    Object.assign(new Error("Cannot find package 'vega' imported from /app/m.mjs"), {
      code: "ERR_MODULE_NOT_FOUND",
    }),
  ],
  [
    "Deno",
    Object.assign(new TypeError('Import "vega" not a dependency\n    at file:///app/m.mjs:2:8\n'), {
      code: "ERR_MODULE_NOT_FOUND",
    }),
  ],
  ["webpack", Object.assign(new Error("Cannot find module 'vega'"), { code: "MODULE_NOT_FOUND" })],
  ["Vite", new Error('Could not resolve "vega" imported by "@iij/earnings". Is it installed?')],
  ["Chromium", new TypeError("Failed to resolve module specifier 'vega'")],
  [
    "Firefox",
    new TypeError("The specifier “vega” was a bare specifier, but was not remapped to anything."),
  ],
];

const failed: readonly [what: string, error: unknown][] = [
  [
    "a package that it needs itself",
    new Error(
      "Cannot find package 'vega-util' imported from /app/node_modules/vega/build/vega.module.js",
    ),
  ],
  [
    "a file of it",
    new Error(
      "Cannot find module '/app/node_modules/vega/build/vega.module.js' imported from /app/m.mjs",
    ),
  ],
  [
    "a name that another package wants of it",
    new SyntaxError("The requested module 'vega' does not provide an export named 'View'"),
  ],
  ["its own error", new TypeError("document is not defined")],
  ["something thrown that is no error", "no"],
  ["nothing", undefined],
];

describe("an optional package that is not there is told from one that fails", () => {
  test.each(missing)("in the words of %s", (_, error) => {
    const { code, message, cause } = packageError("vega", error);
    expect([code, cause]).toEqual(["missingPackage", error]);
    expect(message).toMatch(
      /^ needs the package vega, which is optional; got [^\n]+[^.]\. Add it: npm install vega\.$/,
    );
  });

  test.each(failed)("by %s", (_, error) => {
    const { code, message, cause } = packageError("vega", error);
    expect([code, cause]).toEqual(["packageFailed", error]);
    expect(message).toMatch(
      /^ needs the optional package vega to load; got [^\n]+\. It is installed but does not load; `cause` is its error\.$/,
    );
  });
});

test.each([
  "A dynamic import callback was invoked without --experimental-vm-modules",
  "You need to run with a version of node that supports ES Modules in the VM API. See https://jestjs.io/docs/ecmascript-modules",
])("Jest without its option is told which one: %s", (message) => {
  const error = packageError("vega", { message });
  expect(error.code).toBe("packageFailed");
  expect(error.message).toContain("NODE_OPTIONS=--experimental-vm-modules npx jest");
});
