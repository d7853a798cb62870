import { toast } from "@/components/ui/toast";
import type { Arrival } from "@/lib/server/events";

/** Milliseconds: time to read it and to go there. */
const SHOWN = 10_000;

/** One quiet word about files that came in from a folder; the next one of that folder takes its place. */
export function announceArrival({ folderId, sentence }: Arrival, go: (href: string) => void): void {
  toast(sentence, {
    id: `folder ${folderId}`,
    duration: SHOWN,
    action: { label: "Show", onClick: () => go(`/media/folders/${folderId}`) },
  });
}
