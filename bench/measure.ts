import { Agent, get } from "node:http";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { median, percentile } from "./numbers";
import { type BenchPage, EMPTY_PAGE } from "./pages";
import type { Seeded } from "./seeded";

export type PageResult = {
  path: string;
  /** Milliseconds to the last byte. */
  median: number;
  p95: number;
  /** Its median as a multiple of that of the empty page, asked for in turn with it. */
  ratio: number;
  /** Bytes of the document, not compressed. */
  htmlBytes: number;
  /** Bytes of all scripts that the document loads by itself, each compressed with gzip. */
  scriptBytes: number;
};

export type Measured = { pages: PageResult[]; empty: Omit<PageResult, "ratio"> };

/**
 * Asks for every page `runs` times, each time right after the empty page, so that whatever else the machine does falls on both.
 * Throws when a page does not answer 200 or its body lacks the seeded row.
 */
export async function measurePages(
  url: string,
  pages: readonly BenchPage[],
  seeded: Seeded,
  runs: number,
): Promise<Measured> {
  const client = createClient(url);
  const sizes = new Map<string, number>();
  try {
    const entries = await Promise.all(
      pages.map(async ({ path, shows }) => ({ path: path(seeded), text: shows(seeded) })),
    );
    const all = entries.map((entry) => ({
      ...entry,
      times: [] as number[],
      emptyTimes: [] as number[],
      html: "",
    }));
    const emptyHtml = (await client.ask(EMPTY_PAGE)).body;
    for (const page of all) {
      for (let run = 0; run < WARM_UP; run++) page.html = (await client.ask(page.path)).body;
      if (!page.html.includes(page.text))
        throw new Error(`${page.path} does not show “${page.text}”, a seeded row.`);
    }
    for (let run = 0; run < runs; run++)
      for (const page of all) {
        page.emptyTimes.push((await client.ask(EMPTY_PAGE)).time);
        const { time, body } = await client.ask(page.path);
        if (!body.includes(page.text)) throw new Error(`${page.path} does not always show “${page.text}”.`);
        page.times.push(time);
      }
    const emptyTimes = all.flatMap((page) => page.emptyTimes);
    const results: PageResult[] = [];
    for (const { path, times, emptyTimes: own, html } of all)
      results.push({ ...(await summary(path, times, html)), ratio: median(times) / median(own) });
    return { pages: results, empty: await summary(EMPTY_PAGE, emptyTimes, emptyHtml) };
  } finally {
    client.close();
  }

  async function summary(path: string, times: number[], html: string) {
    return {
      path,
      median: median(times),
      p95: percentile(times, 0.95),
      htmlBytes: Buffer.byteLength(html),
      scriptBytes: await scriptBytes(html),
    };
  }

  async function scriptBytes(html: string): Promise<number> {
    let sum = 0;
    for (const script of scriptsOf(html)) {
      const known = sizes.get(script);
      const size = known ?? gzipSync((await client.ask(script)).body).byteLength;
      sizes.set(script, size);
      sum += size;
    }
    return sum;
  }
}

/**
 * The scripts that a browser loads for this document: those of its tags, and those that React's data in it names. Scripts for
 * browsers without modules are left out, because no browser that the app runs in loads them.
 */
export function scriptsOf(html: string): string[] {
  const old = new Set(
    [...html.matchAll(/<script[^>]*\bnoModule\b[^>]*>/gi)].flatMap(([tag]) => chunksIn(tag)),
  );
  return [...new Set(chunksIn(html))].filter((script) => !old.has(script)).sort();
}

function chunksIn(text: string): string[] {
  return [...text.matchAll(/static\/chunks\/[^"'\\\s?]+\.js/g)].map(([name]) => `/_next/${name}`);
}

/** Requests for each page before anything is measured. */
const WARM_UP = 3;

type Answer = { body: string; time: number };

/** One connection that stays open, asking as a browser would. */
function createClient(url: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (path: string) =>
    new Promise<Answer>((resolve, reject) => {
      const begin = performance.now();
      const headers = { accept: "text/html", "accept-encoding": "gzip, deflate, br" };
      get(`${url}${path}`, { agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const time = performance.now() - begin;
          const body = decode(Buffer.concat(chunks), response.headers["content-encoding"]);
          if (response.statusCode === 200) resolve({ body, time });
          else reject(new Error(`${path} answered ${response.statusCode}: ${body.slice(0, 300)}`));
        });
      }).on("error", reject);
    });
  return { ask, close: () => agent.destroy() };
}

function decode(bytes: Buffer, encoding: string | undefined): string {
  if (encoding === "gzip") return gunzipSync(bytes).toString();
  if (encoding === "br") return brotliDecompressSync(bytes).toString();
  return bytes.toString();
}
