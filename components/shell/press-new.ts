/** The page whose "new" is to be pressed once it is there. */
let awaited: string | null = null;

/** Presses the page's "new" (`data-shortcut="new"`): at once with null, else when `href` has been reached. */
export function pressNewAfter(href: string | null): void {
  awaited = href;
  // The dialog this comes from gives the focus back first.
  if (href === null) requestAnimationFrame(pressNew);
}

/** Called with every page that is shown. */
export function pressNewIfAwaited(path: string): void {
  if (awaited !== path) return;
  awaited = null;
  requestAnimationFrame(pressNew);
}

/** What `n` does. */
export function pressNew(): void {
  const elements = document.querySelectorAll<HTMLElement>('[data-shortcut="new"]');
  [...elements].find((element) => element.checkVisibility())?.click();
}
