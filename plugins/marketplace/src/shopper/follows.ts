import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { type Language, Problem } from "@nang-gio/access/problem";
import { ORGANISATION_KINDS } from "@nang-gio/cooperative/contract";
import { listedOnly } from "@nang-gio/cooperative/read/selling";
import type { Picture } from "@nang-gio/media/contract";
import { findHomeCommune } from "@nang-gio/vietnam/places";
import { z } from "zod";
import { type FollowsQuery, type FollowView, MOST_FOLLOWS } from "../contract";
import { interestOf } from "./interest";
import type { ShopperScope } from "./scope";

const Organisations = z.array(
  z.object({
    id: z.string(),
    handle: z.string(),
    kind: z.enum(ORGANISATION_KINDS),
    name: z.string(),
    name_en: z.string().nullable(),
    commune_code: z.string(),
    picture: z.custom<Picture>().nullable(),
  }),
);

async function organisations(container: MedusaContainer, filters: Record<string, unknown>) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "organisation",
    fields: ["id", "handle", "kind", "name", "name_en", "commune_code", "picture"],
    filters,
  });
  return Organisations.parse(data);
}

/** A page of the co-operatives that a shopper follows, the newest first. */
export async function findFollows(
  container: MedusaContainer,
  { account_id }: ShopperScope,
  { limit, offset }: FollowsQuery,
): Promise<{ follows: FollowView[]; count: number }> {
  const [rows, count] = await interestOf(container).listAndCountShopperFollows(
    { account_id },
    { order: { created_at: "DESC", id: "DESC" }, take: limit, skip: offset },
  );
  if (rows.length === 0) return { follows: [], count };
  const found = await organisations(container, {
    id: rows.map(({ organisation_id }) => organisation_id),
  });
  const follows = rows.flatMap(({ id, told, organisation_id }): FollowView[] => {
    const followed = found.find((one) => one.id === organisation_id);
    if (!followed) return [];
    const { id: _id, commune_code, ...cooperative } = followed;
    const commune_name = findHomeCommune(commune_code)?.name ?? commune_code;
    return [{ id, told, cooperative: { ...cooperative, commune_name } }];
  });
  return { follows, count };
}

/**
 * Follows a co-operative, and tells its new goods from now on; gives the id. Again nothing changes.
 * @throws Problem not_found; conflict `shopper.follows_full`
 */
export async function follow(
  container: MedusaContainer,
  { account_id }: ShopperScope,
  handle: string,
  language: Language,
): Promise<string> {
  const [found] = await organisations(container, { handle, ...(await listedOnly(container)) });
  if (!found) throw new Problem("not_found", "access.not_found");
  const organisation_id = found.id;
  const service = interestOf(container);
  return container.resolve(Modules.LOCKING).execute(`shopper-follows:${account_id}`, async () => {
    const [kept] = await service.listShopperFollows({ account_id, organisation_id }, { take: 1 });
    if (kept) return kept.id;
    const [, count] = await service.listAndCountShopperFollows({ account_id }, { take: 1 });
    if (count >= MOST_FOLLOWS) {
      throw new Problem("conflict", "shopper.follows_full", { params: { most: MOST_FOLLOWS } });
    }
    const told_until = new Date();
    const made = { account_id, organisation_id, language, told_until };
    return (await service.createShopperFollows(made)).id;
  });
}

async function ownFollow(
  container: MedusaContainer,
  { account_id }: ShopperScope,
  id: string,
): Promise<void> {
  const [found] = await interestOf(container).listShopperFollows({ id, account_id }, { take: 1 });
  if (!found) throw new Problem("not_found", "shopper.follow_unknown");
}

/** Tells a shopper new goods of a co-operative that they follow, from now on, or no more. @throws Problem not_found */
export async function changeFollow(
  container: MedusaContainer,
  scope: ShopperScope,
  id: string,
  told: boolean,
  language: Language,
): Promise<void> {
  await ownFollow(container, scope, id);
  await interestOf(container).updateShopperFollows({ id, told, language });
}

/** Follows a co-operative no more. @throws Problem not_found */
export async function unfollow(
  container: MedusaContainer,
  scope: ShopperScope,
  id: string,
): Promise<void> {
  await ownFollow(container, scope, id);
  await interestOf(container).deleteShopperFollows(id);
}
