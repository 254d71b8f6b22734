import sharp from "sharp";
import { expect, it } from "vitest";
import { cropped } from "./crop";

const RED = { r: 220, g: 20, b: 20 };
const BLUE = { r: 20, g: 20, b: 220 };

/** Left half red, right half blue. */
const twoHalves = async () => {
  const half = await sharp({ create: { width: 100, height: 100, channels: 3, background: BLUE } })
    .png()
    .toBuffer();
  return sharp({ create: { width: 200, height: 100, channels: 3, background: RED } })
    .composite([{ input: half, left: 100, top: 0 }])
    .jpeg({ quality: 100 })
    .toBuffer();
};

it("cuts out the part that is said, and the same part twice gives the same bytes", async () => {
  const picture = await twoHalves();
  const right = { left: 5_000, top: 0, width: 5_000, height: 10_000 };
  const [first, second] = [await cropped(picture, right), await cropped(picture, right)];
  expect(first.equals(second)).toBe(true);
  const { width, height } = await sharp(first).metadata();
  expect([width, height]).toEqual([100, 100]);
  const { channels } = await sharp(first).stats();
  expect(channels[2]?.mean).toBeGreaterThan(200);
  expect(channels[0]?.mean).toBeLessThan(40);
});

it("leaves a pixel at least, and never goes over the edge", async () => {
  const picture = await twoHalves();
  const corner = await sharp(
    await cropped(picture, { left: 10_000, top: 10_000, width: 1, height: 1 }),
  ).metadata();
  expect([corner.width, corner.height]).toEqual([1, 1]);
  const over = await sharp(
    await cropped(picture, { left: 7_500, top: 0, width: 9_000, height: 10_000 }),
  ).metadata();
  expect([over.width, over.height]).toEqual([50, 100]);
});
