import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { json, text } from "node:stream/consumers";
import { freePort } from "./postgres-setup";

/** The market at the VNPay of the tests. */
export const VNPAY_MERCHANT = {
  tmn_code: "NANGGIO1",
  secret: "VNPAYSECRETOFTHETESTSONLY0000001",
} as const;

const PAGE_FIELDS = [
  "vnp_Version",
  "vnp_Command",
  "vnp_TmnCode",
  "vnp_Amount",
  "vnp_CreateDate",
  "vnp_CurrCode",
  "vnp_ExpireDate",
  "vnp_IpAddr",
  "vnp_Locale",
  "vnp_OrderInfo",
  "vnp_OrderType",
  "vnp_ReturnUrl",
  "vnp_TxnRef",
];

/** A payment as the VNPay of the tests keeps it; `amount` in hundredths of a đồng. */
interface Payment {
  ref: string;
  no: string;
  amount: number;
  created: string;
  expires: string;
  info: string;
  returnTo: string;
  locale: string;
  /** `vnp_ResponseCode` and `vnp_TransactionStatus`; none until the shopper has done something. */
  response: string;
  status: string;
  refunded: number;
}

type Fields = Record<string, string>;

const sha512 = (content: string) =>
  createHmac("sha512", VNPAY_MERCHANT.secret).update(content).digest("hex");

