import { type MouseEvent, useEffect, useRef } from "react";
import { cn } from "@/lib/utils";

export type CompletionOption = {
  /** A field's id, or the value that goes behind it. */
  value: string;
  /** What a field is about. */
  says?: string;
};

export type CompletionListProps = {
  /** Of the field; its options are named from it. */
  id: string;
  options: CompletionOption[];
  active: number;
  onChoose: (option: CompletionOption) => void;
};

/** What can be typed next. The focus stays in the field. */
export function CompletionList({ id, options, active, onChoose }: CompletionListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const onMouseDown = (event: MouseEvent) => {
    // Or the field would lose the focus.
    event.preventDefault();
    const { target } = event;
    const row = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
    const option = options[Number(row?.dataset.index)];
    if (option) onChoose(option);
  };
  return (
    <div
      ref={list}
      id={`${id}-list`}
      role="listbox"
      tabIndex={-1}
      aria-label="Completions"
      onMouseDown={onMouseDown}
      className="absolute inset-x-0 top-full z-30 mt-1 max-h-80 overflow-y-auto rounded-md border border-line bg-panel p-1 shadow-float"
    >
      {options.map((option, index) => (
        <div
          key={option.value}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          data-index={index}
          className={cn(
            "flex h-7.5 cursor-pointer items-center gap-3 rounded-sm px-2 hover:bg-raised",
            index === active && "bg-raised",
          )}
        >
          <span className={option.says ? "shrink-0" : "truncate"}>
            {option.value}
            {option.says && ":"}
          </span>
          {option.says && <span className="ml-auto truncate text-sm text-faint">{option.says}</span>}
        </div>
      ))}
    </div>
  );
}
