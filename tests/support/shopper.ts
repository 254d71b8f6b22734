import type { CartDelivery } from "@nang-gio/marketplace/contract";
import type { Answer, TestMarket } from "./market";

/** Where parcels of the tests go. */
export const ADDRESS = {
  first_name: "Khách",
  last_name: "(minh hoạ)",
  phone: "0900000001",
  address_1: "12 Nguyễn Đình Chiểu",
  city: "Phường Mũi Né",
  province: "68",
  country_code: "vn",
};

/** Someone who buys without an account. */
export class Shopper {
  private constructor(
    private readonly market: TestMarket,
    readonly cart: string,
  ) {}

  /** A new cart, with nothing in it and without an address. */
  static async come(market: TestMarket): Promise<Shopper> {
    const { body } = await market.store("GET", "/store/regions");
    const cart = await market.store("POST", "/store/carts", { region_id: body.regions[0].id });
    return new Shopper(market, cart.body.cart.id);
  }

  /** A cart that only needs to be completed. */
  static async withCart(market: TestMarket, lines: Record<string, number>): Promise<Shopper> {
    const shopper = await Shopper.come(market);
    for (const [variant, quantity] of Object.entries(lines)) await shopper.add(variant, quantity);
    await shopper.tellAddress();
    await shopper.choose();
    await shopper.payOnDelivery();
    return shopper;
  }

  /** The same shopper and cart at another server. */
  at(market: TestMarket): Shopper {
    return new Shopper(market, this.cart);
  }

  private ask(method: string, path: string, body?: unknown, language = "vi"): Promise<Answer> {
    return this.market.store(method, `/store/carts/${this.cart}${path}`, body, language);
  }

  add(variant_id: string, quantity: unknown, more: object = {}, language = "vi") {
    return this.ask("POST", "/line-items", { variant_id, quantity, ...more }, language);
  }

  change(line: string, quantity: unknown): Promise<Answer> {
    return this.ask("POST", `/line-items/${line}`, { quantity });
  }

  tellAddress(phone = ADDRESS.phone, province = ADDRESS.province): Promise<Answer> {
    return this.ask("POST", "", { shipping_address: { ...ADDRESS, phone, province } });
  }

  /** Writes fields of the cart, such as the shopper's e-mail. */
  tell(fields: object): Promise<Answer> {
    return this.ask("POST", "", fields);
  }

  choose(choices: ReadonlyArray<{ cooperative_id: string; option_id: string }> = []) {
    return this.ask("POST", "/deliveries", { choices });
  }

  /** How each co-operative's part can be delivered, by its handle. */
  async deliveries(): Promise<Map<string, CartDelivery>> {
    const { body } = await this.ask("GET", "/deliveries");
    const deliveries: CartDelivery[] = body.deliveries;
    return new Map(deliveries.map((delivery) => [delivery.cooperative.handle, delivery]));
  }

  payOnDelivery(): Promise<Answer> {
    return this.pay("pp_cod_vietnam");
  }

  /** Chooses how to pay, by Medusa's id of the provider. */
  async pay(provider_id: string): Promise<Answer> {
    const { body } = await this.market.store("POST", "/store/payment-collections", {
      cart_id: this.cart,
    });
    return this.market.store(
      "POST",
      `/store/payment-collections/${body.payment_collection.id}/payment-sessions`,
      { provider_id },
    );
  }

  check(language = "vi"): Promise<Answer> {
    return this.ask("POST", "/check", undefined, language);
  }

  complete(language = "vi"): Promise<Answer> {
    return this.ask("POST", "/complete", undefined, language);
  }

  async look() {
    return (await this.ask("GET", "")).body.cart;
  }
}
