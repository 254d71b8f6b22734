import type {
  PRODUCT_STATES,
  ProductState,
  SellerProductRow,
} from "@nang-gio/marketplace/contract";
import { formatInteger } from "@nang-gio/vietnam";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { money } from "../../../parts/format";
import { pageOf } from "../../../parts/listing-address";
import { Pages } from "../../../parts/pages";
import { Picture } from "../../../parts/picture";
import goods from "../../../styles/workspace-goods.css?url";
import { isKeeper } from "../../keepers";
import { readAtWork } from "../../seller.server";
import { LowBadge } from "../offer-rows";
import { StateBadge } from "../product-parts";
import { goodsHead, useGoods } from "../use-goods";

export const links = () => [{ rel: "stylesheet", href: goods }];

export const meta: MetaFunction = ({ location }) => goodsHead(location.pathname, "goods_title");

const PAGE_SIZE = 20;
const LONGEST_SEARCH = 100;
const STATES: typeof PRODUCT_STATES = [
  "draft",
  "submitted",
  "returned",
  "scheduled",
  "live",
  "archived",
  "off",
];

interface Found {
  products: SellerProductRow[];
  count: number;
  counts: Record<ProductState, number>;
  low_count: number;
}

/** One page of the co-operative's goods, by name and state, or of those that run low. */
export async function loader(asking: LoaderFunctionArgs) {
  const address = new URL(asking.request.url).searchParams;
  const state = STATES.find((one) => one === address.get("tinh-trang")) ?? null;
  const low = address.has("sap-het");
  const q = (address.get("q") ?? "").trim().slice(0, LONGEST_SEARCH);
  const page = pageOf(address);
  const { work, read: found } = await readAtWork<Found>(asking, "/products", {
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
    ...(state ? { state } : {}),
    ...(low ? { low: true } : {}),
    ...(q ? { q } : {}),
  });
  const writes = isKeeper(work.workplace.role);
  return { ...found, q, state, low, writes, page, pages: Math.ceil(found.count / PAGE_SIZE) };
}

function Filter() {
  const { counts, count, state: current, low, low_count, q } = useLoaderData<typeof loader>();
  const { say, to } = useGoods();
  const address = (narrowed: Record<string, string>) => {
    const search = new URLSearchParams({ ...(q ? { q } : {}), ...narrowed });
    return to("/ban-hang/hang") + (search.size > 0 ? `?${search}` : "");
  };
  const all = current === null && !low;
  const shown = STATES.filter((state) => counts[state] > 0 || state === current);
  return (
    <nav className="work-filter" aria-label={say("goods_filter")}>
      <Link to={address({})} aria-current={all ? "page" : undefined}>
        {all ? say("goods_all", { count }) : say("goods_all_short")}
      </Link>
      {low_count > 0 || low ? (
        <Link to={address({ "sap-het": "1" })} aria-current={low ? "page" : undefined}>
          {say("goods_of_state", { state: say("goods_low"), count: low_count })}
        </Link>
      ) : null}
      {shown.map((state) => (
        <Link
          key={state}
          to={address({ "tinh-trang": state })}
          aria-current={current === state ? "page" : undefined}
        >
          {say("goods_of_state", { state: say(`state_${state}`), count: counts[state] })}
        </Link>
      ))}
    </nav>
  );
}

function Row({ product }: { product: SellerProductRow }) {
  const { say, to } = useGoods();
  const { id, title, picture, variants } = product;
  const prices = variants.flatMap(({ price, sale_price }) => sale_price ?? price ?? []);
  const stock = variants.reduce((sum, one) => sum + (one.stock ?? 0), 0);
  const facts = [
    prices.length > 0 ? money(Math.min(...prices)) : say("goods_no_price"),
    stock > 0 ? say("goods_in_stock", { count: formatInteger(stock) }) : say("goods_sold_out"),
    ...(variants.length > 1 ? [say("goods_variants", { count: variants.length })] : []),
  ];
  return (
    <li>
      <Link to={to(`/ban-hang/hang/${id}`)} className="work-row-link goods-row">
        <Picture picture={picture} alt="" sizes="72px" />
        <span className="goods-row-text">
          <strong>{title || say("goods_untitled")}</strong>
          <span>{facts.join(" · ")}</span>
          <span className="goods-row-state">
            <StateBadge product={product} />
            {product.state === "live" ? <LowBadge variants={variants} /> : null}
          </span>
        </span>
      </Link>
    </li>
  );
}

export default function Goods() {
  const { products, q, state, low, writes, page, pages } = useLoaderData<typeof loader>();
  const { say, to } = useGoods();
  return (
    <div className="work-wide">
      <header className="goods-head">
        <h1>{say("goods_title")}</h1>
        {writes ? (
          <p className="work-links">
            <Link to={to("/ban-hang/hang/moi")} className="button button-sun">
              {say("goods_add")}
            </Link>
            <Link to={to("/ban-hang/hang/gia")} className="button button-quiet">
              {say("goods_prices")}
            </Link>
            <Link to={to("/ban-hang/khuyen-mai")} className="button button-quiet">
              {say("goods_promotions")}
            </Link>
          </p>
        ) : null}
      </header>
      <Form method="get" role="search" className="goods-search">
        {state ? <input type="hidden" name="tinh-trang" value={state} /> : null}
        {low ? <input type="hidden" name="sap-het" value="1" /> : null}
        <input
          type="search"
          name="q"
          defaultValue={q}
          key={q}
          aria-label={say("goods_search")}
          placeholder={say("goods_search")}
          maxLength={LONGEST_SEARCH}
        />
        <button type="submit">{say("goods_find")}</button>
      </Form>
      <Filter />
      {products.length === 0 ? (
        <p className="work-empty">
          {say(q || state || low || !writes ? "goods_none" : "goods_first")}
        </p>
      ) : (
        <ul className="work-rows">
          {products.map((product) => (
            <Row key={product.id} product={product} />
          ))}
        </ul>
      )}
      <Pages page={page} pages={pages} />
    </div>
  );
}
