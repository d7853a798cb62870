import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { MediaSubmission } from "@/lib/core/media/submission";
import { foldName } from "@/lib/core/text/fold-name";
import { drainBackground, startBackground, stopBackground } from "../background/queue";
import { undoChange } from "../changes/undo";
import { db, write } from "../db";
import { dataDir } from "../environment";
import { listFolder } from "../folders/list-folder";
import { receiveImage } from "../images/receive-image";
import { outcome, UserError } from "../outcome";
import { answerFile, answerThumbnail } from "../storage/answer-file";
import { folderPath, storedFilePath } from "../storage/paths";
import { withTestDatabase } from "../testing/test-database";
import { getMedia, getMediaFile, listMedia } from "./queries";
import { linkMedia, receiveMedia } from "./receive-media";

withTestDatabase();
beforeEach(() => startBackground());
afterEach(stopBackground);

let png: Buffer;
let html: Buffer;
beforeAll(async () => {
  png = await sharp({ create: { width: 640, height: 400, channels: 3, background: "teal" } })
    .png()
    .toBuffer();
  html = Buffer.from("<!doctype html><script>alert(1)</script>");
});

const byPerson = { origin: "person" } as const;

function form(files: [name: string, content: Buffer][], fields: Record<string, string> = {}): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  for (const [name, content] of files) body.append("file", new File([new Uint8Array(content)], name));
  return new Request("http://localhost/api/media", { method: "POST", body });
}

const receive = (request: Request, idempotencyKey?: string) =>
  receiveMedia(request, { origin: "api", idempotencyKey }, (fields) => MediaSubmission.parse(fields));

async function createJob(status: "planned" | "complete" = "planned") {
  const { value } = await write(byPerson, async (tx) => {
    const named = (name: string) => ({ name, nameKey: foldName(name) });
    const character = await tx.character.create({
      data: { ...named("Luna Vale"), description: "A dancer." },
    });
    const category = await tx.category.create({ data: named("Action") });
    const ingredient = await tx.ingredient.create({ data: { ...named("Running"), categoryId: category.id } });
    const outputType = await tx.outputType.create({
      data: { ...named("Short clip"), categories: { create: { categoryId: category.id, position: 0 } } },
    });
    const job = await tx.job.create({
      data: {
        characterId: character.id,
        outputTypeId: outputType.id,
        status,
        ingredients: { create: { ingredientId: ingredient.id, position: 0 } },
        prompts: { create: { text: "a dancer runs", status: "done" } },
      },
    });
    return outcome("Job created", job.id);
  });
  return value;
}

