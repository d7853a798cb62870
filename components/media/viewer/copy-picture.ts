import { toast } from "@/components/ui/toast";

/** Puts what is shown on the clipboard as a PNG, the one format that every program takes: a picture, or the frame of a clip. */
export async function copyPicture(shown: HTMLImageElement | HTMLVideoElement): Promise<void> {
  try {
    // Handed over as a promise: Safari forgets the click while the picture is being made.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": asPng(shown) })]);
    toast(shown instanceof HTMLVideoElement ? "Frame copied" : "Picture copied");
  } catch {
    toast.error("It could not be copied. Save a copy instead.");
  }
}

async function asPng(shown: HTMLImageElement | HTMLVideoElement): Promise<Blob> {
  const isClip = shown instanceof HTMLVideoElement;
  const canvas = new OffscreenCanvas(
    isClip ? shown.videoWidth : shown.naturalWidth,
    isClip ? shown.videoHeight : shown.naturalHeight,
  );
  canvas.getContext("2d")?.drawImage(shown, 0, 0);
  return canvas.convertToBlob({ type: "image/png" });
}
