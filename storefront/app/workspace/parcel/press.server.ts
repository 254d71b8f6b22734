/** Why nobody took what came back, and what of it is lost. */
const toldOfBack = ({ text, pieces }: Typed) => ({
  undelivered: text("undelivered"),
  reason: text("reason"),
  written_off: pieces(),
});

/** What each button of a consignment's page sends, beside how the consignment was seen. */
const FIELDS = {
  accept: () => ({}),
  pack: () => ({}),
  ship: ({ text }: Typed) => ({
    carrier: text("carrier"),
    tracking_number: text("tracking_number"),
  }),
  deliver: ({ text }: Typed) => (text("holder") ? { cash: text("holder") } : {}),
  "take-back": (typed: Typed) => toldOfBack(typed),
  cancel: ({ text }: Typed) => ({ reason: text("reason") }),
  cash: ({ text }: Typed) => ({ holder: text("holder") }),
  "cancel-line": ({ text }: Typed) => ({
    line_item_id: text("line"),
    quantity: Number(text("quantity")),
    reason: text("reason"),
  }),
  "send-part": ({ text, pieces }: Typed) => ({
    lines: pieces(),
    carrier: text("carrier"),
    tracking_number: text("tracking_number"),
  }),
  "arrive-part": ({ text }: Typed) => ({ parcel_id: text("parcel") }),
  "back-part": (typed: Typed) => ({ parcel_id: typed.text("parcel"), ...toldOfBack(typed) }),
  return: ({ text, pieces }: Typed) => ({
    lines: pieces().map((line) => ({ ...line, reason: text(`reason:${line.line_item_id}`) })),
    note: text("note"),
  }),
  "receive-return": ({ text, pieces }: Typed) => ({
    return_id: text("return"),
    written_off: pieces(),
  }),
  "refuse-return": ({ text }: Typed) => ({ return_id: text("return"), reason: text("reason") }),
  "refund-return": ({ text }: Typed) => ({ return_id: text("return"), how: text("how") }),
} as const;

interface Typed {
  text: (name: string) => string;
  /** Of the fields `pieces:<line>`: those with something in them. */
  pieces: () => Array<{ line_item_id: string; quantity: number }>;
}
type Button = keyof typeof FIELDS;

/** A button that was pressed: the route that it means, and what is sent there. */
export type Press = {
  [What in Button]: {
    what: What;
    body: { seen: string; revision?: number } & ReturnType<(typeof FIELDS)[What]>;
  };
}[Button];

const PIECES = "pieces:";

/** Which button of a consignment's page was pressed; nothing where it is none. */
export function readPress(form: FormData): Press | undefined {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const pieces = () =>
    [...form.entries()]
      .filter(([name]) => name.startsWith(PIECES))
      .map(([name, value]) => ({
        line_item_id: name.slice(PIECES.length),
        quantity: Number(value),
      }))
      .filter(({ quantity }) => quantity !== 0);
  const what = (Object.keys(FIELDS) as Button[]).find((one) => one === form.get("action"));
  if (!what) return undefined;
  const revision = Number.parseInt(text("revision"), 10);
  const seen = { seen: text("seen"), ...(Number.isNaN(revision) ? {} : { revision }) };
  return { what, body: { ...seen, ...FIELDS[what]({ text, pieces }) } } as Press;
}

const LEAST_REASON = 3;

/** What the page itself knows to be missing in what was pressed. */
export function faultOf(press: Press): "reason_wanted" | "pieces_wanted" | undefined {
  const { body } = press;
  const wanted = !("undelivered" in body) || body.undelivered === "other";
  if (wanted && "reason" in body && body.reason.length < LEAST_REASON) return "reason_wanted";
  if ("lines" in body && body.lines.length === 0) return "pieces_wanted";
  return undefined;
}
