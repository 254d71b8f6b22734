import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, NavLink, Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { NOT_INDEXED } from "../parts/head";
import { asShopper } from "./shopper.server";
import { accountLinks } from "./styles";
import { useAccount } from "./use-account";

export const links = accountLinks;

export const meta = () => [NOT_INDEXED];

/** Who is signed in; whoever is not is led to the log-in. */
export async function loader(asking: LoaderFunctionArgs) {
  const { account } = await asShopper(asking);
  return { name: account.name, unread: account.unread };
}

/** What stands around the pages of a shopper's account. */
export default function AccountShell() {
  const { name, unread } = useLoaderData<typeof loader>();
  const { say, to } = useAccount();
  const questions = to("/tai-khoan/hoi-dap");
  // Whoever reads an answer has not read it yet when the frame is made.
  const reading = useLocation().pathname.startsWith(questions);
  return (
    <div className="account">
      <div className="account-head">
        <p className="account-name">{name}</p>
        <Form method="post" action={to("/tai-khoan/dang-xuat")} reloadDocument>
          <button type="submit" className="quiet">
            {say("log_out")}
          </button>
        </Form>
        <nav aria-label={say("menu")} className="account-menu">
          <NavLink to={to("/tai-khoan")} end>
            {say("menu_orders")}
          </NavLink>
          <NavLink to={to("/tai-khoan/da-luu")}>{say("menu_wishes")}</NavLink>
          <NavLink to={to("/tai-khoan/theo-doi")}>{say("menu_follows")}</NavLink>
          <NavLink to={questions}>
            {say("menu_questions")}
            {unread > 0 && !reading ? (
              <span className="account-count">
                {unread}
                <span className="unseen"> {say("answers_unread")}</span>
              </span>
            ) : null}
          </NavLink>
          <NavLink to={to("/tai-khoan/bao-gia")}>{say("menu_quotations")}</NavLink>
          <NavLink to={to("/tai-khoan/danh-gia")}>{say("menu_reviews")}</NavLink>
          <NavLink to={to("/tai-khoan/dia-chi")}>{say("menu_addresses")}</NavLink>
          <NavLink to={to("/tai-khoan/thong-tin")}>{say("menu_about")}</NavLink>
          <NavLink to={to("/tai-khoan/du-lieu")}>{say("menu_data")}</NavLink>
        </nav>
      </div>
      <Outlet />
    </div>
  );
}