/** As PHP's `urlencode`, by which VNPay's own examples sign. */
const urlencode = (value: string) =>
  encodeURIComponent(value).replace(
    /[!'()*~]|%20/g,
    (sign) => ({ "%20": "+" })[sign] ?? `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Fields as a query, sorted and signed. */
export function signedByVnpay(fields: Fields): string {
  const query = Object.keys(fields)
    .sort()
    .map((name) => `${name}=${urlencode(fields[name] ?? "")}`)
    .join("&");
  return `${query}&vnp_SecureHash=${sha512(query)}`;
}

/** Now in Vietnam, as VNPay writes it. */
const stamp = (at = new Date()) =>
  at.toLocaleString("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" }).replace(/\D/g, "");

/**
 * A VNPay of a test's own, over HTTP: its page to pay on, with a button for each outcome, the notice to the market and the
 * way back for the shopper; its merchant API (`querydr`, `refund`). It signs and checks by itself, after VNPay's document
 * of version 2.1.0, and shares no code with the market.
 */
export class VnpayPeer {
  readonly payments = new Map<string, Payment>();
  /** What the market asked wrongly. */
  readonly faults: string[] = [];
  /** What the market answered to notices. */
  readonly answers: string[] = [];
  /** Where the market takes notices; they are lost while there is none. */
  noticeUrl: string | undefined;
  /** The merchant API fails. */
  down = false;
  /** The merchant API does what it is asked, and the answer is lost. */
  mute = false;
  readonly #requests = new Map<string, string>();
  #count = 14_226_000;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async open(): Promise<VnpayPeer> {
    let peer: VnpayPeer | undefined;
    const server = createServer((req, res) => {
      void peer?.answer(req, res).catch((error: unknown) => res.destroy(error as Error));
    });
    const port = await freePort();
    await new Promise<void>((done) => server.listen(port, done));
    peer = new VnpayPeer(server, `http://localhost:${port}`);
    return peer;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(() => done()));
  }

  /** What the market is told of it. */
  get env() {
    return {
      VNPAY_TMN_CODE: VNPAY_MERCHANT.tmn_code,
      VNPAY_HASH_SECRET: VNPAY_MERCHANT.secret,
      VNPAY_PAY_URL: `${this.url}/paymentv2/vpcpay.html`,
      VNPAY_API_URL: `${this.url}/merchant_webapi/api/transaction`,
    };
  }

  private async answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(req.url ?? "/", this.url);
    if (pathname === "/paymentv2/vpcpay.html") return this.showPage(search.slice(1), res);
    if (pathname === "/pay") return this.pressed(new URLSearchParams(await text(req)), res);
    if (pathname === "/merchant_webapi/api/transaction") {
      return this.api((await json(req)) as Fields, res);
    }
    res.writeHead(404).end();
  }

  /** Opens a payment as a shopper's browser does; gives it, or what is wrong with the address. */
  visit(query: string): Payment | string {
    const [signed = "", hash] = query.split("&vnp_SecureHash=");
    const fields = Object.fromEntries(new URLSearchParams(signed));
    const names = signed.split("&").map((pair) => pair.split("=")[0] ?? "");
    if (names.join() !== [...names].sort().join()) return "not sorted";
    if (hash !== sha512(signed)) return "70: wrong signature";
    const missing = PAGE_FIELDS.filter((name) => !fields[name]);
    if (missing.length > 0) return `03: missing ${missing.join()}`;
    if (fields.vnp_Version !== "2.1.0" || fields.vnp_TmnCode !== VNPAY_MERCHANT.tmn_code)
      return "02";
    const now = stamp();
    const { vnp_CreateDate: created = "", vnp_ExpireDate: expires = "" } = fields;
    if (!/^\d{14}$/.test(created) || created > now) return "03: vnp_CreateDate";
    if (expires <= now) return "15: expired";
    const ref = fields.vnp_TxnRef ?? "";
    const known = this.payments.get(ref);
    if (known?.response) return "01: done already";
    this.#count += 1;
    const payment = known ?? {
      ...{ ref, created, expires, no: String(this.#count) },
      ...{ response: "", status: "01", refunded: 0 },
      amount: Number(fields.vnp_Amount),
      info: fields.vnp_OrderInfo ?? "",
      returnTo: fields.vnp_ReturnUrl ?? "",
      locale: fields.vnp_Locale ?? "",
    };
    this.payments.set(ref, payment);
    return payment;
  }

  private showPage(query: string, res: ServerResponse): void {
    const payment = this.visit(query);
    res.setHeader("content-type", "text/html; charset=utf-8");
    if (typeof payment === "string") {
      this.faults.push(payment);
      res.writeHead(400).end(payment);
      return;
    }
    const button = (code: string, words: string) =>
      `<form method="post" action="/pay"><input type="hidden" name="ref" value="${payment.ref}"><input type="hidden" name="code" value="${code}"><button>${words}</button></form>`;
    res.end(
      `<!doctype html><title>VNPay (minh hoạ)</title><h1>${payment.amount / 100} VND</h1>${button("00", "Thanh toán")}${button("51", "Thẻ hết tiền")}${button("24", "Huỷ")}`,
    );
  }

  /** The shopper does something on VNPay's page: `00` pays, any other code fails. */
  act(ref: string, code: string, status = code === "00" ? "00" : "02"): void {
    const payment = this.payments.get(ref);
    if (payment) Object.assign(payment, { response: code, status });
  }

  /** What VNPay signs of a payment, for the notice and for the way back. */
  told(ref: string, changed: Fields = {}): string {
    const payment = this.payments.get(ref);
    if (!payment) throw new Error(`VNPay knows no ${ref}`);
    const paid = payment.response === "00" || payment.response === "07";
    return signedByVnpay({
      vnp_Amount: String(payment.amount),
      vnp_BankCode: "NCB",
      ...(paid ? { vnp_BankTranNo: `VNP${payment.no}`, vnp_CardType: "ATM" } : {}),
      vnp_OrderInfo: payment.info,
      vnp_PayDate: stamp(),
      vnp_ResponseCode: payment.response,
      vnp_TmnCode: VNPAY_MERCHANT.tmn_code,
      vnp_TransactionNo: paid ? payment.no : "0",
      vnp_TransactionStatus: payment.status,
      vnp_TxnRef: ref,
      ...changed,
    });
  }

  /** Tells the market of a payment (IPN); gives its `RspCode`. */
  async notify(query: string): Promise<string> {
    if (!this.noticeUrl) return "lost";
    const answer = await fetch(`${this.noticeUrl}?${query}`);
    const { RspCode } = (await answer.json()) as { RspCode: string };
    this.answers.push(RspCode);
    return RspCode;
  }

  private async pressed(form: URLSearchParams, res: ServerResponse): Promise<void> {
    const ref = form.get("ref") ?? "";
    this.act(ref, form.get("code") ?? "99");
    const query = this.told(ref);
    const back = `${this.payments.get(ref)?.returnTo}?${query}`;
    // Notice and browser are on their way at the same time.
    const told = this.notify(query);
    res.writeHead(302, { location: back }).end();
    await told;
  }

  private api(body: Fields, res: ServerResponse): void {
    if (this.down) {
      res.writeHead(503).end();
      return;
    }
    const answer = body.vnp_Command === "refund" ? this.refund(body) : this.query(body);
    if (this.mute) res.destroy();
    else {
      res.setHeader("content-type", "application/json");
      res.end(JSON.stringify(answer));
    }
  }

  private checked(body: Fields, names: readonly string[]): Payment | string {
    const text = names.map((name) => body[name]).join("|");
    if (body.vnp_SecureHash !== sha512(text)) return "97";
    if (!/^[0-9a-zA-Z]{1,32}$/.test(body.vnp_RequestId ?? "")) return "03";
    const payment = this.payments.get(body.vnp_TxnRef ?? "");
    return payment && payment.created === body.vnp_TransactionDate ? payment : "91";
  }

  private refusal(code: string): Fields {
    if (code !== "91") this.faults.push(`merchant API: ${code}`);
    return { vnp_ResponseId: String(++this.#count), vnp_ResponseCode: code };
  }

  private query(body: Fields): Fields {
    const payment = this.checked(body, [
      ...["vnp_RequestId", "vnp_Version", "vnp_Command", "vnp_TmnCode", "vnp_TxnRef"],
      ...["vnp_TransactionDate", "vnp_CreateDate", "vnp_IpAddr", "vnp_OrderInfo"],
    ]);
    if (typeof payment === "string") return this.refusal(payment);
    return this.signed(payment, { command: "querydr", amount: payment.amount, type: "01" }, "||");
  }

  private refund(body: Fields): Fields {
    const payment = this.checked(body, [
      ...["vnp_RequestId", "vnp_Version", "vnp_Command", "vnp_TmnCode", "vnp_TransactionType"],
      ...["vnp_TxnRef", "vnp_Amount", "vnp_TransactionNo", "vnp_TransactionDate", "vnp_CreateBy"],
      ...["vnp_CreateDate", "vnp_IpAddr", "vnp_OrderInfo"],
    ]);
    if (typeof payment === "string") return this.refusal(payment);
    const amount = Number(body.vnp_Amount);
    const before = this.#requests.get(body.vnp_RequestId ?? "");
    if (before) return { vnp_ResponseCode: "94" };
    if (payment.status !== "00") return { vnp_ResponseCode: "95" };
    const whole = body.vnp_TransactionType === "02";
    if (payment.refunded + amount > payment.amount || whole !== (amount === payment.amount)) {
      return this.refusal("03");
    }
    this.#requests.set(body.vnp_RequestId ?? "", payment.ref);
    payment.refunded += amount;
    return this.signed(payment, { command: "refund", amount, type: whole ? "02" : "03" }, "");
  }

  /** An answer of the merchant API, signed over what VNPay's document names; `more` ends what a query signs. */
  private signed(
    { ref, no, info, status }: Payment,
    { command, amount, type }: { command: string; amount: number; type: string },
    more: string,
  ): Fields {
    const id = String(++this.#count);
    const state = command === "refund" ? "05" : status;
    const message = "Success";
    const { tmn_code } = VNPAY_MERCHANT;
    const text = [
      ...[id, command, "00", message, tmn_code, ref, amount, "NCB", "20261130001612", no],
      ...[type, state, info],
    ].join("|");
    return {
      vnp_ResponseId: id,
      vnp_Command: command,
      vnp_ResponseCode: "00",
      vnp_Message: message,
      vnp_TmnCode: tmn_code,
      vnp_TxnRef: ref,
      vnp_Amount: String(amount),
      vnp_OrderInfo: info,
      vnp_BankCode: "NCB",
      vnp_PayDate: "20261130001612",
      vnp_TransactionNo: no,
      vnp_TransactionType: type,
      vnp_TransactionStatus: state,
      vnp_SecureHash: sha512(text + more),
    };
  }
}
