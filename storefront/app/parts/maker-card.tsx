import type { CooperativeCard } from "@nang-gio/cooperative/contract";
import { Link } from "@remix-run/react";
import { inLanguage } from "../language";
import { Picture } from "./picture";
import { WomenLedTag } from "./tags";
import { useShop } from "./use-shop";

/** Who made the goods: a card that leads to the co-operative's page. */
export function MakerCard({
  cooperative,
  title,
}: {
  cooperative: CooperativeCard;
  /** Heading above the name; without it the name itself stands at its level. */
  title?: string;
}) {
  const Name = title ? "h3" : "h2";
  const { language, say, to } = useShop();
  return (
    <article className="maker">
      {title ? <h2 className="maker-title">{title}</h2> : null}
      <Picture
        picture={cooperative.picture}
        alt=""
        sizes={title ? "7rem" : "(min-width: 900px) 380px, 92vw"}
      />
      <Name className="maker-name">
        <Link to={to(`/hop-tac-xa/${cooperative.handle}`)}>
          {inLanguage(language, cooperative.name, cooperative.name_en)}
        </Link>
      </Name>
      <p>
        {say(`kind_${cooperative.kind}`)} · {cooperative.commune_name} ·{" "}
        {say("goods_count", { count: cooperative.product_count })}
      </p>
      {cooperative.women_led.holds ? <WomenLedTag /> : null}
    </article>
  );
}
