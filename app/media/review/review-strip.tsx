import { MediaThumb } from "@/components/media/media-thumb";
import { QualityMark } from "@/components/media/quality";
import { patchOf, type ReviewSession } from "@/lib/core/media/review-session";
import { cn } from "@/lib/utils";
import type { KnownItems } from "./use-review-items";

export type ReviewStripProps = {
  session: ReviewSession;
  items: KnownItems;
  onGoTo: (at: number) => void;
};

/** What was just seen and what comes next, small. */
export function ReviewStrip({ session, items, onGoTo }: ReviewStripProps) {
  const first = Math.max(0, session.at - BEHIND);
  return (
    <ol
      aria-label="What comes next"
      className="flex h-15 gap-1.5 overflow-hidden border-t border-line-soft px-3 py-2 max-sm:h-13"
    >
      {session.ids.slice(first, session.at + AHEAD).map((id, index) => {
        const at = first + index;
        const item = items.get(id);
        const { quality = item?.quality ?? "unreviewed", isDeleted } = patchOf(session, id);
        return (
          <li key={id} className="relative h-full shrink-0">
            <button
              type="button"
              aria-label={item?.name ?? "A file"}
              aria-current={at === session.at || undefined}
              onClick={() => onGoTo(at)}
              className={cn(
                "block h-full rounded-sm aria-current:outline-2 aria-current:outline-primary",
                at < session.at && "opacity-60",
                isDeleted && "opacity-25",
              )}
            >
              <MediaThumb
                id={id}
                file={item?.file ?? null}
                title=""
                className="h-full rounded-sm [&>span]:hidden [&_svg]:size-4"
              />
            </button>
            <QualityMark
              quality={quality}
              className="pointer-events-none absolute top-0.5 right-0.5 scale-80"
            />
          </li>
        );
      })}
    </ol>
  );
}

const BEHIND = 3;
/** As many as fit on a wide screen. */
const AHEAD = 28;
