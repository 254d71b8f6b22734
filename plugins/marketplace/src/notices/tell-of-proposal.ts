import type { MedusaContainer } from "@medusajs/framework/types";
import { sendNotices } from "@nang-gio/notices/send-notices";
import { calendarDate, dateInVietnam, formatDate } from "@nang-gio/vietnam";
import { keepersOf } from "../read/members";
import { sellingOrganisations } from "../read/selling-organisations";
import { proposalNow } from "../workflows/proposals/write";
import { textsOf } from "./texts-of";

/** Which sentences tell of what staff decided; of goods that go to the shop later, on which day. */
function sentencesOf(state: string, later: string | null) {
  if (state === "returned") {
    return { subject: "goods_returned_subject", paragraphs: ["goods_returned", "goods_comments"] };
  }
  const shown = later ? "goods_approved_later" : "goods_approved";
  return { subject: "goods_approved_subject", paragraphs: [shown] };
}

/** Tells owners and managers, once for each decision, of goods that staff approved or returned. */
export async function tellOfProposal(container: MedusaContainer, id: string): Promise<void> {
  const proposal = await proposalNow(container, id);
  const { state, title, organisation_id, product_id, comments, publish_on, decided_at } = proposal;
  // Sent again meanwhile, it waits for another decision.
  if ((state !== "returned" && state !== "approved") || !decided_at) return;
  const [keepers, organisations] = await Promise.all([
    keepersOf(container, organisation_id),
    sellingOrganisations(container, [organisation_id]),
  ]);
  const later = publish_on && publish_on > dateInVietnam(new Date(decided_at)) ? publish_on : null;
  const texts = textsOf(
    sentencesOf(state, later),
    { label: "goods_decided_link", path: `/ban-hang/hang/${product_id ?? id}` },
    {
      title,
      cooperative: organisations.get(organisation_id)?.name ?? "",
      comments: Object.values(comments ?? {}).join(" · "),
      day: later ? formatDate(calendarDate(later)) : "",
    },
  );
  await sendNotices(
    container,
    keepers.map(({ account_id, to }) => ({
      key: `proposal:${id}:${new Date(decided_at).getTime()}:${account_id}`,
      kind: "marketplace.proposal",
      to,
      texts,
      about: { type: "listing_proposal", id },
    })),
  );
}
