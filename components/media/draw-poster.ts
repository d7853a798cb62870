/** Pixels, as the widest thumbnail of the server. */
const WIDTH = 960;
/** Milliseconds for each step: a clip that the browser cannot play may never answer. */
const PATIENCE = 15_000;

const drawn = new Map<string, Promise<boolean>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * A clip's thumbnail where the server has no decoder: a frame is drawn here and kept there. One clip after another, each once as long as
 * the page lives; false when the browser cannot play it either.
 */
export function drawPoster(id: number, hash: string): Promise<boolean> {
  const known = drawn.get(hash);
  if (known) return known;
  const drawing = last.then(() => drawAndSend(id, hash)).catch(() => false);
  last = drawing;
  drawn.set(hash, drawing);
  return drawing;
}

async function drawAndSend(id: number, hash: string): Promise<boolean> {
  const picture = await drawFrame(`/api/media/${id}/file?v=${hash}`);
  const response = await fetch(`/api/media/${id}/thumb`, { method: "PUT", body: picture });
  return response.ok;
}

async function drawFrame(source: string): Promise<Blob> {
  const clip = document.createElement("video");
  const happens = (event: "loadedmetadata" | "seeked") =>
    new Promise<void>((resolve, reject) => {
      const signal = AbortSignal.timeout(PATIENCE);
      signal.addEventListener("abort", () => reject(signal.reason));
      clip.addEventListener("error", () => reject(new Error("This clip cannot be played here.")), { signal });
      clip.addEventListener(event, () => resolve(), { signal, once: true });
    });
  try {
    clip.muted = true;
    clip.preload = "auto";
    const opened = happens("loadedmetadata");
    clip.src = source;
    await opened;
    const sought = happens("seeked");
    // The very first frame is often black.
    clip.currentTime = Math.min(0.5, clip.duration / 2 || 0);
    await sought;
    const scale = Math.min(1, WIDTH / clip.videoWidth);
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(clip.videoWidth * scale)),
      Math.max(1, Math.round(clip.videoHeight * scale)),
    );
    canvas.getContext("2d")?.drawImage(clip, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: "image/webp", quality: 0.85 });
  } finally {
    clip.removeAttribute("src");
    clip.load();
  }
}
