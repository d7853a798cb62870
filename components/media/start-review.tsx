"use client";

import { useRouter } from "next/navigation";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { ButtonLink } from "@/components/ui/button-link";

export type StartReviewProps = {
  /** `/media/review` with the filters of the list, or with the ids of a selection. */
  href: string;
  size?: "sm" | "md";
};

/** Leads to the review of what the list shows, or of what is selected in it: the one that came last has the key. */
export function StartReview({ href, size = "md" }: StartReviewProps) {
  const router = useRouter();
  useShortcut("review", () => router.push(href));
  return (
    <ButtonLink href={href} size={size} shortcut="review">
      Review
    </ButtonLink>
  );
}
