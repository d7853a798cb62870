import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { UserError } from "../outcome";
import { folderPath } from "../storage/paths";
import { withTestDatabase } from "../testing/test-database";
import { html, png, uploadForm, withBackground } from "../testing/uploads";
import { receiveImage } from "./receive-image";

withTestDatabase();
withBackground();

const upload = (name: string, content: Buffer) => receiveImage(uploadForm([[name, content]]));

it("measures a picture, and knows it again", async () => {
  const image = await upload("luna.png", png);
  expect(image).toMatchObject({ width: 640, height: 400 });
  expect(await upload("again.png", png)).toEqual(image);
  expect(await readdir(folderPath("incoming"))).toHaveLength(1);
});

it("refuses everything else in words", async () => {
  const clip = await readFile(path.resolve("lib/server/background/fixtures/comfyui-video.mp4"));
  await expect(upload("clip.png", clip)).rejects.toThrow(
    /type that cannot be added \(video\/mp4\)\. Use PNG, JPEG/,
  );
  await expect(upload("page.png", html)).rejects.toThrow(/web page/);
  await expect(upload("cut.png", png.subarray(0, 20))).rejects.toThrow(UserError);
  expect(await readdir(folderPath("incoming"))).toEqual([]);
});
