// What `npm run demo` runs when no server does (scripts/add-demo.mjs). The files' facts are read when the server starts.

import { closeDatabase } from "../db";
import { UserError } from "../outcome";
import { addSampleStudio } from "./add-studio";

try {
  await addSampleStudio({ origin: "person" });
} catch (error) {
  console.error(error instanceof UserError ? error.message : error);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
