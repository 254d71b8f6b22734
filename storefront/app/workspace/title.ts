import { speakWorkspace } from "./messages";
import { headOf } from "./voice";

/** The head of a page of the workspace, which search engines leave alone. */
export const workspaceHead = headOf(speakWorkspace);
