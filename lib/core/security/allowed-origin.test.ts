import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type HostRules, isAllowedHost, isAllowedOrigin } from "@/lib/core/security/allowed-origin";

const rules: HostRules = {
  port: 3000,
  extraHosts: ["studio.local", "studio.example:443", "fd00::1", "0.0.0.0", "::"],
};

const allowedHosts = [
  "localhost:3000",
  "LOCALHOST:3000",
  "localhost.:3000",
  "127.0.0.1:3000",
  "[::1]:3000",
  "[0:0:0:0:0:0:0:1]:3000",
  "studio.local:3000",
  "Studio.Local.:3000",
  "studio.example:443",
  "[fd00::1]:3000",
];
const refusedHosts = [
  "",
  " ",
  "localhost",
  "localhost:3001",
  "localhost:",
  "localhost:0",
  "localhost:03000:3000",
  "localhost:3000/",
  "localhost:3000, evil.example",
  " localhost:3000",
  "localhost:3000\n",
  "localhost..:3000",
  "localhost.evil.example:3000",
  "evil-localhost:3000",
  "evil.example:3000",
  "127.0.0.1.evil.example:3000",
  "127.0.0.2:3000",
  "0.0.0.0:3000",
  "[::]:3000",
  "::1:3000",
  "[::1:3000",
  "[::ffff:7f00:1]:3000",
  "[:::1]:3000",
  "user@localhost:3000",
  "localhost:3000@evil.example",
  "localhost%2eevil.example:3000",
  "ｌocalhost:3000",
  "studio.example:3000",
  "studio.local",
  "studio.local:443",
];

describe("Host", () => {
  test.each(allowedHosts)("%j is ours", (host) => expect(isAllowedHost(host, rules)).toBe(true));
  test.each(refusedHosts)("%j is not", (host) => expect(isAllowedHost(host, rules)).toBe(false));
  test("none at all is refused", () => {
    expect(isAllowedHost(null, rules)).toBe(false);
    expect(isAllowedHost(undefined, rules)).toBe(false);
  });
  test("without a port it is at 80 or 443", () => {
    expect(isAllowedHost("studio.example", rules)).toBe(true);
    expect(isAllowedHost("localhost", { port: 80 })).toBe(true);
  });
  test("every served port counts", () => {
    expect(isAllowedHost("localhost:5000", { port: [3000, 5000] })).toBe(true);
    expect(isAllowedHost("localhost:4000", { port: [3000, 5000] })).toBe(false);
  });
});

describe("Origin", () => {
  test("programs send none", () => {
    expect(isAllowedOrigin(null, rules)).toBe(true);
    expect(isAllowedOrigin(undefined, rules)).toBe(true);
  });
  test.each(allowedHosts)("http://%s is ours", (host) => {
    expect(isAllowedOrigin(`http://${host}`, rules)).toBe(true);
    expect(isAllowedOrigin(`HTTPS://${host}`, rules)).toBe(true);
  });
  test.each(refusedHosts)("http://%s is not", (host) => {
    expect(isAllowedOrigin(`http://${host}`, rules)).toBe(false);
  });
  test.each([
    "",
    "null",
    "NULL",
    "localhost:3000",
    "//localhost:3000",
    "file://",
    "ftp://localhost:3000",
    "chrome-extension://localhost:3000",
    "http:/localhost:3000",
    "http://localhost:3000#",
    "http://localhost:3000?",
    "http://localhost:3000 http://evil.example",
    "http://evil.example#http://localhost:3000",
    "http://localhost:3000\\@evil.example",
    " http://localhost:3000",
  ])("%j is not", (origin) => expect(isAllowedOrigin(origin, rules)).toBe(false));
  test("a scheme has its own default port", () => {
    expect(isAllowedOrigin("https://studio.example", rules)).toBe(true);
    expect(isAllowedOrigin("http://studio.example", rules)).toBe(false);
  });
});

test("whatever is let in is a spelling that a browser, too, reads as one of our names and ports", () => {
  const piece = fc.constantFrom(
    ...["localhost", "127.0.0.1", "[::1]", "evil.example", "studio.local", "3000", "443"],
    ...[":", "@", "/", "\\", "#", "?", ".", "%00", "\t", "null", "[", "]", "1", "-", "0x7f.1"],
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      const origin = `http://${pieces.join("")}`;
      if (!isAllowedOrigin(origin, rules)) return;
      const url = new URL(origin);
      expect(["localhost", "127.0.0.1", "[::1]", "studio.local"]).toContain(url.hostname.replace(/\.$/, ""));
      expect(url.port).toBe("3000");
      expect(url.username).toBe("");
    }),
    { numRuns: 3000 },
  );
});
