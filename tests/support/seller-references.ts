import { randomUUID } from "node:crypto";
import * as contract from "@nang-gio/marketplace/contract";
import { change, moveTo, placeOrder, readConsignment } from "./consignments";
import { goodsBySku } from "./goods";
import type { TestMarket } from "./market";
import { legalScanId, scanId } from "./papers";
import { CONTENT, KNOWN, LABOUR, LOT, PROMOTION } from "./seller-routes";
import type { seller } from "./sellers";

type Ask = Awaited<ReturnType<typeof seller>>;

interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  enum?: unknown;
  const?: unknown;
  format?: string;
}

interface Schema {
  toJSONSchema(options: { io: "input"; unrepresentable: "any" }): object;
}

/** Fields of texts that name a record, by their last name, and SKUs. */
const NAMES_RECORD = /(^|_)ids?$|^(sku|removed|corrects)$/;

/**
 * Fields of texts that name none: words, numbers of papers, secrets, keys that a co-operative gives to its own forms.
 * Bases of pictures too: a picture is named by its content and belongs to nobody (decision 035); those of a message
 * are walked with it. `cooperative_id` has a walk of its own.
 */
const PLAIN = new Set([
  ...["cooperative_id", "key", "base", "pictures", "category_handle", "code"],
  ...["title", "title_en", "subtitle", "subtitle_en", "description", "description_en", "unit"],
  ...["option_name", "ingredients", "storage", "warnings", "origin", "producer_code", "barcode"],
  ...["name", "name_en", "number", "issuer", "place", "supplier", "document", "person_name"],
  ...["reason", "note", "carrier", "tracking_number", "message", "message_en", "address", "hours"],
  ...["phone", "email", "story", "story_en", "account_number", "holder", "bank_bin", "provinces"],
  ...["password", "current_password", "otp", "from", "to", "content", "terms", "text"],
  ...["paper_number", "paper_issued_on", "paper_issuer"],
  ...["representative_name", "identity_number"],
]);

function texts(schema: JsonSchema, at: readonly string[] = []): string[] {
  const inner = schema.anyOf ?? schema.oneOf;
  if (inner) return inner.flatMap((one) => texts(one, at));
  if (schema.items) return texts(schema.items, [...at, "0"]);
  const { properties } = schema;
  if (properties)
    return Object.entries(properties).flatMap(([name, of]) => texts(of, [...at, name]));
  const fixed = schema.enum ?? schema.const;
  const free = schema.type === "string" && !fixed && !/^date/.test(schema.format ?? "");
  return free ? [at.join(".")] : [];
}

const textsOf = (schema: Schema) => [
  ...new Set(texts(schema.toJSONSchema({ io: "input", unrepresentable: "any" }) as JsonSchema)),
];
const nameOf = (path: string) => path.split(".").findLast((part) => !/^\d+$/.test(part)) ?? "";

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && "toJSONSchema" in value;

/** Bodies under `/seller` that name records, by their routes. */
const BODIES: Readonly<Record<string, Schema>> = {
  "POST /seller/products": contract.NewProposal,
  "POST /seller/products/:id": contract.SaveProposal,
  "POST /seller/certificates": contract.SubmitCertificate,
  "POST /seller/marks": contract.SubmitMark,
  "POST /seller/lots": contract.NewLotBody,
  "POST /seller/facts": contract.SendFact,
  "POST /seller/legal-papers": contract.ChangeLegalPapers,
  "POST /seller/offers": contract.ChangeOffers,
  "POST /seller/promotions": contract.NewPromotion,
  "POST /seller/promotions/:id": contract.ChangePromotion,
  "POST /seller/consignments/:id/lots": contract.PackLots,
  ...Object.fromEntries(
    Object.entries({ ...contract.MOVE_BODIES, ...contract.CHANGE_BODIES })
      .filter(([, schema]) => referencesOf(schema).length > 0)
      .map(([action, schema]) => [`POST /seller/consignments/:id/${action}`, schema]),
  ),
};

function referencesOf(schema: Schema): string[] {
  return textsOf(schema).filter(
    (path) => !PLAIN.has(nameOf(path)) && NAMES_RECORD.test(nameOf(path)),
  );
}

/**
 * Fields of the bodies of workspace routes of which nobody has said whether they name a record, and bodies that name
 * some and are sent by no route of {@link BODIES}.
 */
export function unsaidFields(): string[] {
  const sent = new Set<unknown>(Object.values(BODIES));
  return Object.entries(contract).flatMap(([name, schema]) => {
    if (!isSchema(schema) || !isBody(name)) return [];
    const fields = textsOf(schema);
    if (!fields.includes("cooperative_id")) return [];
    const named = new Set(referencesOf(schema));
    const said = (path: string) => PLAIN.has(nameOf(path)) || (named.has(path) && sent.has(schema));
    return fields.filter((path) => !said(path)).map((path) => `${name} ${path}`);
  });
}

