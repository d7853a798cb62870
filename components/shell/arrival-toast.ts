import { toast } from "@/components/ui/toast";
import type { Arrival } from "@/lib/server/events";

/** One quiet word about files that came in from a folder; the next one of that folder takes its place. */
export function announceArrival({ folderId, sentence }: Arrival, go: (href: string) => void): void {
  toast(sentence, {
    id: `folder ${folderId}`,
    action: { label: "Show", onClick: () => go(`/media/folders/${folderId}`) },
  });
}
