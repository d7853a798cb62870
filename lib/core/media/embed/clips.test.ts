import { readFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from "mediabunny";
import { describe, expect, it } from "vitest";
import { DamagedFile } from "./bytes";
import { copyOf, someFields } from "./testing";

const FIXTURES = path.resolve("lib/server/background/fixtures");
const clips = [
  ["comfyui-video.mp4", "video/mp4"],
  ["comfyui-video.webm", "video/webm"],
] as const;

async function seen(content: Uint8Array) {
  const input = new Input({ source: new BufferSource(content), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  const packets: string[] = [];
  if (track)
    for await (const { data, timestamp } of new EncodedPacketSink(track).packets())
      packets.push(`${timestamp} ${Buffer.from(data).toString("base64")}`);
  return packets;
}

describe.each(clips)("a copy of %s", (name, mimeType) => {
  const original = readFile(path.join(FIXTURES, name));

  it("has the same pictures and no prompt when it is stripped", async () => {
    const before = await seen(await original);
    expect(before.length).toBeGreaterThan(5);
    expect((await original).toString("latin1")).toMatch(/class_type/);
    const { copy } = await copyOf(await original, mimeType, { isStripped: true });
    expect(copy).toHaveLength((await original).length);
    expect(await seen(copy)).toEqual(before);
    expect(Buffer.from(copy).toString("latin1")).not.toMatch(/class_type|KSampler/);
  });

  it("says what it is about where it can, behind all that is counted", async () => {
    const { copy } = await copyOf(await original, mimeType, { xmp: someFields });
    if (mimeType === "video/webm") return expect(Buffer.from(copy)).toEqual(await original);
    expect(Buffer.from(copy).subarray(0, (await original).length)).toEqual(await original);
    const text = Buffer.from(copy).toString("utf8");
    expect(text).toContain("trainedAlgorithmicMedia");
    expect(await seen(copy)).toEqual(await seen(await original));
    // The packet of a copy makes room for the next.
    const { copy: again } = await copyOf(copy, mimeType, { xmp: { ...someFields, title: "Other" } });
    expect(
      Buffer.from(again)
        .toString("utf8")
        .match(/<dc:title>/g),
    ).toHaveLength(1);
    expect(await seen(again)).toEqual(await seen(await original));
  });

  it("is refused, or is a copy, whatever is broken in it; never anything else", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(4_000), fc.nat(255)), { maxLength: 8 }),
        fc.boolean(),
        async (changes, isFromEnd) => {
          const broken = Uint8Array.from(await original);
          for (const [place, value] of changes)
            broken[isFromEnd ? broken.length - 1 - (place % broken.length) : place % broken.length] = value;
          const wish = { xmp: someFields, isStripped: true };
          const result = await copyOf(broken, mimeType, wish).catch((error: unknown) => error);
          if (result instanceof Error) expect(result).toBeInstanceOf(DamagedFile);
          else expect(result).toHaveProperty("copy");
        },
      ),
      { numRuns: 150 },
    ));
});

it("closes a box that goes on to the end of the file before another follows it", async () => {
  const box = (type: string, content: Uint8Array, size = content.length + 8) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(size);
    head.write(type, 4, "latin1");
    return Buffer.concat([head, content]);
  };
  const open = Buffer.concat([box("moov", new Uint8Array()), box("mdat", Buffer.from("pictures"), 0)]);
  const { copy } = await copyOf(open, "video/mp4", { xmp: someFields });
  expect(Buffer.from(copy).subarray(0, 24)).toEqual(
    Buffer.concat([box("moov", new Uint8Array()), box("mdat", Buffer.from("pictures"))]),
  );
  expect(Buffer.from(copy).toString("latin1", 28, 32)).toBe("uuid");
});
