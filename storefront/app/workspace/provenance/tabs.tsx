import { Link } from "@remix-run/react";
import { useProvenance } from "./use-provenance";

/** The two lists of provenance: papers and lots. */
export function ProvenanceTabs({ current }: { current: "papers" | "lots" }) {
  const { say, to } = useProvenance();
  const tabs = [
    ["papers", "/ban-hang/giay-to"],
    ["lots", "/ban-hang/lo-hang"],
  ] as const;
  return (
    <nav className="work-filter">
      {tabs.map(([name, path]) => (
        <Link key={name} to={to(path)} aria-current={name === current ? "page" : undefined}>
          {say(name)}
        </Link>
      ))}
    </nav>
  );
}
