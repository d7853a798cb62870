import { rm } from "node:fs/promises";
import sharp from "sharp";
import { expect, it } from "vitest";
import { db } from "../db";
import { getMedia, getMediaFile } from "../media/queries";
import { answerThumbnail } from "../storage/answer-file";
import { folderPath } from "../storage/paths";
import { withTestDatabase } from "../testing/test-database";
import { png, receive, uploadForm, withBackground } from "../testing/uploads";
import { drainBackground } from "./queue";

withTestDatabase();
withBackground();

it("reads facts and pictures, and fills the prompt that nobody wrote", async () => {
  const text = "a duck\nSteps: 4, Seed: 1";
  const length = Buffer.alloc(4);
  const content = Buffer.concat([Buffer.from("tEXtparameters\0"), Buffer.from(text)]);
  length.writeUInt32BE(content.length - 4);
  const withPrompt = Buffer.concat([png.subarray(0, 33), length, content, Buffer.alloc(4), png.subarray(33)]);
  const { items } = await receive(uploadForm([["a.png", withPrompt]]));
  await drainBackground();
  const asset = await getMedia(items[0]?.id ?? 0);
  expect(asset).toMatchObject({
    prompt: "a duck",
    file: { width: 640, height: 400, codec: "png" },
    generation: { generator: "A1111", parameters: { seed: "1" } },
  });
  expect(await db().task.count({ where: { state: { not: "failed" } } })).toBe(0);
});

it("makes a picture again when the cache was deleted", async () => {
  const { items } = await receive(uploadForm([["a.png", png]]));
  await drainBackground();
  await rm(folderPath("cache"), { recursive: true });
  const file = await getMediaFile(items[0]?.id ?? 0);
  const ask = () => answerThumbnail(new Request(`http://localhost/x?w=320&v=${file?.hash}`), file);
  const [one, two] = await Promise.all([ask(), ask()]);
  expect(one.headers.get("cache-control")).toContain("immutable");
  expect(one.headers.get("content-type")).toBe("image/webp");
  expect(await sharp(Buffer.from(await two.arrayBuffer())).metadata()).toMatchObject({ width: 320 });
  await expect(answerThumbnail(new Request("http://localhost/x?w=321"), file)).rejects.toThrow(/widths/);
});
