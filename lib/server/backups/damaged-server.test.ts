import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { blankCharacter } from "@/lib/core/characters/blank-character";
import { findDamage } from "@/scripts/backups/damage.mjs";
import { createCharacter } from "../characters/mutations";
import { closeDatabase, writeQuietly } from "../db";
import { databaseFile, dataDir } from "../environment";
import { damage, damageHead, lookInto, namesOfCharacters } from "../testing/databases";
import { perform, withTestDatabase } from "../testing/test-database";
import { serveDamagedPage } from "./damaged-server";
import { makeBackup } from "./make-backup";

withTestDatabase();
vi.setConfig({ testTimeout: 60_000 });

let address = "";
const before = { PORT: process.env.PORT, HOST: process.env.HOST };
beforeEach(async () => {
  const port = await freePort();
  Object.assign(process.env, { PORT: String(port), HOST: "127.0.0.1" });
  address = `http://127.0.0.1:${port}`;
});
afterEach(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

const add = (name: string) => perform(createCharacter, { ...blankCharacter, name });
const post = (to: string, body: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${address}${to}`, { method: "POST", body: new URLSearchParams(body), headers });
const aside = () => readdirSync(dataDir()).filter((name) => /^damaged-.*\.db$/.test(name));

/** Two characters, a backup with one of them, and damage. */
async function spoil(how: (file: string) => void): Promise<string> {
  await add("Luna");
  const { name } = await makeBackup("manual");
  await add("Mara");
  // So much that the second half of the file is this and nothing else.
  const rows = Array.from({ length: 5_000 }, (_, key) => ({ key: `${key}`, value: "x".repeat(500) }));
  await writeQuietly((tx) => tx.setting.createMany({ data: rows }));
  await closeDatabase();
  how(databaseFile());
  return name;
}

it("names the newest good backup, restores it, keeps the damaged file, and gives way to the app", async () => {
  const name = await spoil(damageHead);
  expect(findDamage(databaseFile())).toBe("file is not a database");
  const served = serveDamagedPage("file is not a database");
  const page = await (await untilAnswered()).text();
  expect(page).toContain(name);
  expect(page).toContain("It holds 1 character.");
  expect((await post("/restore", { name: "../pipeline.db" })).status).toBe(503);
  expect((await post("/begin-anew", {})).status).toBe(503);

  const done = await post("/restore", { name });
  expect(await done.text()).toContain("The backup is restored");
  await served;
  expect(findDamage(databaseFile())).toBeNull();
  expect(namesOfCharacters(databaseFile())).toEqual(["Luna"]);
  expect(aside()).toHaveLength(1);
});

it("tells what would be missing as far as the damaged file can be read", async () => {
  await spoil(damage);
  const served = serveDamagedPage("database disk image is malformed");
  expect(await (await untilAnswered()).text()).toContain(
    "Compared with the damaged file, 1 character would be missing.",
  );
  // To begin anew is a second, explicit choice.
  await post("/begin-anew", { sure: "yes" });
  await served;
  expect(existsSync(databaseFile())).toBe(false);
  const [kept] = aside();
  expect(
    lookInto(path.join(dataDir(), kept ?? ""), (database) =>
      database.prepare(`SELECT "value" FROM "Counter" WHERE "name" = 'Character'`).pluck().get(),
    ),
  ).toBe(2);
});

it("answers under no foreign name and to no foreign page", async () => {
  const name = await spoil(damageHead);
  const served = serveDamagedPage("");
  await untilAnswered();
  expect((await post("/restore", { name }, { origin: "https://elsewhere.example" })).status).toBe(403);
  expect(aside()).toEqual([]);
  await post("/restore", { name }, { origin: address });
  await served;
});

async function untilAnswered(): Promise<Response> {
  return vi.waitFor(() => fetch(address), { timeout: 30_000, interval: 20 });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const found = probe.address();
      probe.close(() => resolve(found && typeof found === "object" ? found.port : 0));
    });
  });
}
