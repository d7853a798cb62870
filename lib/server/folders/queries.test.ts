import { expect, it } from "vitest";
import { writeQuietly } from "../db";
import { withTestDatabase } from "../testing/test-database";
import { FILES_PER_PAGE, listFolderFiles } from "./queries";

withTestDatabase();

const folder = { id: 1, path: "/renders" };
const states = ["queued", "waiting", "added", "duplicate", "found", "refused"] as const;

/** Files 1 to 150, their states in turn; those that were added have an asset each. */
async function fill() {
  await writeQuietly(async (tx) => {
    await tx.mediaFolder.create({ data: { id: 1, path: folder.path } });
    await tx.intake.create({
      data: { id: 1, folderId: 1, path: folder.path, mode: "link", origin: "person" },
    });
    for (let number = 1; number <= 150; number += 1) {
      const state = states[number % states.length] ?? "queued";
      const path = `/renders/${number}.png`;
      const facts = { size: number, modifiedAt: new Date(2026, 0, 1) };
      const file =
        state === "added"
          ? await tx.storedFile.create({
              data: {
                ...{
                  area: "media",
                  place: "linked",
                  path,
                  originalName: path,
                  mimeType: "image/png",
                  kind: "image",
                },
                size: number,
                media: { create: {} },
              },
              include: { media: true },
            })
          : null;
      const mediaId = file?.media[0]?.id ?? null;
      await tx.intakeFile.create({
        data: { intakeId: 1, path, state, fileId: file?.id ?? null, mediaId, ...facts },
      });
    }
  });
}

it("lists what came in page by page, newest first, of all states and of one, each with the asset that shows it", async () => {
  await fill();
  const first = await listFolderFiles(folder, { state: null, after: null });
  expect(first.files.map(({ id }) => id)).toEqual(
    Array.from({ length: FILES_PER_PAGE }, (_, place) => 150 - place),
  );
  expect(first.files[0]).toMatchObject({ name: "150.png", size: 150, state: "queued", mediaId: null });
  expect(first.files[0]?.modifiedAt).toEqual(new Date(2026, 0, 1));
  const rest = await listFolderFiles(folder, { state: null, after: first.next });
  expect(rest.files.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, place) => 50 - place));
  expect(rest.next).toBeNull();

  const added = await listFolderFiles(folder, { state: "added", after: 100 });
  expect(added.files.map(({ id }) => id)).toEqual(
    Array.from({ length: 150 }, (_, place) => 150 - place).filter(
      (id) => id < 100 && states[id % 6] === "added",
    ),
  );

  // Its asset is gone, and another one shows the file: that one is led to.
  const [one] = added.files;
  await writeQuietly(async (tx) => {
    const { fileId } = await tx.mediaAsset.delete({ where: { id: one?.mediaId ?? 0 } });
    await tx.mediaAsset.create({ data: { id: 900, fileId } });
  });
  expect((await listFolderFiles(folder, { state: "added", after: 100 })).files[0]?.mediaId).toBe(900);
  expect(await listFolderFiles({ ...folder, id: 2 }, { state: null, after: null })).toEqual({
    files: [],
    next: null,
  });
});
