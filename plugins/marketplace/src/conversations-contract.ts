import { HANDLE, page } from "@nang-gio/cooperative/contract-fields";
import { z } from "zod";
import { REVIEW_FAULTS, type ReviewFault } from "./reviews-contract";
import { paragraphs } from "./words";

/** What a conversation is about: the co-operative itself, goods of its, or a consignment that the shopper ordered. */
export const CONVERSATION_SUBJECTS = ["cooperative", "product", "consignment"] as const;
export type ConversationSubject = (typeof CONVERSATION_SUBJECTS)[number];

/** Who writes in it. */
export const CONVERSATION_SIDES = ["shopper", "cooperative"] as const;
export type ConversationSide = (typeof CONVERSATION_SIDES)[number];

/** For what a message is reported or hidden: the closed list of reviews. */
export const MESSAGE_FAULTS = REVIEW_FAULTS;
export type MessageFault = ReviewFault;

/** Letters that a message may have, and photographs. */
export const LONGEST_MESSAGE = 2_000;
export const MOST_MESSAGE_PICTURES = 3;
/** Letters of the last message that a list shows. */
export const MESSAGE_LEAD = 160;
/** Years after its last message for which a conversation is kept, as long as claims of a contract may be made. */
export const CONVERSATION_YEARS = 3;

const workplace = { cooperative_id: z.string().max(100).optional() };

/** What somebody asks about: a co-operative or goods by their handle, a consignment by its id. */
export const AskAbout = z.discriminatedUnion("about", [
  z.strictObject({ about: z.literal("cooperative"), handle: z.string().max(120).regex(HANDLE) }),
  z.strictObject({ about: z.literal("product"), handle: z.string().max(120).regex(HANDLE) }),
  z.strictObject({ about: z.literal("consignment"), id: z.string().max(100) }),
]);
export type AskAbout = z.infer<typeof AskAbout>;

/** `GET /store/account/conversation-subjects`, answered as {@link AskedAbout}. */
export const AskAboutQuery = AskAbout;

/** What a conversation is about, as a page names it. */
export interface ConversationAbout {
  about: ConversationSubject;
  cooperative: { handle: string; name: string; name_en: string | null };
  /** Of goods. */
  product: { id: string; handle: string; title: string; title_en: string | null } | null;
  /** Of an order; `order` is its number. */
  consignment: { id: string; number: string; order: number } | null;
}

/** What is about to be asked, and the conversation in which it was asked before. */
export interface AskedAbout extends ConversationAbout {
  conversation_id: string | null;
}

/**
 * `POST /store/account/conversations`, answered `{conversation: {id}}`, 201 for a new one: the caller's one conversation
 * with a co-operative about a thing. The co-operative sees it with its first message.
 */
export const OpenConversation = AskAbout;

/** `GET /store/account/conversations`, answered `{conversations, count, limit, offset}`: unread first, then the newest. */
export const ConversationsQuery = z.strictObject(page);
export type ConversationsQuery = z.infer<typeof ConversationsQuery>;

/**
 * `GET /store/account/conversations/:id` and `GET /seller/conversations/:id`, answered `{conversation, messages, count,
 * limit, offset}`: one page of its messages, the newest first.
 */
export const MessagesQuery = z.strictObject({
  ...workplace,
  ...page,
});
export type MessagesQuery = z.infer<typeof MessagesQuery>;

const message = {
  /** Made by who sends: sent again it is the same message. */
  key: z.string().regex(/^[\w-]{8,64}$/),
  text: paragraphs(LONGEST_MESSAGE).default(""),
  /** Ids of scans that the conversation's `pictures` gave. */
  pictures: z.array(z.string().max(100)).max(MOST_MESSAGE_PICTURES).default([]),
};

/** `POST /store/account/conversations/:id/messages`, answered `{message}`, 201 for a new one. */
export const SendMessage = z.strictObject(message);
/** `POST /seller/conversations/:id/messages`, the same. */
export const AnswerMessage = z.strictObject({ ...workplace, ...message });
export type SentMessage = z.infer<typeof SendMessage>;

