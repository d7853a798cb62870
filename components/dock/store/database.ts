import type { OutboxEntry } from "@/lib/core/dock/outbox";

/** A file that was dropped: its bytes are the browser's own copy, wherever the original goes. */
export type KeptFile = { id: string; name: string; size: number; blob: Blob; at: number };

/** Text that was typed and not yet sent. */
export type KeptField = { name: string; value: string };

/** `public/dock-worker.js` opens the same database: both must agree. */
export const DATABASE = { name: "pipeline-manager.dock", version: 1 } as const;

type StoreName = "outbox" | "files" | "fields";
type Stores = (name: StoreName) => IDBObjectStore;

export type DockDatabase = ReturnType<typeof createDockDatabase>;

/** What the dock must not lose, in the browser. Every write is on disk when its promise is kept. */
export async function openDockDatabase(): Promise<DockDatabase> {
  const request = indexedDB.open(DATABASE.name, DATABASE.version);
  request.onupgradeneeded = () => {
    const database = request.result;
    database.createObjectStore("outbox", { keyPath: "order", autoIncrement: true });
    database.createObjectStore("files", { keyPath: "id" });
    database.createObjectStore("fields", { keyPath: "name" });
  };
  return createDockDatabase(await answerOf(request));
}

function createDockDatabase(database: IDBDatabase) {
  const run = async <T>(
    names: StoreName[],
    mode: IDBTransactionMode,
    work: (stores: Stores) => IDBRequest<T> | undefined,
  ): Promise<T | undefined> => {
    const transaction = database.transaction(names, mode, { durability: "strict" });
    const request = work((name) => transaction.objectStore(name));
    await completionOf(transaction);
    return request?.result;
  };
  return {
    entries: async () =>
      (await run<OutboxEntry[]>(["outbox"], "readonly", (stores) => stores("outbox").getAll())) ?? [],
    files: async () =>
      (await run<KeptFile[]>(["files"], "readonly", (stores) => stores("files").getAll())) ?? [],
    fields: async () =>
      (await run<KeptField[]>(["fields"], "readonly", (stores) => stores("fields").getAll())) ?? [],
    addEntry: (entry: Omit<OutboxEntry, "order">) =>
      run(["outbox"], "readwrite", (stores) => stores("outbox").add(entry)),
    /** Nothing when it is gone: another window has sent or discarded it. */
    changeEntry: (order: number, change: (entry: OutboxEntry) => OutboxEntry) =>
      run(["outbox"], "readwrite", (stores) => {
        const request: IDBRequest<OutboxEntry | undefined> = stores("outbox").get(order);
        request.onsuccess = () => {
          if (request.result) stores("outbox").put(change(request.result));
        };
        return undefined;
      }),
    /** An entry that was answered goes, and its files with it. */
    removeEntry: (entry: OutboxEntry) =>
      run(["outbox", "files"], "readwrite", (stores) => {
        stores("outbox").delete(entry.order);
        if (entry.act.kind === "submit") for (const { id } of entry.act.files) stores("files").delete(id);
        return undefined;
      }),
    keepFile: (file: KeptFile) => run(["files"], "readwrite", (stores) => stores("files").put(file)),
    removeFile: (id: string) =>
      run(["files"], "readwrite", (stores) => {
        stores("files").delete(id);
        return undefined;
      }),
    keepField: (name: string, value: string | null) =>
      run(["fields"], "readwrite", (stores) => {
        if (value === null) stores("fields").delete(name);
        else stores("fields").put({ name, value });
        return undefined;
      }),
    close: () => database.close(),
  };
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function completionOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
