import type { Marks } from "@/lib/core/media/marks";
import type { ViewerFile } from "./viewer-file";

export type ViewerStageProps = {
  id: number;
  name: string;
  file: ViewerFile;
  marks: Marks;
  /** False for what is only being made ready, out of sight: it has no controls and takes no keys. */
  isShown?: boolean;
  /** Comes next: a clip is loaded, not only its first bytes. A browser has six connections to a server for everything. */
  isNext?: boolean;
  /** Clips begin to play when they are shown. */
  isPlayedAtOnce?: boolean;
  /** False where something fills the window anyway. */
  canFill?: boolean;
};

export type StageProps = ViewerStageProps & { isShown: boolean; canFill: boolean; onError: () => void };
