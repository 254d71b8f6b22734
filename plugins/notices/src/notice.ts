import { z } from "zod";

const Link = z.object({ label: z.string(), path: z.string().startsWith("/") });

/** What a notice says in one language. Plain text: whatever shows it escapes it. */
export const NoticeText = z.object({
  subject: z.string().min(1),
  paragraphs: z.array(z.string()),
  facts: z.array(z.object({ label: z.string(), value: z.string() })).default([]),
  /** A page of the shop, or of staff's dashboard where it says so; `path` is its address there, `/tra-cuu`. */
  link: Link.extend({ into: z.literal("dashboard").optional() }).optional(),
  /** The page of the shop where who no longer wants such messages stops them: seen, or posted to by a mail program. */
  stop: Link.optional(),
});
export type NoticeText = z.input<typeof NoticeText>;

/** The wording as a record keeps it. */
export const Worded = z.object({
  language: z.enum(["vi", "en"]),
  texts: z.object({ vi: NoticeText, en: NoticeText }),
  secret: z.boolean().default(false),
});
export type Worded = z.output<typeof Worded>;
export type NoticeLanguage = Worded["language"];

/** To whom a notice goes: by every way that is given. */
export interface Recipient {
  /** In which language they are written to. */
  language: NoticeLanguage;
  email?: string | null;
  /** For the channels that go to phones, where the operator has one. */
  phone?: string | null;
  /** An inbox inside the workspace: whose, and in which co-operative. */
  inbox?: { owner_id: string; place_id: string };
}

/** One thing that one recipient is told. */
export interface Notice {
  /**
   * Names what happened and to whom it is told (`consignment_shipped:<id>`). A key is sent once by each way,
   * however often it is asked for.
   */
  key: string;
  /** Code of the kind, `<domain>.<kind>`. */
  kind: string;
  to: Recipient;
  /** Worded by the domain that sends, from its own catalogue. */
  texts: Record<NoticeLanguage, NoticeText>;
  /** The record that it is about. */
  about?: { type: string; id: string };
  /**
   * Its link opens a door (a new password, an invitation): it is in the message alone and in no record, so that the
   * message can't be sent a second time; who asked asks again.
   */
  secret?: boolean;
}

/** The way inside the workspace. */
export const INBOX_CHANNEL = "workspace";
export const EMAIL_CHANNEL = "email";
