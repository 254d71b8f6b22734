import type { MedusaContainer } from "@medusajs/framework/types";
import type { Language } from "@nang-gio/access/problem";
import { sendNotices } from "@nang-gio/notices/send-notices";
import { RESET_MINUTES } from "../contract";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { textsOf } from "../notices/texts-of";
import type { Actor } from "./actors";
import { loginOf } from "./log-in";
import { passwordLink } from "./password-link";
import { SELLER_ACTOR } from "./signed-in";

/** What the mail with the link is called, for each kind of people. */
const SUBJECTS: Readonly<Record<Actor, string>> = {
  seller: "reset_subject",
  customer: "reset_subject_shopper",
};

/** Sends a link to a new password to a person's e-mail. */
export async function sendPasswordLink(
  container: MedusaContainer,
  actor: Actor,
  { id, name, email }: { id: string; name: string; email: string },
  language: Language,
): Promise<void> {
  const { key, path } = await passwordLink(container, actor, id);
  await sendNotices(container, [
    {
      key: `password_reset:${key}`,
      kind: "marketplace.password_reset",
      to: { language, email },
      texts: textsOf(
        { subject: SUBJECTS[actor], paragraphs: ["reset_text", "reset_not_you"] },
        { label: "reset_link", path },
        { name, minutes: RESET_MINUTES },
      ),
      secret: true,
    },
  ]);
}

/** Sends a link to a new password to the e-mail of who signs in to the workspace with this; nothing where there is none. */
export async function askPasswordReset(
  container: MedusaContainer,
  typed: string,
  language: Language,
): Promise<void> {
  const service = container.resolve<SellerService>(SELLER_MODULE);
  const [account] = await service.listSellerAccounts(loginOf(typed), { take: 1 });
  if (!account?.email) return;
  const { id, name, email } = account;
  await sendPasswordLink(container, SELLER_ACTOR, { id, name, email }, language);
}
