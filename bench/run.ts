// `npm run bench`: what it does and how to read it is in docs/bench.md.

import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Environment, ROOT, readEnvironment } from "@/scripts/environment.mjs";
import { buildApp, prepareDatabase, prepareDataFolder } from "@/scripts/prepare.mjs";
import { SetupError } from "@/scripts/setup-error.mjs";
import { measureBatchEdit } from "./batch-edit";
import { measureCovering } from "./covering";
import { measureEngine } from "./engine";
import { measureImport } from "./imports";
import { measurePages } from "./measure";
import { type BenchOptions, readOptions } from "./options";
import { PAGES } from "./pages";
import { measureQueries } from "./queries";
import { brokenBudgets, formatCovering, formatReads, formatReport, type Results } from "./report";
import { seedDatabase } from "./seed";
import { readSeeded } from "./seeded";
import { startServer } from "./server";
import { measureSimilar } from "./similar";
import { measureUploads } from "./uploads";

/** Seconds that the package beside ours gets for each of the published inputs. */
const ENGINE_PATIENCE = 10;

const folder = mkdtempSync(path.join(tmpdir(), "pipeline-bench-"));
const cleanUp = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    cleanUp();
    process.exit(130);
  });
try {
  await main(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
} finally {
  cleanUp();
}

async function main(options: BenchOptions): Promise<void> {
  if (options.isEngineOnly) {
    console.info(`${formatReads(measureEngine())}\n\n${formatCovering(measureCovering(ENGINE_PATIENCE))}`);
    return;
  }
  const environment = readEnvironment({
    ...process.env,
    PORT: String(await freePort()),
    HOST: "127.0.0.1",
    DATABASE_URL: "",
    PIPELINE_DATA_DIR: path.join(folder, "data"),
    PIPELINE_BENCH: "1",
    NEXT_DIST_DIR: ".next-bench",
  });
  const results = await measure(options, environment);
  console.info(`\n${formatReport(results)}\n`);
  console.info(`Written to ${path.relative(process.cwd(), save(results))}`);
  const broken = brokenBudgets(results);
  for (const sentence of broken) console.error(`Over budget: ${sentence}`);
  if (broken.length > 0) process.exitCode = 1;
}

async function measure(options: BenchOptions, environment: Environment): Promise<Results> {
  const { size, runs, only } = options;
  const { databaseFile } = environment;
  await buildApp(environment, console.info);
  prepareDataFolder(environment);
  await prepareDatabase(environment, () => {});
  console.info(
    `Seeding ${size.jobs} jobs, ${size.media} media, ${size.characters} characters, ${size.ingredients} ingredients`,
  );
  const begin = performance.now();
  seedDatabase(databaseFile, size);
  const seedTime = (performance.now() - begin) / 1000;
  const databaseBytes = statSync(databaseFile).size;
  const seeded = readSeeded(databaseFile);

  console.info("Starting the server");
  const first = await startServer(environment);
  await first.stop();
  const server = await startServer(environment);
  try {
    const idleMemory = server.memory();
    const pages = PAGES.filter((page) => page.path(seeded).includes(only));
    console.info(`Asking for ${pages.length} pages, ${runs} times each`);
    const measured = await measurePages(server.url, pages, seeded, runs);
    const memoryAfterwards = server.memory();
    const queries = [...(await measureQueries(databaseFile, seeded)), ...measureEngine()];
    console.info("Covering all pairs");
    const covering = measureCovering(options.isFullSize ? 120 : 2);
    console.info("Comparing files with each other");
    const similar = await measureSimilar(databaseFile, size.media);
    console.info(`Uploading ${options.uploads} pictures and a large clip`);
    const uploads = await measureUploads(server, seeded.job.id, {
      count: options.uploads,
      largeBytes: options.isFullSize ? 1e9 : 2e8,
    });
    console.info(`Taking in a folder of ${options.imports} pictures`);
    const imported = await measureImport(server, path.join(folder, "renders"), options.imports, databaseFile);
    console.info("Editing 5,000 files");
    const edited = await measureBatchEdit(server, 5_000);
    return {
      options,
      node: process.versions.node,
      seedTime,
      databaseBytes,
      firstStart: first.startTime,
      start: server.startTime,
      idleMemory,
      memoryAfterwards,
      measured,
      queries,
      covering,
      uploads,
      imported,
      edited,
      similar,
    };
  } catch (error) {
    if (server.output().trim()) console.error(`The server printed:\n${server.output()}`);
    throw error;
  } finally {
    await server.stop();
  }
}

/** Results stay beside the code, one file a run, so that runs can be compared. */
function save(results: Results): string {
  const file = path.join(
    ROOT,
    "bench",
    "results",
    `${new Date().toISOString().replaceAll(":", "-").slice(0, 19)}.json`,
  );
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  return file;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object"
          ? resolve(address.port)
          : reject(new Error("There is no free port.")),
      );
    });
  });
}
