import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const names = ["the columns entire", "quarters alone, with all facts and without decimal.js"];

/** What two imports cost in a bundle, as the checks of the package measure it. */
export function sizes() {
  const folder = fileURLToPath(new URL("../..", import.meta.url));
  const given = ["size-limit", "--config", "tests/size-limit.config.js", "--json"];
  const { stdout } = spawnSync("npx", given, { encoding: "utf8", cwd: folder });
  const found = JSON.parse(stdout);
  return names.map((name, index) => {
    const { size } = found.find((each) => each.name === name);
    return {
      name,
      median: `${(size / 1000).toFixed(1)} kB`,
      ratio: size / 3000,
      ...(index === 0 && {
        atMost: 1,
        because: "checks and errors take 1.8 kB, and loops that are there for speed 1.1 kB",
      }),
    };
  });
}
