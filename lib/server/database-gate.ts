import { once } from "./once";

/**
 * Closed while the database is exchanged for another one: whoever wants to open it waits. A connection that is open is not kept from
 * anything; whoever closes the gate closes the connections.
 */
const gate = once("database-gate", () => ({ closed: null as Promise<void> | null }));

/** Waits until the database may be opened. */
export async function databaseMayOpen(): Promise<void> {
  while (gate.closed) await gate.closed;
}

/** Keeps everybody from opening the database until the work is done. */
export async function whileGateIsClosed<T>(work: () => Promise<T>): Promise<T> {
  let open: () => void = () => undefined;
  gate.closed = new Promise((resolve) => {
    open = resolve;
  });
  try {
    return await work();
  } finally {
    gate.closed = null;
    open();
  }
}
