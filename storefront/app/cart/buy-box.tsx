import type { ProductPage } from "@nang-gio/catalogue/contract";
import { Link, useSearchParams } from "@remix-run/react";
import { BulkLink } from "../parts/bulk-link";
import { KeepForm } from "../parts/keep-form";
import { isOffered } from "../parts/offered";
import { Price } from "../parts/product-card";
import { Stayed, useStaying } from "../parts/stay-on-page";
import { useShop } from "../parts/use-shop";
import { VariantName } from "../parts/variant-name";
import type { Outcome } from "../routes/cart-add";
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
  const action = to("/gio-hang/them");
  const { busy, answer, onSubmit } = useStaying<Outcome>(action);
  return (
    <form method="post" action={action} className="add" onSubmit={onSubmit} noValidate>
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
      <button type="submit" className="button-sun" aria-disabled={busy || undefined}>
        {say(busy ? "adding" : "add_to_cart")}
      </button>
      <Stayed
        done={answer?.added}
        text={say("added")}
        see={{ label: say("added_see"), to: to("/gio-hang") }}
        error={answer?.error}
      />
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

/** The way to save goods, and to be told when they are back where there are none. */
function SaveGoods({ product }: Pick<ProductPage, "product">) {
  const { say } = useShop();
  return (
    <KeepForm kind="hang" handle={product.handle}>
      {product.variants.some(({ stock }) => stock > 0) ? null : (
        <label className="choice">
          <input type="checkbox" name="bao" value="co-hang" />
          {say("wish_on_stock")}
        </label>
      )}
    </KeepForm>
  );
}

/** Price, choice of a variant, stock, the way into the cart, and the way to save it for later. */
export function BuyBox({ page, preview }: BuyBoxProps) {
  const { say } = useShop();
  const [address] = useSearchParams();
  const { variants } = page.product;
  const chosen = variants.find(({ id }) => id === address.get("loai")) ?? variants[0];
  if (!chosen) return null;
  const offered = isOffered(chosen, page.closing);
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
      {preview ? null : (
        <>
          <SaveGoods product={page.product} />
          <BulkLink by={{ hang: page.product.handle }} />
        </>
      )}
    </div>
  );
}
