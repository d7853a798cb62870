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
  const { body, signal, method = body === undefined ? "GET" : "POST" } = question;
  const init: RequestInit = { method, signal };
  if (body !== undefined)
    Object.assign(init, { body: JSON.stringify(body), headers: { "content-type": "application/json" } });
  try {
    const response = await fetch(address, init);
    const answer = await response.json();
    if (response.ok) return answer;
    throw new NoAnswer(answer.error?.message, answer.error?.fields);
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof NoAnswer ? error : new NoAnswer();
  }
}
