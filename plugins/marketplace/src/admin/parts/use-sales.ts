import { request, useMyRole } from "@nang-gio/access/dashboard";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type {
  MarketConnection,
  OrderConsignments,
  SalesFigure,
  SalesRecords,
} from "../../contract";

/** Days in Vietnam, both counted, and one organisation or all. */
export interface Period {
  from: string;
  to: string;
  cooperative_id?: string;
}

/** Which consignments to show: of a figure, of the whole or a part. */
export interface Opened extends Period {
  figure: SalesFigure;
  women_led?: boolean;
  /** What the figure is of, for the title. */
  name: string;
}

/** The sums of a period and one page of its organisations. */
export function useMarketConnection(period: Period, limit: number, offset: number) {
  return useQuery({
    queryKey: ["marketplace", "connection", period, limit, offset],
    queryFn: () =>
      request<MarketConnection>("/market-connection", { query: { ...period, limit, offset } }),
    placeholderData: keepPreviousData,
  });
}

/** One page of the consignments behind a figure. */
export function useSalesRecords({ name: _name, ...opened }: Opened, limit: number, offset: number) {
  return useQuery({
    queryKey: ["marketplace", "records", opened, limit, offset],
    queryFn: () =>
      request<SalesRecords>("/market-connection/records", { query: { ...opened, limit, offset } }),
    placeholderData: keepPreviousData,
  });
}

/** The consignments of one order. */
export function useOrderConsignments(orderId: string) {
  return useQuery({
    queryKey: ["marketplace", "order", orderId],
    queryFn: () => request<OrderConsignments>(`/orders/${orderId}/consignments`),
  });
}

/** Whether the caller may open an order: officers of communes and agencies see sums and parts only. */
export function useMayOpenOrders(): boolean {
  const role = useMyRole();
  return role === "province" || role === "auditor";
}
