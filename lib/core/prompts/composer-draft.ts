// The rule: what is half written in a journal is kept twice, in the browser at each key and on the server a moment later; the newer one
// counts.

/** `savedAt` in milliseconds, by the clock of the browser that wrote it. */
export type ComposerDraft = { text: string; label: string; jobIds: number[]; savedAt: number };

export function isBlankDraft({ text, label }: Pick<ComposerDraft, "text" | "label">): boolean {
  return text.trim() === "" && label.trim() === "";
}

export function newerDraft(a: ComposerDraft | null, b: ComposerDraft | null): ComposerDraft | null {
  if (!a || !b) return a ?? b;
  return b.savedAt > a.savedAt ? b : a;
}

/** A draft from stored text; null for what is none. */
export function readDraft(stored: string | null | undefined): ComposerDraft | null {
  try {
    const { text, label, jobIds, savedAt } = JSON.parse(stored ?? "null");
    if (typeof text !== "string" || typeof label !== "string" || typeof savedAt !== "number") return null;
    const ids = Array.isArray(jobIds) ? jobIds.filter((id): id is number => Number.isSafeInteger(id)) : [];
    return { text, label, jobIds: ids, savedAt };
  } catch {
    return null;
  }
}