describe("receiving media", () => {
  it("adds a file to its job: prefilled, under a readable name, the job moved on", async () => {
    const jobId = await createJob();
    const { items, change } = await receive(form([["render 7.png", png]], { jobId: String(jobId) }));
    expect(items).toMatchObject([{ title: "Luna Vale — Running", jobId, status: "added" }]);
    expect(change?.sentence).toBe("render 7.png added to J0001");
    const file = await getMediaFile(items[0]?.id ?? 0);
    expect(file).toMatchObject({ place: "stored", mimeType: "image/png", originalName: "render 7.png" });
    expect(file?.path).toMatch(/^\d{4}-\d\d\/J0001 Luna Vale - Running\.png$/);
    expect(file && (await readFile(storedFilePath(file)))).toEqual(png);
    expect(await getMedia(items[0]?.id ?? 0)).toMatchObject({
      description: "Luna Vale: Running. Short clip.",
      seoTitle: "Luna Vale — Running | Short clip",
      prompt: "a dancer runs",
      tags: ["luna vale", "running"],
      autoFields: "title description tags seoTitle seoDescription prompt",
    });
    const job = await db().job.findUniqueOrThrow({ where: { id: jobId }, include: { history: true } });
    expect(job).toMatchObject({ status: "rendered", history: [{ from: "planned", to: "rendered" }] });
    expect(await readdir(folderPath("incoming"))).toEqual([]);
  });

  it("completes the job when asked, and leaves the status of a complete one alone", async () => {
    const jobId = await createJob();
    await receive(form([["a.png", png]], { jobId: String(jobId), complete: "1" }));
    expect((await db().job.findUniqueOrThrow({ where: { id: jobId } })).status).toBe("complete");
    await receive(form([["b.gif", await sharp(png).gif().toBuffer()]], { jobId: String(jobId) }));
    expect((await db().job.findUniqueOrThrow({ where: { id: jobId } })).status).toBe("complete");
  });

  it("recognises the same bytes: once on disk, an asset for each job, a duplicate for the same one", async () => {
    const [first, second] = [await createJobOnly(), await createJobOnly()];
    const statuses = [];
    for (const jobId of [first, second, second])
      statuses.push((await receive(form([["a.png", png]], { jobId: String(jobId) }))).items[0]?.status);
    statuses.push((await receive(form([["loose.png", png]]))).items[0]?.status);
    expect(statuses).toEqual(["added", "added", "duplicate", "duplicate"]);
    expect(await db().mediaAsset.count()).toBe(2);
    expect(await db().storedFile.count()).toBe(1);
    expect(
      (await readdir(folderPath("media"), { recursive: true })).filter((name) => name.endsWith(".png")),
    ).toHaveLength(1);
  });

  it("answers a repeated key with the first answer, also when both come at once", async () => {
    const send = () => receive(form([["a.png", png]]), "key-1");
    const [one, two] = await Promise.all([send(), send()]);
    expect(two).toEqual(one);
    expect(await send()).toEqual(one);
    expect(await db().mediaAsset.count()).toBe(1);
    expect(await readdir(folderPath("incoming"))).toEqual([]);
  });

  it("keeps nothing of a form in which one file is refused", async () => {
    await expect(
      receive(
        form([
          ["good.png", png],
          ["bad.png", html],
        ]),
      ),
    ).rejects.toThrow(UserError);
    await expect(receive(form([["a.png", png]], { jobId: "999" }))).rejects.toThrow(
      "This job no longer exists.",
    );
    await expect(receive(form([]))).rejects.toThrow(UserError);
    expect(await db().storedFile.count()).toBe(0);
    expect(await readdir(folderPath("incoming"))).toEqual([]);
  });

  it("puts the bytes back when the library has lost them", async () => {
    const { items } = await receive(form([["a.png", png]]));
    const file = await getMediaFile(items[0]?.id ?? 0);
    if (!file) throw new Error("no file");
    await rm(storedFilePath(file));
    expect((await receive(form([["again.png", png]]))).items[0]?.status).toBe("duplicate");
    expect(await readFile(storedFilePath(file))).toEqual(png);
  });

  it("moves the file to the trash when undone and back when redone", async () => {
    const { items, change } = await receive(form([["a.png", png]]));
    const file = await getMediaFile(items[0]?.id ?? 0);
    if (!change || !file) throw new Error("nothing added");
    const undone = await write(byPerson, (tx) => undoChange(tx, { id: change.id }));
    await expect.poll(() => readdir(folderPath("trash"))).toEqual([file.uuid]);
    await write(byPerson, (tx) => undoChange(tx, { id: undone.change?.id ?? 0 }));
    await expect.poll(() => readFile(storedFilePath(file)).catch(() => null)).toEqual(png);
  });

  it.each([
    ["../../evil.png", /^\d{4}-\d\d\/evil\.png$/],
    ["CON.png", /^\d{4}-\d\d\/_CON\.png$/],
    [`${"x".repeat(300)}.png`, /^\d{4}-\d\d\/x{100,}\.png$/],
    ['line\nbreak "quoted" 🏃.png', /^\d{4}-\d\d\/line break quoted 🏃\.png$/],
    ["pretends.mp4", /^\d{4}-\d\d\/pretends\.png$/],
  ])("stores a file called %j under a safe name", async (name, expected) => {
    const { items } = await receive(form([[name, png]]));
    const file = await getMediaFile(items[0]?.id ?? 0);
    expect(file?.path).toMatch(expected);
    expect(file && (await readFile(storedFilePath(file)))).toEqual(png);
  });
});

