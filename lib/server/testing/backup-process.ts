import { makeBackup } from "../backups/make-backup";
import { restoreBackup } from "../backups/restore-backup";

// A server that makes backups, or restores one, as a process of its own, for a test that kills it. It says each step as it begins.
const [name] = process.argv.slice(2);
const say = (what: string) => process.stdout.write(`${what}\n`);

if (name) await restoreBackup(name, say);
while (!name) {
  say("making");
  await makeBackup("manual");
}
say("done");
process.exit();
