/** A row of a table: what it is of, and two figures. */
type FigureRow = readonly [string, string, string];

interface FiguresProps {
  /** Id of the heading above it. */
  labelledBy: string;
  headings: FigureRow;
  rows: readonly FigureRow[];
  total: FigureRow;
}

/** Figures under their headings, with their sum; a long table makes the page long. */
export function Figures({ labelledBy, headings, rows, total }: FiguresProps) {
  return (
    <table className="sales-figures" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, first, second], index) => (
          // Two products may have one name; the rows never change places.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <tr key={index}>
            <th scope="row">{name}</th>
            <td>{first}</td>
            <td>{second}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{total[0]}</th>
          <td>{total[1]}</td>
          <td>{total[2]}</td>
        </tr>
      </tfoot>
    </table>
  );
}
