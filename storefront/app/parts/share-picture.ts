/** The picture on the share card of a page that has none of its own (1200 × 630). */
export const SHARE_PICTURE = "/share.jpg";
