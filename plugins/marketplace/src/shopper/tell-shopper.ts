import type { MedusaContainer } from "@medusajs/framework/types";
import type { Language, ProblemParams } from "@nang-gio/access/problem";
import { sendNotices } from "@nang-gio/notices/send-notices";
import { textsOf } from "../notices/texts-of";
import "./messages/register";
import type { FoundShopper } from "./read/find-shopper";

type TextsOf = Parameters<typeof textsOf>;

interface ToldShopper {
  kind: "email_proof" | "password_changed" | "erased";
  /** The same again is not sent again. */
  key: string;
  keys: TextsOf[0];
  link: TextsOf[1];
  params?: ProblemParams;
  /** Whether it holds what nobody else may read. */
  secret?: true;
}

/** Tells a shopper something of their account, by e-mail. */
export async function tellShopper(
  container: MedusaContainer,
  { name, email }: FoundShopper,
  language: Language,
  { kind, key, keys, link, params, secret }: ToldShopper,
): Promise<void> {
  await sendNotices(container, [
    {
      key: `${kind}:${key}`,
      kind: `shopper.${kind}`,
      to: { language, email },
      texts: textsOf(keys, link, { name, ...params }, "shopper"),
      ...(secret ? { secret } : {}),
    },
  ]);
}
