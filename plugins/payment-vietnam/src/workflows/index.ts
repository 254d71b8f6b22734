export { matchTransactionWorkflow, returnTransactionWorkflow } from "./decide-transaction";
export { recordStatementWorkflow } from "./record-statement";
export { recordTransactionsWorkflow } from "./record-transactions";
export { recordVnpayWorkflow } from "./record-vnpay";
export { refundByVnpayWorkflow } from "./refund-by-vnpay";
export { refundPrepaymentWorkflow } from "./refund-prepayment";
export { settlePrepaymentsWorkflow } from "./settle-prepayments";
export { startVnpayWorkflow } from "./start-vnpay";
