import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import { SHOPPER_MODULE } from "../modules/shopper";
import type { LogIns } from "./log-ins";

/** Kinds of people whose log-ins the market keeps, by Medusa's actor types: of the workspace, and shoppers. */
export const ACTORS = ["seller", "customer"] as const;
export type Actor = (typeof ACTORS)[number];

const MODULES: Readonly<Record<Actor, string>> = {
  seller: SELLER_MODULE,
  customer: SHOPPER_MODULE,
};

/** The log-ins of a kind of people. */
export function logInsOf(container: MedusaContainer, actor: Actor): LogIns {
  return container.resolve<{ logIns: LogIns }>(MODULES[actor]).logIns;
}
