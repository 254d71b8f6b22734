import { Link } from "@remix-run/react";
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
      <svg viewBox="0 0 240 120" aria-hidden="true" focusable="false">
        <circle cx="176" cy="40" r="22" fill="var(--sun)" />
        <path d="M92 74h60l-10 18h-40z" fill="var(--dragon)" />
        <path d="M120 74V26l30 42z" fill="var(--paper)" stroke="var(--sea)" strokeWidth="3" />
        <path d="M0 96c20-10 40-10 60 0s40 10 60 0 40-10 60 0 40 10 60 0v24H0z" fill="var(--sea)" />
      </svg>
      <h1>{title}</h1>
      <p>{text}</p>
      <Link to={action?.to ?? to("/")} className="button">
        {action?.text ?? say("back_home")}
      </Link>
    </div>
  );
}
