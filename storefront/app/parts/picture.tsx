import type { Picture as PictureFacts } from "@nang-gio/media/contract";

interface PictureProps {
  picture: PictureFacts | null;
  alt: string;
  /** The `sizes` of the place where it stands. */
  sizes: string;
  /** The one picture that the page is first judged by. */
  first?: boolean;
}

function srcSet({ base, widths }: PictureFacts, extension: string): string {
  return widths.map((width) => `${base}-${width}.${extension} ${width}w`).join(", ");
}

/** A picture in the best format and width the browser takes; its place is kept until it comes. */
export function Picture({ picture, alt, sizes, first = false }: PictureProps) {
  if (!picture) {
    return (
      <div className="picture picture-none" {...(alt ? { role: "img", "aria-label": alt } : {})} />
    );
  }
  return (
    <picture className="picture">
      <source type="image/avif" srcSet={srcSet(picture, "avif")} sizes={sizes} />
      <source type="image/webp" srcSet={srcSet(picture, "webp")} sizes={sizes} />
      <img
        src={`${picture.base}-${picture.widths[0]}.jpg`}
        srcSet={srcSet(picture, "jpg")}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={alt}
        loading={first ? "eager" : "lazy"}
        decoding={first ? "sync" : "async"}
        {...{ fetchpriority: first ? "high" : "auto" }}
        style={{ backgroundImage: `url(${picture.placeholder})` }}
      />
    </picture>
  );
}
