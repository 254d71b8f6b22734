import { speak } from "../messages";
import { headOf } from "../messages/voice";
import { useShop } from "../parts/use-shop";
import { speakAccount } from "./messages";

/** The voice of the pages of a shopper's account, beside the shop's. */
export function useAccount() {
  const { language, to } = useShop();
  return { language, say: speakAccount(language), sayShop: speak(language), to };
}

/** The head of a page of a shopper's account, which search engines leave alone. */
export const accountHead = headOf(speakAccount);
