"use client";

import type { StoredImage, UploadImage } from "@/components/form/stored-image";
import { uploadFile } from "@/components/form/upload";
import { imageThumbSet, imageThumbUrl, type SplashFile } from "@/lib/core/images/thumb-url";

/** Sends a picture to the server, which checks it; nothing refers to it until a form that names it is saved. */
export const uploadSplashImage: UploadImage = async (file, onProgress, signal) =>
  storedImage(await uploadFile<SplashFile>("/api/images", file, {}, { onProgress, signal }));

export function storedImage(image: Pick<SplashFile, "id" | "hash">): StoredImage {
  return { fileId: image.id, url: imageThumbUrl(image, 960), srcSet: imageThumbSet(image) };
}
