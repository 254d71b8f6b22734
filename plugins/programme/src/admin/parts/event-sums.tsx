import { Container, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { EventSums as Sums } from "../../contract";
import { shownAmount } from "./amount";

/** What rows a number opens to. */
export interface Narrowed {
  state: string;
  attended: string;
}

interface EventSumsProps {
  sums: Sums;
  /** Narrows the organisations to what a number counts. */
  open: (narrowed: Narrowed) => void;
}

const CELL = "flex flex-col items-start rounded-md border px-3 py-2 hover:bg-ui-bg-base-hover";

/** What an event came to; each number leads to its rows. */
export function EventSums({ sums, open }: EventSumsProps) {
  const { t } = useTranslation("programme");
  const { organisations, attended, buyers, memoranda, contracts, values } = sums;
  const narrow = (narrowed: Narrowed) => () => {
    open(narrowed);
    document.getElementById("organisations")?.scrollIntoView();
  };
  const parts = [
    ["invited", organisations.invited, { state: "invited", attended: "" }],
    ["registered", organisations.registered, { state: "registered", attended: "" }],
    ["declined", organisations.declined, { state: "declined", attended: "" }],
    ["attended", attended, { state: "", attended: "true" }],
  ] as const;
  const shown = [
    ["buyers", "buyers", String(buyers)],
    ["memoranda", "agreements", String(memoranda)],
    ["contracts", "agreements", String(contracts)],
    ...values.map(
      ({ currency, amount }) => ["values", "agreements", shownAmount(amount, currency)] as const,
    ),
  ] as const;
  return (
    <Container className="flex flex-wrap gap-3 px-6 py-4">
      {parts.map(([name, count, narrowed]) => (
        <button key={name} type="button" className={CELL} onClick={narrow(narrowed)}>
          <Text size="xlarge" weight="plus" className="tabular-nums">
            {count}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t(`sums.${name}`)}
          </Text>
        </button>
      ))}
      {shown.map(([name, section, value]) => (
        <a key={`${name} ${value}`} href={`#${section}`} className={CELL}>
          <Text size="xlarge" weight="plus" className="tabular-nums">
            {value}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t(`sums.${name}`)}
          </Text>
        </a>
      ))}
    </Container>
  );
}
