import { Tokenizer } from "@streamparser/json";
import { UserError } from "../../outcome";
import { JsonAssembler, type JsonHandlers } from "./json-assembler";
import { utf8Portions } from "./json-utf8";

/** Bytes that may go by before the next value is whole: no text of an export comes near it. */
const LONGEST_VALUE = 32 * 1024 * 1024;

/**
 * Reads `{…, "tables": {"name": [record, …], …}, …}` and hands over record by record; only one is in memory. Throws a `UserError` that says
 * where for everything that is not JSON, cut off, or made to do harm.
 */
export async function readJson(
  chunks: AsyncIterable<Uint8Array>,
  handlers: JsonHandlers,
  onBytes: (read: number) => void = () => undefined,
): Promise<void> {
  const assembler = new JsonAssembler(handlers);
  const tokenizer = new Tokenizer();
  keepByteOrderMarks(tokenizer);
  let offset = 0;
  let valueEndedAt = 0;
  tokenizer.onToken = (token) => {
    valueEndedAt = offset;
    assembler.take(token.token, token.value);
  };
  const parse = (step: () => void) => {
    try {
      step();
    } catch (error) {
      if (!isOfTokenizer(error)) throw error;
      throw new UserError(
        `The file is not JSON that can be read: there is something wrong at ${assembler.place()}.`,
      );
    }
  };
  for await (const portion of utf8Portions(chunks, onBytes)) {
    parse(() => tokenizer.write(portion));
    offset += portion.length;
    if (offset - valueEndedAt > LONGEST_VALUE)
      throw new UserError(`The file holds a text of more than 32 MB at ${assembler.place()}.`);
  }
  if (offset === 0) throw new UserError("The file is empty.");
  if (!assembler.isDone)
    throw new UserError(`The file ends in the middle of ${assembler.place()}: it was cut off.`);
  parse(() => tokenizer.end());
}

/** The tokenizer's decoder drops a byte order mark at the beginning of what it is given, which may be the middle of a text. */
function keepByteOrderMarks(tokenizer: Tokenizer): void {
  // Private in its types; a version without it is to fail at once, not to lose characters unnoticed.
  const text: unknown = Reflect.get(tokenizer, "bufferedString");
  if (typeof text !== "object" || text === null || !("decoder" in text))
    throw new Error("The tokenizer has changed: its texts have no decoder.");
  text.decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
}

function isOfTokenizer(error: unknown): boolean {
  return (
    error instanceof Error && !(error instanceof UserError) && /^(Unexpected|Tokenizer)/.test(error.message)
  );
}
