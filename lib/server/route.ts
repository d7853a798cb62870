import type { NextRequest } from "next/server";
import { z } from "zod";
import type { WriteOptions } from "./db";
import { DISK_FULL, isDiskFull } from "./disk-full";
import { type FieldMessages, NotFoundError, UserError } from "./outcome";
import { isTrustedRequest } from "./trusted-request";

type Handler<Params> = (request: NextRequest, params: Params) => Promise<Response>;

/**
 * The door for bytes, long work and other programs: checks where the request comes from and turns every failure into
 * `{"error": {code, message, fields?}}` with a fitting status, never HTML and never a stack trace.
 */
export function route<Params = Record<string, never>>(handler: Handler<Params>) {
  return async (request: NextRequest, context: { params: Promise<Params> }): Promise<Response> => {
    if (!isTrustedRequest(request.headers))
      return failure(403, "forbidden", "This request did not come from this app.");
    try {
      return await handler(request, await context.params);
    } catch (error) {
      return failureOf(error);
    }
  };
}

/** An error with a status of its own. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The address is there, but not for this method. */
export function methodNotAllowed(method = "this method"): HttpError {
  return new HttpError(405, "method_not_allowed", `This address does not take ${method}.`);
}

/** The query string, checked; throws what `route` answers with 400. A repeated key becomes an array. */
export function parseQuery<Schema extends z.ZodType>(request: Request, schema: Schema): z.output<Schema> {
  const { searchParams } = new URL(request.url);
  const query: Record<string, string | string[]> = {};
  for (const key of searchParams.keys()) {
    const values = searchParams.getAll(key);
    query[key] = values.length > 1 ? values : (values[0] ?? "");
  }
  return schema.parse(query);
}

/** The JSON body, checked; throws what `route` answers with 400. */
export async function parseBody<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema>> {
  const body = await request.json().catch(() => {
    throw new HttpError(400, "invalid_json", "The body is not JSON.");
  });
  return schema.parse(body);
}

/** Browsers say where a request came from, and a page cannot forge it; what says nothing is another program. */
export function originOf(headers: Headers): "person" | "api" {
  return headers.get("sec-fetch-site") === "same-origin" ? "person" : "api";
}

/** Who writes, and the key by which a second try is known as one. */
export function writeOptionsOf(headers: Headers): WriteOptions {
  return {
    origin: originOf(headers),
    idempotencyKey: IdempotencyKey.parse(headers.get("idempotency-key") ?? undefined),
  };
}

const IdempotencyKey = z.string().min(1).max(200).optional();

/** The id in a path. */
export function parseId(id: string): number {
  if (!/^[1-9]\d{0,14}$/.test(id)) throw new HttpError(404, "not_found", "There is nothing at this address.");
  return Number(id);
}

/** What a failure is answered with; one that nobody expected is logged whole and said in one plain sentence. */
export function failureOf(error: unknown): Response {
  if (error instanceof HttpError) return failure(error.status, error.code, error.message);
  if (error instanceof z.ZodError)
    return failure(400, "invalid", "Some values are not valid.", messagesOf(error));
  if (error instanceof NotFoundError) return failure(404, "not_found", error.message);
  if (error instanceof UserError) return failure(409, "refused", error.message, error.fields);
  if (isDiskFull(error)) return failure(507, "disk_full", DISK_FULL);
  console.error("A request failed.", error);
  return failure(500, "failed", "That did not work. The details are in the server's log.");
}

function failure(status: number, code: string, message: string, fields?: FieldMessages): Response {
  return Response.json({ error: { code, message, ...(fields && { fields }) } }, { status });
}

function messagesOf(error: z.ZodError): FieldMessages {
  return Object.fromEntries(error.issues.map((issue) => [issue.path.join("."), issue.message]));
}
