import type { SellerPromotion } from "@nang-gio/marketplace/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { pageOf } from "../../../parts/listing-address";
import { Pages } from "../../../parts/pages";
import styles from "../../../styles/workspace-promotions.css?url";
import { isKeeper } from "../../keepers";
import { readAtWork } from "../../seller.server";
import { PromotionBadge, PromotionFacts } from "../promotion-facts";
import { promotionsHead, usePromotions } from "../use-promotions";

export const links = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction = ({ location }) => promotionsHead(location.pathname, "title");

const PAGE_SIZE = 20;

/** One page of the co-operative's promotions, the one that begins last first. */
export async function loader(asking: LoaderFunctionArgs) {
  const page = pageOf(new URL(asking.request.url).searchParams);
  const { work, read } = await readAtWork<{ promotions: SellerPromotion[]; count: number }>(
    asking,
    "/promotions",
    { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
  );
  const { promotions, count } = read;
  const writes = isKeeper(work.workplace.role);
  return { promotions, writes, page, pages: Math.ceil(count / PAGE_SIZE) };
}

export default function Promotions() {
  const { promotions, writes, page, pages } = useLoaderData<typeof loader>();
  const { say, to } = usePromotions();
  return (
    <div className="work-narrow">
      <h1>{say("title")}</h1>
      <p>{say("text")}</p>
      {writes ? (
        <p className="work-links">
          <Link to={to("/ban-hang/khuyen-mai/moi")} className="button button-sun">
            {say("new_title")}
          </Link>
        </p>
      ) : null}
      {promotions.length === 0 ? <p className="work-empty">{say("none")}</p> : null}
      <ul className="work-rows">
        {promotions.map((promotion) => (
          <li key={promotion.id}>
            <Link to={to(`/ban-hang/khuyen-mai/${promotion.id}`)} className="work-row-link">
              <span className="work-row-top">
                <strong>{promotion.name}</strong>
                <PromotionBadge promotion={promotion} />
              </span>
              <PromotionFacts promotion={promotion} />
            </Link>
          </li>
        ))}
      </ul>
      <Pages page={page} pages={pages} />
    </div>
  );
}
