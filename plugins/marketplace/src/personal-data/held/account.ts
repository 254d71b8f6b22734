import { Modules } from "@medusajs/framework/utils";
import { SHOPPER_MODULE } from "../../modules/shopper";
import type { ShopperService } from "../../modules/shopper/service";
import { deviceOf } from "../../rules/device";
import { readAddresses } from "../../shopper/addresses";
import type { Holder } from "../holder";
import { sayer } from "../say";

/** Who the shopper is, as they told it. */
export const ACCOUNT: Holder = {
  name: "account",
  async of(container, { account_id }) {
    const [customer, account] = await Promise.all([
      container.resolve(Modules.CUSTOMER).retrieveCustomer(account_id),
      container.resolve<ShopperService>(SHOPPER_MODULE).retrieveShopperAccount(account_id),
    ]);
    return [
      {
        name: customer.first_name,
        email: customer.email,
        email_confirmed_at: account.email_confirmed_at,
        phone: customer.phone ?? null,
        since: account.consented_at,
      },
    ];
  },
};

/** To what they agreed. */
export const CONSENTS: Holder = {
  name: "consents",
  async of(container, { account_id, language }) {
    const say = sayer(language);
    const found = await container
      .resolve<ShopperService>(SHOPPER_MODULE)
      .listShopperConsents({ account_id }, { order: { created_at: "ASC" }, take: null });
    return found.map(({ purpose, given, created_at, version, language: read }) => ({
      purpose: say(`own_data.purpose_${purpose}`),
      given,
      at: created_at,
      version: `${version} (${read})`,
    }));
  },
};

/** Their address book. */
export const ADDRESSES: Holder = {
  name: "addresses",
  async of(container, subject) {
    const found = await readAddresses(container, subject);
    return found.map(({ name, phone, detail, commune_name, province_name, is_default }) => ({
      name,
      phone,
      address: [detail, commune_name, province_name].join(", "),
      is_default,
    }));
  },
};

/** Where and when they signed in, those that have ended and are still kept too. */
export const LOG_INS: Holder = {
  name: "log_ins",
  async of(container, { account_id }) {
    const found = await container
      .resolve<ShopperService>(SHOPPER_MODULE)
      .listShopperSessions({ account_id }, { order: { created_at: "ASC" }, take: null });
    return found.map(({ user_agent, created_at, last_used_at, ended_at, expires_at }) => {
      const { browser, system } = deviceOf(user_agent);
      return {
        device: [browser, system].filter(Boolean).join(", ") || user_agent,
        since: created_at,
        last_used_at,
        until: ended_at ?? expires_at,
      };
    });
  },
};
