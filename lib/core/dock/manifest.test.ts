import { existsSync, readFileSync } from "node:fs";
import sharp from "sharp";
import { expect, it } from "vitest";
import { mediaExtensions } from "@/lib/core/media/file-types";

type Icon = { src: string; sizes: string; purpose?: string };
const manifest = JSON.parse(readFileSync("public/dock.webmanifest", "utf8"));

it("stays within the dock, and has its icons in the sizes it names", async () => {
  expect(manifest).toMatchObject({ id: "/dock", scope: "/dock", start_url: "/dock", display: "standalone" });
  const icons: Icon[] = [
    ...manifest.icons,
    ...manifest.shortcuts.flatMap(({ icons }: { icons: Icon[] }) => icons),
  ];
  for (const { src, sizes } of icons) {
    expect(existsSync(`public${src}`), src).toBe(true);
    const { width, height } = await sharp(`public${src}`).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
  expect(new Set(manifest.icons.map(({ sizes, purpose }: Icon) => `${sizes} ${purpose}`))).toEqual(
    new Set(["192x192 any", "512x512 any", "192x192 maskable", "512x512 maskable"]),
  );
});

it("opens and takes just the files that the library takes", () => {
  const [handler] = manifest.file_handlers as { action: string; accept: Record<string, string[]> }[];
  expect(new Set(Object.values(handler?.accept ?? {}).flat())).toEqual(
    new Set([...mediaExtensions].map((extension) => `.${extension}`)),
  );
  for (const { action } of [
    handler,
    manifest.share_target,
    ...manifest.shortcuts.map(({ url }: { url: string }) => ({ action: url })),
  ])
    expect(action).toMatch(/^\/dock[?/]/);
});

it("has one database, whoever opens it first", () => {
  const stores = (text: string) => [...text.matchAll(/createObjectStore\((.*)\)/g)].map(([, given]) => given);
  const name = (text: string) => /DATABASE = (\{.*?\})/.exec(text)?.[1];
  const [worker, page] = ["public/dock-worker.js", "components/dock/store/database.ts"].map((path) =>
    readFileSync(path, "utf8"),
  );
  expect(stores(worker ?? "")).toEqual(stores(page ?? ""));
  expect(name(worker ?? "")).toBe(name(page ?? ""));
});
