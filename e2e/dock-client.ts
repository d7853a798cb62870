import { request } from "node:http";

/** What the program shows of an answer: its JSON, or null (for a read) when there was none in time. */
type Json = ReturnType<typeof JSON.parse>;

/**
 * Asks as the predecessor's dock program does: by Python's urllib, without an Origin, on a connection of its own, and giving up after three
 * seconds (reads) or five. Like it, it takes every status but success for no answer.
 */
export class DockClient {
  constructor(private readonly port: number) {}

  /** Null when there is no answer. */
  read(path: string): Promise<Json> {
    return this.ask("GET", path, 3_000).catch(() => null);
  }

  sendJson(path: string, value: unknown): Promise<Json> {
    return this.send(path, "application/json", JSON.stringify(value));
  }

  sendForm(path: string, fields: Record<string, string>): Promise<Json> {
    return this.send(path, "application/x-www-form-urlencoded", new URLSearchParams(fields).toString());
  }

  private send(path: string, type: string, body: string): Promise<Json> {
    return this.ask("POST", path, 5_000, { type, body }).catch((error: Error) => ({ error: error.message }));
  }

  private ask(
    method: string,
    path: string,
    timeout: number,
    sent?: { type: string; body: string },
  ): Promise<Json> {
    return new Promise((resolve, reject) => {
      const headers = {
        "Accept-Encoding": "identity",
        "User-Agent": "Python-urllib/3.12",
        Connection: "close",
        ...(sent && { "Content-Type": sent.type, "Content-Length": Buffer.byteLength(sent.body) }),
      };
      const asking = request(
        `http://localhost:${this.port}${path}`,
        { method, headers, agent: false },
        (answer) => {
          let text = "";
          answer.setEncoding("utf8");
          answer.on("data", (part: string) => {
            text += part;
          });
          answer.on("end", () =>
            answer.statusCode === 200
              ? resolve(JSON.parse(text))
              : reject(new Error(`HTTP Error ${answer.statusCode}: ${text}`)),
          );
        },
      );
      asking.setTimeout(timeout, () => asking.destroy(new Error("timed out")));
      asking.on("error", reject);
      asking.end(sent?.body);
    });
  }
}
