/** Whose combinations are planned. `all`: all that are not retired. */
export const characterScopes = ["all", "active", "chosen"] as const;
export type CharacterScope = (typeof characterScopes)[number];
