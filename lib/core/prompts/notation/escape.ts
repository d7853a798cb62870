/** A text that means itself in the notation: what was expanded and is stored as a prompt is not to be drawn from once more. */
export function escapeNotation(text: string): string {
  return text.replace(/[{}]/g, "\\$&");
}
