import { createHash } from "node:crypto";
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { undoLastChange } from "../../changes/undo";
import { db, writeQuietly } from "../../db";
import { publish } from "../../events";
import { storedFilePath } from "../../storage/paths";
import { perform, withTestDatabase } from "../../testing/test-database";
import { byPerson, png, receive, uploadForm, withBackground } from "../../testing/uploads";
import { getMediaFile } from "../queries";
import { locateFile } from "./locate-file";
import { locateOthers } from "./locate-others";

withTestDatabase();
withBackground();

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pipeline-locate-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const picture = (red: number) =>
  sharp({ create: { width: 20, height: 10, channels: 3, background: { r: red, g: 9, b: 9 } } })
    .png()
    .toBuffer();
const at = (...names: string[]) => path.join(folder, ...names);

/** A linked file that is not at `name` any more; its asset. */
async function lost(name: string, content: Buffer): Promise<number> {
  return writeQuietly(async (tx) => {
    const { id: fileId } = await tx.storedFile.create({
      data: {
        ...{ uuid: name, area: "media", place: "linked", path: at(name), originalName: path.basename(name) },
        ...{ hash: createHash("sha256").update(content).digest("hex"), size: content.length },
        ...{ mimeType: "image/png", kind: "image", missingAt: new Date() },
      },
    });
    const { id } = await tx.mediaAsset.create({ data: { fileId, title: path.basename(name), markIn: 1 } });
    return id;
  });
}

const locate = (id: number, where: string, replace = false) =>
  locateFile(id, { path: where, replace }, byPerson);

async function put(name: string, content: Buffer): Promise<string> {
  await mkdir(path.dirname(at(name)), { recursive: true });
  await writeFile(at(name), content);
  return at(name);
}

describe("a linked file", () => {
  it("is found under another name, and belongs to the folder that holds it now", async () => {
    const id = await lost("old/a.png", png);
    await writeQuietly((tx) => tx.mediaFolder.create({ data: { path: at("new") } }));
    const place = await put("new/renamed.png", png);
    expect(await locate(id, place)).toEqual({
      state: "found",
      sentence: "a.png found again",
      change: null,
      others: null,
    });
    expect(await getMediaFile(id)).toMatchObject({ path: place, missingAt: null, folderId: 1 });
    await expect(locate(id, place)).rejects.toThrow("where it should be");
  });

  it("is not another file, until a person says so; then it is a change that can be undone", async () => {
    const id = await lost("a.png", png);
    const other = await picture(200);
    const sameSize = await put(
      "same-size.png",
      Buffer.concat([other, Buffer.alloc(png.length - other.length)]),
    );
    expect(await locate(id, await put("other.png", other))).toMatchObject({
      state: "different",
      reason: expect.stringContaining("another size"),
    });
    expect(await locate(id, sameSize)).toMatchObject({
      state: "different",
      reason: expect.stringContaining("another content"),
    });
    expect(await getMediaFile(id)).toMatchObject({ path: at("a.png") });
    expect(await locate(id, sameSize, true)).toMatchObject({
      state: "replaced",
      sentence: "a.png: file replaced",
    });
    expect(await getMediaFile(id)).toMatchObject({ path: sameSize, place: "linked" });
    expect(await db().mediaAsset.findUnique({ where: { id } })).toMatchObject({
      title: "a.png",
      markIn: null,
    });
    await perform(undoLastChange, undefined);
    expect(await getMediaFile(id)).toMatchObject({ path: at("a.png") });
  });

  it("is the one that the library has there already, when its folder was taken in before", async () => {
    const id = await lost("a.png", png);
    const place = await put("b.png", png);
    const other = await lost("b.png", png);
    expect(await locate(id, place)).toMatchObject({ state: "replaced" });
    expect((await getMediaFile(id))?.id).toBe((await getMediaFile(other))?.id);
  });

  it("is refused in words where nothing can be found", async () => {
    const id = await lost("a.png", png);
    for (const [where, why] of [
      ["a.png", "whole path"],
      [at("nothing.png"), "There is no file"],
      [folder, "is not a file"],
      [await put("page.png", Buffer.from("<!doctype html>")), "web page"],
      [`${folder}/a\0.png`, "whole path"],
    ] as const)
      await expect(locate(id, where)).rejects.toThrow(why);
    await expect(locate(99, at("x.png"))).rejects.toThrow();
  });
});

