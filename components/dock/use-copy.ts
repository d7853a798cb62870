"use client";

import { nextPrompt } from "@/lib/core/dock/as-done";
import type { DockPrompt } from "@/lib/core/dock/view";
import type { DockStore } from "./store/dock-store";

/** Characters of a prompt that stand for it in a notice. */
const SHOWN = 40;

export function promptName({ label, text }: Pick<DockPrompt, "label" | "text">): string {
  return label || (text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text);
}

/**
 * Copies a prompt by the clipboard of the window in which it was asked for, and notes it. Where the clipboard refuses, the text is shown
 * selected.
 */
export async function copyPrompt(store: DockStore, prompt: DockPrompt, view: Window): Promise<void> {
  try {
    await view.navigator.clipboard.writeText(prompt.text);
  } catch {
    store.set({ uncopied: { prompt } });
    return;
  }
  await noteCopied(store, prompt);
}

export async function noteCopied(store: DockStore, prompt: DockPrompt): Promise<void> {
  store.set({ uncopied: null, lastCopied: prompt.id });
  await store.act(`Copied: ${promptName(prompt)}`, {
    kind: "prompt-copy",
    promptId: prompt.id,
    text: prompt.text,
  });
}

/** The next one that waits; none is a sentence. */
export async function copyNext(store: DockStore, view: Window): Promise<void> {
  const { isStale, link } = store.get();
  if (isStale && link === "connected") await store.whenFresh();
  const { shown, place } = store.get();
  const next = nextPrompt(shown.prompts, place.jobId);
  if (next) await copyPrompt(store, next, view);
  else store.say("No prompt is left to copy.");
}
