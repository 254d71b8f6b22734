import type { MedusaContainer } from "@medusajs/framework/types";
import { type Language, translate } from "@nang-gio/access/problem";
import { sendNotices } from "@nang-gio/notices/send-notices";
import { calendarDate, formatDate, formatDong } from "@nang-gio/vietnam";
import "../messages/register";
import { settlementAccount, settlementRow } from "../money/find-settlements";
import { membersOf } from "../read/members";
import { sellingOrganisations } from "../read/selling-organisations";
import { keptSettlement } from "../workflows/settlements/judge";

/** Tells those who see a co-operative's money, once, that a settlement was paid. */
export async function tellSettlementPaid(container: MedusaContainer, id: string): Promise<void> {
  const settlement = await keptSettlement(container, id);
  const { organisation_id } = settlement;
  const { number, payout, paid_on, transfer_reference, state } = settlementRow(settlement);
  if (state !== "paid" || paid_on === null) return;
  const account = settlementAccount(settlement);
  const [members, organisations] = await Promise.all([
    membersOf(container, organisation_id),
    sellingOrganisations(container, [organisation_id]),
  ]);
  const text = (language: Language) => {
    const params = {
      cooperative: organisations.get(organisation_id)?.name ?? "",
      number,
      amount: formatDong(payout),
      day: formatDate(calendarDate(paid_on)),
      bank: account?.bank_name ?? "",
      account: account?.account_number ?? "",
      reference: transfer_reference ?? "",
    };
    const say = (key: string) => translate(`marketplace.${key}`, language, params) ?? key;
    return {
      subject: say("settlement_paid_subject"),
      paragraphs: [say("settlement_paid_text")],
      link: {
        label: say("settlement_paid_link"),
        path: `${language === "en" ? "/en" : ""}/ban-hang/tien/quyet-toan/${id}`,
      },
    };
  };
  const texts = { vi: text("vi"), en: text("en") };
  await sendNotices(
    container,
    members
      .filter(({ role }) => role !== "fulfilment")
      .map(({ account_id, email }) => ({
        key: `settlement_paid:${id}:${account_id}`,
        kind: "marketplace.settlement_paid",
        to: {
          language: "vi" as const,
          email,
          inbox: { owner_id: account_id, place_id: organisation_id },
        },
        texts,
        about: { type: "organisation", id: organisation_id },
      })),
  );
}
