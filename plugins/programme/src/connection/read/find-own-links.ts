import type { MedusaContainer } from "@medusajs/framework/types";
import type { SellerLinks } from "../contract";
import { findOwnFollowUps } from "./find-follow-ups";
import { findOwnMeetings } from "./find-meetings";
import { findOwnSamples } from "./find-samples";

/** What connects a co-operative with the buyers of an event. */
export async function findOwnLinks(
  container: MedusaContainer,
  organisation_id: string,
  event_id: string,
): Promise<SellerLinks> {
  const [meetings, samples, follow_ups] = await Promise.all([
    findOwnMeetings(container, organisation_id, event_id),
    findOwnSamples(container, organisation_id, event_id),
    findOwnFollowUps(container, organisation_id, event_id),
  ]);
  return { meetings, samples, follow_ups };
}
