import type { DemoOrganisation } from "../types";

/** Rice, cashew, highland forest, gardens. */
export const PLAIN: DemoOrganisation[] = [
  {
    code: "htx-hat-dieu-hat-vang",
    kind: "cooperative",
    name: "HTX Hạt điều Hạt Vàng (minh hoạ)",
    name_en: "Hat Vang Cashew Co-operative (demonstration)",
    registration_number: "0000000113",
    founded_on: "2015-03-08",
    sector: "Chế biến hạt điều",
    priority_lines: ["deep_processing", "value_chain"],
    commune: "Xã Đức Linh",
    address: "Khu phố 5, đường Vườn Điều",
    phone: "0900000013",
    email: "hat-vang@example.com",
    cover: "nursery",
    story: `Hạt điều có hai lớp áo: lớp vỏ cứng đầy nhựa cay và lớp vỏ lụa mỏng như giấy. Bóc xong cả hai mà nhân không mẻ là cái khéo của người Đức Linh, học từ mẹ sang con.

Hợp tác xã thành lập đúng ngày 8 tháng 3 năm 2015, khi xưởng tư nhân lớn nhất vùng đóng cửa và gần trăm chị mất việc trong một tuần. Chín hộ trồng điều góp đất, các chị góp tay nghề; máy chẻ đầu tiên mua trả góp bốn năm mới xong. Bây giờ xưởng làm hai ca, có phòng trẻ, có quạt hút bụi vỏ lụa và găng tay dày cho khâu chẻ.

Hạt được rang bằng lò hơi ở nhiệt độ thấp nên giữ vị bùi và màu ngà. Vỏ cứng ép lấy dầu, bã làm viên đốt, trái điều tươi làm nước uống thử cho khách đến chơi. Ở đây không có gì bỏ đi, kể cả những câu chuyện kể trong lúc bóc hạt.`,
    story_en: `A cashew wears two coats: a hard shell full of burning oil, and a skin as thin as paper. Taking off both without chipping the kernel is the skill of Duc Linh, passed from mother to child.

The co-operative was founded on 8 March 2015, when the largest private factory of the district closed and nearly a hundred women lost their work within a week. Nine growers put in land, the women put in their hands, and the first shelling machine took four years to pay off. Today there are two shifts, a nursery, extraction for the dust, and thick gloves at the shelling bench.

Nuts are roasted with steam at a low heat, so they stay creamy and ivory-coloured. Shells are pressed for oil, the cake becomes fuel, and the fresh cashew apple is made into a drink for visitors. Nothing is thrown away here, not even the stories told while peeling.`,
    officers: [
      { name: "Vũ Văn Điều (minh hoạ)", sex: "male", title: "board_chair", from: "2015-03-08" },
      { name: "Vũ Văn Bùi (minh hoạ)", sex: "male", title: "director", from: "2020-03-08" },
      {
        name: "Tô Thị Lụa (minh hoạ)",
        sex: "female",
        title: "deputy_director",
        from: "2020-03-08",
      },
    ],
    labour: [
      { as_of: "2022-12-31", workers: 96, women: 71, members: 40, women_members: 26 },
      {
        as_of: "2023-12-31",
        workers: 104,
        women: 78,
        members: 44,
        women_members: 30,
        new_jobs: 8,
        new_jobs_women: 7,
      },
      {
        as_of: "2024-12-31",
        workers: 108,
        women: 81,
        members: 46,
        women_members: 32,
        new_jobs: 5,
        new_jobs_women: 4,
      },
      {
        as_of: "2025-12-31",
        workers: 112,
        women: 84,
        members: 46,
        women_members: 32,
        new_jobs: 6,
        new_jobs_women: 5,
        poor_household: 14,
      },
    ],
  },
  {
    code: "htx-lua-gao-la-nga",
    kind: "cooperative",
    name: "HTX Lúa gạo Dòng La Ngà (minh hoạ)",
    name_en: "La Nga River Rice Co-operative (demonstration)",
    registration_number: "0000000114",
    founded_on: "2011-06-06",
    sector: "Trồng lúa, xay xát",
    priority_lines: ["value_chain"],
    commune: "Xã Bắc Ruộng",
    address: "Thôn Bờ Sông",
    phone: "0900000014",
    email: "la-nga@example.com",
    cover: "ricefield",
    story: `Sông La Ngà uốn qua Bắc Ruộng một vòng rộng, để lại phù sa và cái tên "vựa lúa" cho cả vùng. Cánh đồng phẳng đến mức buổi sáng sương đọng thành một mặt hồ, chỉ còn ngọn cau nhô lên.

Hợp tác xã làm cánh đồng lớn từ năm 2011: 180 hecta cùng một giống, cùng ngày sạ, cùng ngày rút nước. Giống OM18 cho gạo dẻo, thơm nhẹ, hợp đất phèn nhẹ ở đây. Nhờ tưới ướt khô xen kẽ mà mỗi vụ bớt được hai lần bơm, rơm không đốt mà cuộn lại trồng nấm.

Cả ban quản trị lẫn tổ máy đều là nam, phần vì việc lái máy cày, máy gặt; các chị trong xóm giữ phần nấm rơm và đóng gói. Gạo xay tới đâu bán tới đó, bao nào cũng ghi ngày xay, bởi gạo mới có mùi riêng mà người mẹ nào mở nắp nồi cũng nhận ra.`,
    story_en: `The La Nga river makes one wide bend through Bac Ruong and leaves silt behind, and for the whole area the name of a rice bowl. The plain is so flat that morning mist lies on it like a lake with only the areca palms standing out.

Since 2011 the co-operative has farmed one large field together: 180 hectares of the same variety, sown and drained on the same days. OM18 gives a soft, lightly fragrant rice and tolerates the mildly acid soil. Wetting and drying in turn saves two pumpings a crop; straw is not burnt but rolled, for growing mushrooms.

The board and the machine crew are all men, partly because of the ploughing and harvesting; the women of the hamlets look after the mushrooms and the packing. Rice is milled as it is sold, and each bag carries the date, because fresh rice has a scent of its own that every mother knows when she lifts the lid.`,
    officers: [
      {
        name: "Nguyễn Văn Phù Sa (minh hoạ)",
        sex: "male",
        title: "board_chair",
        from: "2011-06-06",
      },
      { name: "Nguyễn Văn Gặt (minh hoạ)", sex: "male", title: "director", from: "2016-06-06" },
      { name: "Từ Văn Cày (minh hoạ)", sex: "male", title: "controller", from: "2016-06-06" },
    ],
    labour: [
      { as_of: "2024-12-31", workers: 37, women: 11, members: 118, women_members: 30 },
      {
        as_of: "2025-12-31",
        workers: 39,
        women: 12,
        members: 121,
        women_members: 32,
        new_jobs: 2,
        new_jobs_women: 1,
      },
    ],
  },
  {
    code: "htx-canh-dong-xanh",
    kind: "cooperative",
    name: "HTX Nông nghiệp Cánh Đồng Xanh (minh hoạ)",
    name_en: "Green Field Farming Co-operative (demonstration)",
    registration_number: "0000000115",
    founded_on: "2018-10-20",
    sector: "Gạo hữu cơ, đậu, mè",
    priority_lines: ["value_chain", "deep_processing"],
    commune: "Xã Nam Thành",
    address: "Thôn 4, đường Bờ Bao",
    phone: "0900000016",
    email: "canh-dong-xanh@example.com",
    cover: "ricefield",
    story: `Mười lăm hộ ở Nam Thành bỏ phân hoá học cùng một ngày, năm 2018, và mất gần nửa sản lượng ngay vụ đầu. Vụ thứ hai ốc bươu vàng ăn sạch hai ruộng. Đến vụ thứ năm, đất tơi lại, cá rô quay về, và hạt gạo nhỏ hơn nhưng đậm hơn hẳn.

Hợp tác xã trồng lúa vụ mưa, đậu phộng và mè vụ nắng, để cây họ đậu trả lại đạm cho đất. Vịt được thả theo đàn, vừa ăn ốc vừa làm cỏ, nên bà con gọi đùa chúng là "tổ kỹ thuật có lông".

Chị giám đốc được mời về từ một trung tâm khuyến nông, ký nhiệm kỳ đến hết tháng 3 năm 2027. Ba năm nay chị làm được ba việc: sổ tay hữu cơ cho từng hộ, lò ép dầu lạnh và một lớp học chiều thứ bảy cho người chưa đọc thông nhãn thuốc. Bà con mong chị ở lại thêm một nhiệm kỳ nữa.`,
    story_en: `Fifteen families in Nam Thanh gave up chemical fertiliser on the same day in 2018 and lost nearly half their harvest that very season. In the second season snails ate two fields bare. By the fifth the soil was loose again, the perch had come back, and the grain was smaller but far richer.

The co-operative grows rice in the wet season and peanuts and sesame in the dry, so that the legumes return nitrogen to the ground. Ducks are let out in flocks to eat snails and weeds; the members call them "the technical team with feathers".

The director came from an agricultural extension centre and signed for a term that runs to the end of March 2027. In three years she has done three things: an organic handbook for each family, a cold press for oil, and a Saturday class for those who found a pesticide label hard to read. The members hope that she will stay for another term.`,
    officers: [
      {
        name: "Lương Thị Cỏ May (minh hoạ)",
        sex: "female",
        title: "director",
        from: "2023-04-01",
        to: "2027-04-01",
      },
      {
        name: "Lương Văn Bờ (minh hoạ)",
        sex: "male",
        title: "director",
        from: "2018-10-20",
        to: "2023-04-01",
      },
      { name: "Trịnh Văn Mạ (minh hoạ)", sex: "male", title: "board_chair", from: "2018-10-20" },
    ],
    labour: [
      { as_of: "2023-12-31", workers: 26, women: 10, members: 15, women_members: 5 },
      {
        as_of: "2024-12-31",
        workers: 28,
        women: 12,
        members: 19,
        women_members: 7,
        new_jobs: 2,
        new_jobs_women: 2,
      },
      {
        as_of: "2025-12-31",
        workers: 31,
        women: 14,
        members: 22,
        women_members: 9,
        new_jobs: 3,
        new_jobs_women: 2,
      },
    ],
  },
  {
    code: "htx-sinh-vat-canh-vuon-nang",
    kind: "cooperative",
    name: "HTX Sinh vật cảnh Vườn Nắng (minh hoạ)",
    name_en: "Vuon Nang Garden Plants Co-operative (demonstration)",
    registration_number: "0000000116",
    founded_on: "2020-01-10",
    sector: "Cây cảnh, hoa, cá cảnh",
    priority_lines: ["indigenous_resources"],
    commune: "Phường Hàm Thắng",
    address: "Khu phố Vườn Kiểng",
    phone: "0900000017",
    email: "vuon-nang@example.com",
    cover: "nursery",
    story: `Những cây sứ sống được trong gió cát đều có dáng: gốc phình to để giữ nước, cành nghiêng theo chiều gió. Người chơi kiểng ở Hàm Thắng nói cây ở đây không cần uốn, gió đã uốn giùm.

Mười ba nhà vườn lập hợp tác xã năm 2020 để khỏi chở cây đi bán rong từng phiên chợ. Họ chia nhau: nhà giỏi ghép mai, nhà gieo xương rồng, nhà ươm lan, nhà nuôi cá lia thia trong hũ. Cây giao đi được buộc bầu bằng xơ dừa, bọc lá chuối khô, kèm một tờ giấy viết tay dặn cách tưới.

Phần lớn nhà vườn là các ông lớn tuổi, tỉ mẩn và hơi bướng. Họ không bán cây đào từ rừng; cây nào cũng gieo hoặc chiết tại vườn, có số và năm trồng. Khách ở xa có thể gửi ảnh cây bị bệnh qua điện thoại, chiều nào cũng có người trả lời.`,
    story_en: `Desert roses that survive in this sandy wind all have character: a swollen base that holds water, and branches that lean the way it blows. Gardeners in Ham Thang say that no one needs to train a tree here; the wind has done it.

Thirteen nurseries founded the co-operative in 2020, so as not to carry plants from market to market. They divide the work: one is good at grafting apricot blossom, one sows cactus, one raises orchids, one keeps fighting fish in jars. Plants travel with their roots bound in coir and dry banana leaf, with a handwritten note on watering.

Most of the growers are elderly men, exact and a little stubborn. They sell nothing dug from the forest; every plant is sown or layered in the garden and has a number and a year. Customers far away may send a photograph of a sick plant, and somebody answers every afternoon.`,
    officers: [
      { name: "Lại Văn Kiểng (minh hoạ)", sex: "male", title: "board_chair", from: "2020-01-10" },
      { name: "Lại Văn Chậu (minh hoạ)", sex: "male", title: "director", from: "2020-01-10" },
    ],
    labour: [
      { as_of: "2024-12-31", workers: 18, women: 5, members: 13, women_members: 1 },
      {
        as_of: "2025-12-31",
        workers: 19,
        women: 6,
        members: 13,
        women_members: 1,
        new_jobs: 1,
        new_jobs_women: 1,
      },
    ],
  },
  {
    code: "htx-du-lich-dong-giang",
    kind: "cooperative",
    name: "HTX Du lịch Rừng Đông Giang (minh hoạ)",
    name_en: "Dong Giang Forest Travel Co-operative (demonstration)",
    registration_number: "0000000117",
    founded_on: "2021-03-03",
    sector: "Du lịch cộng đồng, sản vật rừng",
    priority_lines: ["restoring_culture", "indigenous_resources"],
    commune: "Xã Đông Giang",
    address: "Làng ven suối, nhà cộng đồng",
    phone: "0900000018",
    email: "rung-dong-giang@example.com",
    cover: "homestay",
    story: `Đông Giang nằm ở chân cao nguyên, nơi đồng bào K'Ho và Raglai giữ rừng từ bao đời. Mùa khô, suối trong đến mức thấy từng con cá bám đá; mùa mưa, mây xuống tận mái nhà dài.

Hợp tác xã ra đời năm 2021 với chín gia đình mở cửa đón khách. Mỗi đêm làng chỉ nhận tối đa ba mươi người, vì nhiều hơn thì tiếng cười át tiếng suối. Khách theo các chị đi hái rau nhíp, xem lấy mật ong theo lối chừa lại nửa tổ, nghe ông già làng kể chuyện cồng. Một phần mười tiền phòng góp vào quỹ tuần rừng.

Hơn sáu phần mười người làm là phụ nữ: dẫn đường, nấu ăn, dệt, quản lý sổ khách. Chị chủ tịch là người đầu tiên trong làng tốt nghiệp đại học; chị nói muốn du khách ra về mà nhớ tên một người, chứ không chỉ nhớ một tấm ảnh.`,
    story_en: `Dong Giang lies at the foot of the highlands, where K'Ho and Raglai people have kept the forest for longer than anyone can say. In the dry months the stream is so clear that you see each fish on its stone; in the rains the cloud comes down to the roof of the longhouse.

The co-operative began in 2021 with nine families who opened their doors. The village takes no more than thirty guests a night, since with more the laughter drowns the stream. Visitors go with the women to gather wild greens, watch honey being taken so that half the comb is left, and hear an elder tell of the gongs. A tenth of the room money goes to the forest patrol.

More than six in ten of those who work here are women: guides, cooks, weavers, keepers of the guest book. The chair was the first of the village to finish university. She would like visitors to go home remembering a person's name, she says, and not only a picture.`,
    officers: [
      {
        name: "K' Thị Suối Mây (minh hoạ)",
        sex: "female",
        title: "board_chair",
        from: "2021-03-03",
      },
      { name: "Mang Văn Rừng (minh hoạ)", sex: "male", title: "director", from: "2021-03-03" },
      { name: "Mang Thị Lá (minh hoạ)", sex: "female", title: "controller", from: "2021-03-03" },
    ],
    labour: [
      {
        as_of: "2023-12-31",
        workers: 22,
        women: 13,
        members: 12,
        women_members: 7,
        ethnic_minority: 12,
        difficult_area: 13,
      },
      {
        as_of: "2024-12-31",
        workers: 26,
        women: 16,
        members: 15,
        women_members: 9,
        new_jobs: 4,
        new_jobs_women: 3,
        ethnic_minority: 15,
        difficult_area: 16,
      },
      {
        as_of: "2025-12-31",
        workers: 29,
        women: 18,
        members: 17,
        women_members: 10,
        new_jobs: 3,
        new_jobs_women: 2,
        ethnic_minority: 16,
        difficult_area: 18,
      },
    ],
  },
  {
    code: "htx-tho-cam-gom-cham",
    kind: "cooperative",
    name: "HTX Thổ cẩm và Gốm Chăm Nắng Tháp (minh hoạ)",
    name_en: "Nang Thap Cham Brocade and Pottery Co-operative (demonstration)",
    registration_number: "0000000118",
    founded_on: "2014-10-01",
    sector: "Dệt thổ cẩm, gốm thủ công",
    priority_lines: ["traditional_craft", "restoring_culture"],
    commune: "Xã Hồng Thái",
    address: "Palei dưới chân đồi tháp",
    phone: "0900000019",
    email: "nang-thap@example.com",
    cover: "tower",
    story: `Dưới chân đồi tháp, tiếng khung dệt và tiếng đập đất đi đôi với nhau. Người Chăm ở đây truyền nghề theo dòng mẹ: bà dạy mẹ, mẹ dạy con gái, từ cách se sợi đến cách đi giật lùi quanh hòn đất để vuốt nên chiếc nồi, không cần bàn xoay.

Năm 2014, mười sáu phụ nữ lập hợp tác xã khi chỉ còn bốn khung dệt trong làng. Họ đi gom lại hoa văn từ những tấm chăn cũ, chép vào giấy kẻ ô, được hơn sáu mươi mẫu: chân chó, mắt lưới, hạt dưa, rồng biển. Gốm nung lộ thiên bằng rơm và củi, mỗi mẻ một màu lửa, không chiếc nào giống chiếc nào.

Bây giờ có ba mươi khung dệt, và các em gái tan học ghé vào tập. Ai đặt hàng gấp thì xin lỗi: một chiếc khăn mất bốn ngày, một tấm vải lễ mất hai tháng. Người thợ nào làm cũng được thêu tên mình ở mép trong.`,
    story_en: `At the foot of the tower hill the sound of looms goes with the sound of clay being beaten. Among the Chăm people here the crafts pass through the mother's line: grandmother teaches mother, mother teaches daughter, from spinning thread to walking backwards around a lump of clay to raise a pot without a wheel.

In 2014 sixteen women founded the co-operative, when four looms were left in the village. They collected patterns from old blankets and copied them on squared paper, more than sixty in all: dog's foot, net's eye, melon seed, sea dragon. Pots are fired in the open with straw and wood; each firing has its own colour and no two pieces are alike.

There are thirty looms now, and girls come in after school to practise. If you are in a hurry, we are sorry: a scarf takes four days, a ceremonial cloth two months. Each maker stitches her own name inside the hem.`,
    officers: [
      { name: "Thập Thị Mỹ Hoa (minh hoạ)", sex: "female", title: "director", from: "2014-10-01" },
      { name: "Bá Thị Sợi (minh hoạ)", sex: "female", title: "board_chair", from: "2019-10-01" },
      { name: "Qua Văn Lửa (minh hoạ)", sex: "male", title: "controller", from: "2019-10-01" },
    ],
    labour: [
      {
        as_of: "2022-12-31",
        workers: 41,
        women: 34,
        members: 24,
        women_members: 21,
        ethnic_minority: 33,
      },
      {
        as_of: "2023-12-31",
        workers: 44,
        women: 37,
        members: 26,
        women_members: 23,
        new_jobs: 3,
        new_jobs_women: 3,
        ethnic_minority: 36,
      },
      {
        as_of: "2024-12-31",
        workers: 47,
        women: 40,
        members: 28,
        women_members: 25,
        new_jobs: 3,
        new_jobs_women: 3,
        ethnic_minority: 39,
      },
      {
        as_of: "2025-12-31",
        workers: 49,
        women: 42,
        members: 30,
        women_members: 27,
        new_jobs: 2,
        new_jobs_women: 2,
        ethnic_minority: 40,
      },
    ],
  },
];
