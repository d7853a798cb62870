import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someFields } from "./testing";
import { XmlTags } from "./xml-tags";
import { xmpPacket } from "./xmp";

const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const DC = "http://purl.org/dc/elements/1.1/";
const written = (existing: string | null) => {
  const { packet, isReplaced } = xmpPacket(someFields, existing === null ? null : Buffer.from(existing));
  return { text: Buffer.from(packet).toString("utf8"), isReplaced };
};
const isWellFormed = (text: string) => {
  const tags = new XmlTags(text);
  for (const _ of tags);
  return tags.isWellFormed;
};

describe("a packet", () => {
  it("holds any text as well-formed XML", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        const { packet } = xmpPacket({ ...someFields, title, keywords: [title] }, null);
        expect(isWellFormed(Buffer.from(packet).toString("utf8"))).toBe(true);
      }),
    ));

  it("takes the place of what was said before, under any prefix and in any form, and keeps the rest", () => {
    const before = `<rdf:RDF ${RDF}><rdf:Description rdf:about='uuid:7' xmlns:d="${DC}" d:title="old" xmlns:a="urn:a" a:b="kept">
      <d:subject><rdf:Bag><rdf:li>old</rdf:li></rdf:Bag></d:subject><a:title>kept too</a:title><!-- <d:title> -->
    </rdf:Description><rdf:Description rdf:about='uuid:7'/></rdf:RDF>`;
    const { text, isReplaced } = written(before);
    expect(isReplaced).toBe(false);
    expect(text).not.toContain(">old<");
    expect(text).not.toContain('"old"');
    expect(text).toContain('a:b="kept"');
    expect(text).toContain("<a:title>kept too</a:title>");
    expect(text).toContain(`rdf:about='uuid:7' xmlns:dc=`);
    expect(isWellFormed(text)).toBe(true);
    expect(written(text).text.match(/<dc:title>/g)).toHaveLength(1);
  });

  it.each([
    ["no XML", "hello"],
    ["cut off", `<rdf:RDF ${RDF}><rdf:Description>`],
    ["a declaration", `<!DOCTYPE x [<!ENTITY a "b">]><rdf:RDF ${RDF}></rdf:RDF>`],
    ["crossed tags", `<rdf:RDF ${RDF}><a><b></a></b></rdf:RDF>`],
    ["too deep", `<rdf:RDF ${RDF}>${"<a>".repeat(5000)}${"</a>".repeat(5000)}</rdf:RDF>`],
    ["other bytes", "\ufffe\u0000"],
  ])("is made anew when there was %s", (_, before) => {
    expect(written(before)).toEqual({ text: written(null).text, isReplaced: true });
  });

  it("survives whatever stands there", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "<",
            ">",
            "/",
            "rdf:",
            "RDF",
            '"',
            "'",
            "=",
            " ",
            "a",
            "<!--",
            "-->",
            "<?",
            "?>",
            "&",
          ),
        ),
        (parts) => {
          const { text } = written(`<rdf:RDF ${RDF}>${parts.join("")}</rdf:RDF>`);
          expect(isWellFormed(text)).toBe(true);
        },
      ),
    ));
});
