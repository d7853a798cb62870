import { createHash } from "node:crypto";

/** Of everything that comes from the predecessor, which had no UUIDs: the same record has the same one in every export. */
const NAMESPACE = Buffer.from("6f1c2f0a8b5d4c1e9a3e7d2b4f6a8c10", "hex");

/** RFC 9562, version 5: the same for the same text. */
export function uuidV5(text: string): string {
  const bytes = createHash("sha1").update(NAMESPACE).update(text).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
