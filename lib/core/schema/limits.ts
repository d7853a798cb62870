// The rule: no text or list is without end.

/** Characters (code points) in a field. */
export const LIMITS = { name: 200, code: 20, line: 300, text: 20_000, prompt: 100_000, tags: 200 } as const;
