"use client";

import type { ReactNode } from "react";
import { cardPictureClasses, GalleryCard, type GalleryCardProps } from "@/components/list/gallery-card";
import { type SetImage, SplashDrop } from "@/components/splash/splash-drop";
import { SplashImage, type SplashImageProps } from "@/components/splash/splash-image";
import { cn } from "@/lib/utils";

export type SplashCardProps = Omit<GalleryCardProps, "mark"> &
  Pick<SplashImageProps, "image" | "sizes"> & {
    /** The shape of the picture. */
    frameClassName: string;
    /** A word on the picture; nothing while it is the ordinary case. */
    mark?: ReactNode;
    /** Takes a picture that is dropped on the card. */
    onPicture?: SetImage;
  };

/** A record as its splash image and its name, with more lines below. */
export function SplashCard({
  image,
  sizes,
  frameClassName,
  mark,
  onPicture,
  children,
  ...card
}: SplashCardProps) {
  const { id, name } = card;
  const content = (
    <>
      <SplashImage
        {...{ image, name, sizes }}
        className={cn("rounded-md", cardPictureClasses, frameClassName)}
      />
      {mark && (
        <span className="absolute top-2 right-2 flex h-5 items-center rounded-xs bg-panel/90 px-1.5 text-xs font-medium text-dim">
          {mark}
        </span>
      )}
      {children}
    </>
  );
  return (
    <GalleryCard {...card}>
      {onPicture ? (
        <SplashDrop {...{ id, name }} action={onPicture}>
          {content}
        </SplashDrop>
      ) : (
        content
      )}
    </GalleryCard>
  );
}

/** The name on a card. */
export function CardName({ children }: { children: string }) {
  return (
    <span className="truncate font-medium group-hover:underline group-hover:decoration-line-strong group-hover:underline-offset-4">
      {children}
    </span>
  );
}
