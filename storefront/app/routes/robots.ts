import { readConfiguration } from "../configuration.server";

/** `robots.txt`: everything but filtered listings and searches. */
export function loader(): Response {
  const { SHOP_URL } = readConfiguration();
  return new Response(
    `User-agent: *\nDisallow: /tim-kiem\nDisallow: /en/tim-kiem\nAllow: /\n\nSitemap: ${SHOP_URL}/sitemap.xml\n`,
    { headers: { "Content-Type": "text/plain; charset=utf-8" } },
  );
}
