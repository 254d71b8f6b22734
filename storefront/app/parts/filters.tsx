import type { ListingResponse } from "@nang-gio/catalogue/contract";
import { Form, Link, useSearchParams, useSubmit } from "@remix-run/react";
import type { FormEvent } from "react";
import { inLanguage } from "../language";
import { type Choice, layOut } from "./choices";
import { useShop } from "./use-shop";

const SORTS = ["relevance", "newest", "sold", "price_asc", "price_desc"] as const;

function Choices({ name, legend, choices }: { name: string; legend: string; choices: Choice[] }) {
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
      <legend>{legend}</legend>
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

function PriceRange({ facets }: Pick<ListingResponse, "facets">) {
  const { say } = useShop();
  const [address] = useSearchParams();
  const bound = (name: "price_min" | "price_max", label: string, hint: number) => (
    <label className="bound">
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        pattern="[0-9]*"
        name={name}
        defaultValue={address.get(name) ?? ""}
        placeholder={String(hint)}
      />
    </label>
  );
  return (
    <fieldset>
      <legend>{say("filter_price")}</legend>
      <div className="bounds">
        {bound("price_min", say("filter_price_from"), facets.price_vnd.min)}
        {bound("price_max", say("filter_price_to"), facets.price_vnd.max)}
      </div>
    </fieldset>
  );
}

function Categories({ listing, category }: { listing: ListingResponse; category: string | null }) {
  const { language, say, to } = useShop();
  const entries = Object.entries(listing.names.categories).filter(
    ([handle, { parent }]) =>
      (listing.facets.category_handles[handle] ?? 0) > 0 &&
      (category ? parent === category || handle === category : parent === null),
  );
  if (entries.length === 0) return null;
  return (
    <nav aria-label={say("filter_category")} className="filter-kinds">
      <strong>{say("filter_category")}</strong>
      {entries.map(([handle, { name, name_en }]) => (
        <Link
          key={handle}
          to={to(`/danh-muc/${handle}`)}
          aria-current={handle === category ? "page" : undefined}
        >
          {inLanguage(language, name, name_en)}{" "}
          <small>{listing.facets.category_handles[handle]}</small>
        </Link>
      ))}
    </nav>
  );
}

/** Narrows a listing. A plain form: with scripts it sends itself at each choice. */
export function Filters({
  listing,
  category,
}: {
  listing: ListingResponse;
  category: string | null;
}) {
  const { language, say } = useShop();
  const [address] = useSearchParams();
  const submit = useSubmit();
  const { facets, names } = listing;
  const q = address.get("q");
  const sendItself = (event: FormEvent<HTMLFormElement>) => {
    if (event.target instanceof HTMLInputElement && event.target.type === "text") return;
    submit(event.currentTarget, { preventScrollReset: true });
  };
  return (
    <Form className="filters" onChange={sendItself} key={address.toString()}>
      {q ? <input type="hidden" name="q" value={q} /> : null}
      <label className="sorting">
        <span>{say("sort")}</span>
        <select name="sort" defaultValue={address.get("sort") ?? "relevance"}>
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {say(`sort_${sort}`)}
            </option>
          ))}
        </select>
      </label>
      <details className="filter-more">
        <summary>{say("filters")}</summary>
        <Categories listing={listing} category={category} />
        <Choices
          name="women_led"
          legend={say("filter_women_led")}
          choices={[
            {
              value: "true",
              label: say("filter_women_led"),
              count: facets.women_led.true ?? 0,
            },
          ]}
        />
        <Choices
          name="stars"
          legend={say("filter_stars")}
          choices={["5", "4", "3"].map((value) => ({
            value,
            label: say("stars", { count: value }),
            count: facets.ocop_stars[value] ?? 0,
          }))}
        />
        <Choices
          name="in_stock"
          legend={say("filter_in_stock")}
          choices={[
            { value: "true", label: say("filter_in_stock"), count: facets.in_stock.true ?? 0 },
          ]}
        />
        <PriceRange facets={facets} />
        <Choices
          name="commune"
          legend={say("filter_commune")}
          choices={choicesOf(facets.commune_code, (code) => names.communes[code] ?? code)}
        />
        <Choices
          name="cooperative"
          legend={say("filter_cooperative")}
          choices={choicesOf(facets.cooperative_handle, (handle) => {
            const named = names.cooperatives[handle];
            return named ? inLanguage(language, named.name, named.name_en) : handle;
          })}
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
