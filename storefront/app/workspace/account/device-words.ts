import type { Device } from "@nang-gio/marketplace/contract";
import type { SayAccount } from "./messages";

/** A device in words: `Điện thoại · Chrome trên Android`. */
export function deviceWords({ kind, browser, system }: Device, say: SayAccount): string {
  const what = say(`device_${kind ?? "unknown"}`);
  const by = browser && system ? say("device_with", { browser, system }) : (browser ?? system);
  return by ? `${what} · ${by}` : what;
}
