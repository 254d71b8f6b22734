import type { ProductPage } from "@nang-gio/catalogue/contract";
import { Link, useFetcher, useSearchParams } from "@remix-run/react";
import type { FormEvent } from "react";
import { Price } from "../parts/product-card";
import { useShop } from "../parts/use-shop";
import { VariantName } from "../parts/variant-name";
import type { action } from "../routes/cart-add";
import { MAX_QUANTITY } from "./view";

const FEW = 5;

function Stock({ count }: { count: number }) {
  const { say } = useShop();
  if (count === 0) return <p className="stock stock-out">{say("sold_out")}</p>;
  return (
    <p className={count <= FEW ? "stock stock-few" : "stock"}>
      {say(count <= FEW ? "few_left" : "in_stock_count", { count })}
    </p>
  );
}

interface AddFormProps {
  handle: string;
  variant: string;
  stock: number;
}

function AddForm({ handle, variant, stock }: AddFormProps) {
  const { say, to } = useShop();
  const fetcher = useFetcher<typeof action>();
  const adding = fetcher.state !== "idle";
  const answer = adding ? undefined : fetcher.data;
  // With scripts the shopper stays on the page; without them the form leads to the cart.
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (adding) return;
    const form = new FormData(event.currentTarget);
    form.set("scripted", "yes");
    fetcher.submit(form, { method: "post", action: to("/gio-hang/them") });
  };
  return (
    <form method="post" action={to("/gio-hang/them")} className="add" onSubmit={add} noValidate>
      <input type="hidden" name="handle" value={handle} />
      <input type="hidden" name="variant" value={variant} />
      <label className="add-quantity">
        <span>{say("quantity")}</span>
        <input
          type="number"
          name="quantity"
          inputMode="numeric"
          min={1}
          max={Math.min(stock, MAX_QUANTITY)}
          defaultValue={1}
          required
        />
      </label>
      <button type="submit" className="button-sun" aria-disabled={adding || undefined}>
        {say(adding ? "adding" : "add_to_cart")}
      </button>
      <p className="added" role="status">
        {answer?.added ? (
          <>
            {say("added")} <Link to={to("/gio-hang")}>{say("added_see")}</Link>
          </>
        ) : null}
      </p>
      {answer?.error ? (
        <p className="field-error" role="alert">
          {answer.error}
        </p>
      ) : null}
    </form>
  );
}

/** Stands where {@link AddForm} will, and does nothing. */
function AddOff() {
  const { say } = useShop();
  return (
    <div className="add">
      <button type="button" className="button button-sun" disabled>
        {say("add_to_cart")}
      </button>
    </div>
  );
}

interface BuyBoxProps {
  page: Pick<ProductPage, "product" | "closing">;
  /** Whether it is only looked at: nothing can be put in the cart. */
  preview: boolean;
}

/** Price, choice of a variant, stock, and the way into the cart. */
export function BuyBox({ page, preview }: BuyBoxProps) {
  const { say } = useShop();
  const [address] = useSearchParams();
  const { variants } = page.product;
  const chosen = variants.find(({ id }) => id === address.get("loai")) ?? variants[0];
  if (!chosen) return null;
  const offered = chosen.stock > 0 && page.closing?.takes_orders !== false;
  return (
    <div className="buy">
      <Price amount={chosen.price_vnd} before={chosen.compare_price_vnd} />
      {variants.length > 1 ? (
        <fieldset className="variants">
          <legend>{say("choose")}</legend>
          {variants.map((variant) => (
            <Link
              key={variant.id}
              to={`?loai=${variant.id}`}
              replace
              preventScrollReset
              aria-current={variant.id === chosen.id ? "true" : undefined}
            >
              <VariantName title={variant.title} />
            </Link>
          ))}
        </fieldset>
      ) : (
        <p className="variant-one" lang="vi">
          {chosen.title}
        </p>
      )}
      <Stock count={chosen.stock} />
      {offered && preview ? <AddOff /> : null}
      {offered && !preview ? (
        <AddForm
          key={chosen.id}
          handle={page.product.handle}
          variant={chosen.id}
          stock={chosen.stock}
        />
      ) : null}
    </div>
  );
}
