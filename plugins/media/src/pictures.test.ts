import { Readable } from "node:stream";
import type { MedusaContainer } from "@medusajs/framework/types";
import sharp from "sharp";
import { expect, it, vi } from "vitest";
import { drawShareCard } from "./pictures";

it("draws a share card once for all who ask at once, and not again while it is kept", async () => {
  const create = { width: 64, height: 48, channels: 3, background: "#c2410c" } as const;
  const picture = await sharp({ create }).jpeg().toBuffer();
  const base = `/media/${"0".repeat(32)}`;
  const file = `${"0".repeat(32)}-card.jpg`;
  const kept = new Set<string>();
  const media = {
    listPictureRecords: async () => [{ base, width: 64, height: 48, widths: [64] }],
    hasFile: async (name: string) => kept.has(name),
    openFile: vi.fn(async () => ({ size: picture.length, read: () => Readable.from([picture]) })),
    keepFile: vi.fn(async (name: string) => void kept.add(name)),
  };
  const container = { resolve: () => media } as unknown as MedusaContainer;
  const ask = () => drawShareCard(container, file);
  await Promise.all(Array.from({ length: 8 }, ask));
  await ask();
  expect([media.openFile.mock.calls.length, media.keepFile.mock.calls.length]).toEqual([1, 1]);
  kept.clear();
  await ask();
  expect(media.keepFile).toHaveBeenCalledTimes(2);
});
