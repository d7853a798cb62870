"use client";

import { Check, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useAction } from "@/components/form/use-action";
import { QualityLabel } from "@/components/media/quality";
import { RatingInput } from "@/components/media/rating-input";
import { BarButton } from "@/components/media/viewer/bar-button";
import { Link } from "@/components/ui/link";
import { setMediaQuality, setMediaRating } from "@/lib/actions/media";
import type { ComparedMedia } from "@/lib/server/media/compare";
import type { CompareProps } from "./compare-mode";

/** The two by name, each with what it has been found to be. */
export function CompareHead({ left, right }: CompareProps) {
  const router = useRouter();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isCovered = document.querySelector(
        "[role=dialog][data-state=open], [role=menu][data-state=open]",
      );
      if (event.key === "Escape" && !event.defaultPrevented && !isCovered) router.back();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [router]);
  return (
    <header className="flex items-start gap-3 border-b border-line-soft px-3 py-2">
      <h1 className="sr-only">
        {left.name} and {right.name} compared
      </h1>
      <BarButton icon={X} label="Back" title="Esc" onClick={() => router.back()} />
      <Side media={left} side="Left" />
      <Side media={right} side="Right" />
    </header>
  );
}

function Side({
  media: { id, name, quality, rating },
  side,
}: {
  media: ComparedMedia;
  side: "Left" | "Right";
}) {
  const [runQuality] = useAction(setMediaQuality);
  const [runRating] = useAction(setMediaRating);
  const set = (next: "approved" | "rejected") => void runQuality({ ids: [id], quality: next });
  return (
    <section aria-label={side} className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-0.5">
      <Link href={`/media/${id}`} className="min-w-0 truncate font-medium hover:text-primary-text">
        {name}
      </Link>
      <span className="inline-flex items-center gap-1">
        <QualityLabel quality={quality} />
        <BarButton icon={Check} label={`Approve ${name}`} onClick={() => set("approved")} />
        <BarButton icon={X} label={`Reject ${name}`} onClick={() => set("rejected")} />
      </span>
      <RatingInput value={rating} onValueChange={(next) => void runRating({ ids: [id], rating: next })} />
    </section>
  );
}
