import { useEffect, useRef } from "react";

export interface NoticeItem {
  text: string;
  /** Id of the control that the item is about. */
  target?: string;
}

/**
 * A list of what is wrong, which takes the focus when something new stands in it, so that nobody misses it; not when
 * something in it was put right.
 */
export function Notice({ title, items }: { title: string; items: NoticeItem[] }) {
  const box = useRef<HTMLDivElement>(null);
  const said = items.map(({ text }) => text).join("\n");
  const before = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const now = new Set(said.split("\n"));
    if ([...now].some((text) => !before.current.has(text))) box.current?.focus();
    before.current = now;
  }, [said]);
  return (
    <div className="notice" role="alert" tabIndex={-1} ref={box}>
      <h2>{title}</h2>
      <ul>
        {items.map(({ text, target }) => (
          <li key={target ?? text}>{target ? <a href={`#${target}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  );
}
