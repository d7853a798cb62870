import sharp from "sharp";
import { afterEach, beforeEach } from "vitest";
import { MediaSubmission } from "@/lib/core/media/submission";
import { startBackground, stopBackground } from "../background/queue";
import { receiveMedia } from "../media/receive-media";

export const byPerson = { origin: "person" } as const;

/** A picture of 640 × 400. */
export const png = await sharp({ create: { width: 640, height: 400, channels: 3, background: "teal" } })
  .png()
  .toBuffer();

/** What must never be taken for a picture. */
export const html = Buffer.from("<!doctype html><script>alert(1)</script>");

/** Background work runs during each test of a file, as in the server. */
export function withBackground(): void {
  beforeEach(() => startBackground());
  afterEach(stopBackground);
}

export function uploadForm(
  files: [name: string, content: Buffer][],
  fields: Record<string, string> = {},
): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  for (const [name, content] of files) body.append("file", new File([new Uint8Array(content)], name));
  return new Request("http://localhost/api/media", { method: "POST", body });
}

export const receive = (request: Request, idempotencyKey?: string) =>
  receiveMedia(request, { origin: "api", idempotencyKey }, (fields) => MediaSubmission.parse(fields));
