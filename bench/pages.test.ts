import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { PAGES } from "./pages";

it("measures every page there is", () => {
  const app = path.join(import.meta.dirname, "..", "app");
  const routes = readdirSync(app, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => file === "page.tsx" || file.endsWith("/page.tsx"))
    .map((file) => `/${path.posix.dirname(file)}`.replace(/^\/\.$/, "/"));
  const measured = new Set(PAGES.map(({ route }) => route));
  expect(
    routes.filter((route) => !measured.has(route)),
    "add a line to bench/pages.ts for",
  ).toEqual([]);
  expect(
    [...measured].filter((route) => !routes.includes(route)),
    "bench/pages.ts has a line too many for",
  ).toEqual([]);
});
