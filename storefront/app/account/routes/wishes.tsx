import type { WishView } from "@nang-gio/catalogue/contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { inLanguage } from "../../language";
import { cardOf } from "../../parts/card";
import { money } from "../../parts/format";
import { Picture } from "../../parts/picture";
import { Price } from "../../parts/product-card";
import { AlertsFold } from "../alerts-fold";
import { KeptList } from "../kept-list";
import { changeKept, readKept } from "../kept-list.server";
import { RemoveKept } from "../remove-kept";
import { asShopper } from "../shopper.server";
import { accountHead, useAccount } from "../use-account";

export const meta: MetaFunction = ({ location }) => accountHead(location.pathname, "wishes_title");

/** A page of the goods that the shopper saved. */
export async function loader(asking: LoaderFunctionArgs) {
  const shopper = await asShopper(asking);
  const { language, account } = shopper;
  const { answer, ...listed } = await readKept<{ wishes: WishView[]; count: number }>(
    shopper,
    asking.request,
    "/wishes",
  );
  const wishes = answer.wishes.map(({ product, title, title_en, ...wish }) => ({
    ...wish,
    title: inLanguage(language, title, title_en),
    card: product && cardOf(product, language),
    variant: product?.default_variant_id ?? null,
  }));
  return {
    ...{ ...listed, wishes },
    unproved: account.email_confirmed ? null : account.email,
  };
}

/** Takes goods out, or changes what of them is told. */
export const action = (asking: ActionFunctionArgs) =>
  changeKept(asking, "/wishes", ["on_price", "on_stock"]);

type Wish = ReturnType<typeof useLoaderData<typeof loader>>["wishes"][number];

/** Price, stock and maker of goods that are sold. */
function Sold({ card, saved }: { card: NonNullable<Wish["card"]>; saved: number }) {
  const { say, sayShop } = useAccount();
  return (
    <>
      {card.maker ? <p className="fine">{card.maker}</p> : null}
      <Price amount={card.price} before={card.before} from={card.hasDearerVariants} />
      {card.price < saved ? (
        <p className="fine">{say("wish_cheaper", { before: money(saved) })}</p>
      ) : null}
      <p className={card.inStock ? "stock" : "stock stock-out"}>
        {card.inStock ? say("wish_in_stock") : sayShop("sold_out")}
      </p>
    </>
  );
}

/** The way into the cart; of goods of which there are several kinds, to their page. */
function Buy({ card, variant }: { card: NonNullable<Wish["card"]>; variant: string | null }) {
  const { say, sayShop, to } = useAccount();
  if (!variant) {
    return (
      <Link to={to(`/san-pham/${card.handle}`)} className="button button-quiet">
        {say("wish_choose")}
        <span className="unseen"> {card.title}</span>
      </Link>
    );
  }
  return (
    <Form method="post" action={to("/gio-hang/them")}>
      <input type="hidden" name="handle" value={card.handle} />
      <input type="hidden" name="variant" value={variant} />
      <input type="hidden" name="quantity" value="1" />
      <button type="submit">
        {sayShop("add_to_cart")}
        <span className="unseen"> {card.title}</span>
      </button>
    </Form>
  );
}

function WishCard({ wish }: { wish: Wish }) {
  const { say, to } = useAccount();
  const { id, title, card, variant, price, on_price, on_stock } = wish;
  return (
    <li className="account-card account-kept">
      <Picture picture={card?.picture ?? null} alt="" sizes="7rem" />
      <div>
        {title ? (
          <h2>{card ? <Link to={to(`/san-pham/${card.handle}`)}>{title}</Link> : title}</h2>
        ) : null}
        {card ? (
          <Sold card={card} saved={price} />
        ) : (
          <p className="stock stock-out">{say("wish_gone")}</p>
        )}
      </div>
      <AlertsFold
        id={id}
        title={title}
        alerts={[
          { name: "on_price", label: say("alert_price"), told: on_price },
          { name: "on_stock", label: say("alert_stock"), told: on_stock },
        ]}
      />
      <div className="account-card-do">
        {card?.inStock ? <Buy card={card} variant={variant} /> : null}
        <RemoveKept id={id} label={say("wish_remove")} spoken={say("wish_remove_of", { title })} />
      </div>
    </li>
  );
}

const NONE = {
  title: "wishes_none",
  text: "wishes_none_text",
  look: "orders_shop",
  path: "/san-pham",
} as const;

export default function Wishes() {
  const { wishes, page, pages, added, unproved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <KeptList
      {...{ answer, page, pages }}
      title="wishes_title"
      text="wishes_text"
      none={NONE}
      added={added ? "wish_added" : null}
      unproved={wishes.some(({ on_price, on_stock }) => on_price || on_stock) ? unproved : null}
    >
      {wishes.map((wish) => (
        <WishCard key={wish.id} wish={wish} />
      ))}
    </KeptList>
  );
}
