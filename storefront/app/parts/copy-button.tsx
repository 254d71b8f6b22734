import { useEffect, useState } from "react";
import type { MessageKey } from "../messages";
import { useShop } from "./use-shop";

const TOLD_MS = 2_000;

interface CopyButtonProps {
  text: string;
  /** What is copied, for who does not see what stands beside it. */
  name: string;
  /** What stands on the button. */
  words?: MessageKey;
}

/** Takes a text along to another app; absent without scripts, and where the browser lets no page copy. */
export function CopyButton({ text, name, words = "copy" }: CopyButtonProps) {
  const { say } = useShop();
  const [able, setAble] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setAble("clipboard" in navigator), []);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), TOLD_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  if (!able) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setAble(false),
    );
  return (
    <button type="button" className="button button-quiet copy" onClick={copy}>
      <span aria-live="polite">{say(copied ? "copied" : words)}</span>
      <span className="unseen"> {name}</span>
    </button>
  );
}
