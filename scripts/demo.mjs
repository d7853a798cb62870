// `npm run demo`: adds the sample studio, through the server when it runs, else straight to the data folder.
import { requireNode } from "./node-version.mjs";

requireNode();
import("./add-demo.mjs").then((demo) => demo.main());
