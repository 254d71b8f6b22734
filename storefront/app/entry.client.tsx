import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { meaningful } from "./clean-address";

// The server leaves the rest out of the page; so must the browser, which takes it over.
const { pathname, search, hash } = window.location;
const kept = meaningful(new URLSearchParams(search));
if (kept.size < new URLSearchParams(search).size) {
  history.replaceState(history.state, "", pathname + (kept.size > 0 ? `?${kept}` : "") + hash);
}

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  );
});
