import { useEffect, useRef } from "react";

export interface NoticeItem {
  text: string;
  /** Id of the control that the item is about. */
  target?: string;
}

/** A list of what is wrong, which takes the focus when it comes, so that nobody misses it. */
export function Notice({ title, items }: { title: string; items: NoticeItem[] }) {
  const box = useRef<HTMLDivElement>(null);
  const said = items.map(({ text }) => text).join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are a new notice
  useEffect(() => box.current?.focus(), [said]);
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
