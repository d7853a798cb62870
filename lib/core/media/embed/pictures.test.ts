import fc from "fast-check";
import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { DamagedFile, joinBytes } from "./bytes";
import { crc32 } from "./crc32";
import { copyOf, someFields } from "./testing";

const TEXTS = { IFD0: { ImageDescription: "a prompt" } };

/** A picture of noise, so that nothing of it can be lost unseen. */
function noise(seed: number, channels: 3 | 4): Sharp {
  const [width, height] = [5 + (seed % 7), 4 + (seed % 5)];
  const data = Buffer.from({ length: width * height * channels }).map((_, at) => ((at + seed) * 7919) % 251);
  return sharp(data, { raw: { width, height, channels } });
}

const kinds: Record<string, { mimeType: string; make: (picture: Sharp) => Promise<Buffer> }> = {
  png: { mimeType: "image/png", make: (picture) => picture.png().toBuffer() },
  "png with a palette": {
    mimeType: "image/png",
    make: (picture) => picture.png({ palette: true }).toBuffer(),
  },
  "png with all metadata": {
    mimeType: "image/png",
    make: (picture) =>
      picture.withIccProfile("p3").withMetadata({ orientation: 6 }).withExifMerge(TEXTS).png().toBuffer(),
  },
  jpeg: { mimeType: "image/jpeg", make: (picture) => picture.jpeg().toBuffer() },
  "progressive jpeg with all metadata": {
    mimeType: "image/jpeg",
    make: (picture) =>
      picture
        .withIccProfile("p3")
        .withMetadata({ orientation: 6 })
        .withExifMerge(TEXTS)
        .withXmp(xmpWith("<dc:rights>mine</dc:rights>"))
        .jpeg({ progressive: true })
        .toBuffer(),
  },
  webp: { mimeType: "image/webp", make: (picture) => picture.webp().toBuffer() },
  "lossless webp": { mimeType: "image/webp", make: (picture) => picture.webp({ lossless: true }).toBuffer() },
  "webp with all metadata": {
    mimeType: "image/webp",
    make: (picture) =>
      picture.withIccProfile("p3").withMetadata({ orientation: 6 }).withExifMerge(TEXTS).webp().toBuffer(),
  },
  gif: { mimeType: "image/gif", make: (picture) => picture.gif().toBuffer() },
};

function xmpWith(inside: string): string {
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="uuid:1" xmlns:dc="http://purl.org/dc/elements/1.1/">${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}

async function seen(content: Uint8Array) {
  const { orientation, icc, width, height, pages } = await sharp(content).metadata();
  const pixels = await sharp(content, { animated: true }).raw().toBuffer();
  return {
    orientation: orientation ?? 1,
    icc: icc?.toString("hex"),
    width,
    height,
    pages,
    pixels: pixels.toString("hex"),
  };
}

const xmpOf = async (content: Uint8Array) => (await sharp(content).metadata()).xmp?.toString() ?? "";

describe.each(Object.entries(kinds))("a copy of a %s", (name, { mimeType, make }) => {
  const picture = (seed: number) => make(noise(seed, seed % 2 && mimeType !== "image/jpeg" ? 4 : 3));

  it("says what it is about and shows the very same, whatever was in it", () =>
    fc.assert(
      fc.asyncProperty(fc.nat(50), fc.boolean(), async (seed, isStripped) => {
        const original = await picture(seed);
        const { copy } = await copyOf(original, mimeType, { xmp: someFields, isStripped });
        expect(await seen(copy)).toEqual(await seen(original));
        // sharp does not read XMP out of GIFs.
        const xmp = mimeType === "image/gif" ? Buffer.from(copy).toString("utf8") : await xmpOf(copy);
        expect(xmp).toContain("Luna &amp; the &lt;moon&gt;");
        expect(xmp).toContain("<rdf:li>rain, heavy</rdf:li>");
        expect(xmp).toContain("trainedAlgorithmicMedia");
        // A copy of the copy has one packet still.
        const again = await copyOf(copy, mimeType, { xmp: { ...someFields, title: "Other" } });
        expect(again.isXmpReplaced).toBe(false);
        const all = Buffer.from(again.copy).toString("utf8");
        expect(all).toContain("Other");
        expect(all.match(/<dc:title>/g)).toHaveLength(1);
        expect(await seen(again.copy)).toEqual(await seen(original));
      }),
      { numRuns: 12 },
    ));

  it("loses its texts and nothing else when it is stripped", async () => {
    const original = await picture(3);
    const { copy } = await copyOf(original, mimeType, { isStripped: true });
    expect(await seen(copy)).toEqual(await seen(original));
    expect(Buffer.from(copy).toString("latin1")).not.toMatch(/a prompt|mine/);
  });

  it("is refused, or is a copy, whatever is broken in it; never anything else", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        async (changes, length, isStripped) => {
          const broken = Uint8Array.from(await picture(2));
          for (const [place, value] of changes) broken[place % broken.length] = value;
          const cut = broken.subarray(0, Math.ceil(broken.length * (length < 0.5 ? 1 : length)));
          const wish = { xmp: someFields, isStripped };
          const result = await copyOf(cut, mimeType, wish).catch((error: unknown) => error);
          if (result instanceof Error) expect(result).toBeInstanceOf(DamagedFile);
        },
      ),
      { numRuns: 60 },
    ));

  it(`keeps what another program wrote into its XMP (${name})`, async () => {
    if (mimeType === "image/gif") return;
    const given = await sharp(await picture(4)).keepMetadata();
    const format = mimeType.slice(6) as "png" | "jpeg" | "webp";
    const original = await given
      .withXmp(xmpWith("<dc:rights>mine</dc:rights><dc:title>old</dc:title>"))
      .toFormat(format)
      .toBuffer();
    const { copy, isXmpReplaced } = await copyOf(original, mimeType, { xmp: someFields });
    expect(isXmpReplaced).toBe(false);
    expect(await xmpOf(copy)).toContain("<dc:rights>mine</dc:rights>");
    expect(await xmpOf(copy)).not.toContain(">old<");
    expect(await seen(copy)).toEqual(await seen(original));
  });
});

describe("chunks of a PNG", () => {
  const chunk = (type: string, content: Uint8Array) => {
    const body = joinBytes(Buffer.from(type), content);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    sum.writeUInt32BE(crc32(body));
    return joinBytes(length, body, sum);
  };

  it("go when they hold texts, wherever they stand, also those that nobody knows", async () => {
    const plain = await noise(1, 4).png().toBuffer();
    const texts = ["tEXt", "zTXt", "iTXt", "comf", "prVt"].map((type) =>
      chunk(type, Buffer.from("prompt\0secret")),
    );
    const [head, rest] = [plain.subarray(0, 33), plain.subarray(33)];
    const pixels = rest.subarray(0, rest.length - 12);
    const original = joinBytes(
      head,
      ...texts,
      pixels,
      ...texts,
      rest.subarray(rest.length - 12),
      Buffer.from("secret"),
    );
    const { copy } = await copyOf(original, "image/png", { isStripped: true });
    expect(Buffer.from(copy)).toEqual(plain);
    const { copy: written } = await copyOf(original, "image/png", { xmp: someFields });
    expect(
      Buffer.from(written)
        .toString("latin1")
        .match(/secret/g),
    ).toHaveLength(11);
  });
});
