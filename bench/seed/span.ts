/** The first and the last moment of the seeded history, in milliseconds; fixed, so that every run makes the same rows. */
export const BEGIN = Date.UTC(2025, 0, 6, 9);
export const END = Date.UTC(2026, 10, 20, 18);
