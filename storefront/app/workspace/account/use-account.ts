import { languageOf } from "../../language";
import { NOT_INDEXED, shopTitle } from "../../parts/head";
import { useWorkspace } from "../use-workspace";
import { type AccountKey, speakAccount } from "./messages";

/** The voice of the pages of a person's account, beside the workspace's and the shop's. */
export function useAccount() {
  const { language, say: sayWorkspace, sayShop, to } = useWorkspace();
  return { say: speakAccount(language), sayWorkspace, sayShop, to };
}

/** The head of a page of a person's account, which search engines leave alone. */
export function accountHead(pathname: string, key: AccountKey) {
  return [shopTitle(speakAccount(languageOf(pathname))(key)), NOT_INDEXED];
}
