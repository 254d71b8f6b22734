/** Options of the plugin. What is left out is not there yet: that way to pay is not offered then. */
export type PaymentOptions = {
  transfer?: {
    /** The bank's number at NAPAS, six digits. */
    bank_bin?: string;
    account_number?: string;
    holder?: string;
    /** How long an order waits for its transfer; 24 hours where nothing is said. */
    hours?: number;
    /** By which a gateway signs what it tells; without it nothing is taken from one. */
    webhook_secret?: string;
  };
  vnpay?: {
    /** The market's code at VNPay (`vnp_TmnCode`), and the secret by which both sign. */
    tmn_code?: string;
    hash_secret?: string;
    /** VNPay's page to pay on, and its merchant API. */
    pay_url?: string;
    api_url?: string;
    /** How long an order waits for VNPay; 60 minutes where nothing is said. */
    minutes?: number;
    /** The shop's address, to which VNPay sends shoppers back. */
    shop_url?: string;
  };
  stripe?: {
    /** The market's keys at Stripe: the server's, and the one that browsers are given. */
    secret_key?: string;
    publishable_key?: string;
    /** By which Stripe signs what it tells. */
    webhook_secret?: string;
    /** Where Stripe's API answers, where that is not at Stripe: a double on this machine. */
    api_url?: string;
    /** How long an order waits for its card; 60 minutes where nothing is said. */
    minutes?: number;
  };
};
