import sharp from "sharp";
import { SHARE_CARD } from "../contract";

/** From this shape on (width by height) a picture fills a card: a third of it is cut off at most. */
const WIDE_ENOUGH = (SHARE_CARD.width / SHARE_CARD.height) * (2 / 3);
/** Behind a picture that does not fill the card, itself: so far out of focus, and so much darker. */
const BLUR = 30;
const DIMMED = 0.72;
const JPEG = { quality: 82, progressive: true } as const;

/**
 * A picture as a share card shows it, as JPEG: one that is wide enough fills the card, around what is seen first; any
 * other stands in it whole, before itself out of focus. Nothing is written on it, so that nothing on it can lapse.
 */
export async function shareCard(content: Buffer): Promise<Buffer> {
  const { width = 1, height = 1 } = await sharp(content).metadata();
  const filling = sharp(content).resize({
    ...SHARE_CARD,
    fit: "cover",
    position: sharp.strategy.attention,
  });
  if (width / height >= WIDE_ENOUGH) return filling.jpeg(JPEG).toBuffer();
  const whole = await sharp(content)
    .resize({ ...SHARE_CARD, fit: "inside", withoutEnlargement: true })
    .toBuffer();
  return filling
    .blur(BLUR)
    .modulate({ brightness: DIMMED })
    .composite([{ input: whole }])
    .jpeg(JPEG)
    .toBuffer();
}
