import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { request as httpRequest } from "node:http";
import path from "node:path";
import sharp from "sharp";
import { expect, test } from "./fixtures";
import { MP4_START } from "./pictures";
import type { TestServer } from "./server";

/** Megabytes of the large upload; 2048 was measured by hand, see docs/decisions/0022. */
const LARGE = Number(process.env.PIPELINE_UPLOAD_MB ?? 512);
const MEGABYTE = 1024 ** 2;

type Answer = {
  status: number;
  body: { items: { id: number; status: string }[]; error?: { message: string } };
};

test(`a ${LARGE} MB upload adds under 64 MB of memory and comes back byte for byte`, async ({ server }) => {
  test.skip(process.platform === "win32", "There is no ps to ask for the memory of a process.");
  test.setTimeout(300_000);
  await sendLarge(server, 8);
  const before = memoryOf(server);
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(server));
  }, 200);
  const { answer, hash } = await sendLarge(server, LARGE);
  expect(answer.status).toBe(201);
  expect(await hashOf(`${server.url}/api/media/${answer.body.items[0]?.id}/file`)).toBe(hash);
  clearInterval(watch);
  expect(Math.max(peak, memoryOf(server)) - before).toBeLessThan(64);
});

test("the reason of a refusal arrives, although the rest of the file was not read", async ({ server }) => {
  const refused = await sendParts(server, "noise.png", [Buffer.alloc(64 * MEGABYTE)]);
  expect(refused.status).toBe(409);
  expect(refused.body.error?.message).toMatch(/noise\.png is not a picture/);
});

test("an upload that is cancelled leaves nothing", async ({ server }) => {
  const request = openUpload(server, "clip.mp4");
  request.on("error", () => undefined);
  request.write(Buffer.concat([MP4_START, Buffer.alloc(MEGABYTE)]));
  await expect.poll(() => listIncoming(server)).toHaveLength(1);
  request.destroy();
  await expect.poll(() => listIncoming(server)).toEqual([]);
});

test("a file is sent in parts, only of the version that is asked for", async ({ server }) => {
  const png = await sharp({ create: { width: 300, height: 200, channels: 3, background: "teal" } })
    .png()
    .toBuffer();
  const { body } = await sendParts(server, "a.png", [png]);
  const url = `${server.url}/api/media/${body.items[0]?.id}/file`;
  const part = await fetch(url, { headers: { range: "bytes=4-9" } });
  expect([part.status, part.headers.get("content-range")]).toEqual([206, `bytes 4-9/${png.length}`]);
  expect(Buffer.from(await part.arrayBuffer())).toEqual(png.subarray(4, 10));
  expect(part.headers.get("content-security-policy")).toBe("sandbox; default-src 'none'");
  expect((await fetch(url, { headers: { range: `bytes=${png.length}-` } })).status).toBe(416);
  const picture = await fetch(url.replace("/file", "/thumb?w=320"));
  expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/webp"]);
});

const BOUNDARY = "----pipeline-test";

function openUpload(server: TestServer, name: string) {
  const request = httpRequest(`${server.url}/api/media`, {
    method: "POST",
    headers: { "content-type": `multipart/form-data; boundary=${BOUNDARY}`, "transfer-encoding": "chunked" },
  });
  request.write(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`);
  return request;
}

async function sendParts(server: TestServer, name: string, parts: Iterable<Buffer>): Promise<Answer> {
  const request = openUpload(server, name);
  let isAnswered = false;
  const answered = new Promise<Answer>((resolve, reject) => {
    request.on("error", (error) => isAnswered || reject(error));
    request.on("response", async (response) => {
      isAnswered = true;
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      resolve({ status: response.statusCode ?? 0, body: JSON.parse(Buffer.concat(chunks).toString()) });
    });
  });
  for (const part of parts) {
    if (isAnswered) break;
    if (!request.write(part)) await Promise.race([once(request, "drain"), answered]);
  }
  request.end(`\r\n--${BOUNDARY}--\r\n`);
  return answered;
}

/** Different bytes in every megabyte, made while they are sent. */
async function sendLarge(server: TestServer, megabytes: number): Promise<{ answer: Answer; hash: string }> {
  const hash = createHash("sha256");
  function* parts() {
    for (let index = 0; index < megabytes; index += 1) {
      const part = Buffer.alloc(MEGABYTE, createHash("sha512").update(`${megabytes} ${index}`).digest());
      if (index === 0) MP4_START.copy(part);
      hash.update(part);
      yield part;
    }
  }
  const answer = await sendParts(server, `${megabytes} MB.mp4`, parts());
  return { answer, hash: hash.digest("hex") };
}

async function hashOf(url: string): Promise<string> {
  const hash = createHash("sha256");
  const { body } = await fetch(url);
  for await (const chunk of body ?? []) hash.update(chunk);
  return hash.digest("hex");
}

/** Resident memory in megabytes. */
function memoryOf(server: TestServer): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(server.pid())], { encoding: "utf8" })) / 1024;
}

function listIncoming({ dataDir }: TestServer): string[] {
  return existsSync(path.join(dataDir, "incoming")) ? readdirSync(path.join(dataDir, "incoming")) : [];
}
