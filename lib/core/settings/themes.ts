// Apart from the schema of the settings: the switch on every page would bring the whole schema library along.

export const themes = ["dark", "light", "system"] as const;
export type Theme = (typeof themes)[number];

export const themeLabels: Record<Theme, string> = { dark: "Dark", light: "Light", system: "Like the system" };
