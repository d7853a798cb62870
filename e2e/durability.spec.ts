import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import Database from "better-sqlite3";
import sharp from "sharp";
import { insert, smallStudio } from "./seeds";
import { startTestServer, type TestServer } from "./server";

const FILES = 40;
/** More of them, and elsewhere, by `PIPELINE_KILLS=200 PIPELINE_SEED=7`. */
const KILLS = Number(process.env.PIPELINE_KILLS ?? 20);
/** Changing it changes where the kills fall; a failure names it. */
const SEED = Number(process.env.PIPELINE_SEED ?? 20_261_122);

type Render = { name: string; content: Buffer; jobId: number };

test(`${KILLS} kills during an import leave what an undisturbed import leaves (seed ${SEED})`, async () => {
  test.setTimeout(900_000);
  const renders = await makeRenders();

  const calm = await startTestServer({ seed: seedJobs });
  for (const render of renders) await send(calm.server, render);
  const expected = await readOutcome(calm.server.dataDir);
  await calm.dispose();
  expect(expected.assets).toHaveLength(FILES);

  const { server, dispose } = await startTestServer({ seed: seedJobs });
  const lives = new Lives();
  await Promise.all([importWithRetries(server, renders, lives), killAgainAndAgain(server, lives)]);
  const outcome = await readOutcome(server.dataDir);
  expect(server.output()).not.toMatch(/corrupt|malformed|could not be moved/i);
  await dispose();
  expect(outcome).toEqual(expected);
});

function seedJobs(database: Database.Database): void {
  smallStudio(database);
  const outputTypeId = Number(database.prepare("SELECT id FROM OutputType").pluck().get());
  const ingredientIds = database.prepare("SELECT id FROM Ingredient ORDER BY id").pluck().all() as number[];
  for (let index = 0; index < 10; index += 1) {
    const jobId = insert(database, "Job", { characterId: (index % 2) + 1, outputTypeId });
    for (const [position, offset] of [index % 2, 2 + (index % 2)].entries())
      insert(database, "JobIngredient", { jobId, ingredientId: ingredientIds[offset] ?? 0, position });
  }
}

/** Pictures of noise from some kilobytes to some megabytes, and a real clip. Every fifth has the bytes of the one before. */
async function makeRenders(): Promise<Render[]> {
  const random = mulberry(SEED);
  const fixtures = path.join(import.meta.dirname, "..", "lib", "server", "background", "fixtures");
  const renders: Render[] = [];
  for (let index = 0; index < FILES; index += 1) {
    const jobId = (index % 10) + 1;
    const before = renders.at(-1);
    if (index % 5 === 4 && before) {
      renders.push({ name: `again ${index}.png`, content: before.content, jobId });
      continue;
    }
    if (index === 7 || index === 23) {
      const name = index === 7 ? "comfyui-video.mp4" : "comfyui-video.webm";
      renders.push({ name, content: readFileSync(path.join(fixtures, name)), jobId });
      continue;
    }
    const width = 40 + Math.floor(random() * (index % 10 === 0 ? 1200 : 300));
    const noise = Buffer.from(Array.from({ length: width * width * 3 }, () => Math.floor(random() * 256)));
    const content = await sharp(noise, { raw: { width, height: width, channels: 3 } })
      .png()
      .toBuffer();
    renders.push({ name: `render ${index}.png`, content, jobId });
  }
  return renders;
}

async function send(server: TestServer, { name, content, jobId }: Render): Promise<void> {
  const body = new FormData();
  body.append("jobId", String(jobId));
  body.append("file", new File([new Uint8Array(content)], name));
  const headers = { "idempotency-key": `import of ${name}` };
  const response = await fetch(`${server.url}/api/media`, { method: "POST", body, headers });
  expect(response.status, await response.text()).toBe(201);
}

/** Which run of the server this is, so that files are spread over all of them. */
class Lives {
  number = 0;
  private waiting: (() => void)[] = [];

