import { expect, it } from "vitest";
import { foldName } from "@/lib/core/text/fold-name";
import { db, writeQuietly } from "../db";
import { perform, withTestDatabase } from "../testing/test-database";
import { attachFile } from "./attach-file";
import { createMedia } from "./create-media";
import type { NewFile } from "./store-media-file";

withTestDatabase();

const named = (name: string) => ({ name, nameKey: foldName(name) });

const file: NewFile = {
  ...{ source: "link", path: "/renders/final cut.png", originalName: "final cut.png", size: 1000 },
  ...{ mimeType: "image/png", kind: "image", extension: "png" },
};

async function createJob(): Promise<number> {
  const data = { status: "planned" as const, character: { create: named("Luna Vale") } };
  return (await writeQuietly((tx) => tx.job.create({ data }))).id;
}

const blank = { title: "", jobId: null, characterId: null, outputTypeId: null };

it("an entry without a file is written from its job, which stays where it is", async () => {
  const jobId = await createJob();
  const { value } = await perform(createMedia, { ...blank, jobId });
  const media = await db().mediaAsset.findUniqueOrThrow({ where: { id: value.id }, include: { job: true } });
  expect(media).toMatchObject({ title: "Luna Vale", fileId: null, job: { status: "planned" } });
  expect(media.autoFields).toContain("title");
});

it("a typed title stays when the file comes; what nobody edited follows, and the job moves on", async () => {
  const jobId = await createJob();
  const { value } = await perform(createMedia, { ...blank, title: "My own", jobId });
  const attach = () => perform(attachFile, { mediaId: value.id, files: [file], complete: false });
  expect((await attach()).change?.sentence).toContain("attached to My own");
  const media = await db().mediaAsset.findUniqueOrThrow({
    where: { id: value.id },
    include: { job: true, file: true },
  });
  expect(media).toMatchObject({ title: "My own", job: { status: "rendered" } });
  expect(media.file?.originalName).toBe("final cut.png");
  await expect(attach()).rejects.toThrow("My own has a file already.");
});

it("refuses what does not exist, at its field", async () => {
  await expect(perform(createMedia, { ...blank, characterId: 99 })).rejects.toMatchObject({
    fields: { characterId: expect.stringContaining("no longer exists") },
  });
  await expect(perform(attachFile, { mediaId: 99, files: [file], complete: false })).rejects.toThrow(
    "no longer exists",
  );
});
