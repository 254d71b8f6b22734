import type { Suggestion } from "@nang-gio/catalogue/contract";
import { Form, useFetcher, useLocation, useNavigate, useSearchParams } from "@remix-run/react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { inLanguage, type Language } from "../language";
import { money } from "./format";
import { isListing } from "./listing-address";
import { useShop } from "./use-shop";

const AFTER_TYPING_MS = 120;
const LIST = "suggestions";

const ICONS: Record<Suggestion["kind"], string> = {
  product: "M5 9h14l-1 10H6L5 9Zm4 0 3-5 3 5",
  category: "M5 5h6v6H5V5Zm8 0h6v6h-6V5ZM5 13h6v6H5v-6Zm8 0h6v6h-6v-6Z",
  cooperative: "M4 11 12 5l8 6v8H4v-8Zm6 8v-5h4v5",
};

function pathOf(suggestion: Suggestion): string {
  const { handle, kind } = suggestion;
  if (kind === "product") return `/san-pham/${handle}`;
  return kind === "category" ? `/danh-muc/${handle}` : `/hop-tac-xa/${handle}`;
}

function nameOf(suggestion: Suggestion, language: Language): string {
  return suggestion.kind === "product"
    ? inLanguage(language, suggestion.title, suggestion.title_en)
    : inLanguage(language, suggestion.name, suggestion.name_en);
}

function Choice({ suggestion }: { suggestion: Suggestion }) {
  const { language, say } = useShop();
  const picture = suggestion.kind === "product" ? suggestion.picture : null;
  return (
    <>
      {picture ? (
        <img src={`${picture.base}-320.webp`} alt="" width={44} height={44} />
      ) : (
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d={ICONS[suggestion.kind]} fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      )}
      <span>
        {nameOf(suggestion, language)}
        <small>
          {suggestion.kind === "product" ? money(suggestion.price_vnd) : null}
          {suggestion.kind === "category" ? say("filter_category") : null}
          {suggestion.kind === "cooperative" ? suggestion.commune_name : null}
        </small>
      </span>
    </>
  );
}

/**
 * The search field: a plain form, to which scripts add suggestions as one types, in the manner of the
 * WAI-ARIA combobox with a listbox popup.
 */
export function SearchBox() {
  const { say, to } = useShop();
  const [address] = useSearchParams();
  const searched = (isListing(useLocation().pathname) && address.get("q")) || "";
  const navigate = useNavigate();
  const fetcher = useFetcher<{ suggestions: Suggestion[] }>();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const timer = useRef<number>();
  const field = useRef<HTMLInputElement>(null);
  const typedBefore = useRef(() => {});

  const suggestions = (open && fetcher.data?.suggestions) || [];
  const shown = suggestions.length > 0;
  const close = () => {
    window.clearTimeout(timer.current);
    setOpen(false);
    setActive(-1);
  };
  const go = (suggestion: Suggestion) => {
    close();
    navigate(to(pathOf(suggestion)));
  };
  const suggest = (text: string) => {
    window.clearTimeout(timer.current);
    setActive(-1);
    if (text.trim().length < 2) return close();
    timer.current = window.setTimeout(() => {
      setOpen(true);
      fetcher.load(`/goi-y?q=${encodeURIComponent(text)}`);
    }, AFTER_TYPING_MS);
  };
  typedBefore.current = () => {
    const text = field.current?.value ?? "";
    if (document.activeElement === field.current && text !== field.current?.defaultValue) {
      suggest(text);
    }
  };
  // Who types before the page has hydrated gets suggestions too.
  useEffect(() => {
    typedBefore.current();
    return () => window.clearTimeout(timer.current);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!shown) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    const chosen = suggestions[active];
    if (step !== undefined) {
      event.preventDefault();
      // One place more than there are suggestions: the text itself.
      const places = suggestions.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      go(chosen);
    }
  };

  return (
    <Form role="search" action={to("/tim-kiem")} className="search" onSubmit={close}>
      <label htmlFor="q" className="unseen">
        {say("search")}
      </label>
      <input
        id="q"
        ref={field}
        type="search"
        name="q"
        role="combobox"
        aria-expanded={shown}
        aria-controls={LIST}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${LIST}-${active}` : undefined}
        maxLength={200}
        autoComplete="off"
        placeholder={say("search_hint")}
        defaultValue={searched}
        key={searched}
        onChange={(event) => suggest(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <button type="submit">{say("search")}</button>
      <div id={LIST} role="listbox" aria-label={say("suggestions")} hidden={!shown}>
        {suggestions.map((suggestion, index) => (
          // The field keeps the focus: keys are handled there, and a press must not take it.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={`${suggestion.kind}-${suggestion.handle}`}
            id={`${LIST}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => go(suggestion)}
          >
            <Choice suggestion={suggestion} />
          </div>
        ))}
      </div>
      <p className="unseen" role="status">
        {shown ? say("suggestions_count", { count: suggestions.length }) : null}
      </p>
    </Form>
  );
}
