import type { LabelFacts as Label } from "@nang-gio/catalogue/contract";
import { formatInteger } from "@nang-gio/vietnam";
import type { Language } from "../language";
import { useShop } from "./use-shop";

interface LabelFactsProps {
  listing: Label;
  /** Weights in grams. */
  variants: ReadonlyArray<{ title: string; net_weight_g: number | null }>;
}

/** What the label says (Decree 43/2017/NĐ-CP); facts that are not stated are left out. */
export function LabelFacts({ listing, variants }: LabelFactsProps) {
  const { language, say } = useShop();
  const weights = variants.flatMap(({ title, net_weight_g }) =>
    net_weight_g ? [`${title}: ${formatInteger(net_weight_g)} g`] : [],
  );
  const facts = [
    [say("origin"), listing.origin],
    [say("unit"), listing.unit],
    [say("net_weight"), weights.join(" · ")],
    [say("ingredients"), listing.ingredients],
    [say("storage"), listing.storage],
    // The one fact that is a number, said in the reader's language.
    [
      say("shelf_life"),
      listing.shelf_life_days ? say("days", { count: listing.shelf_life_days }) : null,
      language,
    ],
    [say("warnings"), listing.warnings],
  ] satisfies Array<[name: string, fact: string | null, words?: Language]>;
  return (
    <section className="label">
      <h2>{say("label_facts")}</h2>
      {language === "en" ? <p className="fine">{say("label_as_printed")}</p> : null}
      <dl>
        {facts.map(([name, fact, words = "vi"]) =>
          fact ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd lang={words}>{fact}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  );
}
