import { headOf } from "../../messages/voice";
import { useWorkspace } from "../use-workspace";
import { speakAccount } from "./messages";

/** The voice of the pages of a person's account, beside the workspace's and the shop's. */
export function useAccount() {
  const { language, say: sayWorkspace, sayShop, to } = useWorkspace();
  return { say: speakAccount(language), sayWorkspace, sayShop, to };
}

/** The head of a page of a person's account, which search engines leave alone. */
export const accountHead = headOf(speakAccount);
