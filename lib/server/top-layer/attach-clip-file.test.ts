import { readdir, readFile } from "node:fs/promises";
import sharp from "sharp";
import { expect, it } from "vitest";
import { ClipFileSubmission } from "@/lib/core/top-layer/submission";
import { undoChange } from "../changes/undo";
import { db } from "../db";
import { receiveFiles } from "../media/receive-files";
import { folderPath, storedFilePath } from "../storage/paths";
import { perform, withTestDatabase } from "../testing/test-database";
import { html, png, receive, uploadForm } from "../testing/uploads";
import { attachClipFile } from "./attach-clip-file";
import { createClip } from "./create-clip";
import { getClipFile } from "./record";

withTestDatabase();

const webp = await sharp(png).webp().toBuffer();

const send = (clipId: number, request: Request, idempotencyKey?: string) =>
  receiveFiles(request, { origin: "api", idempotencyKey }, (fields) => {
    const isReplacing = ClipFileSubmission.parse(fields).replace;
    return (tx, files) => attachClipFile(tx, { clipId, files, isReplacing });
  });

const create = async () => (await perform(createClip, { title: "Autumn: reel" })).value.id;

const held = async (folder: "media" | "trash" | "incoming") => {
  const entries = await readdir(folderPath(folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
};

it("stores a clip's file under its title, once however often it is sent", async () => {
  const id = await create();
  const first = await send(id, uploadForm([["out 7.png", png]]), "key");
  expect(first.change?.sentence).toBe("out 7.png attached to top layer clip Autumn: reel");
  expect(await send(id, uploadForm([["out 7.png", png]]), "key")).toEqual(first);
  const file = await getClipFile(id);
  expect(file).toMatchObject({ place: "stored", mimeType: "image/png", originalName: "out 7.png" });
  expect(file && (await readFile(storedFilePath(file)))).toEqual(png);
  expect(await held("incoming")).toEqual([]);
});

it("gives it up only when that is said, and undo brings it back", async () => {
  const id = await create();
  await send(id, uploadForm([["a.png", png]]));
  await expect(send(id, uploadForm([["b.webp", webp]]))).rejects.toThrow("has a file already");
  await expect(send(id, uploadForm([["b.webp", html]], { replace: "1" }))).rejects.toThrow();
  expect(await held("incoming")).toEqual([]);
  const { change } = await send(id, uploadForm([["b.webp", webp]], { replace: "1" }));
  expect(change?.sentence).toBe("b.webp is now the file of top layer clip Autumn: reel");
  expect((await getClipFile(id))?.mimeType).toBe("image/webp");
  await perform(undoChange, { id: change?.id ?? 0 });
  expect((await getClipFile(id))?.mimeType).toBe("image/png");
});

it("shares its bytes with an asset of the library", async () => {
  await receive(uploadForm([["a.png", png]]));
  const id = await create();
  await send(id, uploadForm([["same.png", png]]));
  expect(await db().storedFile.count()).toBe(1);
  expect(await held("media")).toHaveLength(1);
});
