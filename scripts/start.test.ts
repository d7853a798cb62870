import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrate, openDatabase } from "./database.mjs";
import { readEnvironment } from "./environment.mjs";
import { nodeProblem } from "./node-version.mjs";
import { takeServerLock } from "./server-lock.mjs";

const START = path.join(import.meta.dirname, "start.mjs");

let folder: string;
let dataDir: string;
const servers: Server[] = [];
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "pipeline-start-"));
  dataDir = path.join(folder, "data");
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
  rmSync(folder, { recursive: true, force: true });
});

/** A start that is expected to end by itself: what it said and its exit code. */
function start(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [START, "--no-open"], {
      env: { ...process.env, DATABASE_URL: "", HOST: "", PIPELINE_DATA_DIR: dataDir, ...env },
    });
    children.push(child);
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
    });
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    child.on("close", (code) => resolve({ code, said: said.trim() }));
  });
}

/** Listens on a free port of this machine until the test ends. */
function takePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      servers.push(server);
      const address = server.address();
      resolve(address && typeof address === "object" ? address.port : 0);
    });
  });
}

async function freePort(): Promise<string> {
  const port = await takePort();
  await new Promise((resolve) => servers.pop()?.close(resolve));
  return String(port);
}

describe("npm start ends with one sentence", () => {
  test("when the port is in use", async () => {
    const port = await takePort();
    const { code, said } = await start({ PORT: String(port) });
    expect([code, said.split("\n").length]).toEqual([1, 1]);
    expect(said).toContain(`Port ${port} is in use`);
    expect(said).toContain("PORT=");
  });

  test.each(["0", "99999", "abc", "3000.5"])("when PORT is %s", async (port) => {
    const { code, said } = await start({ PORT: port });
    expect([code, said]).toEqual([1, `PORT must be a number from 1 to 65535, not ${port}.`]);
  });

  test("when the data folder cannot be written to", async () => {
    // A folder below a file can be written to by nobody, also not by root.
    writeFileSync(path.join(folder, "file"), "");
    const blocked = path.join(folder, "file", "data");
    const { code, said } = await start({ PORT: await freePort(), PIPELINE_DATA_DIR: blocked });
    expect([code, said.split("\n").length]).toEqual([1, 1]);
    expect(said).toContain(`The data folder ${blocked} cannot be written to`);
  });

  test("when another server has the data folder", async () => {
    mkdirSync(dataDir);
    const release = takeServerLock(dataDir, "http://localhost:4321");
    const { code, said } = await start({ PORT: await freePort() });
    release();
    expect([code, said.split("\n").length]).toEqual([1, 1]);
    expect(said).toContain(`already runs on ${dataDir} (process ${process.pid}, http://localhost:4321)`);
  });

  test("when the database is from a newer version, and frees the data folder", async () => {
    mkdirSync(dataDir);
    const databaseFile = path.join(dataDir, "pipeline.db");
    await migrate({ databaseFile, dataDir });
    const database = openDatabase(databaseFile);
    database.exec("UPDATE _prisma_migrations SET migration_name = '20990101000000_later'");
    database.close();
    const { code, said } = await start({ PORT: await freePort() });
    expect(code).toBe(1);
    expect(said).toMatch(/was last used by a newer version of Pipeline Manager.*Update Pipeline Manager/);
    takeServerLock(dataDir, "")();
  });
});

describe("the Node version", () => {
  test.each(["20.19.0", "20.20.2", "22.12.0", "24.0.0", "26.1.0"])("%s is fine", (version) => {
    expect(nodeProblem(version)).toBeNull();
  });

  test.each(["14.21.3", "18.20.0", "20.18.9", "21.7.0", "22.11.0", "23.5.0"])("%s is refused", (version) => {
    expect(nodeProblem(version)).toContain(`this is Node ${version}`);
  });

  test("is checked by files that an old Node can read, before anything else is loaded", () => {
    for (const name of ["start.mjs", "dev.mjs", "test.mjs", "node-version.mjs"]) {
      const source = readFileSync(path.join(import.meta.dirname, name), "utf8").replace(
        /\/\*[\s\S]*?\*\/|\/\/.*/g,
        "",
      );
      const imports = [...source.matchAll(/^import .* from "(.*)";$/gm)].map((match) => match[1]);
      expect(imports.filter((file) => file !== "./node-version.mjs")).toEqual([]);
      expect(source, name).not.toMatch(/\?\.|\?\?|\|\|=|&&=|\bawait\b|["']node:|^export \* as/m);
    }
  });
});

describe("the data folder's lock", () => {
  beforeEach(() => mkdirSync(dataDir));

  test("of a process that is gone is taken over", () => {
    const gone = execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" });
    writeFileSync(path.join(dataDir, "server.lock"), JSON.stringify({ pid: Number(gone), url: "" }));
    const release = takeServerLock(dataDir, "http://localhost:1");
    expect(readFileSync(path.join(dataDir, "server.lock"), "utf8")).toContain(String(process.pid));
    release();
  });

  test("that cannot be read is taken over", () => {
    writeFileSync(path.join(dataDir, "server.lock"), "");
    takeServerLock(dataDir, "")();
  });

  test("is given back only by the one who has it", () => {
    const release = takeServerLock(dataDir, "http://localhost:1");
    writeFileSync(path.join(dataDir, "server.lock"), "somebody else's");
    release();
    expect(readFileSync(path.join(dataDir, "server.lock"), "utf8")).toBe("somebody else's");
  });
});

test("data is in the data folder unless the environment says otherwise", () => {
  const at = (env: NodeJS.ProcessEnv) => readEnvironment(env).databaseFile;
  const base = { NODE_ENV: "test" } as const;
  expect(at({ ...base, PIPELINE_DATA_DIR: folder })).toBe(path.join(folder, "pipeline.db"));
  expect(at({ ...base, PIPELINE_DATA_DIR: folder, DATABASE_URL: `file:${folder}/x.db` })).toBe(
    path.join(folder, "x.db"),
  );
  expect(() => at({ ...base, DATABASE_URL: "postgres://x" })).toThrow(/must name a SQLite file/);
  expect(readEnvironment(base).url).toBe("http://localhost:3000");
});
