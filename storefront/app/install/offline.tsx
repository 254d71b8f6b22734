import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { languageAsked } from "../language";
import { securityPolicy } from "../security-policy.server";
import shopStyle from "../styles/shop.css?inline";
import { OfflinePage } from "./offline-page";

/** `/ngoai-tuyen`: the page that browsers keep for when there is no network. */
export function loader({ request }: LoaderFunctionArgs): Response {
  const page = <OfflinePage language={languageAsked(request)} style={shopStyle} />;
  const html = `<!DOCTYPE html>${renderToStaticMarkup(page)}`;
  return new Response(html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": securityPolicy(html),
    },
  });
}
