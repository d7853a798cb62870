import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { beginAnew, describeChoices, restoreOffline } from "@/scripts/backups/restore-offline.mjs";
import { databaseFile, dataDir, servedPort } from "../environment";
import { isTrustedRequest } from "../trusted-request";
import { drawDamagedPage, drawStartingPage } from "./damaged-page";

/** Bytes of a form. */
const MOST = 2_000;

/**
 * Serves the page of a damaged database on the app's own port until a person has restored a backup or begun anew. Requests under foreign
 * names or from foreign pages are refused as the app does.
 */
export async function serveDamagedPage(damage: string): Promise<void> {
  const place = { databaseFile: databaseFile(), dataDir: dataDir() };
  // Whole backups are looked for once: it takes seconds for large ones.
  const choices = describeChoices(place);
  let isOver = false;
  await new Promise<void>((resolve, reject) => {
    const server = createServer(async (request, response) => {
      if (!isTrustedRequest(new Headers(headersOf(request))))
        return answer(response, 403, "This address does not belong to this app.\n", "text/plain");
      const draw = (problem = "") => answer(response, 503, drawDamagedPage(choices, { damage, problem }));
      try {
        const done = request.method === "POST" && !isOver ? await perform(request) : null;
        if (done === null) return draw();
        isOver = true;
        const nonce = crypto.randomUUID();
        response.once("close", () => close(server, resolve));
        answer(response, 200, drawStartingPage(done, nonce), "text/html", nonce);
      } catch (error) {
        draw(error instanceof Error ? error.message : String(error));
      }
    });
    server.once("error", reject);
    server.listen({ port: servedPort(), host: process.env.HOST || "127.0.0.1" });
  });

  async function perform(request: IncomingMessage): Promise<string | null> {
    const form = await readForm(request);
    if (request.url === "/begin-anew" && form.get("sure") === "yes") {
      beginAnew(place);
      return "You begin anew";
    }
    const chosen = choices.choices.find(({ name }) => name === form.get("name"));
    if (request.url !== "/restore" || !chosen) return null;
    await restoreOffline({ ...place, backupFile: chosen.file });
    return "The backup is restored";
  }
}

/** A browser keeps its connection open, and the app needs the port. */
function close(server: Server, onClosed: () => void): void {
  server.close(onClosed);
  server.closeAllConnections();
}

function answer(
  response: ServerResponse,
  status: number,
  body: string,
  type = "text/html",
  nonce = "",
): void {
  const scripts = nonce ? `; script-src 'nonce-${nonce}'; connect-src 'self'` : "";
  response.writeHead(status, {
    "Content-Type": `${type}; charset=utf-8`,
    "Cache-Control": "no-store",
    Connection: "close",
    "Content-Security-Policy": `default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'${scripts}`,
    "X-Content-Type-Options": "nosniff",
  });
  response.end(body);
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = "";
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > MOST) return new URLSearchParams();
  }
  return new URLSearchParams(text);
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const { host, origin } = headers;
  return { ...(host && { host }), ...(origin && { origin }) };
}
