import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import {
  CONVERSATION_SIDES,
  CONVERSATION_SUBJECTS,
  type ConversationAbout,
  type ConversationRow,
  type ConversationSide,
  type ConversationsQuery,
  MESSAGE_LEAD,
  type SellerConversation,
  type SellerConversationsQuery,
} from "../conversations-contract";
import { englishTexts } from "../read/english-texts";
import type { SellerScope } from "../seller/seller-scope";
import type { ShopperScope } from "../shopper/scope";

const Row = z.object({
  id: z.string(),
  about: z.enum(CONVERSATION_SUBJECTS),
  closed: z.boolean(),
  shopper_unread: z.boolean(),
  cooperative_unread: z.boolean(),
  waiting: z.boolean(),
  last_at: z.coerce.date(),
  last_number: z.number(),
  last_author: z.enum(CONVERSATION_SIDES),
  lead: z.string().nullable(),
  shopper: z.string(),
  cooperative: z.object({ handle: z.string(), name: z.string(), name_en: z.string().nullable() }),
  product: z.object({ id: z.string(), handle: z.string(), title: z.string() }).nullable(),
  consignment: z.object({ id: z.string(), number: z.string(), order: z.number() }).nullable(),
});
type Row = z.infer<typeof Row>;

const Page = z.object({ count: z.number(), waiting: z.number(), conversations: z.array(Row) });

const UNREAD: Record<ConversationSide, string> = {
  shopper: "conversation.cooperative_number > conversation.shopper_read",
  cooperative: "conversation.shopper_number > conversation.cooperative_read",
};

/** Of a conversation that the co-operative has not closed: the shopper wrote last, or what is not read. */
export const WAITING = `(conversation.closed_at is null and conversation.shopper_number
  > least(conversation.cooperative_number, conversation.cooperative_read))`;

/** Conversations in which something was written, of one side. */
const OF = {
  shopper: "from conversation where conversation.account_id = ?",
  cooperative: "from conversation where conversation.organisation_id = ?",
} as const;
const WRITTEN = "and conversation.last_at is not null and conversation.deleted_at is null";

const CASES = { waiting: `and ${WAITING}`, answered: `and not ${WAITING}` };

/** Takes conversations by their ids, as JSON. */
const ROWS = `
  select conversation.id, conversation.about, conversation.closed_at is not null as closed,
         ${UNREAD.shopper} as shopper_unread, ${UNREAD.cooperative} as cooperative_unread, ${WAITING} as waiting,
         conversation.last_at, last.number as last_number, last.author as last_author,
         case when last.hidden_reason is null then left(last.text, ${MESSAGE_LEAD}) end as lead,
         coalesce(customer.first_name, '') as shopper,
         json_build_object('handle', maker.handle, 'name', maker.name, 'name_en', maker.name_en) as cooperative,
         case when product.id is not null then
           json_build_object('id', product.id, 'handle', product.handle, 'title', product.title) end as product,
         case when part.id is not null then
           json_build_object('id', part.id, 'number', part.number, 'order', ordered.display_id) end as consignment`;

const JOINED = `
    join conversation_message last on last.conversation_id = conversation.id
     and last.number = greatest(conversation.shopper_number, conversation.cooperative_number)
    join organisation maker on maker.id = conversation.organisation_id
    left join customer on customer.id = conversation.account_id
    left join product on conversation.about = 'product' and product.id = conversation.about_id
    left join consignment part on conversation.about = 'consignment' and part.id = conversation.about_id
    left join "order" ordered on ordered.id = part.order_id`;

