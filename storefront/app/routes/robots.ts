import { readConfiguration } from "../configuration.server";

const CLOSED = [
  "/tim-kiem",
  "/gio-hang",
  "/thanh-toan",
  "/dat-hang/",
  "/tai-khoan",
  "/dung-bao-tin/",
  "/danh-gia/",
  "/ban-hang/",
  "/xem-truoc/",
];

/** `robots.txt`: everything but searches and what belongs to one shopper. */
export function loader(): Response {
  const { SHOP_URL } = readConfiguration();
  const closed = CLOSED.flatMap((path) => [path, `/en${path}`]).map(
    (path) => `Disallow: ${path}\n`,
  );
  return new Response(
    `User-agent: *\n${closed.join("")}Allow: /\n\nSitemap: ${SHOP_URL}/sitemap.xml\n`,
    { headers: { "Content-Type": "text/plain; charset=utf-8" } },
  );
}
