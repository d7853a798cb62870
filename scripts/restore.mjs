// `npm run restore`: puts a backup in the place of the database, without the app.
import { requireNode } from "./node-version.mjs";

requireNode();
import("./backups/choose.mjs").then((restore) => restore.main(process.argv.slice(2)));
