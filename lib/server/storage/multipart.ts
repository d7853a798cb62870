import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyFileStream, type BusboyHeaders } from "@fastify/busboy";
import { UserError } from "../outcome";

export type MultipartHandler<T> = (file: { field: string; name: string; stream: Readable }) => Promise<T>;

/**
 * Reads a form, usually a multipart one, as a stream: text fields are collected (at most 64 KB each), each file part is handed to `onFile`
 * while it arrives. The body is read no faster than `onFile` consumes it, so memory stays flat whatever the size.
 *
 * Throws what `onFile` throws, once every other part has come to its end; what those were given is the caller's to undo.
 */
export async function readMultipart<T>(
  request: Request,
  onFile: MultipartHandler<T>,
): Promise<{ fields: Record<string, string>; files: T[] }> {
  const fields: Record<string, string> = {};
  const parts: Promise<T>[] = [];
  const streams = new Set<BusboyFileStream>();
  const refused = withReject();
  if (!request.body) throw new UserError("The request has no body.");
  const body = Readable.from(request.body, { objectMode: false });
  const parser = multipartParser(request.headers);

  parser.on("field", (name, value) => {
    fields[name] = value;
  });
  // It still reports what was missing at the end after the pipeline has given up; unheard, that would end the process.
  parser.on("error", () => undefined);
  parser.on("file", (field, stream, name) => {
    streams.add(stream);
    stream.on("error", () => undefined);
    const part = onFile({ field, name: decodeFileName(name), stream });
    part.catch(refused.reject);
    parts.push(part);
  });
  const limit = () => refused.reject(new UserError(`At most ${MAX_FILES} files at a time.`));
  parser.on("filesLimit", limit);
  parser.on("partsLimit", limit);

  const cutOff = () => new UserError("The upload was cut off before its end.");
  const whole = pipeline(body, parser).catch(() => Promise.reject(cutOff()));
  try {
    // A refusal ends the request at once: neither the rest of a large body nor its sender's consent is waited for.
    await Promise.race([whole, refused.promise]);
    return { fields, files: await Promise.all(parts) };
  } catch (error) {
    whole.catch(() => undefined);
    body.destroy();
    for (const stream of streams) stream.destroy(asError(error));
    // Every part comes to its end first, so that nobody writes to disk behind the caller's back.
    await Promise.allSettled(parts);
    throw error;
  }
}

/**
 * The name as the sender had it: browsers write a quote, a line feed and a carriage return in a file name as %22, %0A and %0D.
 * https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#escape-a-multipart-form-data-name
 */
export function decodeFileName(name: string | undefined): string {
  return (name ?? "").replace(/%22/g, '"').replace(/%0A/gi, "\n").replace(/%0D/gi, "\r");
}

const MAX_FILES = 200;

/** A promise that can only fail; unheard failures are no events of their own. */
function withReject(): { promise: Promise<never>; reject: (error: unknown) => void } {
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  promise.catch(() => undefined);
  return { promise, reject };
}

function multipartParser(headers: Headers) {
  const contentType = headers.get("content-type") ?? "";
  try {
    return new Busboy({
      headers: { "content-type": contentType } as BusboyHeaders,
      limits: { files: MAX_FILES, parts: MAX_FILES + 100, fieldSize: 64 * 1024, headerPairs: 50 },
    });
  } catch {
    const isMultipart = contentType.startsWith("multipart/");
    throw new UserError(isMultipart ? "The form cannot be read: it has no boundary." : "Send a form.");
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
