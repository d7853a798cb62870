import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { drainBackground } from "../background/queue";
import { dataDir } from "../environment";
import { listFolder } from "../folders/list-folder";
import { UserError } from "../outcome";
import { answerThumbnail } from "../storage/answer-file";
import { withTestDatabase } from "../testing/test-database";
import { byPerson, html, png, withBackground } from "../testing/uploads";
import { getMediaFile } from "./queries";
import { linkMedia } from "./receive-media";

withTestDatabase();
withBackground();

it("hashes, probes and shows a file without moving it", async () => {
  const folder = path.join(path.dirname(dataDir()), `${path.basename(dataDir())}-elsewhere`);
  await mkdir(folder, { recursive: true });
  const linked = path.join(folder, "render.png");
  await writeFile(linked, png);
  await symlink(linked, path.join(folder, "link.png"));
  try {
    const add = (given: string) =>
      linkMedia(given, { jobId: null, mediaId: null, complete: false }, byPerson);
    const { items } = await add(linked);
    expect((await add(path.join(folder, "link.png"))).items).toMatchObject([
      { id: items[0]?.id, status: "duplicate" },
    ]);
    await drainBackground();
    const file = await getMediaFile(items[0]?.id ?? 0);
    expect(file).toMatchObject({ place: "linked", path: linked, width: 640 });
    expect(file?.hash).toMatch(/^[0-9a-f]{64}$/);
    const picture = await answerThumbnail(new Request("http://localhost/x?w=960"), file);
    expect(picture.status).toBe(200);
    await picture.arrayBuffer();
    expect(await readFile(linked)).toEqual(png);

    expect((await listFolder(folder)).files.map(({ name }) => name)).toEqual(["link.png", "render.png"]);
    await writeFile(path.join(folder, "page.png"), html);
    await expect(add(path.join(folder, "page.png"))).rejects.toThrow(/web page/);
    await expect(add(folder)).rejects.toThrow(/not a file/);
    await expect(add("render.png")).rejects.toThrow(/whole path/);
    await expect(add("//server/share/a.png")).rejects.toThrow(/network/);
    await expect(add(path.join(folder, "none.png"))).rejects.toThrow(/There is no file/);
    await expect(add(path.join(dataDir(), "pipeline.db"))).rejects.toThrow(/own folder/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("refuses folders it must not open, and starts at home and the drives", async () => {
  expect((await listFolder(null)).folders.length).toBeGreaterThan(0);
  for (const given of [
    "\\\\server\\share",
    "//server/share",
    "relative",
    "/no/such/folder",
    dataDir(),
    "/dev/null",
  ])
    await expect(listFolder(given), given).rejects.toThrow(UserError);
});
