// `npm run dock`: opens the dock as a window of its own.
import { requireNode } from "./node-version.mjs";

requireNode();
import("./open-dock.mjs").then((dock) => dock.main());
