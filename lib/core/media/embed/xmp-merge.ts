// The rule: of a packet of XMP that is already there, all stays but what is written anew. What is not plain, well-formed XML is not
// touched but given up: guessing would make a packet that nothing can read.

import { type XmlTag, XmlTags } from "@/lib/core/media/embed/xml-tags";
import { RDF, type XmpProperty, xmpDescription } from "@/lib/core/media/embed/xmp-properties";

/** The packet with the properties in the place of its own; null when it cannot be read. */
export function mergeXmp(packet: Uint8Array, properties: readonly XmpProperty[]): string | null {
  if (packet.length > MAX_PACKET) return null;
  const text = decode(packet);
  if (text === null) return null;
  const found = findIn(text, properties);
  if (!found) return null;
  let merged = "";
  let position = 0;
  for (const { from, to } of found.removed.toSorted((a, b) => a.from - b.from)) {
    merged += text.slice(position, from);
    position = to;
  }
  const { end, about } = found;
  return `${merged}${text.slice(position, end)}${xmpDescription(properties, about)}\n ${text.slice(end)}`;
}

/** Bytes; packets of pictures with thumbnails and long histories seen have some hundred kilobytes. */
const MAX_PACKET = 4 * 1024 ** 2;

function decode(packet: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(packet).replace(/\0+$/, "");
  } catch {
    return null;
  }
}

type Range = { from: number; to: number };
type Found = {
  /** What is to be taken out. */
  removed: Range[];
  /** Where the list of descriptions ends. */
  end: number;
  /** What they are about, as it stands there with its quotes. */
  about: string;
};

function findIn(text: string, properties: readonly XmpProperty[]): Found | null {
  const isOurs = (uri: string | undefined, name: string) =>
    properties.some((property) => property.namespace === uri && property.name === name);
  const removed: Range[] = [];
  let end: number | null = null;
  let about: string | null = null;
  const tags = new XmlTags(text);
  for (const tag of tags) {
    const { opened } = tag;
    const isDescription = (one: XmlTag["opened"] | undefined) =>
      one !== undefined && one.uri === RDF && one.name === "Description";
    if (tag.kind === "close" && opened.uri === RDF && opened.name === "RDF") {
      if (end !== null) return null;
      end = tag.from;
    }
    if (tag.kind !== "close" && isDescription(opened) && tags.depthOf("RDF", RDF) === tags.depth - 1) {
      about ??= tag.attributes.find(({ uri, name }) => uri === RDF && name === "about")?.quoted ?? null;
      removed.push(...tag.attributes.filter(({ uri, name }) => isOurs(uri, name)));
    }
    const isProperty = isDescription(tags.parent) && tags.depthOf("RDF", RDF) === tags.depth - 2;
    if (tag.kind !== "open" && isProperty && isOurs(opened.uri, opened.name))
      removed.push({ from: opened.from, to: tag.to });
  }
  return tags.isWellFormed && end !== null ? { removed, end, about: about ?? '""' } : null;
}
