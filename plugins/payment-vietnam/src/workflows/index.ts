export { matchTransactionWorkflow, returnTransactionWorkflow } from "./decide-transaction";
export { recordStatementWorkflow } from "./record-statement";
export { recordTransactionsWorkflow } from "./record-transactions";
export { refundTransferWorkflow } from "./refund-transfer";
export { settleTransfersWorkflow } from "./settle-transfers";
