// The rule: a link in what somebody wrote leads to the web or to mail, and nowhere else.

/** True for absolute addresses with http, https or mailto. */
export function isSafeHref(href: string): boolean {
  try {
    return ["http:", "https:", "mailto:"].includes(new URL(href).protocol);
  } catch {
    return false;
  }
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0", copy: "©" };

/** The entities that people write: `&amp;`, `&lt;`, `&gt;`, `&quot;`, `&nbsp;`, `&copy;` and numbers. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|([a-z]{2,6}));/g, (whole, code: string | undefined, name: string) => {
    if (code === undefined) return ENTITIES[name] ?? whole;
    const point = Number(code);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
