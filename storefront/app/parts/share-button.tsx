import { type ReactNode, useEffect, useState } from "react";
import type { MessageKey } from "../messages";
import { useShop } from "./use-shop";

interface ShareButtonProps {
  url: string;
  /** What is shared, for who does not see what stands beside it, and for the app that takes it. */
  name: string;
  /** What stands on the button. */
  words?: MessageKey;
  /** What stands in its place without scripts, and where the browser hands nothing on. */
  otherwise?: ReactNode;
}

/** Hands an address to another app, as phones let a page do. */
export function ShareButton({ url, name, words = "share", otherwise = null }: ShareButtonProps) {
  const { say } = useShop();
  const [able, setAble] = useState(false);
  useEffect(() => setAble("share" in navigator), []);
  if (!able) return otherwise;
  // Refused also where no app was chosen after all, which is nothing to tell.
  const share = () => navigator.share({ url, title: name }).catch(() => undefined);
  return (
    <button type="button" className="button button-quiet" onClick={share}>
      {say(words)}
      <span className="unseen"> {name}</span>
    </button>
  );
}
