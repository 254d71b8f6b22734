import type { ProductPreview } from "@nang-gio/catalogue/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { ProductView } from "../../../parts/product-view";
import goods from "../../../styles/workspace-goods.css?url";
import { atWork, readAsSeller } from "../../seller.server";
import { productId } from "../goods.server";
import { speakGoods } from "../messages";
import { goodsHead, useGoods } from "../use-goods";

export const links = () => [{ rel: "stylesheet", href: goods }];

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  goodsHead(location.pathname, "preview_title", { name: data?.page.product.title ?? "" });

/** A product's page in the shop, as it would be were what is proposed approved today. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atWork(asking);
  const id = productId(asking.params);
  const { page } = await readAsSeller<{ page: ProductPreview }>(work, `/products/${id}/preview`);
  const title = page.product.title || speakGoods(work.language)("goods_untitled");
  return { id, page: { ...page, product: { ...page.product, title } } };
}

export default function Preview() {
  const { id, page } = useLoaderData<typeof loader>();
  const { say, to } = useGoods();
  return (
    <div className="preview">
      <p className="told">
        {say("preview_note")} <Link to={to(`/ban-hang/hang/${id}`)}>{say("preview_back")}</Link>
      </p>
      <ProductView page={page} preview />
    </div>
  );
}
