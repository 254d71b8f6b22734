import { languageOf } from "../language";
import { NOT_INDEXED, shopTitle } from "../parts/head";
import { speakWorkspace, type WorkspaceKey } from "./messages";

/** The head of a page of the workspace, which search engines leave alone. */
export function workspaceHead(pathname: string, key: WorkspaceKey, params = {}) {
  return [shopTitle(speakWorkspace(languageOf(pathname))(key, params)), NOT_INDEXED];
}
