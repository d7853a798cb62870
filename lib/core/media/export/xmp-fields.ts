// The rule: a copy is described by what a person wrote, and says that a program made it; which one stays unsaid when its traces are taken out.

import type { XmpFields } from "@/lib/core/media/embed/xmp-properties";
import type { ExportItem } from "@/lib/core/media/export/item";

const APP = "Pipeline Manager";

export function xmpFieldsOf(item: ExportItem, isStripped: boolean): XmpFields {
  const { title, description, tags, rating, generator } = item;
  const isKnown = generator !== null && generator !== "Unknown" && !isStripped;
  return { title, description, keywords: tags, rating: rating ?? 0, creatorTool: isKnown ? generator : APP };
}
