import { install } from "./manifest.js";
import { folder } from "./peers.js";

/** `npm run peers`. Bun and Deno put their binaries in place when they are installed. */
install(folder);
