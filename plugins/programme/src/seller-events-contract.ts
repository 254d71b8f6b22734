import { page } from "@nang-gio/cooperative/contract-fields";
import { z } from "zod";
import type { EventFacts, Organiser } from "./events-contract";
import type { ParticipationState } from "./vocabulary";

/** `GET /seller/events`, answered `{events, count, waiting, limit, offset}`: invitations that wait for an answer first. */
export const SellerEventsQuery = z.strictObject({
  cooperative_id: z.string().max(100).optional(),
  ...page,
});
export type SellerEventsQuery = z.infer<typeof SellerEventsQuery>;

/** `POST /seller/events/:id/decline` and `…/withdraw`, answered `{event}`. */
export const LeaveBody = z.strictObject({ cooperative_id: z.string().max(100).optional() });

/** An event as a co-operative sees it: one that is open, or in which it has a part. */
export interface SellerEvent extends EventFacts {
  link: string | null;
  commune_name: string | null;
  address: string | null;
  organisers: Organiser[];
  cancel_reason: string | null;
  /** Whether it may register, change or take it back today. */
  may_answer: boolean;
  /** Of the co-operative. */
  own: {
    /** Nothing where it came without being registered. */
    state: ParticipationState | null;
    people: number | null;
    brings: string | null;
    booth: string | null;
    reason: string | null;
    /** Shown at the door; of one that is registered. */
    door_code: string | null;
    /** Days on which it was there. */
    attended: string[];
  } | null;
}
