/** Options of the plugin. What is left out is not there yet: transfers are not offered then. */
export type TransferOptions = {
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
};
