// `npm run bring -- <folder>`: takes everything over from the folder of an older copy of the app, without the app.
import { requireNode } from "./node-version.mjs";

requireNode();
import("./backups/bring.mjs").then((bring) => bring.main(process.argv.slice(2)));
