import type {
  CalculatedShippingOptionPrice,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types";
import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils";
import { z } from "zod";
import { DeliveryRates } from "../../delivery-terms-contract";
import { deliveryFee } from "../../rules/delivery-fee";

/** What a shipping option keeps in its `data`: the co-operative's rates, and from which province they are told. */
export const OwnTerms = z.object({ rates: DeliveryRates, home_province: z.string() });
export type OwnTerms = z.infer<typeof OwnTerms>;

/**
 * What Medusa tells of a cart where it asks for a price: the lines of the option's own shipping profile with their
 * variants, and the address as far as it is known. Totals of lines are not always among it.
 */
const CartContext = z.object({
  items: z.array(
    z.object({
      quantity: z.coerce.number(),
      unit_price: z.coerce.number(),
      variant: z.object({ weight: z.coerce.number().positive().nullish().catch(null) }).nullish(),
    }),
  ),
  shipping_address: z.object({ province: z.string().nullish() }).nullish(),
});

const NOTHING_SENT: CreateFulfillmentResult = { data: {}, labels: [] };

/** Prices the delivery of a co-operative's goods by its own rates. Parcels themselves are handed over by people. */
export class OwnTermsProvider extends AbstractFulfillmentProviderService {
  static override identifier = "own-terms";

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "own-terms" }];
  }

  override async validateFulfillmentData(_option: unknown, data: Record<string, unknown>) {
    return data;
  }

  override async validateOption(data: { data?: unknown }): Promise<boolean> {
    return OwnTerms.safeParse(data.data ?? data).success;
  }

  override async canCalculate({ data }: { data?: unknown }): Promise<boolean> {
    return OwnTerms.safeParse(data).success;
  }

  /** The fee in đồng, tax included. */
  override async calculatePrice(
    optionData: unknown,
    _data: unknown,
    context: unknown,
  ): Promise<CalculatedShippingOptionPrice> {
    const { rates, home_province } = OwnTerms.parse(optionData);
    const { items, shipping_address } = CartContext.parse(context);
    const calculated_amount = deliveryFee(rates, home_province, {
      province: shipping_address?.province ?? null,
      lines: items.map(({ quantity, unit_price, variant }) => ({
        quantity,
        unit_price,
        weight_g: variant?.weight ?? null,
      })),
    });
    return { calculated_amount, is_calculated_price_tax_inclusive: true };
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return NOTHING_SENT;
  }

  override async cancelFulfillment(): Promise<object> {
    return {};
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return NOTHING_SENT;
  }
}
