import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { meaningful } from "./clean-address";
import { keepShell } from "./install/keep-shell";

// The server leaves the rest out of the page; so must the browser, which takes it over.
const { pathname, search, hash } = window.location;
const kept = meaningful(new URLSearchParams(search));
if (kept.size < new URLSearchParams(search).size) {
  history.replaceState(history.state, "", pathname + (kept.size > 0 ? `?${kept}` : "") + hash);
}

/**
 * Waits for the loaders' data. Remix suspends at the very root until they are decoded, and a key pressed
 * meanwhile makes React give hydration up for good (its error 345); decoded first, nothing suspends.
 */
async function loaderData(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (pending) {
    if (!(pending instanceof Promise)) throw pending;
    await pending;
  }
}

void loaderData().then(() =>
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    );
  }),
);

keepShell();
