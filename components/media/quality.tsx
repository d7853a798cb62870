import { type Tone, ToneLabel } from "@/components/ui/status-dot";
import { mediaQualityLabels } from "@/lib/core/media/quality";
import type { MediaQuality } from "@/lib/core/media/schema";
import { cn } from "@/lib/utils";

const tones: Record<MediaQuality, Tone> = { unreviewed: "planned", approved: "complete", rejected: "failed" };

/** A dot and a word. */
export function QualityLabel({ quality, className }: { quality: MediaQuality; className?: string }) {
  return (
    <ToneLabel tone={tones[quality]} className={className}>
      {mediaQualityLabels[quality]}
    </ToneLabel>
  );
}

/** On a picture: a sign, not a colour alone; nothing while nobody has looked at it. */
export function QualityMark({ quality, className }: { quality: MediaQuality; className?: string }) {
  if (quality === "unreviewed") return null;
  return (
    <span
      title={mediaQualityLabels[quality]}
      className={cn(
        "grid size-4.5 place-items-center rounded-full text-primary-foreground",
        quality === "approved" ? "bg-complete" : "bg-failed",
        className,
      )}
    >
      <svg
        aria-hidden
        viewBox="0 0 24 24"
        className="size-3 fill-none stroke-current stroke-3 [stroke-linecap:round]"
      >
        <path d={quality === "approved" ? CHECK : CROSS} />
      </svg>
      <span className="sr-only">{mediaQualityLabels[quality]}</span>
    </span>
  );
}

// Lucide's, drawn here: they stand on every picture, and lucide's component costs the server what seven elements do.
const CHECK = "M20 6 9 17l-5-5";
const CROSS = "M18 6 6 18M6 6l12 12";