describe("others of its folder", () => {
  it("are found by their names and bytes, also deeper, and nothing else is taken for them", async () => {
    const pictures = await Promise.all([1, 2, 3, 4].map(picture));
    const [a, b, c, d] = pictures as [Buffer, Buffer, Buffer, Buffer];
    const first = await lost("old/a.png", a);
    const ids = [await lost("old/b.png", b), await lost("old/deep/c.png", c), await lost("old/d.png", d)];
    await lost("older/b.png", b);
    for (const [name, content] of [
      ["new/a.png", a],
      ["new/b.png", b],
      ["new/deep/c.png", c],
      ["new/d.png", Buffer.concat([a.subarray(0, d.length)])],
    ] as const)
      await put(name, content);
    const others = { from: at("old"), to: at("new") };
    expect(await locate(first, at("new/a.png"))).toMatchObject({ others: { ...others, count: 3 } });
    expect(await locateOthers({ ...others, after: 0 })).toEqual({ found: 2, next: null });
    const places = await Promise.all(ids.map(async (id) => (await getMediaFile(id))?.path));
    expect(places).toEqual([at("new/b.png"), at("new/deep/c.png"), at("old/d.png")]);
    expect(await db().storedFile.count({ where: { missingAt: { not: null } } })).toBe(2);
    await expect(locateOthers({ from: at("old"), to: "relative", after: 0 })).rejects.toThrow("outside");
  });
});

it("copies a file of the library back into it", async () => {
  const { items } = await receive(uploadForm([["take.png", png]]));
  const id = items[0]?.id ?? 0;
  const file = await getMediaFile(id);
  if (!file) throw new Error("no file");
  await copyFile(storedFilePath(file), at("copy.png"));
  await rename(storedFilePath(file), at("gone.png"));
  expect(await locate(id, at("copy.png"))).toMatchObject({ state: "found", others: null });
  expect(await readFile(storedFilePath(file))).toEqual(png);
  expect(await getMediaFile(id)).toMatchObject({ place: "stored", path: file.path, missingAt: null });
});

/** Milliseconds: the children that read files start first. */
const WAIT = { timeout: 20_000, interval: 50 };

describe("a file that an import knew the path of only, on another system", () => {
  /** As an import from the predecessor makes it; its asset. */
  async function imported(name: string): Promise<number> {
    return writeQuietly(async (tx) => {
      const { id: fileId } = await tx.storedFile.create({
        data: {
          ...{ uuid: name, area: "media", place: "linked", path: `D:\\renders\\${name}`, originalName: name },
          ...{
            hash: null,
            size: 0,
            mimeType: "image/png",
            kind: "image",
            tasks: { create: { kind: "hash" } },
          },
        },
      });
      const { id } = await tx.mediaAsset.create({ data: { fileId, title: name } });
      return id;
    });
  }

  it("is missing, is located by its name, and read then; others of its folder follow", async () => {
    const [id, other] = [await imported("a.png"), await imported("b.png")];
    publish({ changeId: null, records: [], fileIds: [1] });
    await vi.waitFor(async () => {
      for (const lostId of [id, other]) expect((await getMediaFile(lostId))?.missingAt).toBeInstanceOf(Date);
    }, WAIT);
    const place = await put("here/a.png", await picture(1));
    await put("here/b.png", await picture(2));
    expect(await locate(id, place)).toMatchObject({
      state: "found",
      others: { from: "D:\\renders", to: at("here"), count: 1 },
    });
    expect(await locateOthers({ from: "D:\\renders", to: at("here"), after: 0 })).toEqual({
      found: 1,
      next: null,
    });
    await vi.waitFor(async () => {
      for (const foundId of [id, other])
        expect(await getMediaFile(foundId)).toMatchObject({
          missingAt: null,
          width: 20,
          hash: expect.any(String),
        });
    }, WAIT);
  });
});
