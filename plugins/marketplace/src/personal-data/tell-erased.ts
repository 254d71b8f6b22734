import type { MedusaContainer } from "@medusajs/framework/types";
import type { Language } from "@nang-gio/access/problem";
import type { FoundShopper } from "../shopper/read/find-shopper";
import { tellShopper } from "../shopper/tell-shopper";
import { NO_MESSAGE } from "./forget-orders";
import { inTransaction } from "./in-transaction";

/** The messages that say that an account is erased. */
export const ERASED_MESSAGES = `template = 'shopper.erased'`;

/**
 * Tells a shopper that their account is erased. Then the address is forgotten too: at once where the message left, else
 * by the daily job once nobody tries to send it any more.
 */
export async function tellErased(
  container: MedusaContainer,
  shopper: FoundShopper,
  language: Language,
): Promise<void> {
  await tellShopper(container, shopper, language, {
    kind: "erased",
    key: shopper.id,
    keys: { subject: "erased_subject", paragraphs: ["erased_text", "erased_stays"] },
    link: { label: "erased_link", path: "/quyen-rieng-tu" },
  });
  await inTransaction(container, (sql) =>
    sql.execute(
      `update notification set ${NO_MESSAGE} where ${ERASED_MESSAGES} and "to" = ? and status = 'success'`,
      [shopper.email],
    ),
  );
}
