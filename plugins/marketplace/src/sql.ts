/** Runs SQL with `?` placeholders. */
export type { Sql } from "@nang-gio/cooperative/succession/move-rows";
