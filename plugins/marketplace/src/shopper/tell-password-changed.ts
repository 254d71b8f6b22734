import type { MedusaContainer } from "@medusajs/framework/types";
import type { Language } from "@nang-gio/access/problem";
import { findShopper } from "./read/find-shopper";
import { tellShopper } from "./tell-shopper";

/** Tells a shopper that their password was changed. */
export async function tellPasswordChanged(
  container: MedusaContainer,
  account_id: string,
  language: Language,
): Promise<void> {
  const shopper = await findShopper(container, { id: account_id });
  if (!shopper) return;
  await tellShopper(container, shopper, language, {
    kind: "password_changed",
    key: `${account_id}:${Date.now()}`,
    keys: {
      subject: "password_changed_subject",
      paragraphs: ["password_changed_text", "password_not_you"],
    },
    link: { label: "account_link", path: "/tai-khoan" },
  });
}
