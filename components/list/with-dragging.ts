type DragParts = typeof import("./drag-parts");

let loaded: DragParts | null = null;

/**
 * Runs `attach` with the drag and drop library, which comes after the page; what it returns is called by the function returned here.
 * For effects. Without the library (the server does not answer) the list has its keys and buttons.
 */
export function withDragging(attach: (parts: DragParts) => () => void): () => void {
  if (loaded) return attach(loaded);
  let [isOver, detach] = [false, () => {}];
  import("./drag-parts").then(
    (parts) => {
      loaded = parts;
      if (!isOver) detach = attach(parts);
    },
    () => undefined,
  );
  return () => {
    isOver = true;
    detach();
  };
}
