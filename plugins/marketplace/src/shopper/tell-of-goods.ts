import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { LANGUAGES, type Language, translate } from "@nang-gio/access/problem";
import { type Notice, type NoticeText, sendNotices } from "@nang-gio/notices/send-notices";
import { formatDong } from "@nang-gio/vietnam";
import type { Stoppable } from "../modules/interest/stoppable";
import { path } from "../notices/in-both";
import { interestOf } from "./interest";
import "./messages/register";

/** Titles that a message names; the rest is counted. */
const MOST_NAMED = 20;
const MOST_NAMED_OF_ONE = 3;

interface Named {
  title: string;
  title_en: string | null;
}

/** Goods that a shopper saved, as they are now. */
export interface ChangedGoods extends Named {
  handle: string;
  /** In đồng; `before`, where they cost less than that now. */
  price: number;
  before: number | null;
  /** Whether there were none before. */
  back: boolean;
}

/** New goods of a co-operative, the newest first. */
export interface NewGoods {
  handle: string;
  name: string;
  name_en: string | null;
  goods: Named[];
}

interface To {
  /** The same again is not sent again. */
  key: string;
  account_id: string;
  language: Language;
}

type Say = (code: string, params?: Record<string, string | number>) => string;
type Text = Omit<NoticeText, "stop">;
type Word = (say: Say, language: Language, name: string) => Text;

const speaker =
  (language: Language): Say =>
  (code, params) =>
    translate(`shopper.${code}`, language, params) ?? code;

const inEnglish = (language: Language, text: string, english: string | null) =>
  language === "en" && english ? english : text;

/** Sends each shopper who has an account a message with a link that stops such messages. */
async function tell(
  container: MedusaContainer,
  kind: string,
  what: Stoppable,
  messages: ReadonlyArray<To & { word: Word }>,
): Promise<void> {
  if (messages.length === 0) return;
  const ids = messages.map(({ account_id }) => account_id);
  const [customers, secrets] = await Promise.all([
    container
      .resolve(Modules.CUSTOMER)
      .listCustomers(
        { id: ids, has_account: true },
        { select: ["id", "email", "first_name"], take: ids.length },
      ),
    interestOf(container).stopSecrets(ids),
  ]);
  const notices = messages.flatMap(({ key, account_id, language, word }): Notice[] => {
    const shopper = customers.find(({ id }) => id === account_id);
    if (!shopper) return [];
    const [vi, en] = LANGUAGES.map((written): NoticeText => {
      const say = speaker(written);
      const address = path(written, `/dung-bao-tin/${secrets.get(account_id)}?loai=${what}`);
      const text = word(say, written, shopper.first_name ?? "");
      return { ...text, stop: { label: say("stop_link"), path: address } };
    });
    const texts = { vi: vi as NoticeText, en: en as NoticeText };
    return [{ key, kind: `shopper.${kind}`, to: { language, email: shopper.email }, texts }];
  });
  await sendNotices(container, notices);
}

function changeOf({ price, before, back }: ChangedGoods, say: Say): string {
  const now = formatDong(price);
  const cheaper = before === null ? now : say("goods_price", { now, before: formatDong(before) });
  return back ? say("goods_back", { price: cheaper }) : cheaper;
}

function subjectOf(goods: readonly ChangedGoods[], say: Say, title: string): string {
  const [first] = goods;
  if (!first || goods.length > 1) return say("goods_subject_many", { count: goods.length });
  const { back, before } = first;
  if (back && before !== null) return say("goods_subject_both", { title });
  return say(back ? "goods_subject_back" : "goods_subject_price", { title });
}

/** Tells shoppers of goods that they saved: what costs less, and what is back. */
export async function tellOfWishes(
  container: MedusaContainer,
  messages: ReadonlyArray<To & { goods: ChangedGoods[] }>,
): Promise<void> {
  const worded = messages.map(({ goods, ...to }) => {
    const word: Word = (say, language, name) => {
      const titles = goods.map(({ title, title_en }) => inEnglish(language, title, title_en));
      const more = goods.length - MOST_NAMED;
      const [only] = goods.length === 1 ? goods : [];
      return {
        subject: subjectOf(goods, say, titles[0] ?? ""),
        paragraphs: [
          say("goods_text", { name }),
          ...(more > 0 ? [say("goods_more", { most: MOST_NAMED, count: more })] : []),
        ],
        facts: goods
          .slice(0, MOST_NAMED)
          .map((one, at) => ({ label: titles[at] ?? "", value: changeOf(one, say) })),
        link: only
          ? { label: say("goods_link"), path: path(language, `/san-pham/${only.handle}`) }
          : { label: say("wishes_link"), path: path(language, "/tai-khoan/da-luu") },
      };
    };
    return { ...to, word };
  });
  await tell(container, "goods_changed", "wishes", worded);
}

/** Tells shoppers of new goods of the co-operatives that they follow. */
export async function tellOfNewGoods(
  container: MedusaContainer,
  messages: ReadonlyArray<To & { cooperatives: NewGoods[] }>,
): Promise<void> {
  const worded = messages.map(({ cooperatives, ...to }) => {
    const word: Word = (say, language, name) => {
      const nameOf = (one: NewGoods) => inEnglish(language, one.name, one.name_en);
      const listOf = ({ goods }: NewGoods) => {
        const named = goods
          .slice(0, MOST_NAMED_OF_ONE)
          .map(({ title, title_en }) => inEnglish(language, title, title_en))
          .join(", ");
        const count = goods.length - MOST_NAMED_OF_ONE;
        return count > 0 ? say("new_goods_named", { named, count }) : named;
      };
      const [only] = cooperatives.length === 1 ? cooperatives : [];
      return {
        subject: only
          ? say("new_goods_subject", { cooperative: nameOf(only), count: only.goods.length })
          : say("new_goods_subject_many", { count: cooperatives.length }),
        paragraphs: [say("new_goods_text", { name })],
        facts: cooperatives
          .slice(0, MOST_NAMED)
          .map((one) => ({ label: nameOf(one), value: listOf(one) })),
        link: only
          ? { label: say("new_goods_link"), path: path(language, `/hop-tac-xa/${only.handle}`) }
          : { label: say("follows_link"), path: path(language, "/tai-khoan/theo-doi") },
      };
    };
    return { ...to, word };
  });
  await tell(container, "new_goods", "follows", worded);
}
