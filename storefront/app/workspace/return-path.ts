import { returnsWithin } from "../return-path";

/** Ways through the log-in and back to a page of the workspace. */
export const { returnPath, withReturn, pathAsked } = returnsWithin("/ban-hang");
