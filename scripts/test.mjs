// `npm test`: every check there is, in order. See checks.mjs.
import { requireNode } from "./node-version.mjs";

requireNode();
import("./checks.mjs").then((checks) => checks.main());
