import fc from "fast-check";
import { expect, it } from "vitest";
import type { Named } from "./names";
import { ExportNames } from "./names";

const item: Named["item"] = {
  id: 1,
  uuid: "u",
  title: "Running: at night",
  description: "",
  tags: [],
  seoTitle: "",
  seoDescription: "",
  prompt: null,
  notes: "",
  quality: "approved",
  rating: 0,
  jobCode: "J0042",
  character: "Luna Vale",
  ingredients: ["Rain", "Run"],
  outputType: null,
  projects: ["Spring / Summer"],
  generator: null,
  file: {
    originalName: "ComfyUI_0001.PNG",
    mimeType: "image/png",
    kind: "image",
    size: 1,
    hash: null,
    width: 1,
    height: 1,
    seconds: null,
    date: new Date(2026, 10, 3, 12),
    problem: null,
  },
};

async function named(
  template: string,
  items: readonly Named["item"][],
  hasSidecar = false,
  total = items.length,
) {
  const names = new ExportNames(template, total);
  const found: string[] = [];
  for (const one of items) found.push(await names.give({ item: one, hasSidecar }));
  return found;
}

it.each([
  ["{job} {character} - {title}", "J0042 Luna Vale - Running - at night.png"],
  ["{project}/{date}/{n} {original name}", "Spring - Summer/2026-11-03/001 ComfyUI_0001.png"],
  ["{output type}/{rating}", "Running - at night.png"],
  ["../../{quality}/..", "approved/Running - at night.png"],
  ["/etc//{Original_Name}", "etc/ComfyUI_0001.png"],
  ["con", "_con.png"],
])("%s gives %s", async (template, name) => {
  expect(await named(template, [item], false, 100)).toEqual([name]);
});

it("numbers what would have the same name, in any case, and keeps a sidecar beside its file", async () => {
  const clip = { ...item, file: { ...item.file, mimeType: "video/webm" } };
  expect(await named("A", [item, item, { ...item, title: "x" }])).toEqual([
    "A.png",
    "A (2).png",
    "A (3).png",
  ]);
  const names = new ExportNames("{title}", 3);
  const given = [
    await names.give({ item: { ...item, title: "Luna" }, hasSidecar: true }),
    await names.give({ item: { ...clip, title: "luna" }, hasSidecar: true }),
    await names.give(
      { item: { ...item, title: "metadata" }, hasSidecar: false },
      async (path) => path !== "metadata.png",
    ),
  ];
  expect(given).toEqual(["Luna.png", "luna (2).webm", "metadata (2).png"]);
});

it("gives only names that can be used anywhere, each once, inside of the folder", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom("{title}", "{character}", "{n}", "/", "..", " ", "{job}", "a".repeat(90)), {
        minLength: 1,
      }),
      fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 6 }),
      async (template, titles) => {
        const names = await named(
          template.join(""),
          titles.map((title) => ({ ...item, title, character: title })),
        );
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
        for (const name of names)
          for (const part of name.split("/")) {
            expect(part).not.toMatch(/^\.|^$|[\\:*?"<>|\p{Cc}]|[. ]$/u);
            expect(Buffer.byteLength(part)).toBeLessThanOrEqual(180);
          }
      },
    ),
  ));
