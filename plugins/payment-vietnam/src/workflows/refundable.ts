import type { PrepaymentService } from "../modules/prepayment/service";
import type { OnlineWay } from "../provider-ids";

/** What can still be paid back of each payment of an order: the payment, less what went back of it. */
export async function refundable(service: PrepaymentService, order_id: string, way: OnlineWay) {
  const [payments, refunds] = await Promise.all([
    service.listBankTransactions({ order_id, source: way }, { take: null }),
    service.listPrepaymentRefunds({ order_id }, { take: null }),
  ]);
  return payments.map(({ content, reference, amount }) => {
    const txn_ref = way === "stripe" ? reference : content;
    const before = refunds.filter((one) => one.txn_ref === txn_ref);
    const gone = before.reduce((sum, one) => sum + Number(one.amount), 0);
    return { txn_ref, reference, amount: Number(amount), left: Number(amount) - gone, before };
  });
}
