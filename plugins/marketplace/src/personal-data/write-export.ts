import type { MedusaContainer } from "@medusajs/framework/types";
import { type Language, translate } from "@nang-gio/access/problem";
import { escaped } from "@nang-gio/notices/render";
import { zipOf } from "@nang-gio/paper";
import { formatDong } from "@nang-gio/vietnam";
import type { DataRow, DataSubject } from "./holder";
import { HOLDERS } from "./holders";
import { sayer } from "./say";

/** Fields that are amounts in đồng. */
const MONEY: ReadonlySet<string> = new Set(["total", "amount"]);

const TIMES: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  vi: new Intl.DateTimeFormat("vi-VN", {
    timeZone: "Asia/Ho_Chi_Minh",
    dateStyle: "short",
    timeStyle: "short",
  }),
  en: new Intl.DateTimeFormat("en-GB", {
    timeZone: "Asia/Ho_Chi_Minh",
    dateStyle: "medium",
    timeStyle: "short",
  }),
};

const STYLE = `body{margin:0 auto;max-width:46rem;padding:1.5rem;font:16px/1.6 sans-serif;color:#222}
h1{line-height:1.25}h2{margin:2.5rem 0 .5rem;border-bottom:2px solid #0a6070}
dl{display:grid;grid-template-columns:minmax(6rem,26%) minmax(0,1fr);gap:.25rem 1rem;margin:0;padding:.75rem 0;border-bottom:1px solid #ddd}
dt{color:#555}dd{margin:0;overflow-wrap:anywhere}ul{margin:0;padding:0;list-style:none}`;

interface Part {
  name: string;
  rows: DataRow[];
}

/** A value as a page shows it, escaped; nothing where there is none. */
function shown(key: string, value: DataRow[string], language: Language): string {
  const say = sayer(language);
  if (value === null || value === "") return "";
  if (value instanceof Date) return TIMES[language].format(value);
  if (typeof value === "boolean") return say(value ? "own_data.yes" : "own_data.no");
  if (typeof value === "number") return MONEY.has(key) ? formatDong(value) : String(value);
  if (typeof value === "string") return escaped(value);
  const one = (text: string) =>
    key === "pictures" ? `<a href="${escaped(text)}">${escaped(text)}</a>` : escaped(text);
  return value.length > 0
    ? `<ul>${value.map((text) => `<li>${one(text)}</li>`).join("")}</ul>`
    : "";
}

function page(parts: readonly Part[], language: Language, made: Date): string {
  const say = sayer(language);
  const title = say("own_data.export_title");
  const time = TIMES[language].format(made);
  const record = (row: DataRow) =>
    `<dl>${Object.entries(row)
      .map(([key, value]) => [say(`own_data.field_${key}`), shown(key, value, language)] as const)
      .filter(([, value]) => value)
      .map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${value}</dd>`)
      .join("")}</dl>`;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head><body>`,
    `<h1>${title}</h1><p>${translate("own_data.export_made", language, { time })}</p>`,
    ...parts.map(
      ({ name, rows }) =>
        `<h2>${say(`own_data.data_${name}`)}</h2>${rows.map(record).join("") || `<p>${say("own_data.export_none")}</p>`}`,
    ),
    "</body></html>",
  ].join("\n");
}

/**
 * All that the market keeps of a shopper as one ZIP: a page to read in their language, the same as JSON (instants in UTC,
 * amounts in đồng), and the photographs that they sent.
 */
export async function writeExport(
  container: MedusaContainer,
  subject: DataSubject,
  made: Date,
): Promise<Buffer> {
  const parts: Part[] = [];
  const files = new Map<string, Buffer | string>();
  for (const holder of HOLDERS) {
    parts.push({ name: holder.name, rows: await holder.of(container, subject) });
    for (const [name, file] of (await holder.files?.(container, subject)) ?? []) {
      files.set(name, file);
    }
  }
  const data = Object.fromEntries(parts.map(({ name, rows }) => [name, rows]));
  files.set("du-lieu.json", JSON.stringify({ made_at: made, ...data }, null, 2));
  files.set("doc-toi.html", page(parts, subject.language, made));
  return zipOf(files);
}
