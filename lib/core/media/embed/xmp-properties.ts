// The rule: what stock sites and picture programs read is written as one packet of XMP (ISO 16684-1), in Dublin Core and IPTC's own names.

export type XmpFields = {
  title: string;
  description: string;
  keywords: readonly string[];
  /** The program that made it. */
  creatorTool: string;
  /** 1 to 5; 0 is not rated and writes nothing. */
  rating: number;
};

/** https://cv.iptc.org/newscodes/digitalsourcetype/ */
export const TRAINED_MEDIA = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";

export const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const NAMESPACES = {
  dc: "http://purl.org/dc/elements/1.1/",
  xmp: "http://ns.adobe.com/xap/1.0/",
  Iptc4xmpExt: "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
} as const;

/** A property that is written, by namespace and name, and its element. */
export type XmpProperty = { namespace: string; name: string; element: string };

/** Only what has a value: what is empty here does not take away what the file says. */
export function xmpProperties({
  title,
  description,
  keywords,
  creatorTool,
  rating,
}: XmpFields): XmpProperty[] {
  const property = (prefix: keyof typeof NAMESPACES, name: string, content: string): XmpProperty => ({
    namespace: NAMESPACES[prefix],
    name,
    element: `<${prefix}:${name}>${content}</${prefix}:${name}>`,
  });
  return [
    ...(title ? [property("dc", "title", inDefaultLanguage(title))] : []),
    ...(description ? [property("dc", "description", inDefaultLanguage(description))] : []),
    ...(keywords.length > 0
      ? [property("dc", "subject", `<rdf:Bag>${keywords.map(listItem).join("")}</rdf:Bag>`)]
      : []),
    ...(creatorTool ? [property("xmp", "CreatorTool", escapeXml(creatorTool))] : []),
    ...(rating > 0 ? [property("xmp", "Rating", String(rating))] : []),
    property("Iptc4xmpExt", "DigitalSourceType", TRAINED_MEDIA),
  ];
}

/** They stand in a description of their own, which may be added to any packet. `about` is as it stands in the packet. */
export function xmpDescription(properties: readonly XmpProperty[], about = '""'): string {
  const names = Object.entries(NAMESPACES).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  const elements = properties.map(({ element }) => `\n   ${element}`).join("");
  return `<rdf:Description xmlns:rdf="${RDF}" rdf:about=${about}${names.join("")}>${elements}\n  </rdf:Description>`;
}

function inDefaultLanguage(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

function listItem(text: string): string {
  return `<rdf:li>${escapeXml(text)}</rdf:li>`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#xD;" };

/** Characters that XML cannot hold are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? "");
}
