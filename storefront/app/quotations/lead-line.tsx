import type { QuotationRow } from "@nang-gio/marketplace/contract";
import { inLanguage } from "../language";
import { useQuotations } from "./use-quotations";

/** The goods of a quotation on one line: the first, and how many more. */
export function GoodsLine({ lines }: Pick<QuotationRow, "lines">) {
  const { language, say } = useQuotations();
  const [first] = lines;
  if (!first) return null;
  const more = lines.length - 1;
  return (
    <>
      {`${first.quantity} × ${inLanguage(language, first.title, first.title_en)}`}
      {more > 0 ? ` ${say("goods_more", { count: more })}` : null}
    </>
  );
}
