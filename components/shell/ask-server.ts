import type { FieldMessages } from "@/lib/server/outcome";

const UNREACHABLE = "The app's server does not answer. Is it still running?";

/** Why a question has no answer, in words for the person who asked; `fields` says it of single fields. */
export class NoAnswer extends Error {
  readonly fields: FieldMessages;

  constructor(message = UNREACHABLE, fields: FieldMessages = {}) {
    super(message);
    this.fields = fields;
  }
}

/** The first thing that is wrong: what is said of a field comes before what is said of the whole. */
export function problemInWords(error: unknown): string {
  if (!(error instanceof NoAnswer)) throw error;
  return Object.values(error.fields)[0] ?? error.message;
}

export type Question = { method?: "GET" | "POST" | "PUT"; body?: unknown; signal?: AbortSignal };

/**
 * What the server answers at one of its own addresses. A body is sent as JSON, with POST if nothing else is said. Throws `NoAnswer`; an
 * aborted question throws the signal's reason.
 */
export async function askServer<T>(address: string, question: Question = {}): Promise<T> {
  return asked(question, async () => {
    const response = await fetch(address, initOf(question));
    const answer = await response.json();
    return response.ok ? answer : refuse(answer);
  });
}

/** How much of long work is done. */
export type Progress = { done: number; of: number };

/** The same for work that takes its time: the server says how far it is. Aborted, nothing of it is kept. */
export async function askAtLength<T>(
  address: string,
  question: Question,
  onProgress: (progress: Progress) => void,
): Promise<T> {
  return asked(question, async () => {
    const response = await fetch(address, initOf(question));
    if (!response.ok || !response.body) return refuse(await response.json());
    let rest = "";
    const decoder = new TextDecoder();
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      // What ends without a result was cut off.
      if (done) throw new NoAnswer();
      const lines = (rest + decoder.decode(value, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines.map((text) => JSON.parse(text))) {
        if ("result" in line) return line.result;
        if ("error" in line) refuse(line);
        onProgress(line);
      }
    }
  });
}

function initOf({ body, signal, method = body === undefined ? "GET" : "POST" }: Question): RequestInit {
  if (body === undefined) return { method, signal };
  return { method, signal, body: JSON.stringify(body), headers: { "content-type": "application/json" } };
}

async function asked<T>({ signal }: Question, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof NoAnswer ? error : new NoAnswer();
  }
}

function refuse(answer: { error?: { message?: string; fields?: FieldMessages } }): never {
  throw new NoAnswer(answer.error?.message, answer.error?.fields);
}
