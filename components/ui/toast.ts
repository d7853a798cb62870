import type { toast as Toast } from "sonner";

/**
 * sonner's `toast()`. Its code comes after the page, with the place where toasts show (components/ui/toaster.tsx); what is said before
 * waits for it, and all is said in its order.
 */
export const toast = Object.assign(
  (...input: Parameters<typeof Toast>) => void later.then((show) => show(...input)),
  {
    success: (...input: Parameters<typeof Toast.success>) =>
      void later.then((show) => show.success(...input)),
    error: (...input: Parameters<typeof Toast.error>) => void later.then((show) => show.error(...input)),
    loading: (...input: Parameters<typeof Toast.loading>) =>
      void later.then((show) => show.loading(...input)),
    dismiss: (...input: Parameters<typeof Toast.dismiss>) =>
      void later.then((show) => show.dismiss(...input)),
  },
);

let begin: (show: typeof Toast) => void;
const later = new Promise<typeof Toast>((resolve) => {
  begin = resolve;
});

/** Called when toasts can be shown. */
export function beginToasts(show: typeof Toast): void {
  begin(show);
}
