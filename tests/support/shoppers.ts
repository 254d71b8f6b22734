import type { Answer, TestMarket } from "./market";

/** The password of every shopper of the tests. */
export const SHOPPER_PASSWORD = "câu dễ nhớ của khách";

const PERSON = { name: "Khách Thử (minh hoạ)", consent: true as const };

/** Opens an account. */
export const register = (market: TestMarket, email: string, more: object = {}) =>
  market.store("POST", "/store/account-registrations", {
    ...{ ...PERSON, email, password: SHOPPER_PASSWORD },
    ...more,
  });

/** Signs in, from an address of one's own where it is told. */
export const logInShopper = (
  market: TestMarket,
  email: string,
  password = SHOPPER_PASSWORD,
  headers: Record<string, string> = {},
) => market.anyone("POST", "/auth/customer/emailpass", { email, password }, headers);

/** Asks in the name of a token, as the shop does. */
export const asTokenOf =
  (market: TestMarket, token: string) =>
  (method: string, path: string, body?: unknown): Promise<Answer> =>
    market.anyone(method, path, body, {
      authorization: `Bearer ${token}`,
      "x-publishable-api-key": market.publishableKey,
    });

/** A shopper with an account, signed in. */
export async function shopperOf(market: TestMarket, email: string) {
  const known = await logInShopper(market, email);
  if (known.status === 200) return asTokenOf(market, known.body.token);
  const made = await register(market, email);
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  return asTokenOf(market, (await logInShopper(market, email)).body.token);
}

/** Sends a photograph of a consignment of theirs. */
export async function sendPhotograph(
  market: TestMarket,
  email: string,
  path: string,
  content: Buffer,
): Promise<Answer> {
  const { body } = await logInShopper(market, email);
  const form = new FormData();
  form.set("files", new Blob([new Uint8Array(content)]), "ảnh.jpg");
  const answer = await fetch(market.url + path, {
    method: "POST",
    headers: {
      authorization: `Bearer ${body.token}`,
      "x-publishable-api-key": market.publishableKey,
    },
    body: form,
  });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}
