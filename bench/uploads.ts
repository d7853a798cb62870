import { Agent, request } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import sharp from "sharp";
import type { UploadResult } from "./report";
import type { BenchServer } from "./server";

/** Uploads that are under way at once, as when a person drops many files. */
const AT_ONCE = 4;

/** Sends small pictures, each in a request of its own, then one large clip; throws when one is not taken in. */
export async function measureUploads(
  server: BenchServer,
  jobId: number,
  sizes: { count: number; largeBytes: number },
): Promise<UploadResult> {
  const pictures = await Promise.all(Array.from({ length: sizes.count }, (_, index) => smallPicture(index)));
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  try {
    const begin = performance.now();
    let next = 0;
    const sender = async () => {
      for (let index = next++; index < pictures.length; index = next++)
        await upload(agent, server.url, `picture-${index}.png`, [pictures[index] ?? Buffer.alloc(0)], jobId);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, sender));
    const rate = pictures.length / ((performance.now() - begin) / 1000);

    const before = server.memory();
    const largeBegin = performance.now();
    const { peak } = await server.peakMemory(() =>
      upload(agent, server.url, "large.mp4", largeClip(sizes.largeBytes), jobId),
    );
    return {
      count: pictures.length,
      rate,
      largeBytes: sizes.largeBytes,
      largeSeconds: (performance.now() - largeBegin) / 1000,
      extraMemory: peak !== null && before !== null ? Math.max(0, peak - before) : null,
    };
  } finally {
    agent.destroy();
  }
}

/** No two have the same bytes: a picture that the library has already would not be stored again. */
function smallPicture(index: number): Promise<Buffer> {
  const background = { r: index % 256, g: Math.floor(index / 256) % 256, b: 90 };
  return sharp({ create: { width: 64, height: 64, channels: 3, background } })
    .png()
    .toBuffer();
}

/** What a clip begins with, then anything: it is received, hashed and stored, and found to be unreadable afterwards. */
function* largeClip(bytes: number): Generator<Buffer> {
  const head = Buffer.from("00000018667479706d703432000000006d7034326d703431", "hex");
  yield head;
  const chunk = Buffer.alloc(CHUNK, 7);
  for (let left = bytes - head.length; left > 0; left -= CHUNK)
    yield chunk.subarray(0, Math.min(left, CHUNK));
}

const CHUNK = 1_000_000;
const BOUNDARY = "pipeline-bench-boundary";

/** Streams one file in a form, as fast as the server takes it. */
function upload(
  agent: Agent,
  url: string,
  name: string,
  content: Iterable<Buffer>,
  jobId: number,
): Promise<void> {
  function* form(): Generator<Buffer> {
    yield Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="jobId"\r\n\r\n${jobId}\r\n`);
    yield Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    );
    yield* content;
    yield Buffer.from(`\r\n--${BOUNDARY}--\r\n`);
  }
  return new Promise((resolve, reject) => {
    const headers = { "content-type": `multipart/form-data; boundary=${BOUNDARY}` };
    const post = request(`${url}/api/media`, { method: "POST", agent, headers }, (response) => {
      let answer = "";
      response.on("data", (data) => {
        answer += String(data);
      });
      response.on("error", reject);
      response.on("end", () => {
        if (response.statusCode === 201 && answer.includes('"added"')) resolve();
        else reject(new Error(`${name} was answered ${response.statusCode}: ${answer.slice(0, 300)}`));
      });
    });
    pipeline(Readable.from(form()), post).catch(reject);
  });
}
