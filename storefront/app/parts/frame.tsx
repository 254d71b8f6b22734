import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { CartLink } from "../cart/cart-link";
import { RULES_PAGES } from "../content/paths";
import { Brand } from "./brand";
import { COMPLAINTS } from "./contact";
import { LanguageLink } from "./language-link";
import { SearchBox } from "./search-box";
import { useShop } from "./use-shop";

function Header() {
  const { say, to } = useShop();
  return (
    <header className="header">
      <div className="header-row">
        <Link to={to("/")} className="header-brand" aria-label="Nắng Gió">
          <Brand />
        </Link>
        <SearchBox />
        <nav className="header-menu" aria-label={say("menu")}>
          <Link to={to("/san-pham")}>{say("menu_products")}</Link>
          <Link to={to("/hop-tac-xa")}>{say("menu_cooperatives")}</Link>
          <Link to={to("/ve-chung-toi")}>{say("menu_about")}</Link>
          <LanguageLink />
        </nav>
        <Link to={to("/tai-khoan")} className="cart-link account-link">
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path
              d="M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8Zm-7.5 16a7.5 7.5 0 0 1 15 0"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.8"
              strokeLinecap="round"
            />
          </svg>
          <span className="account-word">{say("menu_account")}</span>
        </Link>
        <CartLink />
      </div>
    </header>
  );
}

function Footer() {
  const { say, to } = useShop();
  return (
    <footer className="footer">
      <div className="footer-row">
        <div>
          <Brand />
          <p>{say("footer_promise")}</p>
        </div>
        <ul>
          <li>
            <Link to={to("/ve-chung-toi")}>{say("footer_about")}</Link>
          </li>
          <li>
            <Link to={to("/cau-chuyen")}>{say("footer_stories")}</Link>
          </li>
          <li>
            <Link to={to("/ket-qua")}>{say("footer_impact")}</Link>
          </li>
          <li>
            <Link to={to("/chinh-sach")}>{say("footer_policies")}</Link>
          </li>
          <li>
            <Link to={to("/ton-vinh")}>{say("footer_honours")}</Link>
          </li>
          <li>
            <Link to={to("/quyen-rieng-tu")}>{say("footer_privacy")}</Link>
          </li>
          <li>
            <Link to={to("/ban-hang")}>{say("footer_sellers")}</Link>
          </li>
          <li>
            <Link to={to("/tra-cuu")}>{say("lookup_title")}</Link>
          </li>
        </ul>
        <ul>
          {RULES_PAGES.map(([slug, name]) => (
            <li key={slug}>
              <Link to={to(`/quy-dinh/${slug}`)}>{say(name)}</Link>
            </li>
          ))}
          <li>{say("footer_operator")}</li>
          <li>
            {say("footer_complaints")} <a href={`mailto:${COMPLAINTS}`}>{COMPLAINTS}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}

/** What stands around every page. */
export function Frame({ children }: { children: ReactNode }) {
  const { say } = useShop();
  return (
    <>
      <a href="#content" className="skip">
        {say("skip")}
      </a>
      <Header />
      <main id="content">{children}</main>
      <Footer />
    </>
  );
}
