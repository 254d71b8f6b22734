import type { MedusaContainer } from "@medusajs/framework/types";
import { tellStockLow } from "../notices/stock-low";
import { watchStocksWorkflow } from "../workflows/watch-stocks";

/** Looks at the stocks of products and tells their co-operatives which have fallen low. */
export async function lookAtStocks(
  container: MedusaContainer,
  product_ids: string[],
): Promise<void> {
  const { result: fallen } = await watchStocksWorkflow(container).run({ input: { product_ids } });
  await tellStockLow(container, fallen);
}
