import type { PickUpPlace } from "@nang-gio/marketplace/contract";
import type { Say } from "../messages";

/** Where and when to come for goods; of a co-operative that told neither or only one, that it calls to agree. */
export function pickUpLine({ address, hours }: PickUpPlace, say: Say): string {
  const told = [address, hours].filter(Boolean).join(" · ");
  if (!told) return say("terms_pickup_call");
  const line = say("terms_pickup", { where: told });
  return address && hours ? line : `${line}. ${say("pickup_call")}`;
}
