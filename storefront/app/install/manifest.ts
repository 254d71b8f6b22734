import type { LoaderFunctionArgs } from "@remix-run/node";
import { languageAsked, localPath } from "../language";
import { speak } from "../messages";

const TYPE = "application/manifest+json; charset=utf-8";
const AN_HOUR = "public, max-age=3600";

/** Colours of `styles/tokens.css`, in the light: a manifest knows no other. */
const SEA = "#0d4f55";
const PAPER = "#fffdf8";

const icon = (name: string, pixels: number, purpose: "any" | "maskable") => ({
  src: `/icons/${name}-${pixels}.png`,
  sizes: `${pixels}x${pixels}`,
  type: "image/png",
  purpose,
});

/**
 * `/manifest.webmanifest`: what a phone needs to keep the shop among its apps (w3.org/TR/appmanifest). Each language is
 * an app of its own, so that one does not rename the other.
 */
export function loader({ request }: LoaderFunctionArgs): Response {
  const language = languageAsked(request);
  const say = speak(language);
  const to = (path: string) => localPath(language, path);
  const shortcut = (name: string, path: string) => ({ name, url: to(path) });
  const manifest = {
    id: to("/"),
    name: `Nắng Gió · ${say("brand_line")}`,
    short_name: "Nắng Gió",
    description: say("footer_promise"),
    lang: language,
    dir: "ltr",
    start_url: to("/"),
    scope: "/",
    display: "standalone",
    theme_color: SEA,
    background_color: PAPER,
    categories: ["shopping", "food"],
    icons: [
      icon("icon", 192, "any"),
      icon("icon", 512, "any"),
      icon("maskable", 192, "maskable"),
      icon("maskable", 512, "maskable"),
    ],
    shortcuts: [
      shortcut(say("menu_products"), "/san-pham"),
      shortcut(say("cart"), "/gio-hang"),
      shortcut(say("footer_sellers"), "/ban-hang"),
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { "Content-Type": TYPE, "Cache-Control": AN_HOUR },
  });
}
