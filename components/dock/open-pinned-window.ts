// Document Picture-in-Picture (https://wicg.github.io/document-picture-in-picture/), which TypeScript's library does not know yet.

type PictureInPicture = {
  requestWindow: (options: { width: number; height: number }) => Promise<Window>;
};

function pictureInPicture(): PictureInPicture | null {
  return "documentPictureInPicture" in window ? (window.documentPictureInPicture as PictureInPicture) : null;
}

export function canPin(): boolean {
  return pictureInPicture() !== null;
}

/** Opens an empty window that stays on top, with our look. Asks for a click each time; null when it was refused. */
export async function openPinnedWindow(): Promise<Window | null> {
  const size = { width: Math.max(300, window.innerWidth), height: Math.max(400, window.innerHeight) };
  const opened = await pictureInPicture()
    ?.requestWindow(size)
    .catch(() => null);
  if (!opened) return null;
  const { document: ours } = window;
  const { document: theirs } = opened;
  theirs.title = "Dock";
  theirs.documentElement.lang = "en";
  theirs.head.append(styleElement(theirs, ours));
  return opened;
}

/** Their text, not their addresses: after a rebuild of the app these lead nowhere. */
function styleElement(theirs: Document, ours: Document): HTMLStyleElement {
  const style = theirs.createElement("style");
  style.textContent = [...ours.styleSheets].map(textOf).join("\n");
  return style;
}

function textOf(sheet: CSSStyleSheet): string {
  const base = sheet.href ?? location.href;
  const rules = [...sheet.cssRules].map(({ cssText }) => cssText).join("\n");
  return rules.replace(
    /url\("(?!data:)([^"]+)"\)/g,
    (_all, address: string) => `url("${new URL(address, base)}")`,
  );
}
