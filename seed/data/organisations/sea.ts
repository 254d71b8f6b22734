import type { DemoOrganisation } from "../types";

/** Organisations that live from the sea: fish sauce, one-sun squid, dried fish. */
export const SEA: DemoOrganisation[] = [
  {
    code: "htx-nuoc-mam-bien-nang",
    kind: "cooperative",
    name: "HTX Nước mắm Biển Nắng (minh hoạ)",
    name_en: "Bien Nang Fish Sauce Co-operative (demonstration)",
    registration_number: "0000000101",
    founded_on: "2014-03-12",
    sector: "Chế biến nước mắm truyền thống",
    priority_lines: ["traditional_craft", "value_chain"],
    commune: "Phường Phú Thuỷ",
    address: "Khu nhà lều số 7, đường ven biển",
    phone: "0900000001",
    email: "bien-nang@example.com",
    cover: "vats",
    story: `Mỗi năm, khi gió nồm đưa đàn cá cơm vào gần bờ, cả xóm nhà lều lại thơm mùi cá tươi trộn muối. Mười hai hộ làm nước mắm lâu đời ở đây góp thùng, góp nghề và lập hợp tác xã năm 2014, khi nhận ra rằng bán xá cho thương lái thì giọt nước mắm ngon mấy cũng không còn tên.

Bây giờ hợp tác xã có 86 thùng gỗ, mỗi thùng chứa chừng bốn tấn cá. Cá cơm than được trộn muối Vĩnh Hảo theo tỉ lệ ba cá một muối ngay trên ghe, ủ mười hai đến mười tám tháng, rồi kéo rút từng giọt. Không phẩm màu, không chất bảo quản, độ đạm bao nhiêu thì ghi bấy nhiêu.

Hơn một nửa người làm ở đây là phụ nữ: các chị đứng trộn cá, nếm mắm, đóng chai và quản lý sổ sách. Chị giám đốc vẫn giữ thói quen của mẹ mình: sáng nào cũng đi dọc hàng thùng, gõ nhẹ vào thành gỗ và nghe xem mắm đã "chín" chưa.`,
    story_en: `Every year, when the southerly breeze pushes the anchovy shoals close to shore, the whole row of sheds smells of fresh fish and salt. Twelve families who had made fish sauce here for generations pooled their vats and their skill and founded the co-operative in 2014, having learnt that sauce sold in bulk to a middleman loses its name however good it is.

Today there are 86 wooden vats, each holding about four tonnes of fish. Anchovies are mixed with Vinh Hao sea salt on board, three parts to one, left for twelve to eighteen months, then drawn off drop by drop. No colouring, no preservatives, and the nitrogen figure on the label is the one the laboratory found.

More than half of the people who work here are women: they mix, taste, bottle and keep the books. The director has kept her mother's habit: each morning she walks along the vats, taps the staves and listens for the ones that are ready.`,
    officers: [
      {
        name: "Nguyễn Thị Hạ Lam (minh hoạ)",
        sex: "female",
        title: "director",
        from: "2021-04-01",
      },
      { name: "Trần Văn Khơi (minh hoạ)", sex: "male", title: "board_chair", from: "2019-04-01" },
      {
        name: "Trần Văn Khơi (minh hoạ)",
        sex: "male",
        title: "director",
        from: "2014-03-12",
        to: "2021-04-01",
      },
      { name: "Lê Thị Mặn Mà (minh hoạ)", sex: "female", title: "accountant", from: "2016-01-01" },
    ],
    labour: [
      {
        as_of: "2022-12-31",
        workers: 44,
        women: 21,
        members: 38,
        women_members: 16,
        new_jobs: 3,
        new_jobs_women: 2,
      },
      {
        as_of: "2023-12-31",
        workers: 48,
        women: 25,
        members: 41,
        women_members: 19,
        new_jobs: 4,
        new_jobs_women: 4,
      },
      {
        as_of: "2024-12-31",
        workers: 52,
        women: 29,
        members: 43,
        women_members: 22,
        new_jobs: 4,
        new_jobs_women: 4,
      },
      {
        as_of: "2025-12-31",
        workers: 56,
        women: 33,
        members: 46,
        women_members: 25,
        new_jobs: 5,
        new_jobs_women: 4,
        poor_household: 7,
      },
      {
        as_of: "2026-06-30",
        workers: 58,
        women: 35,
        members: 46,
        women_members: 25,
        new_jobs: 2,
        new_jobs_women: 2,
        poor_household: 8,
      },
    ],
  },
  {
    code: "htx-lang-chai-xua",
    kind: "cooperative",
    name: "HTX Làng Chài Xưa (minh hoạ)",
    name_en: "Old Fishing Village Co-operative (demonstration)",
    registration_number: "0000000102",
    founded_on: "2017-08-20",
    sector: "Nước mắm, mắm và cá khô",
    priority_lines: ["traditional_craft", "restoring_culture"],
    commune: "Phường Mũi Né",
    address: "Xóm Rạng, gần bến thúng",
    phone: "0900000002",
    email: "lang-chai-xua@example.com",
    cover: "boats",
    story: `Bến thúng của xóm Rạng thức dậy lúc bốn giờ sáng. Thuyền cập bờ, rổ cá chuyền tay nhau qua mép nước, và khi mặt trời vừa lên khỏi mũi đất thì mẻ cá cơm đầu tiên đã được hấp xong, trải đều trên giàn phơi.

Hợp tác xã ra đời từ một chuyện rất nhỏ: năm 2017, mấy nhà trong xóm cùng thuê chung một xe lạnh để khỏi bị ép giá những ngày cá rộ. Từ chiếc xe đó, bà con góp vốn làm lại lò hấp, dựng nhà phơi có mái che cát, rồi giữ lại kiểu ủ mắm trong lu sành mà ông bà để lại.

Chủ tịch hội đồng quản trị là một người con gái làng chài, từng đi làm kế toán ở thành phố rồi trở về. Chị nói hợp tác xã không giàu, nhưng cá mua của ai, ngày nào, bao nhiêu tiền đều ghi trên bảng giữa nhà, ai đi qua cũng đọc được. Nhờ vậy mà ghe nào cũng muốn bán cá ngon cho mình.`,
    story_en: `The coracle landing at Rang hamlet wakes at four. Boats touch the sand, baskets pass from hand to hand at the waterline, and by the time the sun clears the headland the first anchovies have been steamed and spread on the drying racks.

The co-operative grew from something small: in 2017 a few families rented one refrigerated van together, so that they would not be forced to sell cheaply on days of plenty. From that van came a shared steam oven, a drying house roofed against blown sand, and a return to the earthenware jars in which their grandparents aged fish sauce.

The chair of the board is a daughter of the hamlet who worked as an accountant in the city and came home. The co-operative is not rich, she says, but whose fish was bought, on which day and for how much is chalked on a board in the middle of the house, where everybody can read it. That is why the good boats sell here.`,
    officers: [
      {
        name: "Phạm Thị Sóng Êm (minh hoạ)",
        sex: "female",
        title: "board_chair",
        from: "2022-05-15",
      },
      { name: "Võ Văn Lưới (minh hoạ)", sex: "male", title: "director", from: "2017-08-20" },
      {
        name: "Võ Văn Buồm (minh hoạ)",
        sex: "male",
        title: "board_chair",
        from: "2017-08-20",
        to: "2022-05-15",
      },
    ],
    labour: [
      { as_of: "2023-12-31", workers: 41, women: 15, members: 29, women_members: 9 },
      {
        as_of: "2024-12-31",
        workers: 44,
        women: 17,
        members: 31,
        women_members: 11,
        new_jobs: 3,
        new_jobs_women: 2,
      },
      {
        as_of: "2025-12-31",
        workers: 46,
        women: 18,
        members: 33,
        women_members: 12,
        new_jobs: 2,
        new_jobs_women: 1,
      },
    ],
  },
  {
    code: "htx-mot-nang-phuoc-hoi",
    kind: "cooperative",
    name: "HTX Hải sản Một Nắng Phước Hội (minh hoạ)",
    name_en: "Phuoc Hoi One-Sun Seafood Co-operative (demonstration)",
    registration_number: "0000000103",
    founded_on: "2016-11-05",
    sector: "Mực và cá một nắng",
    priority_lines: ["value_chain", "deep_processing"],
    commune: "Phường Phước Hội",
    address: "Tổ 4, đường Cửa Biển",
    phone: "0900000003",
    email: "mot-nang@example.com",
    cover: "drying-racks",
    story: `Mực một nắng chỉ có đúng một bí quyết: nắng. Con mực lá vừa lên bờ phải được xẻ ngay khi thịt còn trong, rửa bằng nước biển, căng lên giàn và trở mặt bốn lần từ tám giờ sáng đến hai giờ chiều. Thiếu nắng thì nhão, thừa nắng thì thành mực khô.

Ở Phước Hội, việc xẻ mực xưa nay là của các chị. Khi thành lập năm 2016, hợp tác xã gom chín tổ xẻ mực lẻ tẻ ngoài bến về một nhà xưởng có nước sạch, bàn inox và giờ giấc rõ ràng. Lần đầu tiên nhiều chị có hợp đồng, có bảo hiểm và có chỗ gửi con trong lúc làm.

Hợp tác xã mua mực của 34 ghe câu, trả thêm cho mực câu đèn so với mực cào, vì câu thì con mực đẹp và biển đỡ đau. Hai phần ba người lao động là phụ nữ; có chị xẻ mực ba mươi năm, nhìn da mực là nói được đêm qua ghe thả ở vùng nước nào.`,
    story_en: `One-sun squid has a single secret: the sun. A squid just off the boat must be opened while its flesh is still clear, rinsed in sea water, stretched on a rack and turned four times between eight in the morning and two in the afternoon. Too little sun and it is limp; too much and it becomes dried squid.

In Phuoc Hoi, opening squid has always been women's work. When the co-operative began in 2016 it brought nine scattered gangs from the quay into one building with clean water, steel tables and fixed hours. For the first time many of the women had a contract, insurance, and a place to leave their children while they worked.

The co-operative buys from 34 line-fishing boats and pays more for squid caught by lamp and line than for squid from the trawl: the animal is better, and the sea is hurt less. Two workers in three are women; some have done this for thirty years and can tell from the skin which waters the boat fished last night.`,
    officers: [
      { name: "Huỳnh Văn Ghe (minh hoạ)", sex: "male", title: "board_chair", from: "2016-11-05" },
      { name: "Huỳnh Văn Ghe (minh hoạ)", sex: "male", title: "director", from: "2016-11-05" },
      {
        name: "Đỗ Thị Sương Mai (minh hoạ)",
        sex: "female",
        title: "deputy_director",
        from: "2020-01-01",
      },
    ],
    labour: [
      { as_of: "2023-12-31", workers: 57, women: 36, members: 40, women_members: 22 },
      {
        as_of: "2024-12-31",
        workers: 60,
        women: 39,
        members: 42,
        women_members: 25,
        new_jobs: 4,
        new_jobs_women: 4,
      },
      {
        as_of: "2025-12-31",
        workers: 63,
        women: 41,
        members: 45,
        women_members: 27,
        new_jobs: 5,
        new_jobs_women: 4,
        poor_household: 9,
      },
    ],
  },
  {
    code: "htx-hai-san-gio-nom",
    kind: "cooperative",
    name: "HTX Hải sản Gió Nồm (minh hoạ)",
    name_en: "Gio Nom Seafood Co-operative (demonstration)",
    registration_number: "0000000104",
    founded_on: "2018-02-28",
    sector: "Cá khô, tôm khô",
    priority_lines: ["value_chain"],
    commune: "Phường La Gi",
    address: "Khu cảng cá, dãy nhà B",
    phone: "0900000004",
    email: "gio-nom@example.com",
    cover: "boats",
    story: `Gió nồm là gió lành của người đi biển: thổi từ tháng hai đến tháng tám, đưa thuyền ra khơi êm và đưa cá về đầy khoang. Mười bảy chủ ghe ở cảng La Gi lấy tên ngọn gió ấy đặt cho hợp tác xã của mình năm 2018.

Trước đó, mỗi ghe tự phơi cá trên bờ kè, mưa xuống là hỏng cả mẻ. Hợp tác xã dựng hai nhà sấy năng lượng mặt trời, mái nhựa trong, có quạt đối lưu, nên cá khô sạch và đều quanh năm. Cá chỉ vàng, cá bò da, tôm đất, mỗi loại có một lịch tẩm và phơi riêng, treo ngay cửa xưởng.

Đây là hợp tác xã của những người đàn ông đi biển; vợ con họ phần lớn buôn bán ở chợ nên số lao động nữ còn ít. Đại hội vừa rồi bà con đã bàn chuyện mở thêm tổ đóng gói để các chị có việc làm gần nhà. Ai ghé cảng buổi sớm sẽ được mời một con cá chỉ vàng nướng nóng, chấm tương ớt.`,
    story_en: `The southerly is the kind wind of this coast: it blows from February to August, takes the boats out gently and brings them home full. Seventeen boat owners at La Gi harbour gave its name to their co-operative in 2018.

Until then every crew dried its own fish on the sea wall, and one shower could spoil a whole catch. The co-operative built two solar drying houses with clear roofs and fans, so that the fish is clean and even all year. Yellowstripe scad, leatherjacket and small shrimps each have their own timetable of seasoning and drying, pinned to the workshop door.

This is a co-operative of men who go to sea; most of their wives trade at the market, so few women work here yet. At the last general meeting the members talked of opening a packing room that would give them work near home. Anyone who visits the harbour early is handed a grilled scad, hot, with chilli sauce.`,
    officers: [
      { name: "Bùi Văn Nồm (minh hoạ)", sex: "male", title: "board_chair", from: "2018-02-28" },
      { name: "Lý Văn Khoang (minh hoạ)", sex: "male", title: "director", from: "2018-02-28" },
      { name: "Cao Thị Bến (minh hoạ)", sex: "female", title: "accountant", from: "2019-06-01" },
    ],
    labour: [
      { as_of: "2024-12-31", workers: 29, women: 7, members: 17, women_members: 2 },
      {
        as_of: "2025-12-31",
        workers: 30,
        women: 8,
        members: 17,
        women_members: 2,
        new_jobs: 1,
        new_jobs_women: 1,
      },
    ],
  },
  {
    code: "htx-yen-sao-mui-dien",
    kind: "cooperative",
    name: "HTX Yến sào Mũi Điện (minh hoạ)",
    name_en: "Mui Dien Bird's Nest Co-operative (demonstration)",
    registration_number: "0000000105",
    founded_on: "2019-09-09",
    sector: "Nuôi chim yến, chế biến yến sào",
    priority_lines: ["deep_processing", "indigenous_resources"],
    commune: "Xã Tân Thành",
    address: "Thôn Hải Đăng",
    phone: "0900000005",
    email: "yen-mui-dien@example.com",
    cover: "lighthouse",
    story: `Từ sân phơi của hợp tác xã nhìn ra là ngọn hải đăng trắng trên đảo đá. Chiều xuống, hàng nghìn con yến bay về những ngôi nhà cao không cửa sổ, tiếng ríu rít nghe như mưa. Mười một hộ nuôi yến ở đây lập hợp tác xã năm 2019 để không ai phải bán tổ thô với giá của người mua.

Công đoạn khó nhất là nhặt lông. Một người ngồi từ sáng đến chiều, dưới đèn, bằng nhíp nhỏ, cũng chỉ xong chừng mười tổ. Việc cần đôi mắt tinh và sự kiên nhẫn ấy do ba mươi mốt chị trong thôn làm, tính công theo gam thành phẩm và được nghỉ mắt mười phút mỗi giờ.

Tổ yến chỉ được lấy sau khi chim con đã bay, lịch thu hoạch dán công khai trước từng nhà yến. Nước yến chưng ở đây ít ngọt, ghi rõ phần trăm yến trong lọ. Chị giám đốc bảo: người ta mua yến thường để biếu người ốm, nên một lời nói dối nhỏ cũng là lỗi lớn.`,
    story_en: `From the co-operative's yard you look out at a white lighthouse on its rock. At dusk thousands of swiftlets return to the tall windowless houses with a chatter like rain. Eleven families who keep them founded the co-operative in 2019, so that nobody would have to sell raw nests at the buyer's price.

The hardest task is picking out the feathers. One person, under a lamp with fine tweezers from morning to evening, cleans about ten nests. Thirty-one women of the hamlet do this work of sharp eyes and patience; they are paid by the gram and rest their eyes for ten minutes in every hour.

Nests are taken only after the young have flown, and the harvest calendar hangs in front of every house. The bird's nest drink made here is not very sweet and states how much nest is in the jar. People mostly buy it for somebody who is ill, the director says, so even a small lie would be a great wrong.`,
    officers: [
      { name: "Lê Thị Yến Oanh (minh hoạ)", sex: "female", title: "director", from: "2019-09-09" },
      {
        name: "Ngô Thị Thu Vân (minh hoạ)",
        sex: "female",
        title: "controller",
        from: "2024-03-01",
      },
      {
        name: "Đặng Văn Hải Đăng (minh hoạ)",
        sex: "male",
        title: "board_chair",
        from: "2019-09-09",
      },
    ],
    labour: [
      { as_of: "2023-12-31", workers: 36, women: 26, members: 18, women_members: 9 },
      {
        as_of: "2024-12-31",
        workers: 40,
        women: 29,
        members: 19,
        women_members: 10,
        new_jobs: 4,
        new_jobs_women: 3,
      },
      {
        as_of: "2025-12-31",
        workers: 43,
        women: 31,
        members: 21,
        women_members: 11,
        new_jobs: 3,
        new_jobs_women: 2,
      },
    ],
  },
  {
    code: "htx-dao-gio-phu-quy",
    kind: "cooperative",
    name: "HTX Đảo Gió Phú Quý (minh hoạ)",
    name_en: "Phu Quy Windy Island Co-operative (demonstration)",
    registration_number: "0000000106",
    founded_on: "2020-06-18",
    sector: "Rong nho, hải sản và du lịch đảo",
    priority_lines: ["indigenous_resources", "value_chain"],
    commune: "Đặc khu Phú Quý",
    address: "Xóm Bãi Lăng",
    phone: "0900000006",
    email: "dao-gio@example.com",
    cover: "island",
    story: `Ra tới Phú Quý phải đi tàu gần ba giờ, nên cái gì ở đảo cũng quý: nước ngọt, rau xanh, và cả tin nhắn từ đất liền. Năm 2020, khi tàu nghỉ nhiều tháng, mười bốn hộ nuôi biển ngồi lại và quyết định làm ra thứ có thể để lâu mà vẫn ngon.

Rong nho là câu trả lời. Những chùm rong xanh như hạt ngọc lớn trong ao lọc bằng cát san hô, hái lúc sáng sớm, quay ráo và đóng gói trong ngày. Loại tách nước để được nửa năm, chỉ cần ngâm ba phút là căng mọng trở lại. Bên cạnh rong nho, hợp tác xã còn làm mực lá, rong sụn và đón khách ở nhà dân.

Trong hội đồng quản trị có một cô giáo về hưu, người đã thuyết phục cả xóm ghi nhật ký ao nuôi mỗi ngày. Cuốn sổ đầu tiên nay để trong tủ kính, bên cạnh ổ bánh mì rong nho mà bọn trẻ trong xóm nghĩ ra.`,
    story_en: `Phu Quy is nearly three hours away by ship, so everything on the island is precious: fresh water, green vegetables, even a message from the mainland. In 2020, when the ships stood still for months, fourteen families of sea farmers sat down and decided to make something that would keep and still taste good.

Sea grapes were the answer. The clusters grow like green beads in ponds filtered through coral sand; they are picked at daybreak, spun dry and packed the same day. The dehydrated kind keeps for half a year and is plump again after three minutes in water. Beside sea grapes there are squid, eucheuma seaweed, and rooms for guests in family houses.

A retired schoolteacher sits on the board; she persuaded the whole hamlet to write a diary of each pond, every day. The first notebook now stands in a glass case, next to a loaf of sea-grape bread that the hamlet's children invented.`,
    officers: [
      {
        name: "Trương Thị Đảo Xanh (minh hoạ)",
        sex: "female",
        title: "board_member",
        from: "2023-01-10",
      },
      { name: "Châu Văn San Hô (minh hoạ)", sex: "male", title: "board_chair", from: "2020-06-18" },
      { name: "Châu Văn Khơi Xa (minh hoạ)", sex: "male", title: "director", from: "2020-06-18" },
    ],
    labour: [
      { as_of: "2023-12-31", workers: 24, women: 10, members: 14, women_members: 4 },
      {
        as_of: "2024-12-31",
        workers: 27,
        women: 12,
        members: 16,
        women_members: 6,
        new_jobs: 3,
        new_jobs_women: 2,
      },
      {
        as_of: "2025-12-31",
        workers: 28,
        women: 12,
        members: 16,
        women_members: 6,
        difficult_area: 12,
      },
    ],
  },
];
