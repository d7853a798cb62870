import { request as httpRequest } from "node:http";
import { expect, test } from "./fixtures";

type Answer = { status: number; headers: Record<string, unknown>; body: string };

/** A request with any headers; the browser's own clients would not let us forge them. */
function ask(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      url,
      { method: options.method ?? "GET", headers: options.headers },
      (response) => {
        let body = "";
        response.on("data", (data) => {
          body += data;
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    request.on("error", reject);
    request.end(options.body);
  });
}

const foreign = [
  { name: "a foreign Host", headers: { host: "evil.example" } },
  { name: "a foreign Host with our port", headers: { host: "evil.example:PORT" } },
  { name: "our name with another port", headers: { host: "localhost:1" } },
  { name: "a foreign Origin", headers: { origin: "http://evil.example" } },
  { name: "a sandboxed page's Origin", headers: { origin: "null" } },
  {
    name: "Host and Origin foreign and alike",
    headers: { host: "evil.example", origin: "http://evil.example" },
  },
];

for (const { name, headers } of foreign) {
  test(`refuses ${name}`, async ({ server }) => {
    const port = new URL(server.url).port;
    const sent = Object.fromEntries(
      Object.entries(headers).map(([key, value]) => [key, value.replace("PORT", port)]),
    );
    const attempts = [
      { path: "/" },
      {
        path: "/settings",
        method: "POST",
        headers: { "next-action": "0".repeat(42), "content-type": "text/plain" },
        body: "[]",
      },
      { path: "/api/health" },
      { path: "/api/funnel" },
      { path: "/api/events" },
    ];
    for (const { path, method, body, ...attempt } of attempts) {
      const answer = await ask(`${server.url}${path}`, {
        method,
        body,
        headers: { ...attempt.headers, ...sent },
      });
      expect(answer.status, `${method ?? "GET"} ${path}`).toBe(403);
    }
  });
}

test("answers its own names, and programs that send no Origin", async ({ server }) => {
  const { port } = new URL(server.url);
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`])
    expect((await ask(`${server.url}/api/health`, { headers: { host } })).status).toBe(200);
});

test("serves pages under a policy without inline scripts or evaluated strings", async ({ server }) => {
  const { headers, body } = await ask(server.url);
  const policy = String(headers["content-security-policy"]);
  const scripts = policy.split("; ").find((directive) => directive.startsWith("script-src")) ?? "";
  expect(scripts).toMatch(/'nonce-[^']+'/);
  expect(scripts).not.toContain("unsafe");
  expect(policy).toContain("object-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  const nonce = /'nonce-([^']+)'/.exec(scripts)?.[1];
  const inline = [...body.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes ?? "");
  expect(inline.length).toBeGreaterThan(3);
  for (const attributes of inline) expect(attributes).toContain(`nonce="${nonce}"`);
  expect((await ask(server.url)).headers["content-security-policy"]).not.toBe(policy);
});

test("tells a program what is wrong in JSON, never in HTML", async ({ server }) => {
  const missing = await ask(`${server.url}/api/uses/nothing/1`);
  expect(missing.status).toBe(404);
  expect(JSON.parse(missing.body)).toEqual({
    error: { code: "not_found", message: "There is nothing at this address." },
  });
  const invalid = await ask(`${server.url}/api/funnel?projectId=x`);
  expect(invalid.status).toBe(400);
  expect(JSON.parse(invalid.body).error).toMatchObject({
    code: "invalid",
    fields: { projectId: expect.any(String) },
  });
  const unknown = await ask(`${server.url}/api/funnel?projectId=999`);
  expect(unknown.status).toBe(404);
  expect(JSON.parse(unknown.body).error.code).toBe("not_found");
  for (const path of ["/api/nothing", "/api/media/1/nothing"]) {
    const nothing = await ask(`${server.url}${path}`, { method: "POST" });
    expect([nothing.status, JSON.parse(nothing.body).error.code]).toEqual([404, "not_found"]);
  }
  for (const [method, path] of [
    ["POST", "/api/health"],
    ["PUT", "/api/jobs/1"],
    ["DELETE", "/api/media"],
    ["GET", "/api/dock/submit-media"],
  ]) {
    const refused = await ask(`${server.url}${path}`, { method });
    expect(refused.status).toBe(405);
    expect(JSON.parse(refused.body).error.message).toBe(`This address does not take ${method}.`);
  }
  const list = await ask(`${server.url}/api/combinations/count?outputTypeId=1,x`);
  expect(list.status).toBe(400);
  expect(JSON.parse(list.body).error.fields).toEqual({ outputTypeId: expect.any(String) });
});
