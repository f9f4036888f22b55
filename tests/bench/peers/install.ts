import { fileURLToPath } from "node:url";
import { install } from "../../peers/manifest.js";
import { folder } from "../../peers/peers.js";

/** What `npm run bench` compares with; what cannot be installed here is not measured. */
for (const each of [folder, fileURLToPath(new URL(".", import.meta.url))])
  try {
    install(each);
  } catch {
    console.log(`Not installed: ${each}`);
  }
