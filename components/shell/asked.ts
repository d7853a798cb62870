/** Parts of the shell that something else on the page can ask for. */
type Part = "palette" | "shortcuts";

export function askFor(part: Part): void {
  window.dispatchEvent(new Event(`pipeline:${part}`));
}

/** Calls `open` when the part is asked for; returns the way to stop. */
export function onAsked(part: Part, open: () => void): () => void {
  window.addEventListener(`pipeline:${part}`, open);
  return () => window.removeEventListener(`pipeline:${part}`, open);
}
