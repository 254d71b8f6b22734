import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { type Notice, sendNotices } from "@nang-gio/notices/send-notices";
import { formatDate, formatDong, parseIsoDate } from "@nang-gio/vietnam";
import { z } from "zod";
import { QUOTATION_EVENTS, QUOTATION_SIDES } from "../contract";
import "../quotations/messages/register";
import { quotationNumber } from "../quotations/read";
import { keepersOf } from "../read/members";
import { findShopper } from "../shopper/read/find-shopper";
import { textsOf } from "./texts-of";

/** For so long what happened is news after an event of it was lost. */
export const QUOTATION_NEWS_MS = 24 * 60 * 60 * 1_000;

const Told = z.object({
  id: z.string(),
  number: z.number(),
  account_id: z.string().nullable(),
  language: z.enum(["vi", "en"]).catch("vi"),
  organisation_id: z.string(),
  cooperative: z.string(),
  lines: z.array(z.object({ title: z.string(), quantity: z.number() })),
  order_number: z.number().nullable(),
  revision: z.number(),
  kind: z.enum(QUOTATION_EVENTS),
  side: z.enum(QUOTATION_SIDES),
  valid_until: z.string().nullable(),
  total: z.number().nullable(),
});
type Told = z.infer<typeof Told>;

/** What lately happened to a quotation, each thing with the answer of then. */
const NEWS = `
  select quotation.id, quotation.number, quotation.account_id, quotation.language, quotation.organisation_id,
         maker.name as cooperative, quotation.lines, "order".display_id as order_number,
         event.revision, event.kind, event.side,
         coalesce(answer.valid_until, quotation.valid_until) as valid_until,
         coalesce(answer.total, quotation.total) as total
    from quotation_event event
    join quotation on quotation.id = event.quotation_id and quotation.deleted_at is null
    join organisation maker on maker.id = quotation.organisation_id
    left join "order" on "order".id = quotation.order_id
    left join quotation_answer answer on answer.quotation_id = quotation.id and answer.version = event.version
   where quotation.id = ? and event.happened_at >= ? and event.deleted_at is null order by event.revision`;

/** The goods in few words: the first, and how many more there are. */
function goodsOf({ lines }: Told): string {
  const [first] = lines;
  const more = lines.length > 1 ? ` (+${lines.length - 1})` : "";
  return first ? `${first.quantity} × ${first.title}${more}` : "";
}

function paramsOf(news: Told) {
  const day = parseIsoDate(news.valid_until ?? "");
  return {
    number: quotationNumber(news.number),
    cooperative: news.cooperative,
    goods: goodsOf(news),
    order: news.order_number ?? "",
    total: formatDong(news.total ?? 0),
    day: day ? formatDate(day) : "",
  };
}

/** Which sentences tell a side of what happened; none of what it did itself. */
interface Message {
  subject: string;
  paragraphs: readonly string[];
}
const TO_SELLER: Readonly<Partial<Record<Told["kind"], Message>>> = {
  asked: { subject: "asked_subject", paragraphs: ["asked_text"] },
  countered: { subject: "countered_subject", paragraphs: ["countered_text"] },
  accepted: { subject: "accepted_subject", paragraphs: ["accepted_text"] },
  declined: { subject: "declined_subject", paragraphs: ["declined_text"] },
  withdrawn: { subject: "withdrawn_subject", paragraphs: ["withdrawn_text"] },
  expired: { subject: "lapsed_subject", paragraphs: ["lapsed_text"] },
};
const TO_BUYER: Readonly<Partial<Record<Told["kind"], Message>>> = {
  answered: { subject: "answered_subject", paragraphs: ["answered_text", "answered_next"] },
  declined: { subject: "refused_subject", paragraphs: ["refused_text"] },
  expired: { subject: "expired_subject", paragraphs: ["expired_text"] },
};

async function toKeepers(container: MedusaContainer, news: Told): Promise<Notice[]> {
  const message = news.side === "seller" ? undefined : TO_SELLER[news.kind];
  if (!message) return [];
  const { id, revision, organisation_id, kind } = news;
  const texts = textsOf(
    message,
    { label: "seller_link", path: `/ban-hang/bao-gia/${id}` },
    paramsOf(news),
    "quotation",
  );
  const keepers = await keepersOf(container, organisation_id);
  return keepers.map(({ account_id, to }) => ({
    ...{ key: `quotation:${id}:${revision}:${account_id}`, to, texts },
    kind: `marketplace.quotation_${kind}`,
    about: { type: "quotation", id },
  }));
}

async function toBuyer(container: MedusaContainer, news: Told): Promise<Notice[]> {
  const message = news.side === "buyer" ? undefined : TO_BUYER[news.kind];
  const buyer =
    message && news.account_id ? await findShopper(container, { id: news.account_id }) : undefined;
  if (!message || !buyer) return [];
  const { id, revision, language, kind } = news;
  return [
    {
      key: `quotation:${id}:${revision}:buyer`,
      kind: `shopper.quotation_${kind}`,
      to: { language, email: buyer.email },
      texts: textsOf(
        message,
        { label: "buyer_link", path: `/tai-khoan/bao-gia/${id}` },
        { ...paramsOf(news), name: buyer.name },
        "quotation",
      ),
      about: { type: "quotation", id },
    },
  ];
}

/** Tells either side what the other lately did with a quotation, or that its day has passed; each thing once. */
export async function tellOfQuotation(container: MedusaContainer, id: string): Promise<void> {
  const since = new Date(Date.now() - QUOTATION_NEWS_MS);
  const happened = await readRows(container, Told, NEWS, [id, since]);
  for (const news of happened) {
    await sendNotices(container, [
      ...(await toKeepers(container, news)),
      ...(await toBuyer(container, news)),
    ]);
  }
}
