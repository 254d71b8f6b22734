import { Link, useFetchers, useNavigation } from "@remix-run/react";
import { useSyncExternalStore } from "react";
import { useShop } from "../parts/use-shop";
import { readCount } from "./count-cookie";

const never = () => () => {};

/** The way to the cart, with its number of pieces once scripts can read it. */
export function CartLink() {
  const { say, to } = useShop();
  // The count changes with an answer only: looking again at each of them is enough.
  useFetchers();
  useNavigation();
  const count = useSyncExternalStore(
    never,
    () => readCount(document.cookie),
    () => 0,
  );
  return (
    <Link to={to("/gio-hang")} className="cart-link">
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path
          d="M4 9h16l-1.6 9.2a2 2 0 0 1-2 1.8H7.6a2 2 0 0 1-2-1.8L4 9Zm4 0 3-5m5 5-3-5M9.5 12.5v4m5-4v4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className="cart-word">{say("cart")}</span>
      {count > 0 ? (
        <span className="cart-count">
          <span aria-hidden="true">{count > 99 ? "99+" : count}</span>
          <span className="unseen">{say("cart_count", { count })}</span>
        </span>
      ) : null}
    </Link>
  );
}
