import { type Cell, xlsxBytes } from "@nang-gio/paper";
import { type Statement, statementFigures, statementHead, statementPaid } from "./read-statement";

/** A settlement's statement as a workbook: the figures, each consignment, the rules. The same gives the same bytes. */
export function statementXlsx(statement: Statement): Promise<Buffer> {
  const { say, row, lines, sums, rules } = statement;
  const paid = statementPaid(statement);
  const lead: Cell[][] = [
    [say("title")],
    ...(row.state === "draft" ? [[say("draft")]] : []),
    ...statementHead(statement),
    [say("explained")],
  ];
  return xlsxBytes([
    {
      name: say("title"),
      lead,
      columns: [
        { heading: say("period"), width: 34 },
        { heading: "đồng", width: 20 },
      ],
      rows: statementFigures(statement),
      foot: paid ? [[paid]] : [],
    },
    {
      name: say("consignments"),
      columns: [
        { heading: say("day"), width: 12 },
        { heading: say("consignment"), width: 14 },
        { heading: say("sale"), width: 16 },
        { heading: say("delivery"), width: 14 },
        { heading: say("returned"), width: 16 },
        { heading: say("commission"), width: 16 },
        { heading: say("commission_rule"), width: 18 },
        { heading: say("tax"), width: 16 },
        { heading: say("tax_rate"), width: 24 },
        { heading: say("cash_collected"), width: 16 },
        { heading: say("refund"), width: 16 },
        { heading: say("total"), width: 16 },
      ],
      rows: lines.map((line) => [
        line.day,
        line.number,
        line.sale,
        line.delivery,
        line.returned,
        line.commission,
        line.commission_rule,
        line.tax,
        line.tax_rate,
        line.cash_collected,
        line.refund,
        line.change,
      ]),
      foot: [
        [
          say("total"),
          null,
          sums.sale,
          sums.delivery,
          sums.returned,
          sums.commission,
          null,
          sums.tax,
          null,
          sums.cash_collected,
          sums.refund,
          row.change - sums.transfer,
        ],
      ],
    },
    {
      name: say("rules"),
      columns: [
        { heading: say("rule"), width: 8 },
        { heading: say("of"), width: 50 },
        { heading: say("rate"), width: 10 },
        { heading: say("bounds"), width: 30 },
        { heading: say("from"), width: 14 },
      ],
      rows: rules.map(({ of, rate, bounds, from }, index) => [
        `[${index + 1}]`,
        of,
        rate,
        bounds,
        from,
      ]),
    },
  ]);
}
