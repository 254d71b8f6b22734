import type { Language } from "../../language";
import { en } from "./en";
import { vi } from "./vi";

/** A key of the workspace's catalogue, which shoppers' pages do not load. */
export type WorkspaceKey = keyof typeof vi;

const CATALOGUES: Record<Language, Record<WorkspaceKey, string>> = { vi, en };

/** Says a message of the workspace in a language, with `{name}` filled in. */
export type SayWorkspace = (key: WorkspaceKey, params?: Record<string, string | number>) => string;

/** The workspace's voice in a language. */
export function speakWorkspace(language: Language): SayWorkspace {
  return (key, params = {}) =>
    CATALOGUES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(params[name] ?? whole),
    );
}
