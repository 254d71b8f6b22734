import type { MedusaContainer } from "@medusajs/framework/types";
import { sendNotices } from "@nang-gio/notices/send-notices";
import { z } from "zod";
import type { PayoutAccount } from "../contract";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { membersOf } from "../read/members";
import { OnlyId, organisationsInSight } from "../read/organisations";
import { sellingOrganisations } from "../read/selling-organisations";
import { textsOf } from "./texts-of";

const Addressed = OnlyId.extend({ email: z.string().nullable() });

/** An account that has just become another. */
interface ChangedPayout {
  account: PayoutAccount;
  /** The one before; none where it is the first. */
  before: PayoutAccount | null;
  /** Who told the one before: they may have left since, or have been put out. */
  teller: string | null;
}

/** Addresses beside the owners' that hear of it: who told the account before, and the co-operative's own. */
async function oldAddresses(
  container: MedusaContainer,
  organisation_id: string,
  teller: string | null,
): Promise<string[]> {
  const accounts = teller
    ? await container
        .resolve<SellerService>(SELLER_MODULE)
        .listSellerAccounts({ id: teller }, { take: 1 })
    : [];
  const organisations = await organisationsInSight(container, Addressed, null, {
    id: [organisation_id],
  });
  return [accounts[0]?.email, organisations.get(organisation_id)?.email].flatMap((email) =>
    email ? [email.toLowerCase()] : [],
  );
}

/** Tells every owner of a co-operative, and the addresses of before, that it is paid to another account from now on. */
export async function tellPayoutChanged(
  container: MedusaContainer,
  organisation_id: string,
  { account, before, teller }: ChangedPayout,
): Promise<void> {
  const [members, organisations, old] = await Promise.all([
    membersOf(container, organisation_id),
    sellingOrganisations(container, [organisation_id]),
    oldAddresses(container, organisation_id, teller),
  ]);
  const owners = members.filter(({ role }) => role === "owner");
  const known = new Set(owners.map(({ email }) => email));
  const texts = textsOf(
    {
      subject: "payout_changed_subject",
      paragraphs: [
        "payout_changed_text",
        ...(before ? ["payout_changed_before"] : []),
        "payout_changed_not_you",
      ],
    },
    { label: "payout_changed_link", path: "/ban-hang/nhan-tien" },
    {
      cooperative: organisations.get(organisation_id)?.name ?? "",
      bank: account.bank_name,
      number: account.account_number,
      holder: account.holder,
      person: account.changed_by ?? "",
      before: before ? `${before.bank_name} ${before.account_number}` : "",
    },
  );
  const notice = {
    kind: "marketplace.payout_changed",
    texts,
    about: { type: "organisation", id: organisation_id },
  };
  const happening = `payout_changed:${organisation_id}:${account.changed_at}`;
  await sendNotices(container, [
    ...owners.map(({ account_id, email }) => ({
      ...notice,
      key: `${happening}:${account_id}`,
      to: {
        language: "vi" as const,
        email,
        inbox: { owner_id: account_id, place_id: organisation_id },
      },
    })),
    ...[...new Set(old)]
      .filter((email) => !known.has(email))
      .map((email) => ({
        ...notice,
        key: `${happening}:${email}`,
        to: { language: "vi" as const, email },
      })),
  ]);
}
