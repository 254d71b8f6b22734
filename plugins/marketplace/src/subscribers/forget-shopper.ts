import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { CustomerWorkflowEvents } from "@medusajs/framework/utils";
import { forgetConversations } from "../conversations/forget";
import { dropAccount } from "../personal-data/erase-account";
import { inTransaction } from "../personal-data/in-transaction";
import { interestOf } from "../shopper/interest";
import { forgetQuotationsWorkflow } from "../workflows/quotations/change";
import { forgetReviewsWorkflow } from "../workflows/reviews/change";

/**
 * Of a customer whom staff deleted nothing is kept by which they could stay signed in or be told of goods, nor what they
 * agreed to, nor who wrote their reviews and asked for their quotations, nor what they asked.
 */
export default async function forgetShopper({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const customer_id = event.data.id;
  await inTransaction(container, (sql) => dropAccount(sql, customer_id));
  await interestOf(container).forgetShopper(customer_id);
  await forgetConversations(container, customer_id);
  await forgetReviewsWorkflow(container).run({ input: { customer_id } });
  await forgetQuotationsWorkflow(container).run({ input: { customer_id } });
}

export const config: SubscriberConfig = { event: CustomerWorkflowEvents.DELETED };
