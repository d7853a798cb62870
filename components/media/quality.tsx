import { Check, X } from "lucide-react";
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
  const Icon = quality === "approved" ? Check : X;
  return (
    <span
      title={mediaQualityLabels[quality]}
      className={cn(
        "grid size-4.5 place-items-center rounded-full text-primary-foreground",
        quality === "approved" ? "bg-complete" : "bg-failed",
        className,
      )}
    >
      <Icon aria-hidden className="size-3" strokeWidth={3} />
      <span className="sr-only">{mediaQualityLabels[quality]}</span>
    </span>
  );
}
