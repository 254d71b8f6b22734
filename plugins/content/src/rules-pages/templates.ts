/** A page of rules as an operator finds it: what the market does by itself is told, the rest is left to fill in. */
export interface RulesTemplate {
  slug: string;
  title: string;
  title_en: string;
  summary: string;
  summary_en: string;
  body: string;
  body_en: string;
}

/**
 * The pages that an e-commerce floor has to publish (Decree 52/2013/NĐ-CP, Articles 24 to 38: operating rules, complaints,
 * delivery and return, payment, who runs it; as changed by Decree 85/2021/NĐ-CP). Nothing here is a fact of an operator:
 * what only they know stands in brackets, and a page with a bracket left is not published.
 */
export const RULES_TEMPLATES: readonly RulesTemplate[] = [
  {
    slug: "quy-che-hoat-dong",
    title: "Quy chế hoạt động",
    title_en: "Operating rules",
    summary: "Ai vận hành sàn, ai được bán, quyền và nghĩa vụ của người bán, người mua và sàn.",
    summary_en:
      "Who operates the floor, who may sell, and what sellers, buyers and the floor owe each other.",
    body: `## Đơn vị vận hành
Sàn giao dịch thương mại điện tử này do [Cần điền: tên đơn vị vận hành] vận hành, trụ sở tại [Cần điền: địa chỉ trụ sở], mã số [Cần điền: số quyết định thành lập hoặc mã số thuế]. Việc đăng ký sàn với Bộ Công Thương: [Cần điền: số và ngày xác nhận đăng ký].

## Ai được bán
- Hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác và nhóm đồng sở thích có trong sổ đăng ký của tỉnh.
- Người bán nộp giấy tờ; cán bộ xem xét rồi mới mở gian hàng. Mỗi món hàng được xem trước khi lên sàn.
- Không bán hàng cấm, hàng hạn chế kinh doanh, hàng không rõ nguồn gốc.

## Thông tin về hàng
Người bán ghi đúng tên hàng, giá đã gồm thuế, khối lượng, thành phần, hạn dùng và xuất xứ. Sao OCOP và nhãn “phụ nữ quản lý” do sàn tính từ hồ sơ có ngày tháng, không ai tự gõ vào.

## Quyền và nghĩa vụ
- Người mua được biết ai bán, tổng số tiền phải trả trước khi đặt, và được khiếu nại.
- Người bán giao đúng hàng đã đặt và chịu trách nhiệm về chất lượng hàng của mình.
- Sàn kiểm tra người bán, gỡ hàng vi phạm, lưu hồ sơ giao dịch và cung cấp cho cơ quan nhà nước theo luật.

## Phí
Phí sàn thu của người bán: [Cần điền: mức phí và căn cứ]. Người mua không trả phí cho sàn.

## Xử lý vi phạm và sửa đổi
Hàng vi phạm bị gỡ; gian hàng vi phạm bị tạm ngừng hoặc đóng, có lý do bằng văn bản. Quy chế sửa đổi được báo trước [Cần điền: số ngày] ngày trên trang này.`,
    body_en: `## The operator
This e-commerce floor is operated by [Fill in: name of the operator], seated at [Fill in: address], number [Fill in: decision of establishment or tax number]. Registration with the Ministry of Industry and Trade: [Fill in: number and day of confirmation].

## Who may sell
- Co-operatives, their unions, co-operative groups and interest groups of the province's register.
- Sellers hand in their papers; officers look at them before a shop opens, and at each product before it is listed.
- Forbidden or restricted goods, and goods of unknown origin, are not sold.

## What is said of goods
Sellers state name, price with tax, weight, ingredients, shelf life and origin truly. OCOP stars and the tag “women-led” are computed from dated records; nobody types them in.

## Rights and duties
- Buyers know who sells and what they will pay before they order, and may complain.
- Sellers send what was ordered and answer for the quality of their goods.
- The floor checks sellers, takes down what breaks the rules, keeps records and gives them to authorities as the law says.

## Fees
What the floor charges sellers: [Fill in: fee and its basis]. Buyers pay the floor nothing.

## Breaches and changes
Goods that break the rules are taken down; shops are suspended or closed with the reason in writing. Changes are announced here [Fill in: number] days ahead.`,
  },
  {
    slug: "giai-quyet-khieu-nai",
    title: "Giải quyết khiếu nại, tranh chấp",
    title_en: "Complaints and disputes",
    summary: "Gửi khiếu nại ở đâu, ai trả lời, trong bao lâu, và khi chưa đồng ý thì đi đâu.",
    summary_en:
      "Where to send a complaint, who answers, how soon, and where to go if you do not agree.",
    body: `## Gửi khiếu nại
1. Nhắn cho hợp tác xã đã bán, từ trang đơn hàng hoặc mục Hỏi đáp trong tài khoản.
2. Hoặc viết cho sàn: [Cần điền: thư điện tử], điện thoại [Cần điền: số điện thoại]. Ghi số đơn hàng và gửi kèm ảnh nếu có.

## Thời hạn
Sàn xác nhận đã nhận trong [Cần điền: số ngày] ngày làm việc và trả lời kết quả trong [Cần điền: số ngày] ngày.

## Khi chưa đồng ý
Hai bên thương lượng, có sàn hoà giải. Không thành thì người mua có quyền gửi đến [Cần điền: cơ quan bảo vệ người tiêu dùng của tỉnh], trọng tài hoặc toà án. Người mua có các quyền theo Luật Bảo vệ quyền lợi người tiêu dùng số 19/2023/QH15.`,
    body_en: `## To complain
1. Write to the co-operative that sold, from the page of the order or Questions in your account.
2. Or write to the floor: [Fill in: e-mail], telephone [Fill in: number]. Give the number of the order, and pictures if there are any.

## How soon
The floor confirms within [Fill in: number] working days and answers within [Fill in: number] days.

## If you do not agree
Both sides talk, with the floor between them. Failing that, buyers may turn to [Fill in: the province's authority for consumers], to arbitration or to court. Buyers have the rights of the Law on Protection of Consumers' Rights, No. 19/2023/QH15.`,
  },
  {
    slug: "giao-hang-doi-tra",
    title: "Giao nhận, đổi trả và hoàn tiền",
    title_en: "Delivery, returns and refunds",
    summary: "Hàng gửi từ đâu, phí giao và thời gian, khi nào được đổi trả và nhận lại tiền.",
    summary_en:
      "Where goods are sent from, what delivery costs and how long it takes, and when they can be returned.",
    body: `## Giao hàng
- Mỗi hợp tác xã gửi kiện hàng của mình; một đơn có thể gồm nhiều kiện.
- Phí giao và ngày gửi dự kiến của từng hợp tác xã hiện ở trang sản phẩm và trước khi đặt.
- Vài hợp tác xã cho nhận tại nơi bán.

## Kiểm hàng
Người mua xem hàng khi nhận. Hàng hỏng, thiếu, sai: chụp ảnh và báo từ trang đơn hàng trong [Cần điền: số ngày] ngày.

## Đổi trả
- Được đổi trả: hàng hỏng, hết hạn, thiếu, không đúng mô tả.
- Không đổi trả: [Cần điền: loại hàng không đổi trả, ví dụ hàng tươi đã mở].
- Phí gửi trả khi lỗi của người bán do người bán chịu.

## Hoàn tiền
Tiền trả trước được hoàn qua cách đã trả; tiền mặt được hoàn bằng chuyển khoản, trong [Cần điền: số ngày] ngày từ khi hàng trả được nhận.`,
    body_en: `## Delivery
- Each co-operative sends a parcel of its own; an order may have several.
- What each asks for delivery, and when it sends, is told on the product's page and before you order.
- Some let you come for the goods.

## On arrival
Look at the goods when they come. Broken, missing or wrong: take a picture and tell it from the page of the order within [Fill in: number] days.

## Returns
- Taken back: goods that are broken, past their date, missing, or not as described.
- Not taken back: [Fill in: kinds of goods, such as fresh food once opened].
- Where the seller is at fault, the seller pays for sending back.

## Refunds
What was paid in advance goes back the way it came; cash is paid back by transfer, within [Fill in: number] days of the return.`,
  },
  {
    slug: "thanh-toan",
    title: "Thanh toán",
    title_en: "Payment",
    summary: "Các cách trả tiền, khi nào tiền được trừ, hoá đơn, và an toàn khi trả tiền.",
    summary_en: "Ways to pay, when money is taken, invoices, and how payments are kept safe.",
    body: `## Các cách trả tiền
Cách trả tiền đang có hiện ở trang đặt hàng: tiền mặt khi nhận, và những cách trả trước mà sàn mở. Giá đã gồm thuế; tổng tiền và phí giao hiện trước khi đặt.

## Khi nào phải trả
- Tiền mặt: khi nhận từng kiện.
- Trả trước: ngay sau khi đặt. Đơn chưa trả trong thời hạn ghi ở trang đơn thì tự huỷ.

## Hoá đơn
Hợp tác xã bán hàng xuất hoá đơn. Cách yêu cầu hoá đơn: [Cần điền: cách yêu cầu hoá đơn].

## An toàn
Số thẻ nhập tại trang của cổng thanh toán, sàn không giữ. Sàn không bao giờ hỏi mật khẩu hay mã OTP của bạn. Cần giúp về thanh toán: [Cần điền: số điện thoại hoặc thư điện tử].`,
    body_en: `## Ways to pay
The ways that are open stand on the order page: cash on delivery, and what can be paid in advance. Prices include tax; the total with delivery is shown before you order.

## When
- Cash: as each parcel arrives.
- In advance: right after ordering. An order that is not paid in the time its page tells is cancelled.

## Invoices
The co-operative that sells writes the invoice. To ask for one: [Fill in: how].

## Safety
Card numbers are typed into the payment provider's page; the floor keeps none. It never asks for your password or one-time code. Help with payments: [Fill in: telephone or e-mail].`,
  },
  {
    slug: "lien-he",
    title: "Liên hệ",
    title_en: "Contact",
    summary: "Địa chỉ, điện thoại và thư điện tử của đơn vị vận hành.",
    summary_en: "Address, telephone and e-mail of the operator.",
    body: `- Đơn vị vận hành: [Cần điền: tên đơn vị vận hành]
- Địa chỉ: [Cần điền: địa chỉ trụ sở]
- Điện thoại: [Cần điền: số điện thoại]
- Thư điện tử: [Cần điền: thư điện tử]
- Giờ làm việc: [Cần điền: giờ làm việc]
- Người chịu trách nhiệm: [Cần điền: họ tên và chức vụ]

Hỏi về món hàng hay kiện hàng: nhắn thẳng cho hợp tác xã từ trang sản phẩm hoặc trang đơn hàng.`,
    body_en: `- Operator: [Fill in: name of the operator]
- Address: [Fill in: address]
- Telephone: [Fill in: number]
- E-mail: [Fill in: e-mail]
- Hours: [Fill in: hours]
- Responsible: [Fill in: name and office]

For questions about goods or a parcel, write to the co-operative from the page of the product or of the order.`,
  },
];
