import type { SellerProduct } from "@nang-gio/marketplace/contract";
import { Form, Link } from "@remix-run/react";
import { day, moment } from "../../parts/format";
import { Notice } from "../../parts/notice";
import { controlId } from "./form-state";
import { OfferRow, OffersOutcome } from "./offer-rows";
import type { OffersAnswer } from "./offers.server";
import { useGoods } from "./use-goods";

/** How a product stands, as a badge. */
export function StateBadge({ product }: { product: Pick<SellerProduct, "state" | "pending"> }) {
  const { say } = useGoods();
  const { state, pending } = product;
  return (
    <>
      <span className={`state goods-${state}`}>{say(`state_${state}`)}</span>
      {pending ? (
        <span className={`state goods-${pending}`}>{say(`pending_${pending}`)}</span>
      ) : null}
    </>
  );
}

/** What the state means, and what is missing or was commented. */
export function Standing({ product, asked }: { product: SellerProduct; asked: boolean }) {
  const { say } = useGoods();
  const nameOf = useFieldName();
  const { state, pending, publish_on, comments, missing } = product;
  // The comments stand under the same sentence.
  const withComments = !pending && state === "returned" && comments.length > 0;
  const about = pending
    ? say(`about_pending_${pending}`)
    : say(`about_${state}`, { day: publish_on ? day(publish_on) : "" });
  const writable = (pending ?? state) !== "submitted";
  return (
    <>
      {withComments ? null : <p>{about}</p>}
      {comments.length > 0 ? (
        <Notice
          title={say("about_returned")}
          items={comments.map(({ field, text }) => ({
            text: say("comment", { text: field ? `${nameOf(field)}. ${text}` : text }),
            target: field && controlId(field),
          }))}
        />
      ) : null}
      {writable && missing.length > 0 ? (
        <details className="work-card missing" open={asked}>
          <summary id="thieu">{say("missing_title", { count: missing.length })}</summary>
          <ul>
            {missing.map(({ field, text }) => (
              <li key={field}>
                <a href={`#${controlId(field)}`}>{nameOf(field)}</a>{" "}
                <span className="fine">{text}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

const NAMES = [
  "title",
  "category_handle",
  "unit",
  "origin",
  "ingredients",
  "storage",
  "shelf_life_days",
  "warnings",
  "description",
  "subtitle",
  "price",
  "sale_price",
  "stock",
  "net_weight_g",
] as const;

/** What a field of the form is called. */
function useFieldName(): (field: string) => string {
  const { say } = useGoods();
  return (field) => {
    const [, at, part = ""] = /^variants\.(\d+)\.(\w+)$/.exec(field) ?? [];
    const name = NAMES.find((one) => one === (part || field));
    if (at === undefined) {
      return say(name ?? (field === "pictures" ? "part_pictures" : "part_variants"));
    }
    const kind = say("variant", { number: Number(at) + 1 });
    return `${kind}: ${part === "title" || !name ? say("variant_title") : say(name)}`;
  };
}

interface OffersProps {
  product: SellerProduct;
  answer?: OffersAnswer;
  locked: boolean;
}

/** Prices and stocks of a product in the shop, which change at once. */
export function Offers({ product, answer, locked }: OffersProps) {
  const { say } = useGoods();
  if (!product.live) return null;
  return (
    <section className="work-card work-next" id="gia" aria-labelledby="part-offers">
      <h2 id="part-offers">{say("part_offers")}</h2>
      <OffersOutcome answer={answer} />
      {answer?.refusal ? (
        <Notice title={say("not_saved")} items={[{ text: answer.refusal }]} />
      ) : null}
      <Form
        method="post"
        action="?#gia"
        noValidate
        className="work-form"
        key={product.variants.map(({ stock, price }) => `${stock} ${price}`).join()}
      >
        <fieldset disabled={locked} className="work-form">
          {product.variants.map((variant, row) => (
            <OfferRow key={variant.sku} variant={variant} row={row} answer={answer} />
          ))}
          {locked ? null : (
            <button type="submit" name="do" value="offers" className="button-sun work-main">
              {say("offers_save")}
            </button>
          )}
        </fieldset>
      </Form>
    </section>
  );
}

/** What else can be done with a product. */
export function More({ product, copyKey }: { product: SellerProduct; copyKey: string }) {
  const { say, to } = useGoods();
  const { id, actions, handle, live, revision } = product;
  const button = (action: string, label: string) => (
    <button key={action} type="submit" name="do" value={action} className="button-quiet">
      {label}
    </button>
  );
  const labels = {
    withdraw: say("withdraw"),
    discard: say(live ? "discard_change" : "discard_draft"),
    archive: say("archive"),
    restore: say("restore"),
  };
  return (
    <section className="work-card" aria-labelledby="more">
      <h2 id="more">{say("more")}</h2>
      <p className="work-links">
        <Link to={to(`/ban-hang/hang/${id}/xem-thu`)} className="button button-quiet">
          {say("preview")}
        </Link>
        {handle ? (
          <a href={to(`/san-pham/${handle}`)} className="button button-quiet">
            {say("see_in_shop")}
          </a>
        ) : null}
      </p>
      <Form method="post" className="work-links">
        <input type="hidden" name="seen" value={revision} />
        <input type="hidden" name="key" value={copyKey} />
        {(["withdraw", "archive", "restore", "discard"] as const)
          .filter((action) => actions.includes(action))
          .map((action) => button(action, labels[action]))}
        {button("copy", say("copy"))}
      </Form>
    </section>
  );
}

/** What was done with it, by whom. */
export function ProductHistory({ product }: { product: SellerProduct }) {
  const { say } = useGoods();
  if (product.history.length === 0) return null;
  return (
    <section className="work-card" aria-labelledby="history">
      <h2 id="history">{say("part_history")}</h2>
      <ol className="work-history">
        {product.history.map(({ state, at, by, note }) => (
          <li key={`${at} ${state}`}>
            <strong>{say(`history_${state}`)}</strong>
            <span className="fine">
              {moment(at)} · {by ?? say("history_staff")}
            </span>
            {note ? <span className="pre">{note}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
