/** A click on a toast (Undo) is not meant to close the dialog below it. For `onInteractOutside`. */
export function keepOpenForToasts(event: Event) {
  if (event.target instanceof Element && event.target.closest("[data-sonner-toaster]"))
    event.preventDefault();
}
