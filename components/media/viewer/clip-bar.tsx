import { ChevronFirst, ChevronLast, Pause, Play, Repeat, StepBack, StepForward, X } from "lucide-react";
import type { RefObject } from "react";
import { Button } from "@/components/ui/button";
import { frameAt, frameCount } from "@/lib/core/media/frames";
import { hasMarks, type Marks } from "@/lib/core/media/marks";
import { formatTimecode } from "@/lib/core/text/format-duration";
import { BarButton } from "./bar-button";
import { useClipKeys } from "./clip-keys";
import { FileButtons } from "./file-buttons";
import { changePlayerSettings } from "./player-settings";
import { Timeline } from "./timeline";
import type { Clip } from "./use-clip";
import type { ViewerFile } from "./viewer-file";
import { VolumeButton } from "./volume-button";

export type ClipBarProps = {
  id: number;
  file: ViewerFile;
  clip: Clip;
  video: RefObject<HTMLVideoElement | null>;
  marks: Marks;
  canFill: boolean;
  onMarkIn: () => void;
  onMarkOut: () => void;
  onClearMarks: () => void;
};

/** The controls of a clip, and its keys. */
export function ClipBar({ id, file, clip, video, marks, canFill, ...marking }: ClipBarProps) {
  const { time, duration, isPlaying, isLooping, speed } = clip;
  useClipKeys(clip, marking);
  return (
    <div className="border-t border-line-soft bg-panel px-2 py-1">
      <div className="flex items-center px-1.5">
        <Timeline {...{ time, duration, marks }} onSeek={clip.seek} />
      </div>
      <div className="flex flex-wrap items-center gap-0.5">
        <BarButton
          icon={StepBack}
          label="One frame back"
          shortcut="frame-back"
          onClick={() => clip.step(-1)}
        />
        <BarButton
          icon={isPlaying ? Pause : Play}
          label={isPlaying ? "Pause" : "Play"}
          shortcut="play"
          onClick={clip.toggle}
        />
        <BarButton icon={StepForward} label="One frame on" shortcut="frame-on" onClick={() => clip.step(1)} />
        <Readout time={time} duration={duration} fps={file.fps} />
        <span className="ml-auto inline-flex flex-wrap items-center gap-0.5">
          <BarButton
            icon={ChevronFirst}
            label="Mark the beginning of a part here"
            shortcut="mark-in"
            aria-pressed={marks.markIn !== null}
            onClick={marking.onMarkIn}
          />
          <BarButton
            icon={ChevronLast}
            label="Mark the end of a part here"
            shortcut="mark-out"
            aria-pressed={marks.markOut !== null}
            onClick={marking.onMarkOut}
          />
          {hasMarks(marks) && (
            <BarButton icon={X} label="Take the marks away" onClick={marking.onClearMarks} />
          )}
          <BarButton
            icon={Repeat}
            label="Repeat"
            shortcut="loop"
            aria-pressed={isLooping}
            onClick={() => changePlayerSettings({ isLooping: !isLooping })}
          />
          <Button
            variant="ghost"
            className="min-w-11 px-1.5 tabular-nums"
            title="Back to its own speed"
            onClick={() => clip.setSpeed(1)}
          >
            {speed}×<span className="sr-only"> speed</span>
          </Button>
          <VolumeButton clip={clip} />
          <FileButtons {...{ id, file, canFill }} shown={video} />
        </span>
      </div>
    </div>
  );
}

/** Time and frame, both counted as editing programs do: frames from 0. */
function Readout({ time, duration, fps }: { time: number; duration: number; fps: number | null }) {
  return (
    <span data-readout className="px-2 text-sm whitespace-nowrap text-dim tabular-nums">
      {formatTimecode(time)} / {formatTimecode(duration)}
      {fps !== null && duration > 0 && (
        <span className="text-faint">
          {" · "}
          frame {Math.min(frameAt(time, fps), frameCount(duration, fps) - 1)} of {frameCount(duration, fps)}
        </span>
      )}
    </span>
  );
}
