import { fileURLToPath } from "node:url";
import eslint from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const top = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig(
  { basePath: top, ignores: ["dist/", "docs/site/", "src/records/*.ts"] },
  {
    basePath: top,
    files: ["**/*.ts"],
    extends: [
      eslint.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: top } },
    rules: {
      "@typescript-eslint/no-unused-vars": [
        "error",
        { varsIgnorePattern: "^_", argsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allow: [{ from: "lib", name: "bigint" }] },
      ],
      // The functions check at run time what JavaScript users may get wrong.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // Index signatures name their key, which a Record does not; conversions guard against what JavaScript users pass.
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/no-unnecessary-type-conversion": "off",
      "max-lines": ["error", { max: 220, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    basePath: top,
    files: ["tests/**/*.ts"],
    rules: { "max-lines": ["error", { max: 420, skipComments: true, skipBlankLines: true }] },
  },
  // Loops over millions of rows read their columns within their bounds, and a default for what is
  // never absent would be paid for in each row.
  {
    basePath: top,
    files: ["src/columns/*.ts"],
    rules: { "@typescript-eslint/non-nullable-type-assertion-style": "off" },
  },
  // Until V8 has optimized a loop, `for…of` makes an object for each element, and the first inference
  // of a process runs before that, after it has read and checked the facts.
  {
    basePath: top,
    files: [
      "src/functions/inference/**/*.ts",
      "src/functions/precision/require-description.ts",
      "src/codec/fact-lines.ts",
      "src/model/record.ts",
    ],
    rules: { "@typescript-eslint/prefer-for-of": "off" },
  },
  // A document is as long as it is.
  { basePath: top, files: ["src/documents/**/*.ts"], rules: { "max-lines": "off" } },
);
