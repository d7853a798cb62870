// `npm run dev`: as `npm start`, with Next's development server in place of a build.
import { requireNode } from "./node-version.mjs";

requireNode();
import("./serve.mjs").then((serve) => serve.main("dev", process.argv.slice(2)));
