import type { MetaFunction } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { accountLinks } from "../styles";
import { accountHead, useAccount } from "../use-account";

export const links = accountLinks;

export const meta: MetaFunction = ({ location }) => accountHead(location.pathname, "erased_title");

/** After an account was erased. */
export default function Erased() {
  const { say, to } = useAccount();
  return (
    <div className="lookup">
      <h1>{say("erased_title")}</h1>
      <p role="status" className="account-done">
        {say("erased_text")}
      </p>
      <p>
        <Link to={to("/")} className="button">
          {say("orders_shop")}
        </Link>
      </p>
    </div>
  );
}
