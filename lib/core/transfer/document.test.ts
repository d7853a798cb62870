import fc from "fast-check";
import { expect, it } from "vitest";
import { pathInZip } from "./document";

const uuid = "7c2558c8-6a08-4b2e-b734-7e33b6043796";

it("gives a linked file a name of its own in a ZIP, whatever its path is", () => {
  const inZip = (path: string) => pathInZip({ uuid, area: "media", place: "linked", path });
  expect(inZip("/renders/Luna 1.MP4")).toBe(`files/linked/${uuid}/Luna 1.mp4`);
  expect(inZip("D:\\renders\\Luna.v2.webm")).toBe(`files/linked/${uuid}/Luna.v2.webm`);
  expect(inZip("/renders/no extension")).toBe(`files/linked/${uuid}/no extension.bin`);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (path) => {
      const [top, linked, id, name, ...rest] = inZip(`/${path}`).split("/");
      expect([top, linked, id, rest]).toEqual(["files", "linked", uuid, []]);
      expect(name).not.toMatch(/^\.*$|[\\\0]/);
    }),
  );
});

it("leaves files of the library where they lie", () => {
  const file = { uuid, area: "images", place: "stored", path: "splash/Luna (2).png" };
  expect(pathInZip(file)).toBe("files/images/splash/Luna (2).png");
});
