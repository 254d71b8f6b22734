import { type Voice, voiceOf } from "../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** A key of the workspace's catalogue, which shoppers' pages do not load. */
export type WorkspaceKey = keyof typeof vi;

/** Says a message of the workspace in a language, with `{name}` filled in. */
export type SayWorkspace = Voice<WorkspaceKey>;

/** The workspace's voice in a language. */
export const speakWorkspace = voiceOf({ vi, en });
