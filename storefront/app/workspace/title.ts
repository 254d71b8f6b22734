import { headOf } from "../messages/voice";
import { speakWorkspace } from "./messages";

/** The head of a page of the workspace, which search engines leave alone. */
export const workspaceHead = headOf(speakWorkspace);
