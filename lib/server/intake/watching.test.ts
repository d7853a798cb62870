import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { undoChange, undoLastChange } from "../changes/undo";
import { db } from "../db";
import { deleteFolder, locateFolder } from "../folders/mutations";
import { requireSameFiles } from "../folders/require-same-files";
import { updateMedia } from "../media/mutations";
import { answerFile } from "../storage/answer-file";
import { addFolder, restartIntake, statesOf, untilDone, withIntake } from "../testing/folders";
import { perform, withTestDatabase } from "../testing/test-database";
import { retryRefused } from "./intakes";

withTestDatabase();
const renders = withIntake();

/** A small picture; no two numbers give the same bytes. */
function picture(number: number): Promise<Buffer> {
  return sharp({ create: { width: 20 + number, height: 10, channels: 3, background: "teal" } })
    .png()
    .toBuffer();
}

const PATIENCE = { timeout: 40_000, interval: 50 };
/** By path: children answer in any order. */
const files = () => db().storedFile.findMany({ orderBy: { path: "asc" } });
const isOffline = async (folderId: number) =>
  (await db().mediaFolderState.findUnique({ where: { folderId } }))?.offlineAt != null;

describe("a folder that is watched", () => {
  it("takes in a file once it is finished, and says why an unreadable one is refused until it is mended", async () => {
    const id = await addFolder(renders.folder);
    await untilDone(id);
    const whole = await picture(1);
    const half = await renders.put("sub/growing.png", whole.subarray(0, whole.length / 2), true);
    await renders.put("damaged.png", (await picture(2)).subarray(0, 40));
    const stateOf = async (name: string) => (await statesOf(id))[name];
    await expect.poll(() => stateOf("damaged.png"), PATIENCE).toBe("refused");
    await expect
      .poll(async () => (await db().intakeFile.findFirst({ where: { path: half } }))?.reason, PATIENCE)
      .toMatch(/ends too early/);
    expect(await stateOf("growing.png")).toBe("waiting");
    await writeFile(half, whole);
    await expect.poll(() => stateOf("growing.png"), PATIENCE).toBe("added");
    expect(await stateOf("damaged.png")).toBe("refused");
    await retryRefused({ id });
    await expect.poll(() => stateOf("damaged.png"), PATIENCE).toBe("refused");
    expect((await db().mediaAsset.findMany()).map(({ title }) => title)).toEqual(["growing"]);
  });

  it("catches up at the start with what came meanwhile", async () => {
    await renders.put("a.png", await picture(1));
    const id = await addFolder(renders.folder);
    await untilDone(id);
    await restartIntake();
    await renders.put("b.png", await picture(2));
    await expect.poll(() => db().mediaAsset.count(), PATIENCE).toBe(2);
  });

  it("finds a file that was moved or renamed, with all that was written about it", async () => {
    const before = await renders.put("a.png", await picture(1));
    const id = await addFolder(renders.folder);
    await untilDone(id);
    const [asset] = await db().mediaAsset.findMany();
    await perform(updateMedia, { id: asset?.id ?? 0, title: "Mine", notes: "keep" });
    const after = path.join(renders.folder, "renamed.png");
    await rename(before, after);
    await expect.poll(async () => (await files())[0]?.path, PATIENCE).toBe(after);
    expect(await files()).toMatchObject([
      { id: asset?.fileId, originalName: "a.png", missingAt: null, folderId: id },
    ]);
    expect(await db().mediaAsset.findMany()).toMatchObject([{ id: asset?.id, title: "Mine", notes: "keep" }]);
    expect(await statesOf(id)).toEqual({ "renamed.png": "found" });
  });

  it("reads a file again that was worked on, and marks one that is gone", async () => {
    const changing = await renders.put("a.png", await picture(1));
    const going = await renders.put("b.png", await picture(2));
    const id = await addFolder(renders.folder);
    await untilDone(id);
    await renders.put("a.png", await picture(30));
    await rm(going);
    await expect.poll(async () => (await files()).map(({ width }) => width), PATIENCE).toEqual([50, 22]);
    await expect.poll(async () => (await files())[1]?.missingAt, PATIENCE).toBeInstanceOf(Date);
    expect((await files())[0]).toMatchObject({ path: changing, missingAt: null });
    expect(await db().mediaAsset.count()).toBe(2);
  });
});

describe("a folder that cannot be reached", () => {
  it("is offline with its files kept, and comes back by itself", async () => {
    await renders.put("a.png", await picture(1));
    const id = await addFolder(renders.folder);
    await untilDone(id);
    const away = `${renders.folder}-away`;
    await rename(renders.folder, away);
    await expect.poll(() => isOffline(id), PATIENCE).toBe(true);
    const [file = null] = await files();
    const request = new Request("http://localhost/x");
    await expect(answerFile(request, file)).rejects.toMatchObject({ code: "offline" });
    expect(await files()).toMatchObject([{ missingAt: null }]);
    await rename(away, renders.folder);
    await expect.poll(() => isOffline(id), PATIENCE).toBe(false);
    await renders.put("b.png", await picture(2));
    await expect.poll(() => db().mediaAsset.count(), PATIENCE).toBe(2);
  });

  it("is located with all of its files in one change, which can be taken back; another folder is refused", async () => {
    await renders.put("a.png", await picture(1));
    await renders.put("sub/ü.png", await picture(2));
    const id = await addFolder(renders.folder);
    await untilDone(id);
    const away = `${renders.folder}-moved`;
    await rename(renders.folder, away);
    await expect(requireSameFiles({ id, path: path.join(away, "sub") })).rejects.toThrow(/Only 0 of 2/);
    await requireSameFiles({ id, path: away });
    await perform(locateFolder, { id, path: away });
    expect((await files()).map((file) => path.relative(away, file.path))).toEqual([
      "a.png",
      path.join("sub", "ü.png"),
    ]);
    await expect.poll(() => isOffline(id), PATIENCE).toBe(false);
    expect(Object.values(await statesOf(id))).toEqual(["added", "added"]);
    await rename(away, renders.folder);
    await perform(undoLastChange, undefined);
    expect((await files())[0]?.path).toBe(path.join(renders.folder, "a.png"));
  });

  it("that was removed knows its files again when that is taken back", async () => {
    await renders.put("a.png", await picture(1));
    const id = await addFolder(renders.folder);
    await untilDone(id);
    const { change } = await perform(deleteFolder, { id });
    expect(await files()).toMatchObject([{ folderId: null }]);
    await perform(undoChange, { id: change?.id ?? 0 });
    expect(await files()).toMatchObject([{ folderId: id }]);
    expect(await statesOf(id)).toEqual({ "a.png": "added" });
  });
});
