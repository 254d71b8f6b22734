import type { Worded } from "./notice";

/** Public addresses to which links lead, without a slash at their end. */
export interface Addresses {
  shopUrl: string;
  dashboardUrl: string;
}

/** A message as it leaves the market. */
export interface Message {
  subject: string;
  text: string;
  html: string;
  /** Where a mail program stops such messages by one press (RFC 8058). */
  unsubscribe?: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as HTML shows it, nothing in it taken for markup. */
export const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const BODY = "margin:0 auto;max-width:36rem;padding:1.5rem;font:16px/1.6 sans-serif;color:#222";
const SMALL = "margin-top:2rem;font-size:14px";

/**
 * Words a notice in its recipient's language, as plain text and as simple HTML. Nothing in it is taken for markup.
 */
export function render(
  { language, texts }: Pick<Worded, "language" | "texts">,
  { shopUrl, dashboardUrl }: Addresses,
): Message {
  const { subject, paragraphs, facts, link, stop } = texts[language];
  const stopAt = stop && shopUrl + stop.path;
  const address = link && (link.into === "dashboard" ? dashboardUrl : shopUrl) + link.path;
  const text = [
    ...paragraphs,
    facts.map(({ label, value }) => `${label}: ${value}`).join("\n"),
    link ? `${link.label}:\n${address}` : "",
    stop ? `${stop.label}:\n${stopAt}` : "",
  ]
    .filter(Boolean)
    .join("\n\n");
  const rows = facts.map(
    ({ label, value }) =>
      `<tr><td style="padding:.25rem 1rem .25rem 0;vertical-align:top">${escaped(label)}</td>` +
      `<td style="padding:.25rem 0"><strong>${escaped(value)}</strong></td></tr>`,
  );
  const html = [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${escaped(subject)}</title></head><body style="${BODY}">`,
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph).replaceAll("\n", "<br>")}</p>`),
    rows.length > 0 ? `<table>${rows.join("")}</table>` : "",
    link && address ? `<p><a href="${escaped(address)}">${escaped(link.label)}</a></p>` : "",
    stop && stopAt
      ? `<p style="${SMALL}"><a href="${escaped(stopAt)}">${escaped(stop.label)}</a></p>`
      : "",
    "</body></html>",
  ].join("\n");
  return { subject, text, html, ...(stopAt ? { unsubscribe: stopAt } : {}) };
}
