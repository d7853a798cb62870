/** The page whose "new" is to be pressed once it is there. */
let awaited: string | null = null;

/** Presses the page's "new" (`data-shortcut="new"`): at once with null, else when `href` has been reached. */
export function pressNewAfter(href: string | null): void {
  awaited = href;
  if (href === null) pressNew();
}

/** Called with every page that is shown: presses as soon as the button is there, which may be after its skeleton. */
export function pressNewIfAwaited(path: string): void {
  if (awaited !== path) return;
  awaited = null;
  const until = performance.now() + PATIENCE;
  const attempt = () => {
    if (!pressNew() && performance.now() < until) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}

/** Milliseconds. */
const PATIENCE = 5_000;

/** What `n` does; false when the page has no such button. */
export function pressNew(): boolean {
  const elements = document.querySelectorAll<HTMLElement>('[data-shortcut="new"]');
  const button = [...elements].find((element) => element.checkVisibility());
  button?.click();
  return button !== undefined;
}
