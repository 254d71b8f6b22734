import { Link } from "@remix-run/react";
import { useShop } from "./use-shop";

/** The way to ask what much of it would cost: of a product, or of a co-operative's goods; who is not signed in signs in first. */
export function BulkLink({ by }: { by: { hang: string } | { htx: string } }) {
  const { say, to } = useShop();
  return (
    <p className="bulk">
      <Link to={to(`/tai-khoan/bao-gia/moi?${new URLSearchParams(by)}`)}>{say("bulk_ask")}</Link>
    </p>
  );
}
