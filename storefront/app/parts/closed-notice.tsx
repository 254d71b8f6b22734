import type { Closing } from "@nang-gio/marketplace/contract";
import { inLanguage } from "../language";
import { shortDay } from "./format";
import { useShop } from "./use-shop";

/** That a co-operative is closed now, from when on it sends again, and what becomes of orders meanwhile. */
export function ClosedNotice({ closing }: { closing: Closing | null }) {
  const { language, say } = useShop();
  if (!closing) return null;
  const message = inLanguage(language, closing.message ?? "", closing.message_en);
  return (
    <div className="closed">
      <p>
        <strong>{say("closed_until", { day: shortDay(closing.to) })}</strong>{" "}
        {say(closing.takes_orders ? "closed_orders" : "closed_no_orders")}
      </p>
      {message ? <p>{message}</p> : null}
    </div>
  );
}
