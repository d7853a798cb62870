import { ChevronRight } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import { Link } from "@/components/ui/link";

export type Breadcrumb = { label: string; href: string };

export type PageHeaderProps = {
  title: ReactNode;
  /** One sentence: what this page is for, or how things stand. */
  description?: ReactNode;
  /** Right of the title (below it on phones); the primary action comes last. */
  actions?: ReactNode;
  breadcrumbs?: Breadcrumb[];
};

export function PageHeader({ title, description, actions, breadcrumbs }: PageHeaderProps) {
  return (
    <header
      data-one-record={breadcrumbs && ""}
      className="mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3"
    >
      <div className="min-w-0 flex-1 basis-72">
        {breadcrumbs && breadcrumbs.length > 0 && (
          <nav aria-label="Breadcrumbs" className="mb-1 flex flex-wrap items-center gap-1 text-sm text-faint">
            {breadcrumbs.map((crumb) => (
              <Fragment key={crumb.href}>
                <Link
                  href={crumb.href}
                  className="-mx-1 inline-flex min-h-6 items-center rounded-xs px-1 hover:text-foreground"
                >
                  {crumb.label}
                </Link>
                <ChevronRight aria-hidden className="size-3" />
              </Fragment>
            ))}
          </nav>
        )}
        <h1 className="text-xl tracking-tight wrap-anywhere">{title}</h1>
        {description && (
          <p data-page-description className="mt-0.5 max-w-prose text-pretty text-dim tabular-nums">
            {description}
          </p>
        )}
      </div>
      {actions && (
        <div data-page-actions className="flex flex-wrap items-center gap-2">
          {actions}
        </div>
      )}
    </header>
  );
}
