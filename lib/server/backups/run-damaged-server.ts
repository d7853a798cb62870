import { serveDamagedPage } from "./damaged-server";

// Started by `npm start` in place of the app; ends once there is a database to start with.
await serveDamagedPage(process.argv[2] ?? "");
