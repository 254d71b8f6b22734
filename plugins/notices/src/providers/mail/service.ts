import { createHash } from "node:crypto";
import type {
  Logger,
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types";
import { AbstractNotificationProviderService } from "@medusajs/framework/utils";
import { createTransport } from "nodemailer";
import type { Message } from "../../render";

/** Options of the provider. */
export interface MailOptions {
  /** `smtp://user:password@host:587`, or `smtps://` for TLS from the first byte. */
  url: string;
  /** Who writes: `Nắng Gió <cho@example.com>`. */
  from: string;
}

/** A server that is silent for this long is taken for down. */
const PATIENCE_MS = 10_000;
const CONNECTIONS = 3;

/** What nodemailer tells of a failure; its sentence may hold the recipient's address and is left out. */
interface MailFailure {
  code?: unknown;
  responseCode?: unknown;
  command?: unknown;
}

/** The same record always makes the same Message-ID, so that a mailbox that got it twice can tell. */
function messageId(key: unknown, from: string): string {
  const name = createHash("sha256").update(String(key)).digest("hex").slice(0, 32);
  return `<${name}@${/@([\w.-]+)/.exec(from)?.[1] ?? "localhost"}>`;
}

/** Offers a mail program's own button for stopping such messages: one press, no page (RFC 8058). */
const stopHeaders = (address: string | undefined) =>
  address
    ? { "List-Unsubscribe": `<${address}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }
    : {};

/** Sends what is worded in `content` over SMTP. A failure is the caller's to try again. */
export class MailNotices extends AbstractNotificationProviderService {
  static override identifier = "mail";

  readonly #transport;
  readonly #from: string;
  readonly #logger: Logger;

  constructor({ logger }: { logger: Logger }, { url, from }: MailOptions) {
    super();
    this.#logger = logger;
    this.#from = from;
    this.#transport = createTransport({
      url,
      pool: true,
      maxConnections: CONNECTIONS,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  override async send(
    notification: ProviderSendNotificationDTO & { idempotency_key?: string | null },
  ): Promise<ProviderSendNotificationResultsDTO> {
    const { to, idempotency_key } = notification;
    const content = notification.content as Message | undefined;
    try {
      const sent = await this.#transport.sendMail({
        from: this.#from,
        to: { name: "", address: to },
        subject: content?.subject ?? "",
        text: content?.text ?? "",
        html: content?.html,
        ...(idempotency_key ? { messageId: messageId(idempotency_key, this.#from) } : {}),
        headers: { "Auto-Submitted": "auto-generated", ...stopHeaders(content?.unsubscribe) },
      });
      return { id: sent.messageId };
    } catch (error) {
      const { code, responseCode, command } = error as MailFailure;
      const told = [code, responseCode, command].filter(Boolean).join(" ");
      this.#logger.error(`a message (${notification.template}) could not be sent: ${told}`);
      throw new Error(told || "the mail server could not be reached");
    }
  }
}
