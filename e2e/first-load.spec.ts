import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { BUDGET } from "@/bench/report";

// What the build says that a browser loads for each page by itself; no browser is needed to add it up.

const BUILD = path.join(import.meta.dirname, "..", process.env.NEXT_DIST_DIR ?? ".next");
const MANIFEST = "page_client-reference-manifest.js";

test("no page loads more scripts than its budget", () => {
  const pages = readdirSync(path.join(BUILD, "server", "app"), { recursive: true, encoding: "utf8" }).filter(
    (file) => path.basename(file) === MANIFEST,
  );
  expect(pages.length).toBeGreaterThan(20);
  const tooHeavy = pages
    .map((page) => ({ page: path.dirname(page), bytes: scriptBytes(page) }))
    .filter(({ bytes }) => bytes >= BUDGET.scripts)
    .map(({ page, bytes }) => `/${page}: ${Math.round(bytes / 1000)} kB`);
  expect(tooHeavy, "see “Scripts” in docs/bench.md").toEqual([]);
});

/** All scripts of every browser, and those of the page and of what is around it. */
function scriptBytes(page: string): number {
  const { rootMainFiles } = JSON.parse(readFileSync(path.join(BUILD, "build-manifest.json"), "utf8"));
  const text = readFileSync(path.join(BUILD, "server", "app", page), "utf8");
  // A statement that keeps it in a variable.
  const { entryJSFiles } = JSON.parse(
    text.slice(text.indexOf("{", text.indexOf("] = ")), text.lastIndexOf("}") + 1),
  );
  const scripts = new Set<string>([...rootMainFiles, ...Object.values(entryJSFiles).flat()]);
  return [...scripts].reduce((sum, script) => sum + sizeOf(script), 0);
}

const sizes = new Map<string, number>();

function sizeOf(script: string): number {
  const size = sizes.get(script) ?? gzipSync(readFileSync(path.join(BUILD, script))).byteLength;
  sizes.set(script, size);
  return size;
}
