// `npm run bring`: says what it found, and takes it over where nothing is yet, or on the word --replace.

import path from "node:path";
import { describeCounts } from "../../lib/core/backups/contents.mjs";
import { SetupError } from "../setup-error.mjs";
import { runOffline } from "./offline.mjs";

/** @param {string[]} args the folder, and `--replace` where something is here already */
export function main(args) {
  return runOffline("Data", async (environment) => {
    const folder = args.find((arg) => !arg.startsWith("--"));
    if (!folder) throw new SetupError("Say which folder: npm run bring -- /path/of/the/old/app");
    const { findOldData } = await import("./old-data.mjs");
    const { copyDataFiles } = await import("./copy-files.mjs");
    const { readContents } = await import("./contents.mjs");
    const { restoreOffline } = await import("./restore-offline.mjs");
    const found = findOldData(path.resolve(folder), environment.dataDir);
    console.info(
      `Found ${describeCounts(found.counts) || "no records"} and ${found.files} files in ${found.dataDir}.`,
    );
    const here = describeCounts(readContents(environment.databaseFile)?.counts ?? {});
    if (here && !args.includes("--replace"))
      throw new SetupError(
        `There is something here already: ${here}. Add --replace; what is here becomes a backup.`,
      );
    if (found.free !== null && found.free < found.needed)
      throw new SetupError("There is not enough room on this disk for a copy of everything.");
    await copyDataFiles({ from: found.dataDir, to: environment.dataDir });
    const kept = await restoreOffline({ ...environment, backupFile: found.databaseFile });
    console.info(
      `Everything is here now. The old folder was not touched.${kept ? ` What was here is kept as ${kept}.` : ""}`,
    );
  });
}