/** `POST …/conversations/:id/read`, answered `{}`: the caller's side has read up to a message. */
export const ReadMessages = z.strictObject({ number: z.number().int().min(0) });
export const ReadAsked = z.strictObject({ ...workplace, ...ReadMessages.shape });

/** `POST …/conversations/:id/reports`, answered `{}`: tells staff of a message of the other side. */
export const ReportMessage = z.strictObject({
  number: z.number().int().min(1),
  reason: z.enum(MESSAGE_FAULTS),
});
export type ReportMessage = z.infer<typeof ReportMessage>;
export const ReportAsked = z.strictObject({ ...workplace, ...ReportMessage.shape });

/** `POST /seller/conversations/:id/close`: no answer is owed; the shopper's next message opens it again. */
export const CloseConversation = z.strictObject({ ...workplace, seen: z.number().int().min(0) });

/** A message as one side reads it. */
export interface ConversationMessage {
  /** Counts the messages of a conversation from 1. */
  number: number;
  author: ConversationSide;
  /** Who of the co-operative wrote it; only its people read that. */
  writer: string | null;
  /** Empty of one that staff hid from who did not write it. */
  text: string;
  /** Ids for the conversation's `pictures/:picture`. */
  pictures: string[];
  sent_at: string;
  /** Why staff hid it. */
  hidden_reason: MessageFault | null;
  /** Whether the caller's side reported it. */
  reported: boolean;
}

/** A conversation as one side sees it in a list. */
export interface ConversationRow extends ConversationAbout {
  id: string;
  /** How the last message begins, empty of photographs alone; `null` of one that staff hid. */
  lead: string | null;
  last_author: ConversationSide;
  last_at: string;
  /** Number of the last message. */
  last_number: number;
  /** Whether the other side wrote something that the caller's has not read. */
  unread: boolean;
  closed: boolean;
}

/** What of a co-operative's conversations is asked for: `waiting` for an answer or unread; the rest. */
export const CONVERSATION_CASES = ["waiting", "answered"] as const;

/** `GET /seller/conversations`, answered `{conversations, count, waiting, limit, offset}`: waiting first, then the newest. */
export const SellerConversationsQuery = z.strictObject({
  ...workplace,
  state: z.enum(CONVERSATION_CASES).optional(),
  ...page,
});
export type SellerConversationsQuery = z.infer<typeof SellerConversationsQuery>;

/** A conversation as the co-operative sees it: of the shopper no more than what they are called. */
export interface SellerConversation extends ConversationRow {
  shopper: string;
  /** Whether an answer is owed. */
  waiting: boolean;
}

/** How staff find reported messages: `open` since the last look. */
export const REPORTED_CASES = ["open", "hidden", "settled"] as const;

/** `GET /admin/reported-messages`, answered `{messages, count, limit, offset}`; open ones oldest first, others newest first. */
export const ReportedMessagesQuery = z.strictObject({
  q: z.string().trim().max(100).optional(),
  state: z.enum(REPORTED_CASES).or(z.literal("")).optional(),
  ...page,
});
export type ReportedMessagesQuery = z.infer<typeof ReportedMessagesQuery>;

/** A message that was reported: staff read no others. `GET /admin/reported-messages/:id`: `{message}`. */
export interface ReportedMessage {
  id: string;
  author: ConversationSide;
  text: string;
  pictures: string[];
  sent_at: string;
  reported_for: MessageFault;
  reported_at: string;
  /** Whether staff have not looked since. */
  open: boolean;
  hidden_reason: MessageFault | null;
  /** Counts decisions; one says which it saw. */
  revision: number;
  cooperative: { id: string; name: string; name_en: string | null };
}

/** `POST /admin/reported-messages/:id/hide`, answered `{message}`. */
export const HideMessage = z.strictObject({
  seen: z.number().int().min(0),
  reason: z.enum(MESSAGE_FAULTS),
});
export type HideMessage = z.infer<typeof HideMessage>;

/** `POST /admin/reported-messages/:id/show`, answered `{message}`: both sides read it. */
export const ShowMessage = z.strictObject({ seen: z.number().int().min(0) });
export type ShowMessage = z.infer<typeof ShowMessage>;
