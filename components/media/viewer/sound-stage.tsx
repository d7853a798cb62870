import { Music } from "lucide-react";
import type { StageProps } from "./stage-props";
import { fileSource } from "./viewer-file";

/** A sound, with the browser's own player. */
export function SoundStage({ id, name, file, onError }: StageProps) {
  return (
    <div className="flex flex-1 flex-col items-center justify-center gap-5 px-6 py-10">
      <Music aria-hidden className="size-10 text-faint" strokeWidth={1} />
      {/* biome-ignore lint/a11y/useMediaCaption: a sound that was just rendered has no captions */}
      <audio
        src={fileSource(id, file)}
        controls
        preload="metadata"
        aria-label={name}
        onError={onError}
        className="w-full max-w-xl"
      />
    </div>
  );
}
