import account from "../styles/account.css?url";
import purchase from "../styles/purchase.css?url";

/** Style sheets of the pages of a shopper's account. */
export const accountLinks = () => [purchase, account].map((href) => ({ rel: "stylesheet", href }));