async function findPage(
  container: MedusaContainer,
  side: ConversationSide,
  of: string,
  narrowed: string,
  { limit, offset }: { limit: number; offset: number },
) {
  const first = side === "shopper" ? UNREAD.shopper : WAITING;
  const [page] = await readRows(
    container,
    Page,
    `select (select count(*)::int ${OF[side]} ${WRITTEN} ${narrowed}) as count,
            (select count(*)::int ${OF[side]} ${WRITTEN} ${CASES.waiting}) as waiting,
            (select coalesce(json_agg(listed), '[]') from (
               ${ROWS} from (
                 select * ${OF[side]} ${WRITTEN} ${narrowed}
                  order by ${first} desc, conversation.last_at desc, conversation.id limit ? offset ?
               ) conversation ${JOINED}
                order by ${first} desc, conversation.last_at desc, conversation.id
            ) listed) as conversations`,
    [of, of, of, limit, offset],
  );
  return page ?? { count: 0, waiting: 0, conversations: [] };
}

async function aboutOf(
  container: MedusaContainer,
  rows: readonly Row[],
): Promise<(row: Row) => ConversationAbout> {
  const ids = rows.flatMap(({ product }) => product?.id ?? []);
  const english = ids.length > 0 ? await englishTexts(container, ids) : new Map();
  return ({ about, cooperative, product, consignment }) => ({
    ...{ about, cooperative, consignment },
    product: product && { ...product, title_en: english.get(product.id)?.title ?? null },
  });
}

const rowOf = (row: Row, unread: boolean): Omit<ConversationRow, keyof ConversationAbout> => {
  const { id, lead, last_author, last_at, last_number, closed } = row;
  return { id, lead, last_author, last_at: last_at.toISOString(), last_number, unread, closed };
};

const ofShopper = async (container: MedusaContainer, rows: readonly Row[]) => {
  const about = await aboutOf(container, rows);
  return rows.map((row): ConversationRow => ({ ...about(row), ...rowOf(row, row.shopper_unread) }));
};

const ofCooperative = async (container: MedusaContainer, rows: readonly Row[]) => {
  const about = await aboutOf(container, rows);
  return rows.map((row): SellerConversation => {
    const { shopper, waiting } = row;
    return { ...about(row), ...rowOf(row, row.cooperative_unread), shopper, waiting };
  });
};

/** A page of what a shopper asked: unread answers first, then the newest. */
export async function findConversations(
  container: MedusaContainer,
  { account_id }: Pick<ShopperScope, "account_id">,
  wanted: ConversationsQuery,
): Promise<{ conversations: ConversationRow[]; count: number }> {
  const { count, conversations } = await findPage(container, "shopper", account_id, "", wanted);
  return { count, conversations: await ofShopper(container, conversations) };
}

/** A page of what a co-operative was asked: what waits for it first, then the newest. */
export async function findSellerConversations(
  container: MedusaContainer,
  { organisation_id }: Pick<SellerScope, "organisation_id">,
  { state, ...wanted }: SellerConversationsQuery,
): Promise<{ conversations: SellerConversation[]; count: number; waiting: number }> {
  const narrowed = state ? CASES[state] : "";
  const page = await findPage(container, "cooperative", organisation_id, narrowed, wanted);
  return { ...page, conversations: await ofCooperative(container, page.conversations) };
}

async function findOne(container: MedusaContainer, side: ConversationSide, of: string, id: string) {
  const [row] = await readRows(
    container,
    Row,
    `${ROWS} from (select * ${OF[side]} ${WRITTEN} and conversation.id = ?) conversation ${JOINED}`,
    [of, id],
  );
  if (!row) throw new Problem("not_found", "conversation.unknown");
  return row;
}

/** A conversation of a shopper's in which something was written. @throws Problem not_found `conversation.unknown` */
export async function findConversation(
  container: MedusaContainer,
  { account_id }: Pick<ShopperScope, "account_id">,
  id: string,
): Promise<ConversationRow> {
  const row = await findOne(container, "shopper", account_id, id);
  const [found] = await ofShopper(container, [row]);
  return found as ConversationRow;
}

/** A conversation of a co-operative's. @throws Problem not_found `conversation.unknown` */
export async function findSellerConversation(
  container: MedusaContainer,
  { organisation_id }: Pick<SellerScope, "organisation_id">,
  id: string,
): Promise<SellerConversation> {
  const row = await findOne(container, "cooperative", organisation_id, id);
  const [found] = await ofCooperative(container, [row]);
  return found as SellerConversation;
}
