import type { SHARE_CARD as BackendShareCard, Picture } from "@nang-gio/media/contract";

/** Pixels of a picture on a share card. */
export const SHARE_CARD: typeof BackendShareCard = { width: 1200, height: 630 };

/** Path of the picture on the share card of a page that has none of its own. */
export const SHARE_PICTURE = "/share.jpg";

/** Path of a picture of the market as a share card shows it. */
export function sharePictureOf({ base }: Pick<Picture, "base">): string {
  return `${base}-card.jpg`;
}
