"use client";

import { useSyncExternalStore } from "react";
import { useLater } from "@/components/form/use-later";
import { isActive, type UploadItem } from "@/components/media/uploads/upload-item";
import { uploadQueue } from "@/components/media/uploads/upload-queue";
import { useLeaveGuard } from "@/components/media/uploads/use-leave-guard";

const NONE: readonly UploadItem[] = [];

/** The files on their way, in a corner of every page: it stays while one moves about in the app. */
export function UploadPanel() {
  const items = useSyncExternalStore(uploadQueue.subscribe, uploadQueue.getItems, () => NONE);
  useLeaveGuard(items.some(isActive));
  const hasItems = items.length > 0;
  const UploadList = useLater(load, hasItems);
  return UploadList && hasItems && <UploadList items={items} />;
}

const load = () => import("@/components/media/uploads/upload-list").then((module) => module.UploadList);
