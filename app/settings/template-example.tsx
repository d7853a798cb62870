/** What a template makes of the example; empty while it is being worked out. */
export function TemplateExample({ label, text }: { label: string; text: string | undefined }) {
  return (
    <p className="mt-1.5 min-h-5 border-l-2 border-line pl-2.5 text-dim wrap-anywhere">
      <span className="sr-only">{label}, for example: </span>
      {text || (text === undefined ? "" : <span className="text-faint">Stays empty</span>)}
    </p>
  );
}
