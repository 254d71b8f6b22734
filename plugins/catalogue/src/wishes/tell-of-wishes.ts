import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  type ClaimedWish,
  type InterestService,
  interestOf,
  type ToldWish,
} from "@nang-gio/marketplace/shopper/interest";
import { type ChangedGoods, tellOfWishes } from "@nang-gio/marketplace/shopper/tell-of-goods";
import type { ProductDocument } from "../contract";
import { CATALOGUE_MODULE } from "../modules/catalogue";
import type { EntryReader } from "../modules/catalogue/entries";
import type { CatalogueService } from "../modules/catalogue/service";
import { grouped } from "./grouped";

/** Goods that are looked at together. */
const GOODS_AT_ONCE = 1_000;
/** Messages that are sent together. */
const MESSAGES_AT_ONCE = 50;

/** All goods on sale, and all that somebody saved. */
async function everything(reader: EntryReader, interest: InterestService): Promise<string[]> {
  const found = new Set(await interest.wishNews.wished());
  let after = "";
  for (;;) {
    const ids = await reader.ids(after, GOODS_AT_ONCE);
    for (const id of ids) found.add(id);
    after = ids.at(-1) ?? "";
    if (ids.length < GOODS_AT_ONCE) return [...found];
  }
}

/** Claims for messages what is news in the changes of the catalogue that were not read yet. */
async function readChanges(reader: EntryReader, interest: InterestService): Promise<void> {
  const { wishNews } = interest;
  const seen = await wishNews.readUpTo();
  const { change, complete } = await reader.changesSince(seen);
  if (change.version === seen) return;
  const ids = complete ? change.product_ids : await everything(reader, interest);
  const batch = randomUUID();
  for (let at = 0; at < ids.length; at += GOODS_AT_ONCE) {
    const looked = ids.slice(at, at + GOODS_AT_ONCE);
    await wishNews.note(looked, await reader.offers(looked), batch);
  }
  await wishNews.noteRead(change.version);
}

type Documents = ReadonlyMap<string, ProductDocument>;

/** What is news to a shopper in goods as they are now; nothing where they are again as they were. */
function newsOf(wish: ClaimedWish, documents: Documents): ChangedGoods[] {
  const now = documents.get(wish.product_id);
  if (!now) return [];
  const { handle, title, title_en, price_vnd: price, in_stock } = now;
  const before = wish.on_price && price < wish.price ? wish.price : null;
  const back = wish.on_stock && in_stock && !wish.in_stock;
  return before === null && !back ? [] : [{ handle, title, title_en, price, before, back }];
}

function toldOf({ id, telling, on_price, price, product_id }: ClaimedWish, documents: Documents) {
  const now = documents.get(product_id);
  const told: ToldWish = {
    ...{ id, telling, in_stock: now?.in_stock ?? false },
    price: now && on_price ? now.price_vnd : price,
  };
  return told;
}

/** Sends what was claimed, a message for each shopper. */
async function sendClaimed(
  container: MedusaContainer,
  reader: EntryReader,
  { wishNews }: InterestService,
): Promise<void> {
  for (;;) {
    const claimed = await wishNews.claimed(MESSAGES_AT_ONCE);
    if (claimed.length === 0) return;
    const entries = await reader.entries([...new Set(claimed.map(({ product_id }) => product_id))]);
    const documents = new Map(entries.map(({ id, document }) => [id, document]));
    const messages = grouped(claimed, ({ telling }) => telling);
    await tellOfWishes(
      container,
      [...messages].flatMap(([telling, wishes]) => {
        const goods = wishes.flatMap((wish) => newsOf(wish, documents));
        const [newest] = wishes;
        if (!newest || goods.length === 0) return [];
        const { account_id, language } = newest;
        return [{ key: `goods_changed:${telling}`, account_id, language, goods }];
      }),
    );
    await wishNews.release(claimed.map((wish) => toldOf(wish, documents)));
  }
}

/**
 * Tells shoppers with a proved e-mail what they asked to be told of goods that they saved: each change once, those of
 * one look in one message. Whatever was not told as a process died is told by the next.
 */
export async function tellWishes(container: MedusaContainer): Promise<void> {
  const { reader } = container.resolve<CatalogueService>(CATALOGUE_MODULE);
  const interest = interestOf(container);
  await container.resolve(Modules.LOCKING).execute("tell-of-wishes", async () => {
    await readChanges(reader, interest);
    await sendClaimed(container, reader, interest);
  });
}
