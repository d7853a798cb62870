import { expect, type Locator } from "@playwright/test";
import sharp from "sharp";

/** A file as Playwright's `setInputFiles` takes it. */
export type TestFile = { name: string; mimeType: string; buffer: Buffer };

/** The first picture waits for a process that looks at it, which a busy machine takes its time to start. Milliseconds. */
export const UPLOAD = { timeout: 25_000 };

/** A header that says MP4; what follows is never decoded. */
export const MP4_START = Buffer.from("0000001c667479706d703432000000006d70343269736f6d61766331", "hex");

/** A real picture of one colour. */
export async function picture(
  name: string,
  format: "png" | "jpeg" | "webp" | "gif" | "avif" = "png",
): Promise<TestFile> {
  const canvas = sharp({ create: { width: 64, height: 80, channels: 3, background: "#8a5cf6" } });
  return { name, mimeType: `image/${format}`, buffer: await canvas.toFormat(format).toBuffer() };
}

/** Drops or pastes a file on an element, or holds it over it, as the browser would hand it over. */
export async function handOver(
  target: Locator,
  event: "dragover" | "dragleave" | "drop" | "paste",
  file: TestFile,
): Promise<void> {
  const { name, mimeType, buffer } = file;
  // An event that React does not listen for yet would be lost, and nobody would notice.
  await expect
    .poll(() => target.evaluate((element) => Object.keys(element).some((key) => key.startsWith("__react"))))
    .toBe(true);
  await target.evaluate(
    (element, { event, name, mimeType, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name, { type: mimeType }));
      const options = { bubbles: true, cancelable: true };
      element.dispatchEvent(
        event === "paste"
          ? new ClipboardEvent(event, { ...options, clipboardData: transfer })
          : new DragEvent(event, { ...options, dataTransfer: transfer }),
      );
    },
    { event, name, mimeType, base64: buffer.toString("base64") },
  );
}
