import type { PublicMark } from "@nang-gio/cooperative/contract";
import { addDays, type CalendarDate } from "@nang-gio/vietnam";
import { day } from "./format";
import { useShop } from "./use-shop";

/** Trademarks, geographical indications, growing areas and food-safety papers that hold; nothing where there are none. */
export function Marks({ marks }: { marks: readonly PublicMark[] }) {
  const { say } = useShop();
  if (marks.length === 0) return null;
  return (
    <section className="label">
      <h2>{say("marks")}</h2>
      <dl>
        {marks.map(({ kind, number, name, issuer, expires_on }) => (
          <div key={`${kind} ${number}`}>
            <dt>{say(`mark_${kind}`)}</dt>
            <dd>
              <strong lang="vi">{name}</strong>
              <br />
              {say("mark_number", { number, issuer })}
              {expires_on ? (
                <>
                  <br />
                  {say("mark_until", { date: day(addDays(expires_on as CalendarDate, -1)) })}
                </>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
