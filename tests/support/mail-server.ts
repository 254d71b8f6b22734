import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** A mail as it came over the wire, and for whom the envelope said that it is. */
export interface Mail extends Email {
  recipients: string[];
}

/** A mail server of a test's own: speaks SMTP, keeps what it is given, and can refuse. */
export class MailServer {
  readonly mails: Mail[] = [];
  /** Recipients whom it refuses now, each time with `451`. */
  readonly refused = new Set<string>();

  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
  ) {}

  static async open(): Promise<MailServer> {
    let mailServer: MailServer | undefined;
    const options: SMTPServerOptions = {
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onRcptTo({ address }, _session, done) {
        const error = Object.assign(new Error("try again later"), { responseCode: 451 });
        done(mailServer?.refused.has(address) ? error : undefined);
      },
      onData(stream, { envelope }, done) {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
            const recipients = envelope.rcptTo.map(({ address }) => address);
            mailServer?.mails.push({ ...mail, recipients });
            done();
          }, done);
        });
      },
    };
    const server = new SMTPServer(options);
    await new Promise<void>((listening) => server.listen(0, "localhost", listening));
    const { port } = server.server.address() as AddressInfo;
    mailServer = new MailServer(server, `smtp://localhost:${port}`);
    return mailServer;
  }

  /** What came for somebody, oldest first. */
  of(address: string): Mail[] {
    return this.mails.filter(({ recipients }) => recipients.includes(address));
  }

  close(): Promise<void> {
    return new Promise((closed) => this.server.close(() => closed()));
  }
}
