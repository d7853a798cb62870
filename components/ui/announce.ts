const ID = "announcements";

/** Milliseconds that the place stays empty, so that the same words are read once more. */
const GAP = 60;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Has screen readers say it without moving the focus: the one place for what changes silently on the page. */
export function announce(text: string): void {
  const place = document.getElementById(ID);
  if (!place) return;
  place.textContent = "";
  clearTimeout(timer);
  timer = setTimeout(() => {
    place.textContent = text;
  }, GAP);
}

/** What the list holds now, as the sentence below the title says it: after a search, a filter or another order. */
export function announceList(): void {
  const sentence = document.querySelector("[data-page-description]")?.textContent;
  if (sentence) announce(sentence);
}
