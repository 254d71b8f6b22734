import { formatInteger } from "@nang-gio/vietnam";
import { Form, Link, useSearchParams, useSubmit } from "@remix-run/react";
import { type FormEvent, useEffect, useRef } from "react";
import { type Choice, layOut } from "./choices";
import type { Facets } from "./facets";
import { addressOfForm, narrowingsOf, pageAddress, SORTS } from "./listing-address";
import { useShop } from "./use-shop";

interface ChoicesProps {
  name: string;
  /** What the choices are about; only heard where the one choice says it itself. */
  legend: string;
  choices: Choice[];
  alone?: boolean;
}

function Choices({ name, legend, choices, alone }: ChoicesProps) {
  const { say } = useShop();
  const [address] = useSearchParams();
  const chosen = new Set(address.getAll(name));
  const { shown, rest, kept } = layOut(choices, chosen);
  const box = ({ value, label, count }: Choice) => (
    <label key={value} className="choice">
      <input type="checkbox" name={name} value={value} defaultChecked={chosen.has(value)} />
      <span>{label}</span>
      <small>{count}</small>
    </label>
  );
  const hidden = kept.map((value) => <input key={value} type="hidden" name={name} value={value} />);
  if (shown.length === 0) return hidden;
  return (
    <fieldset>
      <legend className={alone ? "unseen" : undefined}>{legend}</legend>
      {hidden}
      {shown.map(box)}
      {rest.length > 0 ? (
        <details className="filter-rest">
          <summary>{say("filter_rest", { count: rest.length })}</summary>
          {rest.map(box)}
        </details>
      ) : null}
    </fieldset>
  );
}

function choicesOf(counts: Record<string, number>, label: (value: string) => string): Choice[] {
  return Object.entries(counts)
    .map(([value, count]) => ({ value, count, label: label(value) }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, "vi"));
}

function PriceRange({ counts }: Pick<Facets, "counts">) {
  const { say } = useShop();
  const [address] = useSearchParams();
  const bound = (name: "price_min" | "price_max", label: string, hint: number) => (
    <label className="bound">
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        name={name}
        defaultValue={address.get(name) ?? ""}
        placeholder={formatInteger(hint)}
      />
    </label>
  );
  return (
    <fieldset>
      <legend>{say("filter_price")}</legend>
      <div className="bounds">
        {bound("price_min", say("filter_price_from"), counts.price_vnd.min)}
        {bound("price_max", say("filter_price_to"), counts.price_vnd.max)}
      </div>
    </fieldset>
  );
}

function Categories({
  categories,
  category,
}: Pick<Facets, "categories"> & { category: string | null }) {
  const { say, to } = useShop();
  const [address] = useSearchParams();
  const narrowed = pageAddress(address, 1).slice(1);
  const within = (path: string) => to(path) + (narrowed ? `?${narrowed}` : "");
  if (categories.length === 0) return null;
  return (
    <nav aria-label={say("filter_category")} className="filter-kinds">
      <strong>{say("filter_category")}</strong>
      {category ? <Link to={within("/san-pham")}>‹ {say("all_products")}</Link> : null}
      {categories.map(({ handle, name, count }) => (
        <Link
          key={handle}
          to={within(`/danh-muc/${handle}`)}
          aria-current={handle === category ? "page" : undefined}
        >
          <span>{name}</span> <small>{count}</small>
        </Link>
      ))}
    </nav>
  );
}

const hasNewTick = (form: HTMLFormElement) =>
  [...form.elements].some(
    (element) => element instanceof HTMLInputElement && element.checked !== element.defaultChecked,
  );

/** Narrows a listing. A plain form: with scripts it sends itself at each choice. */
export function Filters({ facets, category }: { facets: Facets; category: string | null }) {
  const { say } = useShop();
  const [address] = useSearchParams();
  const submit = useSubmit();
  const { counts, categories, communes, cooperatives } = facets;
  const q = address.get("q");
  const sort = address.get("sort") ?? "relevance";
  const form = useRef<HTMLFormElement>(null);
  const sorting = useRef<HTMLSelectElement>(null);
  const more = useRef<HTMLDetailsElement>(null);
  const send = (sent: HTMLFormElement, preventScrollReset: boolean) =>
    submit(addressOfForm(new FormData(sent)), { preventScrollReset });
  const sendItself = (event: FormEvent<HTMLFormElement>) => {
    if (event.target instanceof HTMLInputElement && event.target.type === "text") return;
    send(event.currentTarget, true);
  };
  const sendAndClose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (more.current) more.current.open = false;
    send(event.currentTarget, false);
  };
  const written = address.toString();
  const isTakenOver = useRef(false);
  // The form stays where it is, open and with the focus in it; after a link or a step back it says what
  // the address says. What was chosen before scripts had come is sent now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another state
  useEffect(() => {
    if (!form.current || !sorting.current) return;
    if (isTakenOver.current) {
      form.current.reset();
      sorting.current.value = sort;
    } else if (hasNewTick(form.current) || sorting.current.value !== sort) {
      send(form.current, true);
    }
    isTakenOver.current = true;
  }, [written]);
  const set = narrowingsOf(address).length;
  return (
    <Form className="filters" onChange={sendItself} onSubmit={sendAndClose} ref={form}>
      {q ? <input type="hidden" name="q" value={q} /> : null}
      <label className="sorting">
        <span>{say("sort")}</span>
        <select name="sort" defaultValue={sort} ref={sorting}>
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {say(`sort_${sort}`)}
            </option>
          ))}
        </select>
      </label>
      <details className="filter-more" ref={more}>
        <summary>{set > 0 ? say("filters_set", { count: set }) : say("filters")}</summary>
        <Categories categories={categories} category={category} />
        <Choices
          name="women_led"
          legend={say("filter_women_led")}
          alone
          choices={[
            {
              value: "true",
              label: say("filter_women_led"),
              count: counts.women_led.true ?? 0,
            },
          ]}
        />
        <Choices
          name="stars"
          legend={say("filter_stars")}
          choices={["5", "4", "3"].map((value) => ({
            value,
            label: say("stars", { count: value }),
            count: counts.ocop_stars[value] ?? 0,
          }))}
        />
        <Choices
          name="in_stock"
          legend={say("filter_in_stock")}
          alone
          choices={[
            { value: "true", label: say("filter_in_stock"), count: counts.in_stock.true ?? 0 },
          ]}
        />
        <PriceRange counts={counts} />
        <Choices
          name="commune"
          legend={say("filter_commune")}
          choices={choicesOf(counts.commune_code, (code) => communes[code] ?? code)}
        />
        <Choices
          name="cooperative"
          legend={say("filter_cooperative")}
          choices={choicesOf(counts.cooperative_handle, (handle) => cooperatives[handle] ?? handle)}
        />
        <p className="filter-actions">
          <button type="submit" className="button">
            {say("filter_apply")}
          </button>
          <Link to={q ? `?q=${encodeURIComponent(q)}` : "?"}>{say("filter_clear")}</Link>
        </p>
      </details>
    </Form>
  );
}
