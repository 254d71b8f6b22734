/** What the dashboard's pages of every domain are made with. */
export { shownDay, shownMoment, todayInVietnam } from "./moment";
export { Pager } from "./pager";
export { type Page, type Query, RequestFailure, request } from "./request";
export { StateOfLoading } from "./state-of-loading";
export { useMe, useMyRole } from "./use-my-role";
