/** What the dashboard's pages of every domain are made with. */
export { DrawerForm, useDrawer } from "./drawer-form";
export { FileChoice } from "./file-choice";
export { FormDrawer, type FormDrawerProps } from "./form-drawer";
export type { FormField } from "./form-field";
export { HeadedTable } from "./headed-table";
export { Labelled, SELECT_BOX } from "./labelled";
export { shownDay, shownMoment, todayInVietnam } from "./moment";
export { Pager } from "./pager";
export { type Page, type Query, RequestFailure, request } from "./request";
export { sendFile } from "./send-file";
export { StateOfLoading } from "./state-of-loading";
export { useMe, useMyRole } from "./use-my-role";
export { useNarrowing, WaitingList } from "./waiting-list";
