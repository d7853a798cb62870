import type { ComponentProps } from "react";

/** A picture of this machine: our own routes make, size and cache what is shown, which an optimiser would do again. */
export function Picture({ alt, ...props }: ComponentProps<"img"> & { alt: string }) {
  // biome-ignore lint/performance/noImgElement: see above; every picture of the app is drawn here
  return <img alt={alt} {...props} />;
}
