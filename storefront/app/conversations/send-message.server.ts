import { randomUUID } from "node:crypto";
import type { ConversationMessage } from "@nang-gio/marketplace/contract";
import type { Scan } from "@nang-gio/media/contract";
import { PICTURE_TIMEOUT_MS, picturesIn } from "../account/change-order.server";
import { refused } from "../forms/form-answer.server";
import type { Language } from "../language";
import type { Asked, Refusal } from "../market/backend.server";
import { idsOf } from "../record-id";
import { MOST_MESSAGE_PICTURES } from "./message-form";
import { speakConversations } from "./messages";

/** Pages write a little more than the backend takes, so that it says what is too long. */
const LONGEST = 4_000;
const KEY = /^[\w-]{8,64}$/;

/** Asks the backend in the name of one side, below its own `/conversations`. */
export type AskAsSide = <Answer>(
  path: string,
  question: { method: "POST"; body: object; timeout?: number },
) => Promise<Asked<Answer>>;

/** What a form says. */
export interface Said {
  key: string;
  text: string;
  files: File[];
}

/** A key for a form that is shown. */
export const newKey = (): string => randomUUID();

/** What a form of a message says. */
export function messageIn(form: FormData): Said {
  const key = String(form.get("key") ?? "");
  return {
    key: KEY.test(key) ? key : newKey(),
    text: String(form.get("text") ?? "").slice(0, LONGEST),
    files: picturesIn(form),
  };
}

/** What is wrong with a message before it is sent. */
export function faultsIn({ files }: Said, language: Language): Refusal | undefined {
  if (files.length <= MOST_MESSAGE_PICTURES) return undefined;
  const message = speakConversations(language)("too_many_pictures", {
    most: MOST_MESSAGE_PICTURES,
  });
  return { ok: false, status: 400, message, faults: { pictures: message } };
}

/** Sends a message in a conversation, its photographs first. */
export async function sendMessage(
  ask: AskAsSide,
  conversation: string,
  { key, text, files }: Said,
): Promise<Asked<{ message: ConversationMessage }>> {
  const path = `/${encodeURIComponent(conversation)}`;
  const pictures: string[] = [];
  for (const file of files) {
    const body = new FormData();
    body.set("files", file, file.name);
    const sent = await ask<{ scan: Scan }>(`${path}/pictures`, {
      ...{ method: "POST", body, timeout: PICTURE_TIMEOUT_MS },
    });
    if (!sent.ok) return { ...sent, faults: { pictures: `${file.name}: ${sent.message}` } };
    pictures.push(sent.body.scan.id);
  }
  return ask(`${path}/messages`, { method: "POST", body: { key, text, pictures } });
}

/** Gives the form back as it was typed, with the key that it came with. */
export const notSent = ({ key, text }: Said, refusal: Refusal) =>
  refused<"text" | "pictures" | "key">({ key, text }, refusal);

const PICTURE = /^\w{1,80}$/;

/** The conversation in an address. @throws Response with 404 for what cannot be one */
export const conversationId = idsOf("conv");

/** Where the backend has the photograph in an address. @throws Response with 404 for what cannot be one */
export function pictureAddress(params: { id?: string; picture?: string }): string {
  const { picture = "" } = params;
  if (!PICTURE.test(picture)) throw new Response(null, { status: 404 });
  return `/conversations/${conversationId(params)}/pictures/${picture}`;
}
