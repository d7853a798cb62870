// The rule: an id is a whole number from 1 that 32 bits can hold.

/** Ids are 32-bit in the database. */
export const MAX_ID = 2_147_483_647;

/** The id in an address such as /jobs/42, or null when it is none. */
export function parseId(text: string | null | undefined): number | null {
  return text && /^[1-9]\d{0,9}$/.test(text) && Number(text) <= MAX_ID ? Number(text) : null;
}
