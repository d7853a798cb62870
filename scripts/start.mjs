// `npm start`. Nothing may be imported statically but the version check: the rest needs a newer Node to even be read.
import { requireNode } from "./node-version.mjs";

requireNode();
import("./serve.mjs").then((serve) => serve.main("start", process.argv.slice(2)));
