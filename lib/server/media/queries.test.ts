import sharp from "sharp";
import { expect, it } from "vitest";
import { withTestDatabase } from "../testing/test-database";
import { receive, uploadForm, withBackground } from "../testing/uploads";
import { listMedia } from "./queries";

withTestDatabase();
withBackground();

it("pages by cursor and filters", async () => {
  for (const [index, background] of ["red", "green", "blue"].entries())
    await receive(
      uploadForm([
        [
          `clip 50% ${index}.png`,
          await sharp({ create: { width: 4, height: 4, channels: 3, background } })
            .png()
            .toBuffer(),
        ],
      ]),
    );
  const first = await listMedia({ limit: 2 });
  expect(first.items.map(({ title }) => title)).toEqual(["clip 50% 2", "clip 50% 1"]);
  const rest = await listMedia({ limit: 2, cursor: Number(first.nextCursor) });
  expect(rest).toMatchObject({ items: [{ title: "clip 50% 0" }], nextCursor: null });
  expect(
    (await listMedia({ limit: 9, q: "50% 1", kind: "image", quality: "unreviewed" })).items,
  ).toHaveLength(1);
  expect((await listMedia({ limit: 9, jobId: 1 })).items).toHaveLength(0);
});
