import { createServer, request as httpRequest, type RequestOptions } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { undoChange } from "../changes/undo";
import { updateSettings } from "../settings/mutations";
import { perform, withTestDatabase } from "../testing/test-database";
import { describeSecondPort, startSecondPort, stopSecondPort } from "./second-port";

withTestDatabase();

let port = 0;
beforeEach(async () => {
  const probe = await occupy(0);
  port = (probe.address() as AddressInfo).port;
  await new Promise((resolve) => probe.close(resolve));
  vi.stubEnv("PIPELINE_DOCK_PORT", String(port));
  vi.spyOn(console, "info").mockReturnValue();
  vi.spyOn(console, "warn").mockReturnValue();
  vi.spyOn(console, "error").mockReturnValue();
});
afterEach(async () => {
  await stopSecondPort();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

function occupy(wanted: number) {
  const server = createServer((_, answer) => answer.end("another program"));
  return new Promise<typeof server>((resolve) => server.listen(wanted, "127.0.0.1", () => resolve(server)));
}

function ask(path: string, { body, ...options }: RequestOptions & { body?: string } = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const asking = httpRequest({ host: "127.0.0.1", port, path, agent: false, ...options }, (answer) => {
        let text = "";
        answer.on("data", (part) => {
          text += part;
        });
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
        );
      });
      asking.on("error", reject);
      asking.end(body);
    },
  );
}

const turn = (answersDockProgram: boolean) => perform(updateSettings, { answersDockProgram });
const state = () => describeSecondPort().state;
const opened = async () => {
  await turn(true);
  await startSecondPort();
};

it("is opened and closed by the setting, at once, and by taking it back", async () => {
  await startSecondPort();
  expect(state()).toBe("off");
  await expect(ask("/projects")).rejects.toThrow("ECONNREFUSED");
  const { change } = await turn(true);
  await vi.waitFor(() => expect(state()).toBe("open"));
  expect(await ask("/projects")).toMatchObject({ status: 200, body: "[]" });
  await perform(undoChange, { id: change?.id ?? 0 });
  await vi.waitFor(() => expect(state()).toBe("off"));
  await expect(ask("/projects")).rejects.toThrow("ECONNREFUSED");
});

it("says when another program has the port, and opens it once that is gone", async () => {
  const other = await occupy(port);
  await opened();
  expect(state()).toBe("taken");
  expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(`Port ${port} is taken`));
  expect((await ask("/projects")).body).toBe("another program");
  await new Promise((resolve) => other.close(resolve));
  // Any change of the settings looks again; without one it happens every ten seconds.
  await perform(updateSettings, { theme: "light" });
  await vi.waitFor(() => expect(state()).toBe("open"));
  await stopSecondPort();
  expect(state()).toBe("off");
  (await occupy(port)).close();
});

it("does not open a port that is the app's own", async () => {
  vi.stubEnv("PORT", String(port));
  await opened();
  expect(state()).toBe("own");
});

it("answers the dock program's paths and nothing else, in JSON", async () => {
  await opened();
  const statusOf = async (path: string, options?: RequestOptions) => (await ask(path, options)).status;
  expect(await statusOf("/api/dock/jobs?project_id=")).toBe(200);
  expect(await statusOf("/api/dock/job-prompts/1")).toBe(200);
  expect(await statusOf("/api/dock/config")).toBe(200);
  for (const path of [
    "/",
    "/jobs",
    "/api/jobs",
    "/api/health",
    "/api/dock/jobs/",
    "/api/dock/job-prompts/x",
    "//",
  ])
    expect([path, await statusOf(path)]).toEqual([path, 404]);
  expect(await statusOf("http://user:word@elsewhere.example/api/dock/jobs")).toBe(200);
  const wrong = await ask("/api/dock/jobs", { method: "POST" });
  expect(wrong.status).toBe(405);
  expect(JSON.parse(wrong.body).error).toEqual({
    code: "method_not_allowed",
    message: "This address does not take POST.",
  });
  expect((await ask("/api/prompts/status/1", { method: "POST", body: "{" })).body).toContain(
    "The body is not JSON.",
  );
  expect(console.error).not.toHaveBeenCalled();
});

it("refuses foreign names and whatever a page sends", async () => {
  await opened();
  const statusWith = async (headers: Record<string, string>) =>
    (await ask("/api/dock/jobs", { headers })).status;
  expect(await statusWith({ host: `localhost:${port}` })).toBe(200);
  expect(await statusWith({ host: `[::1]:${port}` })).toBe(200);
  expect(await statusWith({ host: "evil.example" })).toBe(403);
  expect(await statusWith({ host: `evil.example:${port}` })).toBe(403);
  expect(await statusWith({ host: "localhost:3000" })).toBe(403);
  expect(await statusWith({ origin: "http://evil.example" })).toBe(403);
  expect(await statusWith({ origin: "null" })).toBe(403);
  expect(await statusWith({ origin: `http://localhost:${port}` })).toBe(403);
});

it("sends a browser on to the app", async () => {
  vi.stubEnv("PORT", "3456");
  await opened();
  const open = (path: string) => ask(path, { headers: { accept: "text/html,*/*;q=0.8" } });
  expect(await open("/journal?project_id=3")).toMatchObject({
    status: 307,
    headers: { location: "http://localhost:3456/journal?project_id=3" },
  });
  expect((await open("/projects")).headers.location).toBe("http://localhost:3456/projects");
  expect((await open("//elsewhere.example/x")).headers.location).toBe("http://localhost:3456/x");
  expect((await open("/api/dock/jobs")).status).toBe(200);
});
