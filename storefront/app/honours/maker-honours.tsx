import { Link } from "@remix-run/react";
import { day } from "../parts/format";
import { useShop } from "../parts/use-shop";
import { speakHonours } from "./messages";
import type { Honour } from "./read.server";

/** What a co-operative was commended for, on its page; nothing where it never was. */
export function MakerHonours({ honours }: { honours: readonly Honour[] }) {
  const { language, to } = useShop();
  const say = speakHonours(language);
  if (honours.length === 0) return null;
  return (
    <section className="maker-honours">
      <h2>{say("of_maker")}</h2>
      <ul>
        {honours.map(({ id, title, body, number, decided_on }) => (
          <li key={id}>{say("of_maker_line", { title, body, number, day: day(decided_on) })}</li>
        ))}
      </ul>
      <p>
        <Link to={to("/ton-vinh")}>{say("all")}</Link>
      </p>
    </section>
  );
}
