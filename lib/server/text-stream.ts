import { BYTE_ORDER_MARK } from "@/lib/core/list/csv";

/** Lines as bytes: reads on as the browser takes them, and stops when the browser does. A CSV file begins with a mark. */
export function textStream(lines: AsyncGenerator<string>, hasMark: boolean): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      if (hasMark) controller.enqueue(encoder.encode(BYTE_ORDER_MARK));
    },
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}
