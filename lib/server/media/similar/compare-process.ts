import { constants, setPriority } from "node:os";
import Database from "better-sqlite3";
import { groupNear } from "@/lib/core/media/similar/group-near";
import { nearLevels, type SimilarLevel } from "@/lib/core/media/similar/levels";
import { readExactGroups, readFiles, readLikenesses } from "./read-library";

// A child process that compares all files of the library with each other: it reads the database, writes nothing, says how far it is, and
// ends when it has told the groups. To stop it is to kill it.

export type ComparedGroups = {
  /** Of each level, where most space is to be won first: ids of stored files, rising. */
  groups: Record<SimilarLevel, number[][]>;
  /** Too many look alike to find all. */
  isCut: boolean;
};

export type CompareMessage = { progress: number } | (ComparedGroups & { milliseconds: number });

/** Milliseconds between two words of how far it is. */
const TELL_EVERY = 300;

setPriority(constants.priority.PRIORITY_LOW);
process.on("disconnect", () => process.exit());
// Ctrl+C reaches the whole group; the server decides when it ends.
process.on("SIGINT", () => undefined);

const database = new Database(process.argv[2] ?? "", { readonly: true, fileMustExist: true });
const files = readFiles(database);
const exact = readExactGroups(database);
const likenesses = readLikenesses(database, files);
database.close();
process.send?.(await compareAll(), () => process.exit());

async function compareAll(): Promise<CompareMessage> {
  const steps = groupNear(likenesses);
  let told = Date.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      const near = nearLevels.map((level) => {
        const groups = value.groups[level].map((places) => places.map((place) => files.ids[place] ?? 0));
        return [level, mostWonFirst([...groups, ...notAmong(exact, groups)])];
      });
      const groups = { exact: mostWonFirst(exact), ...Object.fromEntries(near) };
      return { groups, isCut: value.isCut, milliseconds: processorTime() };
    }
    if (Date.now() - told < TELL_EVERY) continue;
    told = Date.now();
    process.send?.({ progress: value } satisfies CompareMessage);
    // That the server has gone is heard here.
    await new Promise((next) => setImmediate(next));
  }
}

/** Milliseconds: what it took from others, however long it had to wait for them. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Every level has the exact copies too: sounds, and several records of one file, which have no other to be near to. */
function notAmong(others: readonly number[][], groups: readonly number[][]): number[][] {
  const known = new Set(groups.flat());
  return others.filter((ids) => !ids.some((id) => known.has(id)));
}

function mostWonFirst(groups: readonly number[][]): number[][] {
  const won = groups.map((ids) => ({ ids, bytes: files.bytesWon(ids) }));
  return won.sort((a, b) => b.bytes - a.bytes || (a.ids[0] ?? 0) - (b.ids[0] ?? 0)).map(({ ids }) => ids);
}
