import type { CatalogueFeedPart } from "@nang-gio/catalogue/contract";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { readConfiguration } from "../configuration.server";
import { type Language, languageAsked, localPath } from "../language";
import { fromBackend } from "../market/backend.server";
import { speak } from "../messages";
import { merchantItems } from "./merchant-item";
import { streamedXml } from "./streamed.server";
import { XML_HEAD, xmlElement } from "./xml";

const read = (language: Language, after: string) =>
  fromBackend<CatalogueFeedPart>(
    "/store/catalogue/feed",
    language,
    new URLSearchParams(after ? { after } : {}),
  );

async function* write(language: Language): AsyncGenerator<string, void> {
  const { SHOP_URL } = readConfiguration();
  let part = await read(language, "");
  yield `${XML_HEAD}<rss xmlns:g="http://base.google.com/ns/1.0" version="2.0"><channel>${[
    xmlElement("title", "Nắng Gió"),
    xmlElement("link", SHOP_URL + localPath(language, "/")),
    xmlElement("description", speak(language)("brand_line")),
  ].join("")}`;
  for (;;) {
    yield part.pages.map((page) => merchantItems(page, language, SHOP_URL)).join("");
    if (part.next === null) break;
    part = await read(language, part.next);
  }
  yield "</channel></rss>";
}

/** `/feeds/google-merchant.xml`: the goods on sale as Google's Merchant Center reads them, written while it is read. */
export function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  return streamedXml(write(languageAsked(request)));
}
