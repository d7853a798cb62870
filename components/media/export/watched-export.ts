import { askServer } from "@/components/media/export/ask-server";
import { toast } from "@/components/ui/toast";

/** Milliseconds between two questions how far it is. */
const PAUSE = 400;

/** What is known of any export while it goes on. */
type Told = {
  id: string;
  state: "waiting" | "running" | "done" | "cancelled" | "failed";
  message: string | null;
};

export function isActive(progress: Told | null): boolean {
  return progress?.state === "waiting" || progress?.state === "running";
}

export type WatchedKind<Progress> = {
  /** Where it is begun; how far it is, is told below that, by its id. */
  path: string;
  /** Where what was begun is loaded from; null when the server writes it. */
  loadFrom: (begun: Progress) => string | null;
  describeEnd: (ended: Progress) => string;
};

/** The export of a kind that is going on, or went on last: it is watched from page to page, and says how it ended where no dialog shows it. */
export class WatchedExport<Progress extends Told> {
  private current: Progress | null = null;
  private isWatching = false;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly kind: WatchedKind<Progress>) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly get = (): Progress | null => this.current;

  async begin(request: unknown): Promise<void> {
    const begun = await askServer<Progress>(this.kind.path, { body: request });
    this.set(begun);
    const from = this.kind.loadFrom(begun);
    if (from) load(from);
    void this.watch();
  }

  /** One that another page began, or this one before it was loaded anew. */
  async findRunning(): Promise<void> {
    if (this.isWatching) return;
    const { running } = await askServer<{ running: Progress[] }>(this.kind.path, { method: "GET" });
    this.set(running.at(-1) ?? null);
    void this.watch();
  }

  async stop(): Promise<void> {
    if (this.current)
      this.set(await askServer<Progress>(`${this.kind.path}/${this.current.id}`, { method: "DELETE" }));
  }

  readonly forget = (): void => {
    if (!isActive(this.current)) this.set(null);
  };

  private async watch(): Promise<void> {
    if (this.isWatching) return;
    this.isWatching = true;
    while (this.current && isActive(this.current)) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      const path = `${this.kind.path}/${this.current.id}`;
      const told = await askServer<Progress>(path, { method: "GET" }).catch(
        (error: Error): Progress | null =>
          this.current && { ...this.current, state: "failed", message: error.message },
      );
      this.set(told);
    }
    this.isWatching = false;
    if (!this.current || this.listeners.size > 0) return;
    const say = this.current.state === "failed" ? toast.error : toast.success;
    say(this.kind.describeEnd(this.current));
  }

  private set(progress: Progress | null): void {
    this.current = progress;
    for (const listener of this.listeners) listener();
  }
}

/** The browser saves it like any other download, and shows how far it is. */
function load(href: string): void {
  const link = document.createElement("a");
  link.href = href;
  link.download = "";
  link.click();
}
