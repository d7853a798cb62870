import { existsSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { freeBytes } from "@/scripts/backups/whole-file.mjs";

/**
 * Bytes that are free where a browser of this machine most likely saves what it loads. Null for a browser of another machine, and where the
 * system does not say. It is a guess: whoever has it save elsewhere knows.
 */
export function downloadRoom(headers: Headers): number | null {
  if (!OF_THIS_MACHINE.test(headers.get("host") ?? "")) return null;
  const downloads = path.join(homedir(), "Downloads");
  return freeBytes(existsSync(downloads) ? downloads : homedir());
}

const OF_THIS_MACHINE = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
