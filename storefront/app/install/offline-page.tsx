import type { Language } from "../language";
import { speak } from "../messages";
import { Boat } from "../parts/boat";
import { Brand } from "../parts/brand";

/**
 * Opens the page that was asked for once there is a network again: after a moment, so that it doesn't call back who is
 * leaving for another page just then, and only if the network stayed.
 */
const AGAIN = `addEventListener("online", () => setTimeout(() => navigator.onLine && location.reload(), 300));`;

/**
 * What stands for a page that cannot come without a network. It is kept by browsers (`worker.js`) and shown at any
 * address, so that it links only to where it stands, and no scripts of the shop take it over.
 */
export function OfflinePage({ language, style }: { language: Language; style: string }) {
  const say = speak(language);
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${say("offline_title")} · Nắng Gió`}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the build's own style sheet */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <header className="header">
          <div className="header-row">
            <span className="header-brand">
              <Brand />
            </span>
          </div>
        </header>
        <main id="content">
          <div className="message">
            <Boat />
            <h1>{say("offline_title")}</h1>
            <p>{say("offline_text")}</p>
            {/* biome-ignore lint/a11y/useValidAnchor: the address at which it stands, with its query */}
            <a href="" className="button">
              {say("offline_again")}
            </a>
          </div>
        </main>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the constant above */}
        <script dangerouslySetInnerHTML={{ __html: AGAIN }} />
      </body>
    </html>
  );
}
