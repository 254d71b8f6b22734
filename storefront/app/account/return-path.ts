import { returnsWithin } from "../return-path";

/** Ways through the log-in and back to a page of the account, or to the order form. */
export const { returnPath, withReturn, pathAsked } = returnsWithin("/tai-khoan", ["/thanh-toan"]);
