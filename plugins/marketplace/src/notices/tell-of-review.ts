import type { MedusaContainer } from "@medusajs/framework/types";
import { LANGUAGES } from "@nang-gio/access/problem";
import { readRows } from "@nang-gio/access/read/read-rows";
import { type Notice, sendNotices } from "@nang-gio/notices/send-notices";
import { z } from "zod";
import { keepersOf } from "../read/members";
import "../reviews/messages/register";
import { REVIEW_FAULTS, REVIEW_STATES } from "../reviews-contract";
import { findShopper } from "../shopper/read/find-shopper";
import { textsOf } from "./texts-of";

const Told = z.object({
  id: z.string(),
  account_id: z.string().nullable(),
  organisation_id: z.string(),
  product_id: z.string(),
  product: z.string(),
  rating: z.number(),
  content: z.string().nullable(),
  answer: z.string().nullable(),
  state: z.enum(REVIEW_STATES),
  hidden_reason: z.enum(REVIEW_FAULTS).nullable(),
  revision: z.number(),
  language: z.enum(LANGUAGES).catch("vi"),
});
type Told = z.infer<typeof Told>;

/** Which sentence tells why a review was hidden. */
const BECAUSE = {
  advert: "hidden_because_advert",
  insult: "hidden_because_insult",
  personal: "hidden_because_personal",
  unlawful: "hidden_because_unlawful",
} as const;

const REVIEW = `
  select review.id, review.account_id, listing.organisation_id, review.product_id, product.title as product,
         review.rating, review.content, review.answer, review.state, review.hidden_reason, review.revision,
         ordered.metadata ->> 'language' as language
    from review join listing on listing.product_id = review.product_id and listing.deleted_at is null
    join product on product.id = review.product_id
    left join "order" ordered on ordered.id = review.order_id
   where review.id = ? and review.deleted_at is null`;

/** Tells owners and managers of a review, once. */
async function toKeepers(container: MedusaContainer, review: Told): Promise<Notice[]> {
  const { id, organisation_id, product, rating, content } = review;
  const keepers = await keepersOf(container, organisation_id);
  const said = content ? ["new_words"] : [];
  const texts = textsOf(
    { subject: "new_subject", paragraphs: ["new_text", ...said, "new_next"] },
    { label: "new_link", path: "/ban-hang/danh-gia" },
    { product, rating, content: content ?? "" },
    "review",
  );
  return keepers.map(({ account_id, to }) => ({
    ...{ key: `review_new:${id}:${account_id}`, kind: "marketplace.review_new", to, texts },
    about: { type: "review", id },
  }));
}

/** Tells the writer of the first answer, and of each time that it was hidden, in the language in which they bought. */
async function toWriter(container: MedusaContainer, review: Told): Promise<Notice[]> {
  const { id, account_id, product_id, product, answer, state, hidden_reason, revision } = review;
  const { language } = review;
  const writer = account_id ? await findShopper(container, { id: account_id }) : undefined;
  const hidden = state === "hidden" ? hidden_reason : null;
  if (!writer || !(hidden || (answer && state === "shown"))) return [];
  const keys = hidden
    ? {
        subject: "hidden_subject",
        paragraphs: ["hidden_text", BECAUSE[hidden], "hidden_next"],
      }
    : { subject: "answer_subject", paragraphs: ["answer_text", "answer_words"] };
  return [
    {
      key: hidden ? `review_hidden:${id}:${revision}` : `review_answer:${id}`,
      kind: hidden ? "shopper.review_hidden" : "shopper.review_answer",
      to: { language, email: writer.email },
      texts: textsOf(
        keys,
        { label: "own_link", path: `/tai-khoan/danh-gia/${product_id}` },
        { name: writer.name, product, answer: answer ?? "" },
        "review",
      ),
      about: { type: "review", id },
    },
  ];
}

/** Tells whom a review concerns what is due of it now, each thing once. */
export async function tellOfReview(container: MedusaContainer, id: string): Promise<void> {
  const [review] = await readRows(container, Told, REVIEW, [id]);
  if (!review) return;
  const notices = [
    ...(review.state === "shown" ? await toKeepers(container, review) : []),
    ...(await toWriter(container, review)),
  ];
  await sendNotices(container, notices);
}
