import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { BankEntry, StatementReport } from "../contract";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { type RecordedTransactions, recordTransactionsWorkflow } from "./record-transactions";

interface NewStatement {
  account: string;
  file_name: string;
  covers_until: Date;
  entries: BankEntry[];
  actor_id: string;
}

const keepStatementStep = createStep(
  "keep-bank-statement",
  async (
    { statement, done }: { statement: NewStatement; done: RecordedTransactions },
    { container },
  ) => {
    const { file_name, covers_until, entries, actor_id } = statement;
    const kept = await container
      .resolve<PrepaymentService>(PREPAYMENT_MODULE)
      .createBankStatements({
        file_name,
        covers_until: new Date(covers_until),
        entries: entries.length,
        added: done.added,
        created_by: actor_id,
      });
    const report: StatementReport = {
      id: kept.id,
      entries: entries.length,
      added: done.added,
      matched: done.order_ids.length,
    };
    return new StepResponse(report);
  },
);

/** Writes down what a statement tells, and until when it tells all; the same file again adds no money. */
export const recordStatementWorkflow = createWorkflow(
  "record-bank-statement",
  (statement: NewStatement) => {
    const done = recordTransactionsWorkflow.runAsStep({
      input: transform(statement, ({ account, entries }) => ({
        source: "statement" as const,
        account,
        entries,
      })),
    });
    return new WorkflowResponse(keepStatementStep({ statement, done }));
  },
);
