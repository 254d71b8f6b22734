import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { tellOfProposal } from "../notices/tell-of-proposal";
import { PROPOSAL_DECIDED } from "../workflows/proposals/announce";

/** What staff decided on goods is told to the co-operative. */
export default async function proposalDecided({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await tellOfProposal(container, event.data.id);
}

export const config: SubscriberConfig = { event: PROPOSAL_DECIDED };
