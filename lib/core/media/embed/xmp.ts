// The rule: a copy gets one packet of XMP, which keeps what the file's own one says beside.

import { mergeXmp } from "@/lib/core/media/embed/xmp-merge";
import { RDF, type XmpFields, xmpDescription, xmpProperties } from "@/lib/core/media/embed/xmp-properties";

/** Bytes of a packet that is read: more than any that is merged. */
export const MAX_XMP = 5 * 1024 ** 2;

/**
 * The packet for a copy. What `existing` says beside is kept; `isReplaced` when it could not be read, so that it is lost.
 *
 * @param existing the packet of the file, null when it has none or is not to keep it
 */
export function xmpPacket(
  fields: XmpFields,
  existing: Uint8Array | null,
): { packet: Uint8Array; isReplaced: boolean } {
  const properties = xmpProperties(fields);
  const merged = existing && mergeXmp(existing, properties);
  const text = merged ?? packetOf(xmpDescription(properties));
  return { packet: new TextEncoder().encode(text), isReplaced: existing !== null && merged === null };
}

function packetOf(description: string): string {
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    ` <rdf:RDF xmlns:rdf="${RDF}">`,
    `  ${description}`,
    " </rdf:RDF>",
    "</x:xmpmeta>",
    '<?xpacket end="w"?>',
  ].join("\n");
}
