import { useIsAlive } from "./use-is-alive";

/** More rows than a screen of 1080 pixels is high, more pictures than one of 1440 by 900 shows at once. */
const ROWS = 24;
export const PICTURES = 24;

/**
 * The part of a page's rows to draw: what fills a screen on the server, all of them as soon as the page is alive. Drawing is most of
 * what a list costs the server, and what lies below the fold is drawn by the browser before anybody scrolls to it.
 */
export function useDrawn<Item>(items: readonly Item[], first = ROWS): readonly Item[] {
  const isAlive = useIsAlive();
  return isAlive ? items : items.slice(0, first);
}
