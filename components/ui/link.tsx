"use client";

// biome-ignore lint/style/noRestrictedImports: this is the place that the rule points to
import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link to a page of the app; use it instead of `next/link`. No page is fetched ahead: the server is on this machine and
 * answers within milliseconds, and fetching all that is in sight, anew after every change, would keep it from doing so.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
