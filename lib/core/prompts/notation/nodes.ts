/** What a prompt is made of. `start` and `end` are places in the text as it was typed. */
export type PromptNode =
  | { kind: "text"; text: string }
  /** `{character}`, `{character.visual_notes}`, `{ingredient:Action}`, `{style}` */
  | ({ kind: "name"; name: string } & Span)
  /** `__style__`: one of a category's ingredients. */
  | ({ kind: "draw"; pattern: string } & Span)
  | ({ kind: "choice"; least: number; most: number; separator: string; options: PromptOption[] } & Span)
  /** `${season=…}`; with `!` its value is drawn there and then, else anew wherever it is used. */
  | ({ kind: "set"; name: string; isAtOnce: boolean; value: PromptNode[] } & Span)
  /** `${season}` or `${season:summer}` */
  | ({ kind: "get"; name: string; fallback: PromptNode[] | null } & Span);

export type Span = { start: number; end: number };

export type PromptOption = { weight: number; nodes: PromptNode[] };

/** Something that stays as it was typed, and why. */
export type PromptProblem = Span & { message: string };

export type ParsedPrompt = { text: string; nodes: PromptNode[]; problems: PromptProblem[] };
