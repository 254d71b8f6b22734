import type { OrganisationKind } from "@nang-gio/cooperative/contract";
import { page } from "@nang-gio/cooperative/contract-fields";
import type { Picture } from "@nang-gio/media/contract";
import { z } from "zod";
import { STOPPABLE } from "./modules/interest/stoppable";

// Co-operatives that a shopper follows, and what is told them of new goods there.

/** Co-operatives that an account may follow. */
export const MOST_FOLLOWS = 200;

/** `POST /store/account/follows`: follows a co-operative by its handle, answered `{follow: {id}}`; again nothing changes. */
export const FollowCooperative = z.strictObject({ handle: z.string().max(120) });
export type FollowCooperative = z.infer<typeof FollowCooperative>;

/** `POST /store/account/follows/:id`: whether its new goods are told, answered `{follow: {id}}`. */
export const ChangeFollow = z.strictObject({ told: z.boolean() });
export type ChangeFollow = z.infer<typeof ChangeFollow>;

/** `GET /store/account/follows`, answered `{follows, count, limit, offset}`, the newest first. */
export const FollowsQuery = z.strictObject(page);
export type FollowsQuery = z.infer<typeof FollowsQuery>;

/** A co-operative that a shopper follows. */
export interface FollowView {
  id: string;
  told: boolean;
  cooperative: {
    handle: string;
    kind: OrganisationKind;
    name: string;
    name_en: string | null;
    commune_name: string;
    picture: Picture | null;
  };
}

/** `POST /store/alert-stops`: by the secret of a message's link, tells its shopper no more; 404 for another. Answered `{}`. */
export const StopAlerts = z.strictObject({
  secret: z.string().max(100),
  what: z.enum(STOPPABLE),
});
export type StopAlerts = z.infer<typeof StopAlerts>;
