import { readdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import type { TestFile } from "./pictures";
import type { TestServer } from "./server";

/** The path of a real render, made by ComfyUI. */
export const render = (name: string) =>
  path.join(import.meta.dirname, "..", "lib", "server", "background", "fixtures", name);

export const panel = (page: Page) => page.getByRole("region", { name: "Files being added" });

export const row = (page: Page, name: string) => panel(page).getByRole("listitem").filter({ hasText: name });

export const cards = (page: Page) => page.getByRole("main").getByRole("listitem");

/** Through the file dialog, which the button opens. */
export async function addFiles(page: Page, files: string[] | TestFile[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Add files" }).click();
  await (await chooser).setFiles(files);
}

/** Names of the files in the library, without their folders. */
export function libraryFiles(server: TestServer): string[] {
  try {
    const entries = readdirSync(path.join(server.dataDir, "media"), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch {
    return [];
  }
}
