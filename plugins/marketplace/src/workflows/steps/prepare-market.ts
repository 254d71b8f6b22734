import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  createApiKeysWorkflow,
  createPriceListsWorkflow,
  createProductCategoriesWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateRegionsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";
import { CASH_PROVIDER, prepaidWay } from "@nang-gio/payment-vietnam/provider-ids";
import { offeredPrepayments } from "@nang-gio/payment-vietnam/read/settings";
import { z } from "zod";
import { MARKET_CATEGORIES } from "../../categories";
import { findRegion, findSalesChannel, REGION_NAME, SALES_CHANNEL_NAME } from "./market-ground";

export const SALE_PRICE_LIST = "Giá khuyến mãi";
export const PUBLISHABLE_KEY_TITLE = "Storefront";
export const ENGLISH = "en-US";
const LOCALES = [
  { code: "vi-VN", name: "Tiếng Việt" },
  { code: ENGLISH, name: "English" },
];

async function ensureSalesChannel(container: MedusaContainer): Promise<string> {
  const existing = await findSalesChannel(container);
  if (existing) return existing;
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: SALES_CHANNEL_NAME }] },
  });
  return result[0]?.id ?? "";
}

async function ensurePublishableKey(container: MedusaContainer, salesChannelId: string) {
  const keys = container.resolve(Modules.API_KEY);
  const [existing] = await keys.listApiKeys(
    { title: PUBLISHABLE_KEY_TITLE, type: "publishable" },
    { take: 1 },
  );
  if (existing) return existing.token;
  const { result } = await createApiKeysWorkflow(container).run({
    input: {
      api_keys: [{ title: PUBLISHABLE_KEY_TITLE, type: "publishable", created_by: "market" }],
    },
  });
  const key = result[0];
  if (!key) throw new Error("No publishable key was made");
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: key.id, add: [salesChannelId] },
  });
  return key.token;
}

const Providers = z.array(z.object({ id: z.string() }));

/** How shoppers may pay: at the door, and before that as far as the market is set up for it. */
function offeredProviders(container: MedusaContainer): string[] {
  return [CASH_PROVIDER, ...offeredPrepayments(container)];
}

/** Takes the market's own ways to pay into the region, or out of it; those that staff added stay. */
async function ensurePayments(container: MedusaContainer, id: string): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "region",
    fields: ["payment_providers.id"],
    filters: { id },
  });
  const now = Providers.parse(data[0]?.payment_providers ?? []).map((provider) => provider.id);
  const offered = offeredProviders(container);
  const others = now.filter((one) => one !== CASH_PROVIDER && !prepaidWay(one));
  const wanted = [...offered, ...others];
  if (wanted.length === now.length && wanted.every((one) => now.includes(one))) return;
  await updateRegionsWorkflow(container).run({
    input: { selector: { id }, update: { payment_providers: wanted } },
  });
}

async function ensureRegion(container: MedusaContainer): Promise<string> {
  const existing = await findRegion(container);
  if (existing) {
    await ensurePayments(container, existing);
    return existing;
  }
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: REGION_NAME,
          currency_code: "vnd",
          countries: ["vn"],
          payment_providers: offeredProviders(container),
          is_tax_inclusive: true,
          automatic_taxes: false,
        },
      ],
    },
  });
  await createTaxRegionsWorkflow(container).run({
    input: [{ country_code: "vn", provider_id: "tp_system" }],
  });
  return result[0]?.id ?? "";
}

async function ensureStore(container: MedusaContainer, channelId: string, regionId: string) {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  if (!store || store.default_region_id === regionId) return;
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: SALES_CHANNEL_NAME,
        supported_currencies: [
          { currency_code: "vnd", is_default: true, is_tax_inclusive: true },
          { currency_code: "usd", is_default: false },
        ],
        supported_locales: LOCALES.map(({ code }) => ({ locale_code: code })),
        default_sales_channel_id: channelId,
        default_region_id: regionId,
      },
    },
  });
}

async function ensureLocales(container: MedusaContainer): Promise<void> {
  const translations = container.resolve(Modules.TRANSLATION);
  const existing = await translations.listLocales({ code: LOCALES.map(({ code }) => code) });
  const missing = LOCALES.filter(({ code }) => !existing.some((locale) => locale.code === code));
  if (missing.length > 0) await translations.createLocales(missing);
}

async function ensureCategories(container: MedusaContainer): Promise<void> {
  const existing = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories(
      { handle: MARKET_CATEGORIES.map(({ handle }) => handle) },
      { select: ["id", "handle"], take: MARKET_CATEGORIES.length },
    );
  const ids = new Map(existing.map(({ handle, id }) => [handle, id]));
  for (const level of [null, "child"] as const) {
    const missing = MARKET_CATEGORIES.filter(
      ({ handle, parent }) => !ids.has(handle) && (parent === null) === (level === null),
    );
    if (missing.length === 0) continue;
    const { result } = await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: missing.map(({ handle, name, parent }) => ({
          handle,
          name,
          is_active: true,
          parent_category_id: parent ? ids.get(parent) : undefined,
        })),
      },
    });
    for (const { id, handle } of result) ids.set(handle, id);
    await container.resolve(Modules.TRANSLATION).createTranslations(
      missing.map(({ handle, name_en }) => ({
        reference: "product_category",
        reference_id: ids.get(handle) ?? "",
        locale_code: ENGLISH,
        translations: { name: name_en },
      })),
    );
  }
}

async function ensureSalePrices(container: MedusaContainer): Promise<void> {
  const existing = await container.resolve(Modules.PRICING).listPriceLists({}, { take: null });
  if (existing.some(({ title }) => title === SALE_PRICE_LIST)) return;
  await createPriceListsWorkflow(container).run({
    input: {
      price_lists_data: [
        {
          title: SALE_PRICE_LIST,
          description: "Giá khuyến mãi của hợp tác xã",
          status: "active",
        },
      ],
    },
  });
}

/** Makes what of the market's ground is missing; a second run finds all in place and writes nothing. */
export const prepareMarketStep = createStep(
  "prepare-market",
  async (_input: undefined, { container }) => {
    const salesChannelId = await ensureSalesChannel(container);
    const regionId = await ensureRegion(container);
    await ensureStore(container, salesChannelId, regionId);
    await ensureLocales(container);
    await ensureCategories(container);
    await ensureSalePrices(container);
    const publishableKey = await ensurePublishableKey(container, salesChannelId);
    return new StepResponse({ publishableKey, regionId, salesChannelId });
  },
);
