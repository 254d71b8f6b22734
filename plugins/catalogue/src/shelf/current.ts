import type { EntryReader } from "../modules/catalogue/entries";
import { Shelf } from "./shelf";

let current: Shelf | undefined;

/** Puts up the shelf of this process over the catalogue's tables; it is filled when first read. */
export function openShelf(reader: EntryReader): void {
  current?.close();
  current = new Shelf(reader);
}

/**
 * The filled shelf of this process.
 * @throws Error before the catalogue module has been started.
 */
export async function shelf(): Promise<Shelf> {
  if (!current) throw new Error("The catalogue module has not been started");
  await current.open();
  return current;
}

/** The shelf of this process if it is filled: who can do without it does not wait, and it begins to be filled. */
export function shelfAtHand(): Shelf | undefined {
  if (current?.isFilled) return current;
  // Who needs it is told what went wrong; the next who asks tries anew.
  current?.open().catch(() => undefined);
  return undefined;
}
