import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Markdown } from "./markdown";

const html = (text: string) => renderToStaticMarkup(createElement(Markdown, { text }));

describe("Markdown", () => {
  it("draws what people write", () => {
    expect(html("# Plan\n\nSay **this** and `that`")).toMatch(
      /<h3>Plan<\/h3><p>Say <strong.*this.*<code.*that/s,
    );
    expect(html("1. one\n2. two")).toMatch(/<ol start="1".*<li>one<\/li><li>two<\/li>/s);
    expect(html("- [x] done\n- [ ] open")).toMatch(
      /<input(?=[^>]*"Done")[^>]*checked="".*done.*<input(?=[^>]*"To do")(?![^>]*checked).*open/s,
    );
    expect(html("| a | b |\n|---|---|\n| 1 | 2 |")).toMatch(/<th.*a<\/th>.*<td.*1<\/td>/s);
    expect(html("Tom &amp; Jo &#169; <3")).toContain("Tom &amp; Jo © &lt;3");
  });

  it("leaves HTML the text it is", () => {
    for (const text of [
      "<script>alert(1)</script>",
      "a <img src=x onerror=alert(1)> b",
      "<a href='javascript:alert(1)'>x</a>",
      "<details open ontoggle=alert(1)>",
    ])
      expect(html(text)).not.toMatch(/<(script|img|a |details)/);
  });

  it("links to the web and to mail only, and never loads a picture", () => {
    expect(html("[x](https://example.com)")).toMatch(
      /<a href="https:\/\/example.com" .*rel="noopener noreferrer nofollow"/,
    );
    expect(html("[x](mailto:a@example.com)")).toContain("mailto:");
    for (const href of [
      "javascript:alert(1)",
      "JAVASCRIPT:alert(1)",
      "data:text/html,x",
      "vbscript:x",
      "//e.com",
      "/jobs",
      "file:///etc",
    ])
      expect(html(`[x](${href})`)).not.toContain("<a ");
    expect(html("[x](java&#115;cript:alert(1))")).not.toContain("<a ");
    expect(html("![cat](https://example.com/cat.png)")).toMatch(/<a [^>]*>cat<\/a>/);
    expect(html("![cat](https://example.com/cat.png)")).not.toContain("<img");
  });

  it("bears nonsense", () => {
    expect(html(">".repeat(5000))).toBeDefined();
    expect(html("- ".repeat(3000))).toBeDefined();
    expect(html("*_`[".repeat(3000))).toBeDefined();
    expect(html("")).toBe(html("\n\n"));
  });
});