/** Queries are walked by their parameters. */
const isBody = (name: string) => !name.endsWith("Query");

/** A body with a value at a path (`lines.0.lot_id`). */
export function withAt(body: object, path: string, value: string): object {
  const [first = "", ...rest] = path.split(".");
  const known = (body as Record<string, unknown>)[first];
  const within =
    rest.length === 0
      ? value
      : withAt((known as object | undefined) ?? (rest[0] === "0" ? [] : {}), rest.join("."), value);
  if (!Array.isArray(body)) return { ...body, [first]: within };
  return Object.assign([...body], { [first]: within });
}

/** A field of a body that names a record, and what it is to name. */
export interface Reference {
  /** Route and field. */
  what: string;
  path: string;
  /** What goes with it: all of the caller's own. */
  body(): object;
  at: string;
  foreign: string;
  nobody: string;
  /** Whether an unknown one is refused; in a proposal a SKU that is not the product's own is a new variant. */
  refused: boolean;
}

/** The lines, parcels and returns of two co-operatives' parts of one order. */
interface Part {
  id: string;
  line: string;
  parcel: string;
  returned: string;
}

async function partOf(ask: Ask, id: string): Promise<Part> {
  const { lines, parcels, returns } = await readConsignment(ask, id);
  return {
    ...{ id, line: lines[0].line_item_id },
    ...{ parcel: parcels[0]?.id ?? "", returned: returns[0]?.id ?? "" },
  };
}

async function confirmedTerm(market: TestMarket, lua: Ask): Promise<string> {
  const term = { kind: "office_term", person_name: "Lê Thị Mận (minh hoạ)", sex: "female" };
  const told = await lua("POST", "/seller/facts", {
    ...{ ...term, title: "director", from: "2024-01-01", key: randomUUID() },
  });
  const province = await market.staff("province");
  await province("POST", `/admin/facts/${told.body.id}/confirm`, { seen: 1 });
  return (await lua("GET", "/seller/facts")).body.facts.terms[0].id;
}

async function verifiedArea(market: TestMarket, lua: Ask): Promise<string> {
  const { mark } = (
    await lua("POST", "/seller/marks", {
      ...{ kind: "growing_area", number: "VN-1", name: "Đồng lúa (minh hoạ)" },
      ...{ issuer: "Cục Trồng trọt", valid_from: "2025-01-01" },
      scan_id: await scanId(market, "lua"),
    })
  ).body;
  await (await market.staff("province"))("POST", `/admin/marks/${mark.id}/verify`);
  return mark.id;
}

/** Two parts of one order, each as far as it is to be. */
async function parts(
  market: TestMarket,
  [mam, lua]: readonly [Ask, Ask],
  prepare: (ask: Ask, part: Part) => Promise<unknown>,
): Promise<{ own: Part; foreign: Part }> {
  const goods = await goodsBySku(market);
  const { ids } = await placeOrder(market, {
    [goods.get("NM-500")?.variant ?? ""]: 3,
    [goods.get("GAO-5")?.variant ?? ""]: 3,
  });
  const [own = "", foreign = ""] = [ids.get("htx-mam"), ids.get("tht-lua")];
  await prepare(mam, await partOf(mam, own));
  await prepare(lua, await partOf(lua, foreign));
  return { own: await partOf(mam, own), foreign: await partOf(lua, foreign) };
}

/**
 * Every field of a body under `/seller` that names a record, each to name one of the other co-operative's (`lua`, of
 * which `known` are ids by the names of parameters) where all else is the caller's own (`mam`).
 */
