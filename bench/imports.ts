import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { crc32, deflateSync } from "node:zlib";
import Database from "better-sqlite3";
import { median, percentile } from "./numbers";
import type { BenchServer } from "./server";

export type ImportResult = {
  count: number;
  /** Files a second, from adding the folder to the last one being in the library. */
  rate: number;
  /** Bytes at most, of the server and its children; null where that cannot be told. */
  peakMemory: number | null;
  /** Milliseconds of the library's page, asked for again and again meanwhile. */
  pageMedian: number;
  pageP95: number;
  /** Thumbnails a second, from the last file being in the library to the last of them being there. */
  thumbnailRate: number;
};

/** Has the server link a folder of small pictures that carry a prompt, and looks at the library meanwhile. Throws when one does not come in. */
export async function measureImport(
  server: BenchServer,
  folder: string,
  count: number,
  databaseFile: string,
): Promise<ImportResult> {
  await writePictures(folder, count);
  const begin = performance.now();
  const { value, peak } = await server.peakMemory(async () => {
    const id = await addFolder(server.url, folder);
    const progress = { isDone: false };
    const pages = lookAtLibrary(server.url, progress);
    await untilDone(server.url, id, count);
    const rate = count / ((performance.now() - begin) / 1000);
    progress.isDone = true;
    return { rate, times: await pages, thumbnailRate: await measureThumbnails(databaseFile) };
  });
  const { rate, times, thumbnailRate } = value;
  const [pageMedian, pageP95] = [median(times), percentile(times, 0.95)];
  return { count, rate, peakMemory: peak, pageMedian, pageP95, thumbnailRate };
}

/** Of those that wait when it begins, a second. */
async function measureThumbnails(databaseFile: string): Promise<number> {
  const database = new Database(databaseFile, { readonly: true });
  const waiting = database.prepare("SELECT count(*) FROM Task WHERE kind = 'thumbnail'").pluck();
  const begin = performance.now();
  const first = Number(waiting.get());
  while (Number(waiting.get()) > 0) await wait(LOOK_EVERY);
  database.close();
  return first / ((performance.now() - begin) / 1000);
}

async function addFolder(url: string, folder: string): Promise<number> {
  const response = await fetch(`${url}/api/folders`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ path: folder, isWatched: false }),
  });
  if (response.status !== 201)
    throw new Error(`The folder was answered ${response.status}: ${await response.text()}`);
  return (await response.json()).id;
}

async function untilDone(url: string, id: number, count: number): Promise<void> {
  for (;;) {
    const { intakeState, counts } = await (await fetch(`${url}/api/folders/${id}`)).json();
    if (intakeState === "done") {
      if (counts.added !== count)
        throw new Error(`Of ${count} files these came in: ${JSON.stringify(counts)}`);
      return;
    }
    await wait(LOOK_EVERY);
  }
}

/** Milliseconds. */
const LOOK_EVERY = 100;
const PAGE_PAUSE = 100;

async function lookAtLibrary(url: string, progress: { isDone: boolean }): Promise<number[]> {
  const times: number[] = [];
  while (!progress.isDone) {
    const begin = performance.now();
    await (await fetch(`${url}/media`)).text();
    times.push(performance.now() - begin);
    await wait(PAGE_PAUSE);
  }
  return times;
}

/** Pictures of noise with a prompt, as generators write them, a thousand a folder; no two have the same bytes. */
async function writePictures(folder: string, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const inner = path.join(folder, String(Math.floor(number / 1_000)));
    if (number % 1_000 === 0) await mkdir(inner, { recursive: true });
    await writeFile(path.join(inner, `render ${number}.png`), picture(number));
  }
  // One that changed a moment ago is left alone at first.
  await wait(QUIET);
}

/** Milliseconds after which a file counts as finished, and a little more. */
const QUIET = 2_100;
const SIDE = 64;

function picture(number: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE, 0);
  header.writeUInt32BE(SIDE, 4);
  header.set([8, 2], 8);
  const row = 1 + SIDE * 3;
  const pixels = Buffer.alloc(SIDE * row);
  for (let index = 0; index < pixels.length; index += 1)
    if (index % row !== 0) pixels[index] = (Math.imul(index + number * 131, 2_654_435_761) >>> 13) & 255;
  const text = `parameters\0a duck, number ${number}\nNegative prompt: blurry\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: ${number}, Size: ${SIDE}x${SIDE}, Model: bench`;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk("IHDR", header), chunk("tEXt", Buffer.from(text)), chunk("IDAT", deflateSync(pixels))];
  return Buffer.concat([signature, ...parts, chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const body = Buffer.concat([Buffer.from(type), content]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([length, body, check]);
}
