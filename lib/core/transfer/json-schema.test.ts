import { expect, it } from "vitest";
import { documentJsonSchema } from "./json-schema";

// `npx vitest run lib/core/transfer -u` writes it anew.
it("is shipped as the schemas say it", async () => {
  const text = `${JSON.stringify(documentJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../../public/export-format.schema.json");
});
