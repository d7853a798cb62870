import path from "node:path";
import { applyImport } from "../transfer/apply/apply-import";
import { openStaging } from "../transfer/read/open-staging";
import { STAGING_FILE } from "../transfer/read/staging";

// An import as a process of its own, for a test that kills it. It says what it is about to do.
const folder = process.argv[2] ?? "";
const staging = openStaging(folder, path.join(folder, STAGING_FILE));
await applyImport(staging, {
  mode: "replace",
  signal: new AbortController().signal,
  onStep: (step, progress) => process.stdout.write(`${step} ${progress?.done ?? 0}\n`),
});
process.stdout.write("done\n");
process.exit();
