import { useLocation, useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { pageOf } from "./listing-address";
import { useShop } from "./use-shop";

/** Whoever waits longer is told that the page is coming; the bar is seen a little sooner, by its style. */
const LONG_MS = 1_500;

/** Filters and sorting change what a page shows, not which page one is on. */
function turnOf({ pathname, search }: { pathname: string; search: string }): string {
  return `${pathname} ${pageOf(new URLSearchParams(search))}`;
}

/** Puts the focus where reading begins, unless the page has something to say first; the scrolling is the router's. */
function focusHeading(): void {
  if (document.activeElement?.closest("main [role=alert]")) return;
  const heading = document.querySelector<HTMLElement>("main h1") ?? document.querySelector("main");
  if (!heading) return;
  heading.setAttribute("tabindex", "-1");
  heading.focus({ preventScroll: true });
}

/**
 * What a browser does for a page that it loads and a script must do for one that it brings: reading begins at the
 * page's heading, which a screen reader says as it takes the focus, and who waits on a slow line sees and hears that
 * something is on its way. Nothing on the first page, where a link leads to a part of a page, and where filters
 * narrow it.
 */
export function PageTurn() {
  const { say } = useShop();
  const location = useLocation();
  const isWaiting = useNavigation().state !== "idle";
  const [isLate, setLate] = useState(false);
  const turn = turnOf(location);
  const shown = useRef(turn);

  useEffect(() => {
    if (!isWaiting) return;
    const late = setTimeout(() => setLate(true), LONG_MS);
    return () => {
      clearTimeout(late);
      setLate(false);
    };
  }, [isWaiting]);

  useEffect(() => {
    if (shown.current === turn) return;
    shown.current = turn;
    if (!location.hash) focusHeading();
  }, [turn, location.hash]);

  return (
    <>
      {isWaiting ? <div className="page-turn" aria-hidden="true" /> : null}
      <p className="unseen" role="status">
        {isLate ? say("loading") : null}
      </p>
    </>
  );
}
