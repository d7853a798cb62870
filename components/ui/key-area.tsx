import type { ComponentProps } from "react";

/**
 * A named part of the page that takes the focus itself, because its keys do something there: arrows scroll it or move what is zoomed, Space
 * plays. Browsers other than Chrome do not give the focus to what scrolls.
 */
export function KeyArea(props: ComponentProps<"section"> & { "aria-label": string }) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: see above; every such part of the app is drawn here
  return <section tabIndex={0} {...props} />;
}
