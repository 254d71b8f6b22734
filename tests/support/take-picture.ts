import type { Page } from "playwright";
import sharp from "sharp";
import { inRoot } from "../../scripts/paths";

/** Where README's and the guide's pictures are. */
export const PICTURE_FOLDER = inRoot("docs/pictures");

/** Takes a picture of what a page shows, once everything has come. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await sharp(await page.screenshot())
    .webp({ quality: 82 })
    .toFile(`${PICTURE_FOLDER}/${name}.webp`);
}
