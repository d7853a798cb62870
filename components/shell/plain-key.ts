export function isPlainKey(event: KeyboardEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing);
}

/** Whether keys belong to what is focused. An element of another window is not an HTMLElement of this one. */
export function isTyping(target: EventTarget | null): boolean {
  if (!target || !("matches" in target)) return false;
  const element = target as HTMLElement;
  if (element.isContentEditable) return true;
  return element.matches(
    "textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])",
  );
}
