import { hasMarks, type Marks, markedPart } from "@/lib/core/media/marks";
import { formatTimecode } from "@/lib/core/text/format-duration";
import { Track } from "./track";

export type TimelineProps = {
  time: number;
  duration: number;
  marks: Marks;
  onSeek: (time: number) => void;
};

/** Seconds that an arrow key moves. */
const STEP = 1;

/** Where the clip is, with the marked part on it; a click or a drag goes there. */
export function Timeline({ time, duration, marks, onSeek }: TimelineProps) {
  const part = hasMarks(marks) && duration > 0 ? markedPart(marks, duration) : null;
  return (
    <Track
      label="Time"
      value={time}
      max={duration}
      step={Math.min(STEP, duration / 20)}
      valueText={`${formatTimecode(time)} of ${formatTimecode(duration)}`}
      onValueChange={onSeek}
      className="flex-1"
    >
      {part && (
        <span
          data-marked-part
          className="absolute inset-y-1 rounded-xs border-x-2 border-in-progress bg-in-progress/20"
          style={{
            left: `${(part.start / duration) * 100}%`,
            width: `${((part.end - part.start) / duration) * 100}%`,
          }}
        />
      )}
    </Track>
  );
}
