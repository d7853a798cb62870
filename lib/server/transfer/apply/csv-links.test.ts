import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { undoChange } from "../../changes/undo";
import { db } from "../../db";
import { updateMedia } from "../../media/mutations";
import { outcome } from "../../outcome";
import { addStoredFile } from "../../testing/stored-file";
import { dumpUserData, perform, withTestDatabase } from "../../testing/test-database";
import { readSource } from "../read/read-source";
import { importFolder } from "../testing/import-folder";
import { applyNow } from "../testing/import-now";

withTestDatabase();

it("links media to jobs as a person does, and is taken back whole", async () => {
  const fileIds = [
    await addStoredFile({ area: "media", name: "a.mp4" }),
    await addStoredFile({ area: "media", name: "b.mp4" }),
  ];
  await perform(async (tx) => {
    const { id: characterId } = await tx.character.create({ data: { name: "Luna", nameKey: "luna" } });
    for (const fileId of fileIds) {
      await tx.job.create({ data: { characterId } });
      await tx.mediaAsset.create({ data: { fileId, title: "old", autoFields: "title description" } });
    }
    return outcome("Filled", null);
  }, null);
  const before = await dumpUserData();
  const asItIs = async (id: number) => {
    const job = await db().job.findUniqueOrThrow({ where: { id }, include: { history: true } });
    const media = await db().mediaAsset.findUniqueOrThrow({ where: { id } });
    const steps = job.history.map(({ from, to }) => `${from} → ${to}`);
    return {
      status: job.status,
      steps,
      isLinked: media.jobId === id,
      title: media.title,
      description: media.description,
    };
  };
  const folder = importFolder();
  const file = path.join(folder, "given");
  writeFileSync(file, "Id,Job,Rating\n1,J0001,4\n");
  const mapping = { kind: "media" as const, separator: "," as const, columns: ["id", "job", "rating"] };
  const staging = await readSource({
    folder,
    source: { kind: "upload", path: file, fileName: "links.csv", mapping },
  });
  const { change } = await applyNow(staging, "merge", "theirs");
  const byTable = await asItIs(1);
  expect(byTable).toMatchObject({ status: "rendered", steps: ["planned → rendered"], isLinked: true });
  expect((await db().mediaAsset.findUniqueOrThrow({ where: { id: 1 } })).rating).toBe(4);

  await perform(undoChange, { id: change?.id ?? 0 });
  expect(await dumpUserData()).toEqual(before);
  await perform(updateMedia, { id: 2, jobId: 2 });
  expect(await asItIs(2)).toEqual(byTable);
});
