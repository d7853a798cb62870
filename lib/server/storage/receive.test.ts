import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import fc from "fast-check";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { UserError } from "../outcome";
import { withTestDatabase } from "../testing/test-database";
import { decodeFileName, readMultipart } from "./multipart";
import { folderPath, holdingPath } from "./paths";
import { type ReceivedFile, receiveFile } from "./receive";
import { settleAll } from "./settle";

withTestDatabase();

const LIMIT = 1e9;
let png: Buffer;
beforeAll(async () => {
  png = await sharp({ create: { width: 40, height: 30, channels: 3, background: "teal" } })
    .png()
    .toBuffer();
});

const receive = (
  content: Iterable<Buffer> | AsyncIterable<Buffer>,
  originalName = "a.png",
  maxBytes = LIMIT,
) => receiveFile(Readable.from(content, { objectMode: false }), { originalName, maxBytes });
const incoming = () => readdir(folderPath("incoming")).catch(() => []);

describe("receiving one file", () => {
  it("writes, hashes and measures it, and tells its type by its content", async () => {
    const file = await receive([png.subarray(0, 5), png.subarray(5, 6), png.subarray(6)], "pretends.mp4");
    expect(file).toMatchObject({
      originalName: "pretends.mp4",
      size: png.length,
      mimeType: "image/png",
      extension: "png",
    });
    expect(file.hash).toBe(createHash("sha256").update(png).digest("hex"));
    expect(await readFile(holdingPath("incoming", file.uuid))).toEqual(png);
  });

  it.each([
    ["an empty file", Buffer.alloc(0), /is empty/],
    ["a web page", Buffer.from("\n <!DOCTYPE html><script>alert(1)</script>"), /web page/],
    ["a bare script", Buffer.from("<script>alert(1)</script>"), /web page/],
    ["an SVG", Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), /SVG/],
    ["a program", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200)]), /cannot be added/],
    ["noise", Buffer.from("0123456789".repeat(50)), /recognised/],
  ])("refuses %s called .png and leaves nothing", async (_, content, message) => {
    const refused = receive([content], "innocent.png");
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(message);
    expect(await incoming()).toEqual([]);
  });

  it("refuses what is too large, without reading on", async () => {
    let sent = 0;
    async function* endless() {
      yield png;
      for (;;) {
        sent += 1;
        yield Buffer.alloc(64 * 1024);
      }
    }
    await expect(receive(endless(), "big.png", 1024 * 1024)).rejects.toThrow(/larger than the limit/);
    expect(sent).toBeLessThan(40);
    expect(await incoming()).toEqual([]);
  });

  it("removes what had arrived when the sender goes away", async () => {
    async function* cutOff() {
      yield png;
      throw new Error("socket hang up");
    }
    await expect(receive(cutOff())).rejects.toThrow("socket hang up");
    expect(await incoming()).toEqual([]);
  });

  it("accepts a PNG whose workflow text is longer than the first bytes that are looked at", async () => {
    const text = Buffer.alloc(300_000, "x");
    const chunk = Buffer.alloc(8);
    chunk.writeUInt32BE(text.length);
    chunk.write("tEXt", 4);
    const long = Buffer.concat([png.subarray(0, 33), chunk, text, Buffer.alloc(4), png.subarray(33)]);
    expect((await receive([long])).mimeType).toBe("image/png");
  });

  it("survives a clean-up that runs while it arrives", async () => {
    async function* interrupted() {
      yield png;
      await settleAll();
      yield Buffer.alloc(10);
    }
    const file = await receive(interrupted());
    expect(await incoming()).toEqual([file.uuid]);
  });
});

const BOUNDARY = "----boundary";

function part(disposition: string, content: Buffer | string): Buffer {
  return Buffer.concat([
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n`),
    Buffer.from(disposition.includes("filename") ? "Content-Type: application/octet-stream\r\n\r\n" : "\r\n"),
    Buffer.from(content),
    Buffer.from("\r\n"),
  ]);
}

function formRequest(...parts: Buffer[]): Request {
  const body = new ReadableStream({
    start: (controller) => {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
  return new Request("http://localhost/api/media", {
    method: "POST",
    headers: { "content-type": `multipart/form-data; boundary=${BOUNDARY}` },
    body,
    duplex: "half",
  } as RequestInit);
}

const END = Buffer.from(`--${BOUNDARY}--\r\n`);
const readAll = (request: Request) =>
  readMultipart<ReceivedFile>(request, ({ name, stream }) =>
    receiveFile(stream, { originalName: name, maxBytes: LIMIT }),
  );

describe("a multipart form", () => {
  it("hands over several files and the fields around them", async () => {
    const { fields, files } = await readAll(
      formRequest(
        part('name="file"; filename="one.png"', png),
        part('name="jobId"', "42"),
        part('name="file"; filename="two.png"', png),
        part('name="complete"', "1"),
        END,
      ),
    );
    expect(fields).toEqual({ jobId: "42", complete: "1" });
    expect(files.map(({ originalName }) => originalName)).toEqual(["one.png", "two.png"]);
    for (const { uuid } of files) expect(await readFile(holdingPath("incoming", uuid))).toEqual(png);
  });

  it.each([
    ["emoji and umlauts", "Mädchen 🏃‍♀️.png", "Mädchen 🏃‍♀️.png"],
    ["an escaped quote and line break", "say %22hi%22%0D%0Anow.png", 'say "hi"\r\nnow.png'],
    ["a way up", "../../etc/passwd.png", "passwd.png"],
    ["a Windows path", "C:\\\\renders\\\\x.png", "x.png"],
    ["300 characters", `${"n".repeat(300)}.png`, `${"n".repeat(300)}.png`],
    ["a reserved name", "CON.png", "CON.png"],
  ])("reads a name with %s", async (_, sent, expected) => {
    const { files } = await readAll(formRequest(part(`name="file"; filename="${sent}"`, png), END));
    expect(files[0]?.originalName).toBe(expected);
    expect(await incoming()).toEqual([files[0]?.uuid]);
  });

  it("ends the request at the first refused file", async () => {
    const kept: ReceivedFile[] = [];
    const request = formRequest(
      part('name="file"; filename="good.png"', png),
      part('name="file"; filename="bad.png"', "<html></html>"),
      END,
    );
    const reading = readMultipart(request, async ({ name, stream }) => {
      kept.push(await receiveFile(stream, { originalName: name, maxBytes: LIMIT }));
    });
    await expect(reading).rejects.toThrow("bad.png is a web page");
    expect(await incoming()).toEqual(kept.map(({ uuid }) => uuid));
  });

  it("says so when it is cut off, and leaves nothing", async () => {
    const cut = part('name="file"; filename="a.png"', png).subarray(0, 150);
    await expect(readAll(formRequest(cut))).rejects.toThrow(UserError);
    expect(await incoming()).toEqual([]);
  });

  it("refuses a body that is no form", async () => {
    const request = new Request("http://localhost", {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: "x",
    });
    await expect(readAll(request)).rejects.toThrow(UserError);
  });

  it("decodes what browsers escape", () => {
    const escaped = (name: string) => name.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22");
    fc.assert(
      fc.property(fc.string(), (name) => {
        fc.pre(!/%(22|0[ad])/i.test(name));
        expect(decodeFileName(escaped(name))).toBe(name);
      }),
    );
  });
});
