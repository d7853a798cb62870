// The rule: what is packed may be a bomb, so it is unpacked up to a limit.

import { joinBytes } from "@/lib/core/media/embed/bytes";

/** Unpacks zlib's format; null when it is damaged, or has more than `max` bytes. */
export async function inflate(packed: Uint8Array, max: number): Promise<Uint8Array | null> {
  const unpacked = new Blob([Uint8Array.from(packed)])
    .stream()
    .pipeThrough(new DecompressionStream("deflate"));
  const reader = unpacked.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return joinBytes(...chunks);
      chunks.push(value);
      length += value.length;
      if (length > max) return null;
    }
  } catch {
    return null;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
