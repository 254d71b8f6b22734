import type { MedusaContainer } from "@medusajs/framework/types";
import { type Language, translate } from "@nang-gio/access/problem";
import { sendNotices } from "@nang-gio/notices/send-notices";
import type { PayoutAccount } from "../contract";
import "../messages/register";
import { membersOf } from "../read/members";
import { sellingOrganisations } from "../read/selling-organisations";

/** Tells every owner of a co-operative that it is paid to another account from now on. */
export async function tellPayoutChanged(
  container: MedusaContainer,
  organisation_id: string,
  account: PayoutAccount,
): Promise<void> {
  const [members, organisations] = await Promise.all([
    membersOf(container, organisation_id),
    sellingOrganisations(container, [organisation_id]),
  ]);
  const text = (language: Language) => {
    const params = {
      cooperative: organisations.get(organisation_id)?.name ?? "",
      bank: account.bank_name,
      number: account.account_number,
      holder: account.holder,
      person: account.changed_by ?? "",
    };
    const say = (key: string) => translate(`marketplace.${key}`, language, params) ?? key;
    return {
      subject: say("payout_changed_subject"),
      paragraphs: [say("payout_changed_text"), say("payout_changed_not_you")],
      link: {
        label: say("payout_changed_link"),
        path: `${language === "en" ? "/en" : ""}/ban-hang/nhan-tien`,
      },
    };
  };
  const texts = { vi: text("vi"), en: text("en") };
  await sendNotices(
    container,
    members
      .filter(({ role }) => role === "owner")
      .map(({ account_id, email }) => ({
        key: `payout_changed:${organisation_id}:${account.changed_at}:${account_id}`,
        kind: "marketplace.payout_changed",
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