describe("background facts", () => {
  it("reads facts and pictures, and fills the prompt that nobody wrote", async () => {
    const text = "a duck\nSteps: 4, Seed: 1";
    const length = Buffer.alloc(4);
    const content = Buffer.concat([Buffer.from("tEXtparameters\0"), Buffer.from(text)]);
    length.writeUInt32BE(content.length - 4);
    const withPrompt = Buffer.concat([
      png.subarray(0, 33),
      length,
      content,
      Buffer.alloc(4),
      png.subarray(33),
    ]);
    const { items } = await receive(form([["a.png", withPrompt]]));
    await drainBackground();
    const asset = await getMedia(items[0]?.id ?? 0);
    expect(asset).toMatchObject({
      prompt: "a duck",
      file: { width: 640, height: 400, codec: "png" },
      generation: { generator: "A1111", parameters: { seed: "1" } },
    });
    expect(await db().task.count({ where: { state: { not: "failed" } } })).toBe(0);
  });

  it("makes a picture again when the cache was deleted", async () => {
    const { items } = await receive(form([["a.png", png]]));
    await drainBackground();
    await rm(folderPath("cache"), { recursive: true });
    const file = await getMediaFile(items[0]?.id ?? 0);
    const ask = () => answerThumbnail(new Request(`http://localhost/x?w=320&v=${file?.hash}`), file);
    const [one, two] = await Promise.all([ask(), ask()]);
    expect(one.headers.get("cache-control")).toContain("immutable");
    expect(one.headers.get("content-type")).toBe("image/webp");
    expect(await sharp(Buffer.from(await two.arrayBuffer())).metadata()).toMatchObject({ width: 320 });
    await expect(answerThumbnail(new Request("http://localhost/x?w=321"), file)).rejects.toThrow(/widths/);
  });
});

describe("serving files", () => {
  async function serve(headers: Record<string, string> = {}, method = "GET") {
    const { items } = await receive(form([['naïve "name".png', png]]));
    return answerFile(
      new Request("http://localhost/x", { headers, method }),
      await getMediaFile(items[0]?.id ?? 0),
    );
  }
  const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer());

  it("sends the whole file with a type that was found, and nothing a browser could run", async () => {
    const response = await serve();
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/png",
      "content-length": String(png.length),
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "content-disposition": "inline; filename*=UTF-8''na%C3%AFve%20%22name%22.png",
      "accept-ranges": "bytes",
    });
    expect(await bytes(response)).toEqual(png);
  });

  it("sends a part, only of the version that is asked for", async () => {
    const part = await serve({ range: "bytes=10-19" });
    expect([part.status, part.headers.get("content-range")]).toEqual([206, `bytes 10-19/${png.length}`]);
    expect(await bytes(part)).toEqual(png.subarray(10, 20));
    const etag = part.headers.get("etag") ?? "";
    expect((await serve({ range: "bytes=-5", "if-range": etag })).status).toBe(206);
    expect((await serve({ range: "bytes=-5", "if-range": '"older"' })).status).toBe(200);
    expect((await serve({ "if-none-match": etag })).status).toBe(304);
    const beyond = await serve({ range: `bytes=${png.length}-` });
    expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, `bytes */${png.length}`]);
    const head = await serve({}, "HEAD");
    expect([head.headers.get("content-length"), (await bytes(head)).length]).toEqual([String(png.length), 0]);
  });

  it("says when the file is gone, remembers it, and forgets it when it is back", async () => {
    const { items } = await receive(form([["a.png", png]]));
    const id = items[0]?.id ?? 0;
    const file = async () => (await getMediaFile(id)) ?? Promise.reject(new Error("no file"));
    const absolute = storedFilePath(await file());
    await rm(absolute);
    await expect(answerFile(new Request("http://localhost/x"), await file())).rejects.toThrow(
      /not where it should be/,
    );
    expect((await file()).missingAt).toBeInstanceOf(Date);
    await writeFile(absolute, png);
    expect((await answerFile(new Request("http://localhost/x"), await file())).status).toBe(200);
    expect((await file()).missingAt).toBeNull();
  });
});

