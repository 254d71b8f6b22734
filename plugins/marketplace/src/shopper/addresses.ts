import type { CustomerAddressDTO, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { findCommune, findProvince } from "@nang-gio/vietnam/places";
import {
  MOST_ADDRESSES,
  type SaveAddress,
  type ShippingAddressMetadata,
  type ShopperAddress,
} from "../contract";
import type { ShopperScope } from "./scope";

const customers = (container: MedusaContainer) => container.resolve(Modules.CUSTOMER);

function viewOf(address: CustomerAddressDTO): ShopperAddress {
  const { province_code, commune_code } = (address.metadata ??
    {}) as Partial<ShippingAddressMetadata>;
  const province = province_code ?? "";
  return {
    id: address.id,
    name: address.first_name ?? "",
    phone: address.phone ?? "",
    province,
    province_name: findProvince(province)?.name ?? province,
    commune: commune_code ?? "",
    commune_name: address.city ?? "",
    detail: address.address_1 ?? "",
    is_default: address.is_default_shipping,
  };
}

/** An address as a cart's is kept too. @throws Problem `shopper.address_commune` */
export function addressRecord({
  name,
  phone,
  province,
  commune,
  detail,
}: Omit<SaveAddress, "is_default">) {
  const place = findCommune(commune);
  if (place?.provinceCode !== province) {
    throw new Problem("invalid_data", "shopper.address_commune", { field: "commune" });
  }
  return {
    first_name: name,
    last_name: "",
    phone,
    address_1: detail,
    city: place.name,
    province,
    country_code: "vn",
    metadata: { province_code: province, commune_code: commune } satisfies ShippingAddressMetadata,
  };
}

/** A shopper's address book, the default first, then by age. */
export async function readAddresses(
  container: MedusaContainer,
  { account_id }: ShopperScope,
): Promise<ShopperAddress[]> {
  const found = await customers(container).listCustomerAddresses(
    { customer_id: account_id },
    { order: { created_at: "ASC", id: "ASC" }, take: MOST_ADDRESSES },
  );
  const shown = found.map(viewOf);
  return [...shown.filter((one) => one.is_default), ...shown.filter((one) => !one.is_default)];
}

function inTurn<Result>(
  container: MedusaContainer,
  scope: ShopperScope,
  write: (own: ShopperAddress[]) => Promise<Result>,
): Promise<Result> {
  return container
    .resolve(Modules.LOCKING)
    .execute(`shopper-addresses:${scope.account_id}`, async () =>
      write(await readAddresses(container, scope)),
    );
}

const unknown = () => new Problem("not_found", "shopper.address_unknown");

async function makeDefault(container: MedusaContainer, own: ShopperAddress[], id: string) {
  const before = own.filter((one) => one.is_default && one.id !== id);
  for (const one of before) {
    await customers(container).updateCustomerAddresses(one.id, { is_default_shipping: false });
  }
  await customers(container).updateCustomerAddresses(id, { is_default_shipping: true });
}

/**
 * Adds an address, or changes the one of an id; the first is the default. The same address again is not added twice.
 * @throws Problem not_found; conflict `shopper.addresses_full`; `shopper.address_commune`
 */
export async function saveAddress(
  container: MedusaContainer,
  scope: ShopperScope,
  address: SaveAddress,
  id?: string,
): Promise<ShopperAddress> {
  const record = addressRecord(address);
  return inTurn(container, scope, async (own) => {
    if (id && !own.some((one) => one.id === id)) throw unknown();
    const same = own.find((one) =>
      (["name", "phone", "province", "commune", "detail"] as const).every(
        (field) => one[field] === address[field],
      ),
    );
    if (!id && !same && own.length >= MOST_ADDRESSES) {
      throw new Problem("conflict", "shopper.addresses_full", {
        params: { most: MOST_ADDRESSES },
      });
    }
    let kept = id ?? same?.id;
    if (kept) await customers(container).updateCustomerAddresses(kept, record);
    else {
      const made = await customers(container).createCustomerAddresses({
        ...record,
        customer_id: scope.account_id,
      });
      kept = made.id;
    }
    if (address.is_default || own.length === 0) await makeDefault(container, own, kept);
    const saved = (await readAddresses(container, scope)).find((one) => one.id === kept);
    if (!saved) throw unknown();
    return saved;
  });
}

/** Takes an address out; the oldest of the others becomes the default after it. @throws Problem not_found */
export async function removeAddress(
  container: MedusaContainer,
  scope: ShopperScope,
  id: string,
): Promise<void> {
  await inTurn(container, scope, async (own) => {
    const found = own.find((one) => one.id === id);
    if (!found) throw unknown();
    await customers(container).deleteCustomerAddresses(id);
    const next = own.find((one) => one.id !== id);
    if (found.is_default && next) await makeDefault(container, [], next.id);
  });
}
