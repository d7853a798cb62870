"use client";

import { RatingInput } from "@/components/media/rating-input";
import { useReview } from "@/components/media/use-review";
import { Panel } from "@/components/ui/panel";
import { ShortcutHint } from "@/components/ui/shortcut-keys";
import { StatusDot, type Tone } from "@/components/ui/status-dot";
import { mediaQualityLabels } from "@/lib/core/media/quality";
import type { MediaQuality } from "@/lib/core/media/schema";
import type { ShortcutId } from "@/lib/core/shortcuts/catalogue";

const CHOICES: { quality: MediaQuality; tone: Tone; shortcut: ShortcutId }[] = [
  { quality: "unreviewed", tone: "planned", shortcut: "unreview" },
  { quality: "approved", tone: "complete", shortcut: "approve" },
  { quality: "rejected", tone: "failed", shortcut: "reject" },
];

export type ReviewPanelProps = { id: number; quality: MediaQuality; rating: number };

/** Quality and rating; both take effect at once. */
export function ReviewPanel({ id, quality, rating }: ReviewPanelProps) {
  const { setQuality, setRating } = useReview(() => ({ ids: [id] }));
  return (
    <Panel
      aria-label="Review"
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3"
    >
      <fieldset aria-label="Quality" className="inline-flex rounded-sm border border-line bg-raised p-px">
        {CHOICES.map((choice) => (
          <button
            key={choice.quality}
            type="button"
            aria-pressed={choice.quality === quality}
            onClick={() => setQuality(choice.quality)}
            className="inline-flex h-7 items-center gap-1.5 rounded-xs px-2.5 text-dim hover:text-foreground aria-pressed:bg-pressed aria-pressed:font-medium aria-pressed:text-foreground"
          >
            <StatusDot tone={choice.tone} />
            {mediaQualityLabels[choice.quality]}
            <ShortcutHint shortcut={choice.shortcut} className="text-faint max-sm:hidden" />
          </button>
        ))}
      </fieldset>
      <span className="inline-flex items-center gap-2">
        <RatingInput value={rating} onValueChange={setRating} />
        <span aria-hidden className="inline-flex items-center gap-1 text-sm text-faint max-sm:hidden">
          <ShortcutHint shortcut="rate-0" />
          <ShortcutHint shortcut="rate-1" />
          <ShortcutHint shortcut="rate-5" className="before:mr-1 before:content-['…']" />
        </span>
      </span>
    </Panel>
  );
}
