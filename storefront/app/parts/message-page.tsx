import { Link } from "@remix-run/react";
import { Boat } from "./boat";
import { useShop } from "./use-shop";

/** A page that only says something: not found, trouble, soon. */
export function MessagePage({
  title,
  text,
  action,
}: {
  title: string;
  text: string;
  /** Where to go from here; the home page unless told. */
  action?: { to: string; text: string };
}) {
  const { say, to } = useShop();
  return (
    <div className="message">
      <Boat />
      <h1>{title}</h1>
      <p>{text}</p>
      <Link to={action?.to ?? to("/")} className="button">
        {action?.text ?? say("back_home")}
      </Link>
    </div>
  );
}
