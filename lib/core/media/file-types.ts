// The rule: a file is taken in only when its bytes are of a type on this list; what its name or its sender says does not count.
// Never on it: anything that a browser would run when opened from our address (HTML, SVG, XML, PDF) and programs.

export const fileKinds = ["image", "video", "audio", "other"] as const;
export type FileKind = (typeof fileKinds)[number];

export const fileKindLabels: Record<FileKind, string> = {
  image: "Image",
  video: "Video",
  audio: "Audio",
  other: "Other",
};

export type FileType = {
  /** As it is stored and served. */
  mimeType: string;
  kind: Exclude<FileKind, "other">;
  /** Without a dot. */
  extension: string;
};

/** The type to keep a media file as, or null when such files are not taken. `mimeType` comes from sniffing the bytes. */
export function mediaFileType(mimeType: string | undefined): FileType | null {
  return mediaTypes.get(essence(mimeType)) ?? null;
}

/** The type to keep a splash image as, or null when it cannot be one. */
export function splashFileType(mimeType: string | undefined): FileType | null {
  const type = mediaFileType(mimeType);
  return type && SPLASH_TYPES.has(type.mimeType) ? type : null;
}

/** For messages and for the file dialogs' filter. */
export const mediaTypesInWords =
  "PNG, JPEG, WebP, GIF, AVIF, MP4, WebM, MOV, MKV, AVI, MP3, WAV, OGG, FLAC or M4A";
export const splashTypesInWords = "PNG, JPEG, WebP, GIF or AVIF";
export const mediaAccept =
  "image/png,image/apng,image/jpeg,image/webp,image/gif,image/avif,video/mp4,video/webm,video/quicktime,.mkv,.avi,.m4v,audio/*";
export const splashAccept = "image/png,image/jpeg,image/webp,image/gif,image/avif";

const SPLASH_TYPES = new Set(splashAccept.split(","));

/** No browser plays it. */
export const AVI = "video/x-msvideo";

const types: readonly [
  kind: FileType["kind"],
  extension: string,
  mimeType: string,
  ...otherNames: string[],
][] = [
  ["image", "png", "image/png"],
  ["image", "png", "image/apng", "image/vnd.mozilla.apng"],
  ["image", "jpg", "image/jpeg"],
  ["image", "webp", "image/webp"],
  ["image", "gif", "image/gif"],
  ["image", "avif", "image/avif"],
  ["video", "mp4", "video/mp4"],
  ["video", "m4v", "video/x-m4v"],
  ["video", "webm", "video/webm"],
  ["video", "mov", "video/quicktime"],
  ["video", "mkv", "video/matroska", "video/x-matroska"],
  ["video", "avi", AVI, "video/vnd.avi", "video/avi", "video/msvideo"],
  ["audio", "mp3", "audio/mpeg", "audio/mp3"],
  ["audio", "wav", "audio/wav", "audio/x-wav", "audio/vnd.wave"],
  ["audio", "ogg", "audio/ogg"],
  ["audio", "flac", "audio/flac", "audio/x-flac"],
  ["audio", "m4a", "audio/mp4", "audio/x-m4a"],
];

const mediaTypes: ReadonlyMap<string, FileType> = new Map(
  types.flatMap(([kind, extension, mimeType, ...otherNames]) =>
    [mimeType, ...otherNames].map((name) => [name, { mimeType, kind, extension }] as const),
  ),
);

/** Extensions, without a dot and in lower case, that files worth offering in a file browser have. */
export const mediaExtensions: ReadonlySet<string> = new Set([
  ...types.map(([, extension]) => extension),
  "jpeg",
  "apng",
]);

/** The type that a name's extension promises, of a file that nobody has looked at; null for none of ours. */
export function fileTypeOfName(name: string): FileType | null {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  const wanted = extension === "jpeg" ? "jpg" : extension;
  const found = types.find(([, own]) => own === wanted);
  return found ? mediaFileType(found[2]) : null;
}

/** Without parameters: `audio/ogg; codecs=opus` → `audio/ogg`. */
function essence(mimeType: string | undefined): string {
  return (mimeType ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
