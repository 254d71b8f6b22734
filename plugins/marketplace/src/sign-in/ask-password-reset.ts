import type { MedusaContainer } from "@medusajs/framework/types";
import type { Language } from "@nang-gio/access/problem";
import { sendNotices } from "@nang-gio/notices/send-notices";
import { RESET_MINUTES } from "../contract";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { textsOf } from "../notices/texts-of";
import { loginOf } from "./log-in";
import { passwordLink } from "./password-link";

/** Sends a link to a new password to the e-mail of who signs in with this; nothing where there is none. */
export async function askPasswordReset(
  container: MedusaContainer,
  typed: string,
  language: Language,
): Promise<void> {
  const service = container.resolve<SellerService>(SELLER_MODULE);
  const [account] = await service.listSellerAccounts(loginOf(typed), { take: 1 });
  if (!account?.email) return;
  const { key, path } = await passwordLink(container, account.id);
  await sendNotices(container, [
    {
      key: `password_reset:${key}`,
      kind: "marketplace.password_reset",
      to: { language, email: account.email },
      texts: textsOf(
        { subject: "reset_subject", paragraphs: ["reset_text", "reset_not_you"] },
        { label: "reset_link", path },
        { name: account.name, minutes: RESET_MINUTES },
      ),
      secret: true,
    },
  ]);
}
