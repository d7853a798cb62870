import type { MediaSummary } from "@/lib/server/media/media-summaries";

/** What a file is called on screens: its title, else the name it came with. */
export function mediaName({ title, file }: Pick<MediaSummary, "title" | "file">): string {
  return title || file?.originalName || "Untitled";
}
