import { rm, writeFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { getMediaFile } from "../media/queries";
import { withTestDatabase } from "../testing/test-database";
import { png, receive, uploadForm, withBackground } from "../testing/uploads";
import { answerFile } from "./answer-file";
import { storedFilePath } from "./paths";

withTestDatabase();
withBackground();

async function serve(headers: Record<string, string> = {}, method = "GET") {
  const { items } = await receive(uploadForm([['naïve "name".png', png]]));
  return answerFile(
    new Request("http://localhost/x", { headers, method }),
    await getMediaFile(items[0]?.id ?? 0),
  );
}
const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer());

it("sends the whole file with a type that was found, and nothing a browser could run", async () => {
  const response = await serve();
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "image/png",
    "content-length": String(png.length),
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "content-disposition": "inline; filename*=UTF-8''na%C3%AFve%20%22name%22.png",
    "accept-ranges": "bytes",
  });
  expect(await bytes(response)).toEqual(png);
});

it("sends a part, only of the version that is asked for", async () => {
  const part = await serve({ range: "bytes=10-19" });
  expect([part.status, part.headers.get("content-range")]).toEqual([206, `bytes 10-19/${png.length}`]);
  expect(await bytes(part)).toEqual(png.subarray(10, 20));
  const etag = part.headers.get("etag") ?? "";
  expect((await serve({ range: "bytes=-5", "if-range": etag })).status).toBe(206);
  expect((await serve({ range: "bytes=-5", "if-range": '"older"' })).status).toBe(200);
  expect((await serve({ "if-none-match": etag })).status).toBe(304);
  const beyond = await serve({ range: `bytes=${png.length}-` });
  expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, `bytes */${png.length}`]);
  const head = await serve({}, "HEAD");
  expect([head.headers.get("content-length"), (await bytes(head)).length]).toEqual([String(png.length), 0]);
});

it("says when the file is gone, remembers it, and forgets it when it is back", async () => {
  const { items } = await receive(uploadForm([["a.png", png]]));
  const id = items[0]?.id ?? 0;
  const file = async () => (await getMediaFile(id)) ?? Promise.reject(new Error("no file"));
  const absolute = storedFilePath(await file());
  await rm(absolute);
  await expect(answerFile(new Request("http://localhost/x"), await file())).rejects.toThrow(
    /not where it should be/,
  );
  expect((await file()).missingAt).toBeInstanceOf(Date);
  await writeFile(absolute, png);
  expect((await answerFile(new Request("http://localhost/x"), await file())).status).toBe(200);
  expect((await file()).missingAt).toBeNull();
});
