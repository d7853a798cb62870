"use client";

import { useRouter } from "next/navigation";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { ButtonLink } from "@/components/ui/button-link";

/** Leads to the comparison of two that are selected. */
export function CompareTwo({ ids }: { ids: readonly number[] }) {
  const router = useRouter();
  const href = `/media/compare?a=${ids[0]}&b=${ids[1]}`;
  useShortcut("compare", () => router.push(href));
  return (
    <ButtonLink href={href} size="sm" shortcut="compare">
      Compare
    </ButtonLink>
  );
}
