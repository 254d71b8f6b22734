import { createWorkflow } from "@medusajs/framework/workflows-sdk";
import { takeBackOrderStep } from "./steps/take-back-order";

/** Takes back an order that a process was making as it died: order, links and reservations go, its cart is open again. */
export const takeBackOrderWorkflow = createWorkflow(
  "take-back-order",
  (input: { order_id: string; cart_id: string }) => {
    takeBackOrderStep(input);
  },
);
