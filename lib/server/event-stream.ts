import {
  type CommitEvent,
  currentSequence,
  type Domain,
  eventsSince,
  registerStream,
  subscribe,
} from "./events";

/** Milliseconds. Tells a broken connection from a quiet one. */
const HEARTBEAT = 15_000;

/** More ids than this are left out: the receiver reloads what it shows of that domain. */
const MOST_IDS = 200;

/**
 * Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html): a message a domain and write,
 * `{domain, ids, changeId, arrival?, isExchanged?}`; `ids` is null when there are too many to list. `reset` says that events were missed.
 */
export function openEventStream(options: {
  domains?: Domain[];
  since: number | null;
  signal: AbortSignal;
}): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop: (reason?: "cancelled") => void = () => {};
  return new ReadableStream({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const sendEvent = (event: CommitEvent) => {
        for (const message of messagesOf(event, options.domains)) send(message);
      };
      const unsubscribe = subscribe(sendEvent);
      const heartbeat = setInterval(() => send(": still here\n\n"), HEARTBEAT);
      const unregister = registerStream(() => stop());
      stop = (reason) => {
        stop = () => {};
        clearInterval(heartbeat);
        unsubscribe();
        unregister();
        if (reason !== "cancelled") controller.close();
      };
      options.signal.addEventListener("abort", () => stop(), { once: true });

      const missed = options.since === null ? [] : eventsSince(options.since);
      send("retry: 1000\n\n");
      if (missed === null) send(`id: ${currentSequence()}\nevent: reset\ndata: {}\n\n`);
      for (const event of missed ?? []) sendEvent(event);
    },
    cancel() {
      stop("cancelled");
    },
  });
}

/** Only the last message of a write carries its number: a stream that breaks between two of them gets both again. */
function messagesOf(event: CommitEvent, domains?: Domain[]): string[] {
  const records = event.records.filter(({ domain }) => !domains || domains.includes(domain));
  return records.map(({ domain, ids }, index) => {
    const isLast = index === records.length - 1;
    const { changeId, arrival, isExchanged } = event;
    const body = {
      domain,
      ids: isExchanged || ids.length > MOST_IDS ? null : ids,
      changeId,
      ...(isLast && { arrival, isExchanged }),
    };
    const id = isLast ? `id: ${event.sequence}\n` : "";
    return `${id}data: ${JSON.stringify(body)}\n\n`;
  });
}