describe("linking in place", () => {
  it("hashes, probes and shows a file without moving it", async () => {
    const folder = path.join(path.dirname(dataDir()), `${path.basename(dataDir())}-elsewhere`);
    await mkdir(folder, { recursive: true });
    const linked = path.join(folder, "render.png");
    await writeFile(linked, png);
    await symlink(linked, path.join(folder, "link.png"));
    try {
      const add = (given: string) =>
        linkMedia(given, { jobId: null, mediaId: null, complete: false }, byPerson);
      const { items } = await add(linked);
      expect((await add(path.join(folder, "link.png"))).items).toMatchObject([
        { id: items[0]?.id, status: "duplicate" },
      ]);
      await drainBackground();
      const file = await getMediaFile(items[0]?.id ?? 0);
      expect(file).toMatchObject({ place: "linked", path: linked, width: 640 });
      expect(file?.hash).toMatch(/^[0-9a-f]{64}$/);
      const picture = await answerThumbnail(new Request("http://localhost/x?w=960"), file);
      expect(picture.status).toBe(200);
      await picture.arrayBuffer();
      expect(await readFile(linked)).toEqual(png);

      expect((await listFolder(folder)).files.map(({ name }) => name)).toEqual(["link.png", "render.png"]);
      await writeFile(path.join(folder, "page.png"), html);
      await expect(add(path.join(folder, "page.png"))).rejects.toThrow(/web page/);
      await expect(add(folder)).rejects.toThrow(/not a file/);
      await expect(add("render.png")).rejects.toThrow(/whole path/);
      await expect(add("//server/share/a.png")).rejects.toThrow(/network/);
      await expect(add(path.join(folder, "none.png"))).rejects.toThrow(/There is no file/);
      await expect(add(path.join(dataDir(), "pipeline.db"))).rejects.toThrow(/own folder/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("refuses folders it must not open, and starts at home and the drives", async () => {
    expect((await listFolder(null)).folders.length).toBeGreaterThan(0);
    for (const given of [
      "\\\\server\\share",
      "//server/share",
      "relative",
      "/no/such/folder",
      dataDir(),
      "/dev/null",
    ])
      await expect(listFolder(given), given).rejects.toThrow(UserError);
  });
});

describe("splash images", () => {
  const upload = (name: string, content: Buffer) => receiveImage(form([[name, content]]));

  it("measures a picture, and knows it again", async () => {
    const image = await upload("luna.png", png);
    expect(image).toMatchObject({ width: 640, height: 400 });
    expect(await upload("again.png", png)).toEqual(image);
    expect(await readdir(folderPath("incoming"))).toHaveLength(1);
  });

  it("refuses everything else in words", async () => {
    const clip = await readFile(path.resolve("lib/server/background/fixtures/comfyui-video.mp4"));
    await expect(upload("clip.png", clip)).rejects.toThrow(
      /type that cannot be added \(video\/mp4\)\. Use PNG, JPEG/,
    );
    await expect(upload("page.png", html)).rejects.toThrow(/web page/);
    await expect(upload("cut.png", png.subarray(0, 20))).rejects.toThrow(UserError);
    expect(await readdir(folderPath("incoming"))).toEqual([]);
  });
});

describe("the list for other programs", () => {
  it("pages by cursor and filters", async () => {
    for (const [index, background] of ["red", "green", "blue"].entries())
      await receive(
        form([
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
});

async function createJobOnly(): Promise<number> {
  return (await write(byPerson, async (tx) => outcome("Job created", (await tx.job.create({ data: {} })).id)))
    .value;
}
