import type { ProductPage } from "@nang-gio/catalogue/contract";
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { BuyBox } from "../cart/buy-box";
import { inLanguage } from "../language";
import { ClosedNotice } from "./closed-notice";
import { DeliveryOutlook } from "./delivery-outlook";
import { Gallery } from "./gallery";
import { LabelFacts } from "./label-facts";
import { MakerCard } from "./maker-card";
import { Marks } from "./marks";
import { RatingLine } from "./rating";
import { Share } from "./share";
import { OcopProof, WomenLedReasons } from "./tags";
import { useShop } from "./use-shop";

function Breadcrumbs({ page }: { page: Pick<ProductPage, "breadcrumbs"> }) {
  const { language, say, to } = useShop();
  return (
    <nav className="breadcrumbs" aria-label={say("breadcrumbs")}>
      <Link to={to("/")}>{say("home")}</Link>
      {page.breadcrumbs.map(({ handle, name, name_en }) => (
        <Link key={handle} to={to(`/danh-muc/${handle}`)}>
          {inLanguage(language, name, name_en)}
        </Link>
      ))}
    </nav>
  );
}

interface ProductViewProps {
  page: Omit<ProductPage, "card" | "related" | "reviews"> & {
    reviews: Pick<ProductPage["reviews"], "rating" | "rating_count">;
  };
  /** Whether it is only looked at before it is in the shop: nothing can be put in the cart. */
  preview?: boolean;
  /** Whether orders can be paid in advance. */
  prepaid?: boolean;
  /** Address of the shop, where the page may be handed on. */
  shopUrl?: string;
  /** What follows below. */
  children?: ReactNode;
}

/** The page of a product: in the shop, and as its maker sees it before. */
export function ProductView({
  page,
  preview = false,
  prepaid = false,
  shopUrl,
  children,
}: ProductViewProps) {
  const { language, say, to } = useShop();
  const { product, cooperative, ocop, reviews } = page;
  const title = inLanguage(language, product.title, product.title_en);
  const subtitle = inLanguage(language, product.subtitle ?? "", product.subtitle_en);
  const description = inLanguage(language, product.description ?? "", product.description_en);
  return (
    <div className="product">
      <Breadcrumbs page={page} />
      <Gallery pictures={page.pictures} title={title} />
      <div className="product-facts">
        <h1>{title}</h1>
        {subtitle ? <p className="product-subtitle">{subtitle}</p> : null}
        {reviews.rating === null ? null : (
          <p>
            <a href="#reviews" className="product-rating">
              <RatingLine rating={reviews.rating} count={reviews.rating_count} />
            </a>
          </p>
        )}
        <div className="product-tags">
          {ocop ? <OcopProof ocop={ocop} /> : null}
          {cooperative ? <WomenLedReasons womenLed={cooperative.women_led} /> : null}
        </div>
        <ClosedNotice closing={page.closing} />
        <BuyBox page={page} preview={preview} />
        <DeliveryOutlook page={page} prepaid={prepaid} />
        {shopUrl ? <Share url={shopUrl + to(`/san-pham/${product.handle}`)} name={title} /> : null}
        {cooperative ? <MakerCard cooperative={cooperative} title={say("made_by")} /> : null}
        {cooperative && !preview ? (
          <p>
            <Link
              to={to(`/tai-khoan/hoi-dap/moi?hang=${product.handle}`)}
              rel="nofollow"
              className="button button-quiet"
            >
              {say("ask_product")}
            </Link>
          </p>
        ) : null}
      </div>
      <div className="product-more">
        {description ? (
          <section>
            <h2>{say("about_product")}</h2>
            {description.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ) : null}
        <Marks marks={page.marks} />
        {page.listing ? <LabelFacts listing={page.listing} variants={product.variants} /> : null}
      </div>
      {children}
    </div>
  );
}
