import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

const LOOK_AGAIN_MS = 10_000;
const LOOK_AGAIN_SECONDS = 30;

/** Asks again how a payment stands while it is waited for: with scripts quietly, without them by a new page. */
export function LookAgain() {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(() => {
      if (state === "idle" && document.visibilityState === "visible") revalidate();
    }, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [revalidate, state]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(LOOK_AGAIN_SECONDS)} />
    </noscript>
  );
}
