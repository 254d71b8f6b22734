import type { SellerMe } from "@nang-gio/marketplace/contract";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, NavLink, Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { inLanguage } from "../language";
import { Brand } from "../parts/brand";
import { NOT_INDEXED } from "../parts/head";
import { LanguageLink } from "../parts/language-link";
import purchase from "../styles/purchase.css?url";
import workspace from "../styles/workspace.css?url";
import { isKeeper } from "./keepers";
import { seesMoney } from "./money/books";
import { findSellerAfterPage } from "./seller.server";
import { unreadCount } from "./unread-count";
import { useWorkspace } from "./use-workspace";

export const links = () => [purchase, workspace].map((href) => ({ rel: "stylesheet", href }));

export const meta = () => [NOT_INDEXED];

/** Who signed in, for the frame; each page asks for itself whether that is enough. */
export async function loader(asking: LoaderFunctionArgs) {
  const found = await findSellerAfterPage(asking);
  return { me: found?.me ?? null };
}

interface CountProps {
  count: number;
  /** What is counted. */
  of: "notice_unread" | "questions_waiting";
}

function Count({ count, of }: CountProps) {
  const { say } = useWorkspace();
  if (count === 0) return null;
  return (
    <span className="work-count">
      {unreadCount(count)}
      <span className="unseen"> {say(of)}</span>
    </span>
  );
}

/** On a phone one line that is pushed sideways, standing so that the page one is on is seen. */
function Menu({ me }: { me: SellerMe }) {
  const { say, to } = useWorkspace();
  const { pathname } = useLocation();
  const menu = useRef<HTMLElement>(null);
  const live = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has another entry to show
  useEffect(() => {
    const here = menu.current?.querySelector<HTMLElement>("[aria-current=page]");
    const pushed = !live.current && menu.current?.scrollLeft !== 0;
    live.current = true;
    // Nor does it move under the finger of who had pushed it before the scripts came.
    if (!menu.current || !here || pushed) return;
    // Not `scrollIntoView`, which takes whoever has read on back up to the menu.
    menu.current.scrollLeft = here.offsetLeft - (menu.current.clientWidth - here.offsetWidth) / 2;
  }, [pathname]);
  return (
    <nav className="work-menu" aria-label={say("menu")} ref={menu}>
      {me.workplace ? (
        <>
          <NavLink to={to("/ban-hang")} end>
            {say("menu_today")}
          </NavLink>
          <NavLink to={to("/ban-hang/kien-hang")}>{say("menu_consignments")}</NavLink>
          <NavLink to={to("/ban-hang/hang")}>{say("menu_goods")}</NavLink>
          <NavLink to={to("/ban-hang/hoi-dap")}>
            {say("menu_questions")}
            <Count count={me.workplace.waiting} of="questions_waiting" />
          </NavLink>
          <NavLink to={to("/ban-hang/bao-gia")}>{say("menu_quotations")}</NavLink>
          <NavLink to={to("/ban-hang/su-kien")}>{say("menu_events")}</NavLink>
          {isKeeper(me.workplace.role) ? (
            <NavLink to={to("/ban-hang/tap-huan")}>{say("menu_training")}</NavLink>
          ) : null}
          <NavLink to={to("/ban-hang/kenh")}>{say("menu_channels")}</NavLink>
          <NavLink to={to("/ban-hang/danh-gia")}>{say("menu_reviews")}</NavLink>
          {seesMoney(me.workplace.role) ? (
            <NavLink to={to("/ban-hang/tien")}>{say("menu_money")}</NavLink>
          ) : null}
          <NavLink to={to("/ban-hang/giay-to")}>{say("menu_papers")}</NavLink>
          {isKeeper(me.workplace.role) ? (
            <NavLink to={to("/ban-hang/nhan-su")}>{say("menu_facts")}</NavLink>
          ) : null}
          <NavLink to={to("/ban-hang/thanh-vien")}>{say("menu_members")}</NavLink>
        </>
      ) : null}
      {me.memberships.length > 1 ? (
        <NavLink to={to("/ban-hang/chon")}>{say("menu_choose")}</NavLink>
      ) : null}
    </nav>
  );
}

function Header({ me }: { me: SellerMe | null }) {
  const { language, say, to } = useWorkspace();
  const workplace = me?.workplace;
  return (
    <header className="work-header">
      <div className="work-row">
        <Link to={to("/ban-hang")} className="header-brand" aria-label="Nắng Gió">
          <Brand />
        </Link>
        <p className="work-place">
          {workplace
            ? inLanguage(language, workplace.cooperative.name, workplace.cooperative.name_en)
            : say("workspace")}
        </p>
        {workplace ? (
          <NavLink to={to("/ban-hang/thong-bao")} className="work-notices">
            {say("menu_notices")}
            <Count count={workplace.unread} of="notice_unread" />
          </NavLink>
        ) : null}
      </div>
      {me ? <Menu me={me} /> : null}
    </header>
  );
}

function Footer({ me }: { me: SellerMe | null }) {
  const { say, to } = useWorkspace();
  return (
    <footer className="work-footer">
      <LanguageLink />
      <Link to={to("/")}>{say("menu_shop")}</Link>
      {me ? <Link to={to("/ban-hang/tai-khoan")}>{say("menu_account")}</Link> : null}
      {me ? (
        <Form method="post" action={to("/ban-hang/dang-xuat")} reloadDocument>
          <button type="submit" className="quiet">
            {say("log_out")}
          </button>
        </Form>
      ) : null}
    </footer>
  );
}

export default function WorkspaceShell() {
  const { me } = useLoaderData<typeof loader>();
  const { sayShop } = useWorkspace();
  return (
    <>
      <a href="#content" className="skip">
        {sayShop("skip")}
      </a>
      <Header me={me} />
      <main id="content" className="work">
        <Outlet />
      </main>
      <Footer me={me} />
    </>
  );
}
