// Copies in memory, for tests.

import type { ByteReader } from "@/lib/core/media/embed/bytes";
import { joinBytes } from "@/lib/core/media/embed/bytes";
import { lengthOf } from "@/lib/core/media/embed/parts";
import { planCopy } from "@/lib/core/media/embed/plan-copy";
import type { CopyWish } from "@/lib/core/media/embed/wish";
import type { XmpFields } from "@/lib/core/media/embed/xmp-properties";

export const someFields: XmpFields = {
  title: "Luna & the <moon>",
  description: "Zwei Zeilen\nund ein “Zitat”",
  keywords: ["night", "rain, heavy"],
  creatorTool: "ComfyUI",
  rating: 4,
};

export function readerOf(content: Uint8Array): ByteReader {
  return {
    size: content.length,
    readAt: async (position, length) => content.subarray(position, position + length),
  };
}

/** The copy as the wish wants it, and what was noted. */
export async function copyOf(content: Uint8Array, mimeType: string, wish: Partial<CopyWish>) {
  const planned = await planCopy(readerOf(content), mimeType, { xmp: null, isStripped: false, ...wish });
  if (!planned) return { copy: content, isXmpReplaced: false };
  const { list } = planned.parts;
  const copy = joinBytes(
    ...list.map((part) => {
      if ("to" in part) return content.subarray(part.from, part.to);
      return "bytes" in part ? part.bytes : new Uint8Array(part.zeros);
    }),
  );
  if (copy.length !== lengthOf(list)) throw new Error("A part is outside of the file.");
  return { copy, isXmpReplaced: planned.isXmpReplaced };
}
