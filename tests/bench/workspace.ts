import { WITH_ME_HEADER } from "@nang-gio/marketplace/contract";
import { addDays, dateInVietnam } from "@nang-gio/vietnam";
import { type Measured, measure } from "./load";

/** A list of the workspace: its page at the shop, and what the page asks the backend for. */
export interface ListTimes {
  name: string;
  page: Measured;
  api: Measured;
}

/** Of a co-operative, as large as it is. */
export interface WorkspaceTimes {
  size: "large" | "average";
  lists: ListTimes[];
}

const today = dateInVietnam(new Date());

const LISTS = [
  ["today", "/ban-hang", "/work"],
  ["orders", "/ban-hang/kien-hang", "/consignments?limit=20"],
  ["orders, page 100", "/ban-hang/kien-hang?trang=100", "/consignments?limit=20&offset=1980"],
  [
    "orders to accept",
    "/ban-hang/kien-hang?tinh-trang=placed",
    "/consignments?limit=20&state=placed",
  ],
  [
    "returned orders",
    "/ban-hang/kien-hang?tinh-trang=returned",
    "/consignments?limit=20&state=returned",
  ],
  ["goods", "/ban-hang/hang", "/products?limit=20"],
  ["goods by name", "/ban-hang/hang?q=nuoc+mam", "/products?limit=20&q=nuoc+mam"],
  ["prices", "/ban-hang/hang/gia", "/products?limit=20&state=live"],
  ["reductions and codes", "/ban-hang/khuyen-mai", "/promotions?limit=20"],
  ["papers", "/ban-hang/giay-to", "/certificates?limit=100"],
  ["lots", "/ban-hang/lo-hang", "/lots?limit=20"],
  ["members", "/ban-hang/thanh-vien", "/members"],
  ["sales", "/ban-hang/tien/da-ban", `/sales?from=${addDays(today, -29)}&to=${today}`],
  ["money by month", "/ban-hang/tien", "/ledger/months?limit=12"],
  ["ledger", "/ban-hang/tien/so", "/ledger?limit=20"],
  ["settlements", "/ban-hang/tien/quyet-toan", "/settlements?limit=20"],
  ["notices", "/ban-hang/thong-bao", "/notices?limit=20"],
] as const;

/** A person of the workspace with a password. */
export interface Member {
  login: string;
  password: string;
}

/** Signs in at the shop as a browser does; gives the cookie. */
async function cookieOf(shop: string, member: Member): Promise<string> {
  const answer = await fetch(`${shop}/ban-hang/dang-nhap`, {
    method: "POST",
    headers: { origin: shop },
    body: new URLSearchParams({ ...member }),
    redirect: "manual",
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(";", 1)[0] ?? "")
    .find((one) => one.startsWith("gian-hang="));
  if (!cookie) throw new Error(`The member was not signed in: ${answer.status}`);
  return cookie;
}

async function tokenOf(backend: string, member: Member): Promise<string> {
  const answer = await fetch(`${backend}/auth/seller/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(member),
  });
  const { token } = (await answer.json()) as { token: string };
  return token;
}

/** Asks for each list of the workspace as a member, at the shop and at the backend below it, as the page asks there. */
export async function measureWorkspace(
  { shop, backend }: { shop: string; backend: string },
  member: Member,
  seconds: number,
): Promise<ListTimes[]> {
  const cookie = await cookieOf(shop, member);
  const headers = {
    authorization: `Bearer ${await tokenOf(backend, member)}`,
    [WITH_ME_HEADER]: "1",
  };
  const times: ListTimes[] = [];
  for (const [name, path, asked] of LISTS) {
    times.push({
      name,
      page: await measure(shop, path, seconds, { cookie }),
      api: await measure(backend, `/seller${asked}`, seconds, headers),
    });
  }
  return times;
}
