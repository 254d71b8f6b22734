import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import "../messages/register";
import { picturesAt } from "../pictures";

/** Parts of Medusa's bodies that hold further products or variants. */
const NESTED = ["create", "update", "variants"];

interface Named {
  field: string;
  address: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The addresses of pictures that a body of Medusa's product routes names, with their fields. */
export function picturesNamed(body: unknown, path = ""): Named[] {
  if (!isObject(body)) return [];
  const { thumbnail, images } = body;
  return [
    ...(typeof thumbnail === "string" && thumbnail
      ? [{ field: `${path}thumbnail`, address: thumbnail }]
      : []),
    ...listIn(images).flatMap((image, index) =>
      isObject(image) && typeof image.url === "string"
        ? [{ field: `${path}images.${index}.url`, address: image.url }]
        : [],
    ),
    ...NESTED.flatMap((key) =>
      listIn(body[key]).flatMap((part, index) => picturesNamed(part, `${path}${key}.${index}.`)),
    ),
  ];
}

async function check(req: MedusaRequest): Promise<void> {
  const named = picturesNamed(req.body);
  if (named.length === 0) return;
  const own = await picturesAt(
    req.scope,
    named.map(({ address }) => address),
  );
  const details = named
    .filter(({ address }) => !own.has(address))
    .map(({ field }) => ({ field, code: "media.foreign" }));
  if (details.length === 0) return;
  throw new Problem("invalid_data", "media.foreign", { field: details[0]?.field, details });
}

/** Lets a write of products name only pictures that were taken in here. @throws Problem `media.foreign`. */
export function assertOwnPictures(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (req.method !== "POST") {
    next();
    return;
  }
  check(req).then(() => next(), next);
}
