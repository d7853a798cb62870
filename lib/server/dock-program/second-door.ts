import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { isAllowedHost } from "@/lib/core/security/allowed-origin";
import { appUrl } from "../environment";
import { failureOf, HttpError, methodNotAllowed, parseId } from "../route";
import {
  answerConfig,
  answerJobPrompts,
  answerJobs,
  answerProjects,
  answerPromptStatus,
  answerSubmitMedia,
} from "./answers";

/**
 * Answers a request on the second port: the paths that the predecessor's dock program asks for, and nothing else. Its buttons open pages
 * of the predecessor in a browser, which is sent on to the same address of the app.
 */
export async function answerAtSecondDoor(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const response = await answer(incoming).catch(failureOf);
  const headers = { ...Object.fromEntries(response.headers), "x-content-type-options": "nosniff" };
  outgoing.writeHead(response.status, headers).end(Buffer.from(await response.arrayBuffer()));
}

type Answer = { method: string; path: RegExp; run: (request: Request, id: string) => Promise<Response> };

const ANSWERS: Answer[] = [
  { method: "GET", path: /^\/api\/dock\/jobs$/, run: answerJobs },
  {
    method: "GET",
    path: /^\/api\/dock\/job-prompts\/([^/]+)$/,
    run: (_, id) => answerJobPrompts(parseId(id)),
  },
  { method: "GET", path: /^\/api\/dock\/config$/, run: answerConfig },
  { method: "GET", path: /^\/projects$/, run: answerProjects },
  { method: "POST", path: /^\/api\/dock\/submit-media$/, run: answerSubmitMedia },
  {
    method: "POST",
    path: /^\/api\/prompts\/status\/([^/]+)$/,
    run: (request, id) => answerPromptStatus(request, parseId(id)),
  },
];

async function answer(incoming: IncomingMessage): Promise<Response> {
  requireProgram(incoming);
  const { pathname, search } = addressOf(incoming);
  if (isOpenedInBrowser(incoming) && !pathname.startsWith("/api/"))
    return new Response(null, { status: 307, headers: { location: `${appUrl()}${pathname}${search}` } });
  const known = ANSWERS.filter(({ path }) => path.test(pathname));
  if (known.length === 0) throw nothingHere();
  const asked = known.find(({ method }) => method === incoming.method);
  if (!asked) throw methodNotAllowed(incoming.method);
  return asked.run(requestOf(incoming), asked.path.exec(pathname)?.[1] ?? "");
}

function nothingHere(): HttpError {
  return new HttpError(404, "not_found", "There is nothing at this address.");
}

/** Its path and question, whoever else is named in it. */
function addressOf({ url = "/" }: IncomingMessage): URL {
  if (!URL.canParse(url, BASE)) throw nothingHere();
  const { pathname, search } = new URL(url, BASE);
  return Object.assign(new URL(BASE), { pathname, search });
}

const BASE = "http://localhost";

/** The program sends no Origin. A page of another site that posts here sends one, and none of our own pages is at this port. */
function requireProgram({ headers, socket }: IncomingMessage): void {
  const isOurs = isAllowedHost(headers.host, { port: socket.localPort ?? 0 });
  if (!isOurs || headers.origin !== undefined)
    throw new HttpError(403, "forbidden", "This request did not come from the dock program.");
}

function isOpenedInBrowser({ method, headers }: IncomingMessage): boolean {
  return method === "GET" && /\btext\/html\b/.test(headers.accept ?? "");
}

function requestOf(incoming: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, [value].flat().join(", "));
  const hasBody = incoming.method === "POST";
  return new Request(addressOf(incoming), {
    method: incoming.method,
    headers,
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: "half" }),
  } as RequestInit);
}
