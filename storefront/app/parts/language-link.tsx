import { Link, useLocation } from "@remix-run/react";
import { twinPath } from "../language";
import { useShop } from "./use-shop";

/** Leads to the same page in the other language. */
export function LanguageLink() {
  const { language, say } = useShop();
  const { pathname, search } = useLocation();
  return (
    <Link to={twinPath(pathname) + search} lang={language === "en" ? "vi" : "en"}>
      {say("other_language")}
    </Link>
  );
}
