import sharp from "sharp";
import { expect, it } from "vitest";
import { shareCard } from "./share-card";

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#c2410c" } })
    .jpeg()
    .toBuffer();

async function pixel(card: Buffer, left: number, top: number): Promise<number[]> {
  const { data } = await sharp(card)
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
}

it.each([
  [1920, 1440],
  [1280, 1280],
  [300, 400],
  [40, 30],
  [2000, 200],
])("draws a picture of %d × %d on a card of 1200 × 630", async (width, height) => {
  const {
    format,
    width: wide,
    height: high,
  } = await sharp(await shareCard(await plain(width, height))).metadata();
  expect([format, wide, high]).toEqual(["jpeg", 1200, 630]);
});

it("shows a square whole in the middle, and itself dimmed beside it", async () => {
  const card = await shareCard(await plain(1280, 1280));
  const [middle = 0] = await pixel(card, 600, 315);
  const [side = 0] = await pixel(card, 20, 315);
  expect(middle).toBeGreaterThan(180);
  expect(side).toBeLessThan(middle - 30);
});
