import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { totp } from "../support/authenticator";
import { importGoods } from "../support/goods";
import { STAFF, TestMarket } from "../support/market";
import { STAFF_PASSWORD } from "../support/postgres-setup";
import { forgetCodes, turnOn } from "../support/second-factor";
import { cooperativeIds, logIn, makeSellers, SELLERS, seller } from "../support/sellers";

let market: TestMarket;

beforeAll(async () => {
  market = await TestMarket.open("second_factor");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  await makeSellers(market);
});
afterAll(() => market?.close());
beforeEach(() => forgetCodes(market));

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const verify = (token: string, challenge: string, code: string, method = "totp") =>
  market.anyone(
    "POST",
    `/auth/mfa/challenges/${challenge}/verify`,
    { method, code },
    bearer(token),
  );

describe("the second factor of who works for a co-operative", () => {
  let secret: string;
  let recoveryCodes: string[];
  const begin = async () => {
    const { body } = await logIn(market, SELLERS.mam.phone);
    return { token: body.token as string, challenge: body.mfa_challenge?.id as string };
  };
  const enter = async () => {
    await forgetCodes(market);
    const { token, challenge } = await begin();
    const { body } = await verify(token, challenge, totp(secret));
    return (method: string, path: string, sent?: unknown) =>
      market.anyone(method, path, sent, bearer(body.token));
  };

  it("is set up with the password and confirmed by a code; other log-ins end", async () => {
    const [here, there] = await Promise.all([seller(market, "mam"), seller(market, "mam")]);
    expect((await here("GET", "/seller/second-factor")).body).toEqual({ on: false });
    const start = (password: string) => here("POST", "/seller/second-factor/start", { password });
    const confirm = (otp: string) => here("POST", "/seller/second-factor/confirm", { otp });
    expect((await confirm("000000")).body.code).toBe("marketplace.second_factor_unbegun");
    expect((await start("not the password")).body.field).toBe("password");
    const left = (await start(STAFF_PASSWORD)).body;
    const begun = (await start(STAFF_PASSWORD)).body;
    expect(begun.secret).not.toBe(left.secret);
    expect(begun.otpauth_url).toContain(`secret=${begun.secret}`);
    expect((await logIn(market, SELLERS.mam.phone)).body.mfa_challenge).toBeUndefined();
    for (const wrong of [totp(left.secret), "000000", "abcdef"]) {
      const refused = await confirm(wrong);
      expect([refused.status, refused.body.field]).toEqual([400, "otp"]);
    }
    secret = begun.secret;
    const confirmed = await confirm(totp(secret));
    recoveryCodes = confirmed.body.recovery_codes;
    expect([confirmed.status, new Set(recoveryCodes).size]).toEqual([200, 10]);
    expect((await here("GET", "/seller/second-factor")).body).toEqual({ on: true });
    const asked = await Promise.all([here, there].map((one) => one("GET", "/seller/me")));
    expect(asked.map(({ status }) => status)).toEqual([200, 401]);
    const twice = await start(STAFF_PASSWORD);
    expect([twice.status, twice.body.code]).toEqual([409, "marketplace.second_factor_is_on"]);
  });

  it("is asked for at the log-in: the password alone opens nothing", async () => {
    const { token, challenge } = await begin();
    expect(challenge).toBeDefined();
    for (const path of ["/seller/me", "/seller/sessions", "/seller/second-factor"]) {
      const answer = await market.anyone("GET", path, undefined, bearer(token));
      expect([path, answer.status]).toEqual([path, 401]);
    }
    for (const path of ["/auth/token/refresh", "/auth/session", "/auth/mfa/factors"]) {
      const answer = await market.anyone("POST", path, {}, bearer(token));
      expect([path, answer.status]).toEqual([path, 404]);
    }
    const wrong = await verify(token, challenge, "000000");
    expect([wrong.status, wrong.body.code]).toEqual([400, "access.otp_wrong"]);
    const signedIn = await verify(token, challenge, totp(secret));
    const me = await market.anyone("GET", "/seller/me", undefined, bearer(signedIn.body.token));
    expect([me.status, me.body.person.name]).toEqual([200, SELLERS.mam.name]);
  });

  it("takes a code once, also when it is told at several places at the same moment", async () => {
    const begun = await Promise.all([begin(), begin(), begin()]);
    const code = totp(secret);
    const answers = await Promise.all(
      begun.map(({ token, challenge }) => verify(token, challenge, code)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    const { token, challenge } = await begin();
    const replayed = await verify(token, challenge, code);
    expect([replayed.status, replayed.body.code]).toEqual([400, "access.otp_wrong"]);
    expect((await verify(token, challenge, totp(secret, 1))).status).toBe(200);
  });

  it("takes no code of another's log-in", async () => {
    const { challenge } = await begin();
    const other = await logIn(market, SELLERS.lua.phone);
    const answer = await verify(other.body.token, challenge, totp(secret));
    expect([answer.status, answer.body.token]).toEqual([404, undefined]);
  });

  it("takes a recovery code once", async () => {
    const [code = ""] = recoveryCodes;
    const begun = await Promise.all([begin(), begin(), begin()]);
    const answers = await Promise.all(
      begun.map(({ token, challenge }) => verify(token, challenge, code, "recovery_code")),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    await forgetCodes(market);
    const { token, challenge } = await begin();
    expect((await verify(token, challenge, code, "recovery_code")).status).toBe(400);
  });

  it("can't be guessed: ten codes in ten minutes, however many log-ins are begun, all at once too", async () => {
    const begun = await Promise.all(Array.from({ length: 5 }, begin));
    const guesses = begun.flatMap(({ token, challenge }, at) =>
      Array.from({ length: 4 }, (_, guess) =>
        verify(token, challenge, String(100_000 + at * 4 + guess)),
      ),
    );
    const answers = await Promise.all(guesses);
    const tooMany = answers.filter(({ status }) => status === 429);
    expect(tooMany.length).toBeGreaterThanOrEqual(10);
    const { token, challenge } = await begin();
    const right = await verify(token, challenge, totp(secret));
    expect([right.status, right.body.code]).toEqual([429, "access.otp_too_many"]);
  });

  it("gives new recovery codes for a code, and the old ones stop", async () => {
    const here = await enter();
    const renew = (otp: string) => here("POST", "/seller/second-factor/recovery-codes", { otp });
    expect((await renew("000000")).body.field).toBe("otp");
    const renewed = await renew(totp(secret, 1));
    expect(renewed.body.recovery_codes).toHaveLength(10);
    const { token, challenge } = await begin();
    const old = await verify(token, challenge, recoveryCodes[1] ?? "", "recovery_code");
    expect(old.status).toBe(400);
    recoveryCodes = renewed.body.recovery_codes;
  });

  it("holds after the password was set anew by a link", async () => {
    const { token, challenge } = await begin();
    const [{ id } = { id: "" }] = await market.sql<{ id: string }>(
      "select id from seller_account where phone = $1",
      [SELLERS.mam.phone],
    );
    await market.sql(
      "update seller_account set log_ins_from = now() + interval '2 seconds' where id = $1",
      [id],
    );
    // Begun with the password of before: its code comes too late.
    expect((await verify(token, challenge, totp(secret))).status).toBe(401);
    await market.sql("update seller_account set log_ins_from = null where id = $1", [id]);
  });

  it("is turned off with a code, not without, and not twice", async () => {
    const here = await enter();
    const end = (otp: string) => here("POST", "/seller/second-factor/end", { otp });
    expect((await end("000000")).body.field).toBe("otp");
    expect((await end(recoveryCodes[2] ?? "")).body).toEqual({ on: false });
    expect((await end(totp(secret, 1))).body.code).toBe("marketplace.second_factor_needed");
    expect((await logIn(market, SELLERS.mam.phone)).body.mfa_challenge).toBeUndefined();
  });

  it("that was lost is turned off by the province, by nobody else of staff; the person is told", async () => {
    await turnOn(market, await seller(market, "packer"));
    expect((await logIn(market, SELLERS.packer.phone)).body.mfa_challenge).toBeDefined();
    const id = (await cooperativeIds(market)).get("htx-mam");
    const province = await market.staff("province");
    const { members } = (await province("GET", `/admin/sellers/${id}`)).body.seller;
    const member = members.find(({ name }: { name: string }) => name === SELLERS.packer.name);
    const path = `/admin/sellers/${id}/members/${member.id}/second-factor`;
    expect((await (await market.staff("commune"))("DELETE", path)).status).toBe(403);
    expect((await province("DELETE", path)).status).toBe(200);
    expect((await province("DELETE", path)).status).toBe(200);
    expect((await logIn(market, SELLERS.packer.phone)).body.mfa_challenge).toBeUndefined();
    const packer = await seller(market, "packer");
    const { notices } = (await packer("GET", "/seller/notices")).body;
    expect(JSON.stringify(notices)).toContain("Đã tắt bảo mật hai lớp");
  });
});

describe("the second factor of staff, by Medusa's own routes", () => {
  const signIn = () =>
    market.anyone("POST", "/auth/user/emailpass", {
      email: STAFF.agency,
      password: STAFF_PASSWORD,
    });
  let secret: string;
  let factor: string;
  /** A log-in from before it was turned on. */
  let plain: Record<string, string>;

  it("is set up, asked for at the log-in, and a code is good once", async () => {
    plain = bearer((await signIn()).body.token);
    const begun = await market.anyone("POST", "/auth/mfa/factors", { provider: "totp" }, plain);
    secret = begun.body.secret;
    factor = begun.body.mfa_factor.id;
    expect(decodeURIComponent(begun.body.otpauth_url)).toContain("Nắng Gió");
    const confirm = (code: string) =>
      market.anyone("POST", `/auth/mfa/factors/${factor}/verify`, { code }, plain);
    const wrong = await confirm("000000");
    expect([wrong.status, wrong.body.code]).toEqual([400, "access.otp_wrong"]);
    const code = totp(secret);
    expect((await confirm(code)).body.mfa_factor.status).toBe("enabled");
    const codes = await market.anyone("POST", "/auth/mfa/recovery-codes", {}, plain);
    expect(codes.body.recovery_codes).toHaveLength(10);
    const { body } = await signIn();
    expect(body.mfa_required).toBe(true);
    const half = bearer(body.token);
    expect((await market.anyone("GET", "/admin/users/me", undefined, half)).status).toBe(401);
    const challenge = body.mfa_challenge.id;
    const replayed = await verify(body.token, challenge, code);
    expect([replayed.status, replayed.body.code]).toEqual([400, "access.otp_wrong"]);
    const signedIn = await verify(body.token, challenge, totp(secret, 1));
    const whole = bearer(signedIn.body.token);
    expect((await market.anyone("GET", "/admin/users/me", undefined, whole)).status).toBe(200);
  });

  it("is not turned off without a code, nor by recovery codes that an open log-in asks for", async () => {
    const { body } = await signIn();
    const signedIn = await verify(body.token, body.mfa_challenge.id, totp(secret));
    const whole = bearer(signedIn.body.token);
    const off = (sent: object) =>
      market.anyone("DELETE", `/auth/mfa/factors/${factor}`, sent, whole);
    expect((await off({})).status).toBe(400);
    expect((await off({ method: "totp", code: "000000" })).status).toBe(400);
    expect((await off({ method: "totp", code: totp(secret) })).status).toBe(400);
    await market.sql("update auth_mfa_factor set updated_at = now() - interval '1 hour'");
    const codes = await market.anyone("POST", "/auth/mfa/recovery-codes", {}, plain);
    expect([codes.status, codes.body.code]).toEqual([403, "access.recovery_codes_late"]);
    expect((await off({ method: "totp", code: totp(secret, 1) })).status).toBe(200);
    expect((await signIn()).body.mfa_required).toBeUndefined();
  });
});
