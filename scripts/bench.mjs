// `npm run bench`: installs what is missing, then measures (bench/run.ts, docs/bench.md).
import { requireNode } from "./node-version.mjs";

requireNode();
import("./measure.mjs").then((measure) => measure.main(process.argv.slice(2)));
