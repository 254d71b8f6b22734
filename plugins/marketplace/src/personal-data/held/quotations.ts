import { QUOTATION_MODULE } from "../../modules/quotation";
import type { QuotationService } from "../../modules/quotation/service";
import { quotationNumber } from "../../quotations/read";
import { forgetQuotationsWorkflow } from "../../workflows/quotations/change";
import type { Holder } from "../holder";
import { sayer } from "../say";

/** What they asked co-operatives to offer. */
export const QUOTATIONS: Holder = {
  name: "quotations",
  async of(container, { account_id, language }) {
    const say = sayer(language);
    const found = await container.resolve<QuotationService>(QUOTATION_MODULE).ofShopper(account_id);
    return found.map(({ number, state, firm, tax_number, country, deliver_to, ...kept }) => ({
      number: quotationNumber(number),
      at: kept.asked_at,
      state: say(`own_data.quotation_${state}`),
      goods: kept.lines.map(({ quantity, title }) => `${quantity} × ${title}`),
      ...{ firm, tax_number, country, address: deliver_to, note: kept.note },
      words: kept.words,
    }));
  },
  async forget(container, { account_id }) {
    await forgetQuotationsWorkflow(container).run({ input: { customer_id: account_id } });
  },
};
