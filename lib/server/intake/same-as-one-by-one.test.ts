import { readFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { drainBackground } from "../background/queue";
import { db, write } from "../db";
import { outcome } from "../outcome";
import { addFolder, untilDone, untilSettled, withIntake } from "../testing/folders";
import { withTestDatabase } from "../testing/test-database";
import { byPerson, receive, uploadForm } from "../testing/uploads";

withTestDatabase();
const renders = withIntake();

it("fills in of many files what it fills in of each by itself", async () => {
  const fixtures = path.resolve("lib/server/background/fixtures");
  const named: [string, Buffer][] = [
    [
      "luna_vale-00042.png",
      await sharp({ create: { width: 9, height: 9, channels: 3, background: "red" } })
        .png()
        .toBuffer(),
    ],
    [
      "J0001 take 2.jpg",
      await sharp({ create: { width: 9, height: 9, channels: 3, background: "red" } })
        .jpeg()
        .toBuffer(),
    ],
  ];
  for (const name of [
    "comfyui-animated.webp",
    "comfyui-nomodel.png",
    "comfyui-video.mp4",
    "comfyui-video.webm",
  ])
    named.push([name, await readFile(path.join(fixtures, name))]);
  await write(byPerson, async (tx) => {
    const character = await tx.character.create({
      data: { name: "Luna Vale", nameKey: "luna vale", description: "A dancer." },
    });
    await tx.job.create({
      data: { characterId: character.id, prompts: { create: { text: "a dancer runs", status: "done" } } },
    });
    return outcome("Job created", null);
  });

  for (const [name, content] of named) await receive(uploadForm([[name, content]]));
  await drainBackground();
  const oneByOne = await everything();
  await write(byPerson, async (tx) => outcome("Deleted", await tx.mediaAsset.deleteMany()));
  await drainBackground();
  await write(byPerson, async (tx) => {
    await tx.storedFile.deleteMany();
    return outcome("Forgotten", await tx.job.updateMany({ data: { status: "planned" } }));
  });

  for (const [name, content] of named) await renders.put(name, content);
  await untilDone(await addFolder(renders.folder, { mode: "copy" }));
  await untilSettled();
  await drainBackground();
  expect(await everything()).toEqual(oneByOne);
});

/** Assets, files and what generators wrote, without ids and times. */
async function everything() {
  const assets = await db().mediaAsset.findMany({
    include: { tags: { include: { tag: true } }, file: { include: { generation: true } }, job: true },
  });
  return assets
    .map(
      ({
        tags,
        file,
        job,
        title,
        description,
        seoTitle,
        seoDescription,
        prompt,
        autoFields,
        quality,
        rating,
        notes,
      }) => {
        const { generation, originalName, hash, size, mimeType, kind, width, height } = file ?? {};
        const { seconds, fps, codec, hasAudio } = file ?? {};
        const { fileId: _, ...written } = generation ?? {};
        return {
          ...{ title, description, seoTitle, seoDescription, prompt, autoFields, quality, rating, notes },
          ...{
            originalName,
            hash,
            size,
            mimeType,
            kind,
            width,
            height,
            seconds,
            fps,
            codec,
            hasAudio,
            written,
          },
          tags: tags.map(({ tag }) => tag.name),
          job: job?.status,
        };
      },
    )
    .sort((a, b) => String(a.originalName).localeCompare(String(b.originalName)));
}
