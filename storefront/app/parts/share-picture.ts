import type { SHARE_WIDTH as BackendShareWidth, Picture } from "@nang-gio/media/contract";

/** A picture on a share card: its path in the shop, and its size in pixels. */
export interface SharePicture {
  path: string;
  width: number;
  height: number;
}

/** That of a page that has none of its own. */
export const SHARE_PICTURE: SharePicture = { path: "/share.jpg", width: 1200, height: 630 };

const SHARE_WIDTH: typeof BackendShareWidth = 1280;

/** A picture of the market as a share card shows it: the widest kept that is no wider than a card wants. */
export function sharePictureOf({ base, width, height, widths }: Picture): SharePicture {
  const chosen = widths.filter((kept) => kept <= SHARE_WIDTH).at(-1) ?? width;
  return {
    path: `${base}-${chosen}.jpg`,
    width: chosen,
    height: Math.round((height * chosen) / width),
  };
}