  begin(number: number): void {
    this.number = number;
    for (const wake of this.waiting.splice(0)) wake();
  }

  async reached(number: number): Promise<void> {
    while (this.number < number) await new Promise<void>((wake) => this.waiting.push(wake));
  }
}

async function importWithRetries(server: TestServer, renders: Render[], lives: Lives): Promise<void> {
  for (const [index, render] of renders.entries()) {
    await lives.reached(Math.floor((index * KILLS) / FILES));
    for (let isDone = false; !isDone; ) {
      const life = lives.number;
      isDone = await send(server, render).then(
        () => true,
        (error: unknown) => {
          // Only a server that is gone may fail a request.
          if (!(error instanceof TypeError)) throw error;
          return false;
        },
      );
      if (!isDone) await lives.reached(life + 1);
    }
  }
}

async function killAgainAndAgain(server: TestServer, lives: Lives): Promise<void> {
  const random = mulberry(SEED + 1);
  for (let life = 1; life <= KILLS; life += 1) {
    // Most kills hit an upload and its move; every fifth life is long enough for the children to be at work.
    const limit = life % 5 === 0 ? 2_500 : 250;
    const moment = 5 + random() * limit;
    await new Promise((kill) => setTimeout(kill, moment));
    await server.kill();
    await server.restart();
    lives.begin(life);
  }
}

/** Everything that an import leaves, without ids and times: rows once the queue is empty, and files by content. */
async function readOutcome(dataDir: string) {
  const database = new Database(path.join(dataDir, "pipeline.db"), { readonly: true, fileMustExist: true });
  const all = (sql: string) => database.prepare(sql).all();
  await expect
    .poll(() => all("SELECT kind, state FROM Task WHERE state <> 'failed'"), { timeout: 60_000 })
    .toEqual([]);
  const outcome = {
    assets:
      all(`SELECT StoredFile.hash, jobId, title, description, seoTitle, seoDescription, prompt, autoFields,
        (SELECT group_concat(name, ', ') FROM (SELECT Tag.name FROM MediaTag JOIN Tag ON Tag.id = tagId WHERE mediaId = MediaAsset.id ORDER BY position)) AS tags
      FROM MediaAsset LEFT JOIN StoredFile ON StoredFile.id = fileId ORDER BY jobId, StoredFile.hash`),
    files:
      all(`SELECT area, place, path, originalName, hash, size, mimeType, kind, width, height, seconds, fps, codec,
        probedAt IS NULL AS isUnread, problem, missingAt FROM StoredFile ORDER BY path`),
    generation: all(
      `SELECT hash, generator, prompt, raw FROM GenerationMetadata JOIN StoredFile ON StoredFile.id = fileId ORDER BY hash`,
    ),
    jobs: all("SELECT id, status FROM Job ORDER BY id"),
    history: all(`SELECT jobId, "from", "to" FROM JobStatusChange ORDER BY jobId, id`),
    changes: all("SELECT origin, sentence, idempotencyKey FROM Change ORDER BY id"),
    tasks: all("SELECT kind, state, error FROM Task"),
    funnel: all("SELECT jobId, combination, rendered, imported, complete FROM JobFunnel ORDER BY jobId"),
    integrity: [...all("PRAGMA integrity_check"), ...all("PRAGMA foreign_key_check")],
    disk: ["media", "images", "incoming", "trash"].flatMap((folder) => listFiles(path.join(dataDir, folder))),
    pictures: listNames(path.join(dataDir, "cache")),
  };
  database.close();
  return outcome;
}

function listFiles(folder: string): string[] {
  return listNames(folder).map((name) => {
    const hash = createHash("sha256")
      .update(readFileSync(path.join(folder, name)))
      .digest("hex");
    return `${path.basename(folder)}/${name} ${hash}`;
  });
}

function listNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** Small seeded random numbers from 0 to 1. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
