import type { QuotationChoices } from "@nang-gio/marketplace/contract";
import { inLanguage } from "../language";
import { money } from "../parts/format";
import { useQuotations } from "./use-quotations";

type Variant = QuotationChoices["variants"][number];

/** Goods that are seen at once where none was asked for. */
const FIRST = 6;

function Quantity({ variant, typed }: { variant: Variant; typed: string | undefined }) {
  const { language, say } = useQuotations();
  const title = inLanguage(language, variant.title, variant.title_en);
  return (
    <li>
      <span>
        {title}
        <br />
        <span className="fine">
          <span lang="vi">{variant.variant_title}</span> ·{" "}
          {say("price_shop", { price: money(variant.price) })}
        </span>
      </span>
      <input
        type="text"
        inputMode="numeric"
        name={`q.${variant.id}`}
        aria-label={say("quantity_of", { title: `${title}, ${variant.variant_title}` })}
        placeholder="0"
        maxLength={8}
        autoComplete="off"
        defaultValue={typed}
      />
    </li>
  );
}

interface AskedGoodsProps {
  variants: readonly Variant[];
  typed: Record<string, string> | undefined;
  error: string | undefined;
}

/** How many of what; other goods of the co-operative are folded until they are wanted. */
export function AskedGoods({ variants, typed, error }: AskedGoodsProps) {
  const { say } = useQuotations();
  const wanted = variants.filter((variant) => variant.wanted);
  const shown = wanted.length > 0 ? wanted : variants.slice(0, FIRST);
  const others = variants.filter((variant) => !shown.includes(variant));
  const row = (variant: Variant) => (
    <Quantity key={variant.id} variant={variant} typed={typed?.[variant.id]} />
  );
  return (
    <fieldset
      id="field-lines"
      tabIndex={-1}
      className={error ? "quotation-ask field-wrong" : "quotation-ask"}
      aria-describedby={error ? "field-lines-error" : undefined}
    >
      <legend>{say("lines")}</legend>
      {error ? (
        <p id="field-lines-error" className="field-error">
          {error}
        </p>
      ) : null}
      {variants.length === 0 ? <p>{say("lines_none")}</p> : null}
      <ul className="quotation-goods">{shown.map(row)}</ul>
      {others.length > 0 ? (
        <details
          className="quotation-fold"
          open={others.some(({ id }) => typed?.[id]) || undefined}
        >
          <summary>{say("lines_more", { count: others.length })}</summary>
          <ul className="quotation-goods">{others.map(row)}</ul>
        </details>
      ) : null}
    </fieldset>
  );
}
