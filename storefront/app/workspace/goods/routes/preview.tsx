import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { inLanguage } from "../../../language";
import { Gallery } from "../../../parts/gallery";
import { LabelFacts } from "../../../parts/label-facts";
import { Price } from "../../../parts/product-card";
import goods from "../../../styles/workspace-goods.css?url";
import { atWork } from "../../seller.server";
import { productId, readOwnProduct } from "../goods.server";
import { goodsHead, useGoods } from "../use-goods";

export const links = () => [{ rel: "stylesheet", href: goods }];

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  goodsHead(location.pathname, "preview_title", { name: data?.product.title ?? "" });

/** A product as its page in the shop will show it. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atWork(asking);
  const product = await readOwnProduct(work, productId(asking.params));
  return { product, cooperative: work.workplace.cooperative };
}

export default function Preview() {
  const { product, cooperative } = useLoaderData<typeof loader>();
  const { language, say, to } = useGoods();
  const { content, variants } = product;
  const own = content.variants.map((proposed) => {
    const kept = variants.find(({ sku }) => sku !== null && sku === proposed.sku);
    return { ...proposed, ...(kept ? { price: kept.price, sale_price: kept.sale_price } : {}) };
  });
  const title = inLanguage(language, content.title, content.title_en);
  const subtitle = inLanguage(language, content.subtitle ?? "", content.subtitle_en);
  const description = inLanguage(language, content.description ?? "", content.description_en);
  return (
    <div className="preview">
      <p className="told">
        {say("preview_note")}{" "}
        <Link to={to(`/ban-hang/hang/${product.id}`)}>{say("preview_back")}</Link>
      </p>
      <div className="product">
        <Gallery pictures={content.pictures} title={title} />
        <div className="product-facts">
          <h1>{title || say("goods_untitled")}</h1>
          {subtitle ? <p className="product-subtitle">{subtitle}</p> : null}
          <p>{inLanguage(language, cooperative.name, cooperative.name_en)}</p>
          <ul className="preview-kinds">
            {own.map(({ title: kind, price, sale_price }) => (
              <li key={kind}>
                <span>{kind}</span>
                <Price amount={sale_price ?? price ?? 0} before={sale_price ? price : null} />
              </li>
            ))}
          </ul>
        </div>
        <div className="product-more">
          {description
            ? description.split(/\n{2,}/).map((paragraph) => <p key={paragraph}>{paragraph}</p>)
            : null}
          <LabelFacts listing={content} variants={own} />
        </div>
      </div>
    </div>
  );
}
