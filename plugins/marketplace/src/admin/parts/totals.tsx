import { Container, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { MarketConnection } from "../../contract";
import { Figure } from "./figure";
import { shownShare } from "./format";
import type { Opened } from "./use-sales";

interface TotalsProps {
  totals: MarketConnection["totals"];
  of: Omit<Opened, "figure">;
  onOpen: (opened: Opened) => void;
}

function Tile({ label, hint, children }: { label: string; hint: string; children: ReactNode }) {
  return (
    <Container className="flex flex-col gap-y-1 px-4 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {label}
      </Text>
      <div className="txt-large-plus" style={{ fontSize: "1.25rem", lineHeight: 1.4 }}>
        {children}
      </div>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {hint}
      </Text>
    </Container>
  );
}

/** The sums of the period, each opening its consignments. */
export function Totals({ totals: { all, women_led }, of, onOpen }: TotalsProps) {
  const { t, i18n } = useTranslation("marketplace");
  const share = (part: number) => shownShare(part, all.placed_total, i18n.language);
  return (
    <div
      className="grid gap-3"
      style={{ gridTemplateColumns: "repeat(auto-fit, minmax(11rem, 1fr))" }}
    >
      <Tile label={t("figures.sold")} hint={t("soldHint")}>
        <Figure amount={all.sold_total} opens={{ ...of, figure: "sold" }} onOpen={onOpen} />
      </Tile>
      <Tile
        label={t("womenLed")}
        hint={`${t("share", {
          percent: shownShare(women_led.sold_total, all.sold_total, i18n.language),
        })}. ${t("womenLedHint")}`}
      >
        <Figure
          amount={women_led.sold_total}
          opens={{ ...of, figure: "sold", women_led: true, name: t("womenLed") }}
          onOpen={onOpen}
        />
      </Tile>
      <Tile label={t("figures.placed")} hint={t("ordersOf", { count: all.orders })}>
        <Figure amount={all.placed_total} opens={{ ...of, figure: "placed" }} onOpen={onOpen} />
      </Tile>
      {(["cancelled", "returned"] as const).map((figure) => (
        <Tile
          key={figure}
          label={t(`figures.${figure}`)}
          hint={t("shareOfOrdered", { percent: share(all[`${figure}_total`]) })}
        >
          <Figure amount={all[`${figure}_total`]} opens={{ ...of, figure }} onOpen={onOpen} />
        </Tile>
      ))}
    </div>
  );
}
