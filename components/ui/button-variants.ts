import { cva } from "class-variance-authority";

export const buttonVariants = cva(
  [
    "inline-flex shrink-0 select-none items-center justify-center gap-2 whitespace-nowrap rounded-sm border",
    "font-medium transition-colors duration-100 [&_svg]:shrink-0",
    "disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50",
  ],
  {
    variants: {
      variant: {
        primary:
          "border-transparent bg-primary text-primary-foreground enabled:hover:bg-primary-hover enabled:active:bg-primary [a]:hover:bg-primary-hover",
        secondary:
          "border-line bg-raised text-foreground enabled:hover:border-line-strong enabled:active:bg-pressed [a]:hover:border-line-strong [a]:active:bg-pressed aria-expanded:bg-pressed",
        ghost:
          "border-transparent bg-transparent text-dim enabled:hover:bg-raised enabled:hover:text-foreground enabled:active:bg-pressed [a]:hover:bg-raised [a]:hover:text-foreground [a]:active:bg-pressed aria-expanded:bg-raised aria-expanded:text-foreground",
        destructive:
          "border-transparent bg-destructive text-destructive-foreground enabled:hover:bg-destructive-hover enabled:active:bg-destructive [a]:hover:bg-destructive-hover",
      },
      size: {
        sm: "h-7 px-2 text-sm [&_svg]:size-3.5",
        md: "h-8 px-3 text-base [&_svg]:size-4",
        lg: "h-9 px-4 text-base [&_svg]:size-4",
        icon: "size-8 [&_svg]:size-4",
        "icon-sm": "size-7 [&_svg]:size-3.5",
      },
    },
    defaultVariants: { variant: "secondary", size: "md" },
  },
);
