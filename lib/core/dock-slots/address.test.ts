import fc from "fast-check";
import { expect, it } from "vitest";
import { isLinkAddress, linkTarget } from "@/lib/core/dock-slots/address";
import { DockLink, defaultDockLinks } from "@/lib/core/dock-slots/schema";

it("leads to pages of this app, and to web addresses", () => {
  expect(linkTarget("/jobs?status=planned#top")).toEqual({ href: "/jobs?status=planned#top", isOwn: true });
  expect(linkTarget(" https://example.org/a b ")).toEqual({
    href: "https://example.org/a%20b",
    isOwn: false,
  });
  expect(linkTarget("http://localhost:8188/")).toEqual({ href: "http://localhost:8188/", isOwn: false });
});

it("takes what the predecessor wrote with its own host for ours", () => {
  const journal = { href: "/journal?project_id=3", isOwn: true };
  expect(linkTarget("http://localhost:5000/journal?project_id=3")).toEqual(journal);
  expect(linkTarget("http://127.0.0.1:5000/journal?project_id=3")).toEqual(journal);
  expect(linkTarget("http://localhost:5000//elsewhere.example")).toBeNull();
});

it("refuses what runs something or only looks like a page of ours", () => {
  for (const address of [
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/\t/elsewhere.example",
    "jobs",
    "https://",
    "",
  ])
    expect([address, isLinkAddress(address)]).toEqual([address, false]);
});

it("never leads anywhere but to this app or to a web address, whatever is written", () => {
  const pieces = fc.constantFrom(
    "/",
    "\\",
    ":",
    "//",
    "http",
    "https",
    "javascript",
    "@",
    "\t",
    "\n",
    "a.b",
    "%2f",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const target = linkTarget(parts.join(""));
      if (target === null) return;
      const resolved = new URL(target.href, "http://localhost:3000/dock");
      if (target.isOwn) expect(resolved.origin).toBe("http://localhost:3000");
      else expect(resolved.protocol).toMatch(/^https?:$/);
    }),
  );
});

it("comes with five links that it accepts itself", () => {
  expect(defaultDockLinks.map((link) => DockLink.parse(link))).toEqual(defaultDockLinks);
});
