import type { LinksFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { isOffline, OfflineMessage } from "./install/offline-message";
import { StartScripts } from "./page-start/scripts-after-load";
import { Style } from "./page-start/style";
import { Frame } from "./parts/frame";
import { MessagePage } from "./parts/message-page";
import { PageTurn } from "./parts/page-turn";
import { useShop } from "./parts/use-shop";

const FONTS = [400, 700];

export const links: LinksFunction = () => [
  ...FONTS.map((weight) => ({
    rel: "preload",
    href: `/fonts/be-vietnam-pro-${weight}.woff2`,
    as: "font" as const,
    type: "font/woff2",
    crossOrigin: "anonymous" as const,
  })),
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "apple-touch-icon", href: "/icons/apple-180.png" },
];

export function Layout({ children }: { children: ReactNode }) {
  const { language, to } = useShop();
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0d4f55" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#12201f" media="(prefers-color-scheme: dark)" />
        <link rel="manifest" href={to("/manifest.webmanifest")} />
        <Meta />
        <Style />
        <Links />
      </head>
      <body>
        {children}
        <PageTurn />
        <ScrollRestoration />
        <Scripts />
        <StartScripts />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** Every error of a page of the shop ends here, and whatever the workspace does not tell itself. */
export function ErrorBoundary() {
  const error = useRouteError();
  const { say } = useShop();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  if (isOffline(error)) {
    return (
      <Frame>
        <OfflineMessage />
      </Frame>
    );
  }
  return (
    <Frame>
      <title>{say(missing ? "not_found_title" : "error_title")}</title>
      <MessagePage
        title={say(missing ? "not_found_title" : "error_title")}
        text={say(missing ? "not_found_text" : "error_text")}
      />
    </Frame>
  );
}
