import { apportion, dong } from "@nang-gio/vietnam";

/** What of a discount on some pieces is left on fewer of them, in whole đồng; the two parts sum to the whole. */
export function shrunkAdjustment(amount: number, pieces: number, left: number): number {
  if (pieces === 0) return 0;
  return apportion(dong(amount), [left, pieces - left])[0] ?? 0;
}
