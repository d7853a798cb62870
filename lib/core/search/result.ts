// The rule: what a search finds is told by its name, one hint, and where it leads.

export type SearchResult = { href: string; title: string; hint: string };

/** Results of one kind, best first. */
export type SearchGroup = { label: string; results: SearchResult[] };
