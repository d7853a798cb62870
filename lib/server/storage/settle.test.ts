import { link, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { db, write, writeQuietly } from "../db";
import { outcome } from "../outcome";
import { withTestDatabase } from "../testing/test-database";
import { publishByRename } from "./file-system";
import { folderPath, holdingPath, libraryPath } from "./paths";
import { settleAll, settleFiles } from "./settle";

withTestDatabase();

const CONTENT = "the bytes of a clip";
const WANTED = "2026-11/J0042 Luna Vale - Running.mp4";
const SECOND = "2026-11/J0042 Luna Vale - Running (2).mp4";

type Name = "incoming" | "library" | "trash";
type Place = "incoming" | "stored" | "trash";

/** A row, and its file under the given names (several names are one file, as after a kill between two steps). */
async function arrange(place: Place, names: Name[], isReferenced: boolean) {
  const { id, uuid } = await writeQuietly((tx) =>
    tx.storedFile.create({
      data: {
        area: "media",
        place,
        path: WANTED,
        originalName: "clip.mp4",
        size: CONTENT.length,
        mimeType: "video/mp4",
        kind: "video",
        hash: "a".repeat(64),
      },
    }),
  );
  if (isReferenced)
    await write({ origin: "person" }, async (tx) => {
      await tx.mediaAsset.create({ data: { fileId: id } });
      return outcome("Added", null);
    });
  const [first, ...others] = names.map((name) => pathOf(name, uuid));
  if (first) await writeAt(first, CONTENT);
  for (const other of others) {
    await mkdir(path.dirname(other), { recursive: true });
    await link(first as string, other);
  }
  return { id, uuid };
}

function pathOf(name: Name, uuid: string): string {
  return name === "library" ? libraryPath("media", WANTED) : holdingPath(name, uuid);
}

async function writeAt(absolute: string, content: string): Promise<void> {
  await mkdir(path.dirname(absolute), { recursive: true });
  await writeFile(absolute, content);
}

async function listDisk(): Promise<string[]> {
  const found: string[] = [];
  for (const folder of ["incoming", "media", "trash"] as const) {
    const entries = await readdir(folderPath(folder), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    for (const entry of entries) {
      const absolute = path.join(entry.parentPath, entry.name);
      if (entry.isFile())
        found.push(
          path
            .relative(path.dirname(folderPath(folder)), absolute)
            .split(path.sep)
            .join("/"),
        );
    }
  }
  return found.sort();
}

const requireFile = (id: number) => db().storedFile.findUniqueOrThrow({ where: { id } });

describe("settling after a kill at any step", () => {
  const states: [string, Place, Name[]][] = [
    ["an upload before anything moved", "incoming", ["incoming"]],
    ["an upload that has both names", "incoming", ["incoming", "library"]],
    ["an upload that only has its new name", "incoming", ["library"]],
    ["a settled file whose old name is left", "stored", ["library", "incoming"]],
    ["a settled file", "stored", ["library"]],
    ["a file restored but with its name in the trash", "stored", ["library", "trash"]],
    ["a file on its way into the trash", "stored", ["trash"]],
    ["a file in the trash", "trash", ["trash"]],
    ["a file half restored", "trash", ["trash", "library"]],
    ["a file restored that the row does not know of", "trash", ["library"]],
  ];

  it.each(states)("%s, referred to: in the library only", async (_, place, names) => {
    const { id } = await arrange(place, names, true);
    for (const run of [() => settleFiles([id]), settleAll, settleAll]) {
      await run();
      expect(await requireFile(id)).toMatchObject({ place: "stored", path: WANTED, missingAt: null });
    }
    expect(await listDisk()).toEqual([`media/${WANTED}`]);
    expect(await readFile(libraryPath("media", WANTED), "utf8")).toBe(CONTENT);
  });

  it.each(states)("%s, referred to by nothing: in the trash only", async (_, place, names) => {
    const { id, uuid } = await arrange(place, names, false);
    for (const run of [() => settleFiles([id]), settleAll, settleAll]) {
      await run();
      expect(await requireFile(id)).toMatchObject({ place: "trash", path: WANTED, missingAt: null });
    }
    expect(await listDisk()).toEqual([`trash/${uuid}`]);
  });
});

describe("settling", () => {
  it.each(["incoming", "trash"] as const)(
    "never overwrites a stranger's file when it comes from %s",
    async (place) => {
      const { id } = await arrange(place, [place], true);
      await writeAt(libraryPath("media", WANTED), "somebody else's");
      await settleFiles([id]);
      expect(await requireFile(id)).toMatchObject({ place: "stored", path: SECOND });
      expect(await readFile(libraryPath("media", WANTED), "utf8")).toBe("somebody else's");
      expect(await readFile(libraryPath("media", SECOND), "utf8")).toBe(CONTENT);
      expect(await listDisk()).toEqual([`media/${SECOND}`, `media/${WANTED}`].sort());
    },
  );

  it("follows the record into the trash and back", async () => {
    const { id, uuid } = await arrange("incoming", ["incoming"], true);
    await settleFiles([id]);
    const remove = async () =>
      write({ origin: "person" }, async (tx) => outcome("Deleted", await tx.mediaAsset.deleteMany()));
    await remove();
    await settleFiles([id]);
    expect(await listDisk()).toEqual([`trash/${uuid}`]);
    await write({ origin: "person" }, async (tx) =>
      outcome("Back", await tx.mediaAsset.create({ data: { fileId: id } })),
    );
    await settleFiles([id]);
    expect(await listDisk()).toEqual([`media/${WANTED}`]);
  });

  it("marks a file that is gone, keeps its row, and finds it again", async () => {
    const { id } = await arrange("stored", [], true);
    await settleFiles([id]);
    expect((await requireFile(id)).missingAt).toBeInstanceOf(Date);
    await writeAt(libraryPath("media", WANTED), CONTENT);
    await settleFiles([id]);
    expect((await requireFile(id)).missingAt).toBeNull();
  });

  it("removes uploads that no row knows", async () => {
    await writeAt(path.join(folderPath("incoming"), "6a1d0d6e-9d4e-4c0e-8f5a-0123456789ab"), "half an upl");
    await settleAll();
    expect(await listDisk()).toEqual([]);
  });

  it("leaves linked files where they are", async () => {
    const elsewhere = path.join(path.dirname(folderPath("media")), "elsewhere.mp4");
    await writeAt(elsewhere, CONTENT);
    const { id } = await writeQuietly((tx) =>
      tx.storedFile.create({
        data: {
          area: "media",
          place: "linked",
          path: elsewhere,
          originalName: "e",
          size: 1,
          mimeType: "video/mp4",
          kind: "video",
        },
      }),
    );
    await settleFiles([id]);
    await settleAll();
    expect(await readFile(elsewhere, "utf8")).toBe(CONTENT);
    expect((await requireFile(id)).place).toBe("linked");
    await rm(elsewhere);
  });
});

describe("a file system without hard links", () => {
  it("reserves the name, recognises its own reservation, and refuses a stranger's", async () => {
    const source = holdingPath("incoming", "6a1d0d6e-9d4e-4c0e-8f5a-0123456789ab");
    const target = libraryPath("media", WANTED);
    await writeAt(source, CONTENT);
    await writeAt(target, "somebody else's");
    expect(await publishByRename(source, target)).toBe("taken");
    await writeFile(target, "");
    expect(await publishByRename(source, target)).toBe("done");
    expect(await listDisk()).toEqual([`media/${WANTED}`]);
    expect(await readFile(target, "utf8")).toBe(CONTENT);
  });
});
