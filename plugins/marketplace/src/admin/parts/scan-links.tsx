interface ScanLinksProps {
  /** Where the photographs are read. */
  addresses: readonly string[];
  /** What one is called, by its place from 1. */
  name: (number: number) => string;
}

/** Small photographs that open in a page of their own. */
export function ScanLinks({ addresses, name }: ScanLinksProps) {
  return (
    <span className="flex flex-wrap gap-2">
      {addresses.map((address, at) => (
        <a key={address} href={address} target="_blank" rel="noreferrer" aria-label={name(at + 1)}>
          <img src={address} alt="" className="size-20 rounded border object-cover" />
        </a>
      ))}
    </span>
  );
}
