import type { MedusaContainer } from "@medusajs/framework/types";
import { sendNotices } from "@nang-gio/notices/send-notices";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { textsOf } from "./texts-of";

const SENTENCES = {
  password_changed: ["sign_in_password_changed_subject", "sign_in_password_changed_text"],
  password_link_made: ["sign_in_password_link_made_subject", "sign_in_password_link_made_text"],
  second_factor_on: ["sign_in_second_factor_on_subject", "sign_in_second_factor_on_text"],
  second_factor_off: ["sign_in_second_factor_off_subject", "sign_in_second_factor_off_text"],
} as const;

/** What of a person's way to sign in has just become another. */
export type SignInChange = keyof typeof SENTENCES;

/** Tells a person that their way to sign in has changed: by e-mail, and in the inbox of where they work. */
export async function tellSignInChanged(
  container: MedusaContainer,
  account_id: string,
  change: SignInChange,
): Promise<void> {
  const [account] = await container
    .resolve<SellerService>(SELLER_MODULE)
    .listSellerAccounts({ id: account_id }, { relations: ["memberships"], take: 1 });
  if (!account) return;
  const at = Date.now();
  const [subject, text] = SENTENCES[change];
  const places = account.memberships.filter(({ to }) => to === null);
  const notice = {
    kind: `marketplace.${change}`,
    texts: textsOf(
      { subject, paragraphs: [text, "sign_in_not_you"] },
      { label: "sign_in_link", path: "/ban-hang/tai-khoan" },
      { name: account.name },
    ),
  };
  await sendNotices(container, [
    {
      ...notice,
      key: `${change}:${account_id}:${at}`,
      to: { language: "vi", email: account.email },
    },
    ...places.map(({ organisation_id }) => ({
      ...notice,
      key: `${change}:${account_id}:${at}:${organisation_id}`,
      to: {
        language: "vi" as const,
        email: null,
        inbox: { owner_id: account_id, place_id: organisation_id },
      },
    })),
  ]);
}
