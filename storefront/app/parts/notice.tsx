import { type MouseEvent, useEffect, useRef } from "react";

export interface NoticeItem {
  text: string;
  /** Id of the control that the item is about. */
  target?: string;
}

/**
 * Leads to a control without an address of its own: to the router that would be another visit, which has forgotten what was
 * refused.
 */
function leadTo(target: string, event: MouseEvent) {
  const control = document.getElementById(target);
  if (!control) return;
  event.preventDefault();
  for (let box = control.closest("details"); box; ) {
    box.open = true;
    box = box.parentElement?.closest("details") ?? null;
  }
  control.focus();
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
          <li key={target ?? text}>
            {target ? (
              <a href={`#${target}`} onClick={(event) => leadTo(target, event)}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
