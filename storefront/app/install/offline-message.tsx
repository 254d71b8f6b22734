import { isRouteErrorResponse, useLocation } from "@remix-run/react";
import { useEffect } from "react";
import { MessagePage } from "../parts/message-page";
import { useShop } from "../parts/use-shop";

/** Whether it is for want of a network that a page failed. */
export function isOffline(error: unknown): boolean {
  return !isRouteErrorResponse(error) && typeof window === "object" && !window.navigator.onLine;
}

/** What stands for a page that a script could not bring without a network; it opens once there is one again. */
export function OfflineMessage() {
  const { say } = useShop();
  const { pathname, search } = useLocation();
  useEffect(() => {
    const again = () => window.location.reload();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, []);
  return (
    <>
      <title>{say("offline_title")}</title>
      <MessagePage
        title={say("offline_title")}
        text={say("offline_text")}
        action={{ to: pathname + search, text: say("offline_again") }}
      />
    </>
  );
}
