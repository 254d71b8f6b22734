import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { readRows } from "@nang-gio/access/read/read-rows";
import { listedOnly } from "@nang-gio/cooperative/read/selling";
import { z } from "zod";
import type { AskAbout, AskedAbout } from "../conversations-contract";
import { englishTexts } from "../read/english-texts";
import { ordersOf } from "../shopper/own-orders";
import type { ShopperScope } from "../shopper/scope";
import { conversationsOf } from "./service";

/** What is asked about, with whom to ask. */
interface Asked extends AskedAbout {
  organisation_id: string;
  about_id: string;
}

const Organisations = z.array(
  z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    name_en: z.string().nullable(),
  }),
);

/** @throws Problem not_found `conversation.nobody_to_ask` */
async function organisation(container: MedusaContainer, filters: Record<string, unknown>) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "organisation",
    fields: Object.keys(Organisations.element.shape),
    filters,
  });
  const [found] = Organisations.parse(data);
  if (!found) throw new Problem("not_found", "conversation.nobody_to_ask");
  return found;
}

const Product = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  organisation_id: z.string(),
});

const PRODUCT = `
  select product.id, product.handle, product.title, listing.organisation_id
    from product join listing on listing.product_id = product.id and listing.deleted_at is null
   where product.handle = ? and product.status = 'published' and product.deleted_at is null`;

const Consignment = z.object({
  id: z.string(),
  number: z.string(),
  order: z.number(),
  organisation_id: z.string(),
});

/** Takes an account and a consignment of an order of its. */
const CONSIGNMENT = `
  select part.id, part.number, ordered.display_id as order, part.organisation_id
    from shopper_order own
    join consignment part on part.order_id = own.order_id and part.deleted_at is null
    join "order" ordered on ordered.id = part.order_id
   where own.account_id = ? and own.deleted_at is null and part.id = ?`;

async function ownConsignment(container: MedusaContainer, scope: ShopperScope, id: string) {
  const read = async () =>
    (await readRows(container, Consignment, CONSIGNMENT, [scope.account_id, id]))[0];
  const known = await read();
  if (known) return known;
  await ordersOf(container, scope);
  return read();
}

async function subjectOf(container: MedusaContainer, scope: ShopperScope, wanted: AskAbout) {
  const nothing = { about_id: "", product: null, consignment: null };
  switch (wanted.about) {
    case "cooperative": {
      const filters = { handle: wanted.handle, ...(await listedOnly(container)) };
      return { ...nothing, maker: await organisation(container, filters) };
    }
    case "product": {
      const [found] = await readRows(container, Product, PRODUCT, [wanted.handle]);
      if (!found) throw new Problem("not_found", "conversation.nobody_to_ask");
      const { organisation_id, ...product } = found;
      const [maker, english] = await Promise.all([
        organisation(container, { id: organisation_id }),
        englishTexts(container, [product.id]),
      ]);
      const title_en = english.get(product.id)?.title ?? null;
      return { ...nothing, about_id: product.id, product: { ...product, title_en }, maker };
    }
    case "consignment": {
      const found = await ownConsignment(container, scope, wanted.id);
      if (!found) throw new Problem("not_found", "marketplace.consignment_unknown");
      const { organisation_id, ...consignment } = found;
      const maker = await organisation(container, { id: organisation_id });
      return { ...nothing, about_id: consignment.id, consignment, maker };
    }
  }
}

/**
 * What a shopper asks about, and where they asked it before: a co-operative of the directory, goods in the shop, a consignment of
 * their own.
 * @throws Problem not_found `conversation.nobody_to_ask`, `marketplace.consignment_unknown`
 */
export async function askedAbout(
  container: MedusaContainer,
  scope: ShopperScope,
  wanted: AskAbout,
): Promise<Asked> {
  const { maker, about_id, ...subject } = await subjectOf(container, scope, wanted);
  const { id: organisation_id, ...cooperative } = maker;
  const { account_id } = scope;
  const [known] = await conversationsOf(container).listConversations(
    { account_id, organisation_id, about_id, last_at: { $ne: null } },
    { select: ["id"], take: 1 },
  );
  return {
    ...{ about: wanted.about, about_id, organisation_id, cooperative, ...subject },
    conversation_id: known?.id ?? null,
  };
}