export async function references(
  market: TestMarket,
  mam: Ask,
  lua: Ask,
  known: Readonly<Record<string, string>>,
): Promise<Reference[]> {
  const both = [mam, lua] as const;
  const goods = await goodsBySku(market);
  const [product_id = "", sku] = [goods.get("NM-500")?.product, "NM-500"];
  const scan_id = await scanId(market);
  const { lot } = (await mam("POST", "/seller/lots", { ...LOT, product_id })).body;
  const { promotion } = (
    await mam("POST", "/seller/promotions", { ...PROMOTION, key: "promotion-of-own" })
  ).body;
  const accepted = await parts(market, both, (ask, { id }) => moveTo(ask, id, "accept"));
  const inParts = await parts(market, both, async (ask, { id, line }) => {
    await moveTo(ask, id, "accept");
    await change(ask, id, "send-part", { lines: [{ line_item_id: line, quantity: 1 }] });
  });
  const shipped = await parts(market, both, (ask, { id }) => moveTo(ask, id, "ship"));
  const returned = await parts(market, both, async (ask, { id, line }) => {
    await moveTo(ask, id, "deliver");
    const lines = [{ line_item_id: line, quantity: 1, reason: "damaged" }];
    await change(ask, id, "return", { lines });
  });
  const stand = new Map(
    await Promise.all(
      [accepted, inParts, shipped, returned].map(async ({ own }) => {
        const { state, revision } = await readConsignment(mam, own.id);
        return [own.id, { seen: state, revision }] as const;
      }),
    ),
  );
  const pieces = (line_item_id: string) => ({ line_item_id, quantity: 1 });
  const proposal = { ...CONTENT, variants: [{ ...CONTENT.variants[0], sku }] };
  const consignments = {
    lots: [accepted, ({ line }: Part) => ({ lines: [{ ...pieces(line), lot_id: lot.id }] })],
    "cancel-line": [accepted, ({ line }: Part) => ({ ...pieces(line), reason: "Hết hàng" })],
    "send-part": [accepted, ({ line }: Part) => ({ lines: [pieces(line)] })],
    "arrive-part": [inParts, ({ parcel }: Part) => ({ parcel_id: parcel })],
    "back-part": [
      inParts,
      ({ parcel, line }: Part) => ({
        ...{ parcel_id: parcel, undelivered: "refused", written_off: [pieces(line)] },
      }),
    ],
    "take-back": [
      shipped,
      ({ line }: Part) => ({ undelivered: "refused", written_off: [pieces(line)] }),
    ],
    return: [returned, ({ line }: Part) => ({ lines: [{ ...pieces(line), reason: "damaged" }] })],
    "receive-return": [
      returned,
      ({ line, returned: id }: Part) => ({ return_id: id, written_off: [pieces(line)] }),
    ],
    "refuse-return": [returned, ({ returned: id }: Part) => ({ return_id: id, reason: "Đã muộn" })],
    "refund-return": [returned, ({ returned: id }: Part) => ({ return_id: id, how: "cash" })],
  } as const;
  const own: Record<string, () => object> = {
    "POST /seller/products": () => ({ key: randomUUID(), content: proposal }),
    "POST /seller/products/:id": () => ({ seen: 0, content: proposal }),
    "POST /seller/certificates": () => ({
      ...{ ...KNOWN["POST /seller/certificates"], number: "10/QĐ-UBND", product_id, scan_id },
    }),
    "POST /seller/marks": () => ({ ...KNOWN["POST /seller/marks"], number: "4-1111", scan_id }),
    "POST /seller/lots": () => ({ ...LOT, number: "LO-2", product_id }),
    "POST /seller/facts": () => ({ ...LABOUR, key: randomUUID() }),
    "POST /seller/legal-papers": () => ({
      ...{ part: "paper", seen: 0, paper_kind: "cooperative", paper_number: "58-01" },
      ...{ paper_issued_on: "2020-01-05", paper_issuer: "UBND huyện (minh hoạ)" },
    }),
    "POST /seller/offers": () => ({ offers: [{ sku, price: 95_000 }] }),
    "POST /seller/promotions": () => ({ ...PROMOTION, key: randomUUID() }),
    "POST /seller/promotions/:id": () => ({ ...PROMOTION, seen: promotion.revision }),
  };
  const others = {
    ...{ sku: "GAO-5", removed: "GAO-5", corrects: await confirmedTerm(market, lua) },
    ...{ product_id: known["products/id"], product_ids: known["products/id"] },
    ...{ scan_id: known["scans/id"], lot_id: known["lots/id"] },
    paper_scan_id: await legalScanId(market, "lua"),
    growing_area_id: await verifiedArea(market, lua),
  } as Record<string, string>;
  const paths: Record<string, string> = {
    "POST /seller/products/:id": `/seller/products/${product_id}`,
    "POST /seller/promotions/:id": `/seller/promotions/${promotion.id}`,
  };
  return Object.entries(BODIES).flatMap(([route, schema]) => {
    const action = /consignments\/:id\/(.+)$/.exec(route)?.[1] as keyof typeof consignments;
    const [at, bodyOf] = consignments[action] ?? [];
    const now = at && action !== "lots" ? stand.get(at.own.id) : {};
    const ofOrder = at && {
      line_item_id: at.foreign.line,
      ...{ parcel_id: at.foreign.parcel, return_id: at.foreign.returned },
    };
    const path = at
      ? `/seller/consignments/${at.own.id}/${action}`
      : (paths[route] ?? route.replace("POST ", ""));
    return referencesOf(schema).map((field) => {
      const name = nameOf(field);
      const foreign = ({ ...others, ...ofOrder } as Record<string, string>)[name];
      const body = at ? () => ({ ...now, ...bodyOf?.(at.own) }) : own[route];
      if (!foreign || !body) throw new Error(`${route}: the walk knows no ${field} of another`);
      return {
        ...{ what: `${route} ${field}`, path, body, at: field, foreign },
        nobody: foreign === "GAO-5" ? "KHONG-CO" : foreign.replace(/_\w+$/, `_${"0".repeat(26)}`),
        refused: !/content\.(variants\.0\.sku|removed\.0)$/.test(field),
      };
    });
  });
}
