import type { Picture as PictureFacts } from "@nang-gio/media/contract";

/** What a page needs of a picture. */
export type ShownPicture = Omit<PictureFacts, "placeholder"> & { placeholder?: string };

/** Pixels that a small picture needs at most, on the densest screens. */
const SMALL = 640;

/**
 * A picture among many, shown on plain sand until it comes. A placeholder is as good as random to a compressor, and
 * an address costs bytes in each width and format: both were a fifth of a listing page.
 */
export function smallPicture(picture: PictureFacts | null): ShownPicture | null {
  if (!picture) return null;
  const { base, width, height, widths } = picture;
  const small = widths.filter((kept) => kept <= SMALL);
  return { base, width, height, widths: small.length > 0 ? small : widths };
}

interface PictureProps {
  picture: ShownPicture | null;
  alt: string;
  /** The `sizes` of the place where it stands. */
  sizes: string;
  /** The one picture that the page is first judged by. */
  first?: boolean;
}

function srcSet({ base, widths }: ShownPicture, extension: string): string {
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
        style={picture.placeholder ? { backgroundImage: `url(${picture.placeholder})` } : undefined}
      />
    </picture>
  );
}
