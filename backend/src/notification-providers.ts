import type { Configuration } from "./configuration";

/**
 * By which ways notices go out. One provider serves a channel, so e-mail is the mail server's where one is named and
 * stays in the records where none is. A provider for Zalo or SMS is one more entry here, with its channel in
 * `phoneChannels` of `@nang-gio/notices`.
 */
export function notificationProviders({ SMTP_URL, MAIL_FROM }: Configuration) {
  return [
    // Medusa's own, for the feed of its dashboard.
    {
      resolve: "@medusajs/medusa/notification-local",
      id: "local",
      options: { channels: ["feed"] },
    },
    {
      resolve: "@nang-gio/notices/providers/kept",
      id: "kept",
      options: { channels: SMTP_URL ? ["workspace"] : ["workspace", "email"] },
    },
    ...(SMTP_URL
      ? [
          {
            resolve: "@nang-gio/notices/providers/mail",
            id: "mail",
            options: { channels: ["email"], url: SMTP_URL, from: MAIL_FROM },
          },
        ]
      : []),
  ];
}
