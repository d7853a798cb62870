import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Bytes of real memory, of a process and its children; null where that cannot be told. On Linux what several of them share (the code of
 * Node, pages of the database) counts once; elsewhere each counts it.
 */
export function residentBytes(pid: number): number | null {
  const processes = listProcesses();
  if (!processes) return null;
  const family = new Set([pid]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { id, parent } of processes)
      if (family.has(parent) && !family.has(id)) {
        family.add(id);
        grown = true;
      }
  }
  return processes
    .filter(({ id }) => family.has(id))
    .reduce((sum, { id, bytes }) => sum + (shareOf(id) ?? bytes), 0);
}

/** Its own pages, and its share of those that others have, too (`Pss`); null where the system does not tell. */
function shareOf(pid: number): number | null {
  try {
    const found = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"));
    return found ? Number(found[1]) * 1024 : null;
  } catch {
    return null;
  }
}

function listProcesses(): { id: number; parent: number; bytes: number }[] | null {
  if (process.platform === "win32") return null;
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" }).trim().split("\n");
  return lines.map((line) => {
    const [id = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
    return { id, parent, bytes: kilobytes * 1024 };
  });
}
