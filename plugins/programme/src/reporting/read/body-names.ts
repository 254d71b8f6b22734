import type { MedusaContainer } from "@medusajs/framework/types";
import { livedOf } from "@nang-gio/cooperative/read/lived";

interface Called {
  body_code: string;
  place_code: string | null;
}

/** `Hội Liên hiệp Phụ nữ cấp xã` of a place is `Hội Liên hiệp Phụ nữ Phường Mũi Né`. */
const LEVEL = / cấp (?:xã|huyện)$/;

/** What bodies are called, with their place where they are one of many; by codes where the registry knows them no more. */
export async function bodyNames(container: MedusaContainer): Promise<(called: Called) => string> {
  const [bodies, places] = await Promise.all([
    livedOf(container, "body"),
    livedOf(container, "place"),
  ]);
  const nameOf = (list: typeof bodies, code: string) =>
    list.find((one) => one.code === code)?.name ?? code;
  return ({ body_code, place_code }) => {
    const name = nameOf(bodies, body_code);
    return place_code ? `${name.replace(LEVEL, "")} ${nameOf(places, place_code)}` : name;
  };
}
