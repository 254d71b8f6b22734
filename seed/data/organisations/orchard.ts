import type { DemoOrganisation } from "../types";

/** Dragon-fruit growers and makers, and the vineyards and salt fields of the dry north. */
export const ORCHARD: DemoOrganisation[] = [
  {
    code: "htx-thanh-long-nang-hong",
    kind: "cooperative",
    name: "HTX Thanh long Nắng Hồng (minh hoạ)",
    name_en: "Nang Hong Dragon Fruit Co-operative (demonstration)",
    registration_number: "0000000107",
    founded_on: "2013-05-19",
    sector: "Trồng và sơ chế thanh long",
    priority_lines: ["value_chain", "deep_processing"],
    commune: "Xã Hàm Liêm",
    address: "Thôn 2, cạnh trạm bơm",
    phone: "0900000007",
    email: "nang-hong@example.com",
    cover: "dragonfruit-field",
    story: `Ban đêm, cánh đồng Hàm Liêm sáng như một thành phố: hàng chục nghìn bóng đèn vàng treo giữa các trụ thanh long để cây ra hoa trái mùa. Nhìn từ trên đồi xuống, ai cũng nghĩ đó là biển đèn của thuyền câu.

Hợp tác xã có 62 hộ với 74 hecta, tất cả đều ghi nhật ký vườn: bón gì, tưới bao nhiêu, ngày nào ngưng phun. Trái được thu khi đủ ba mươi hai ngày sau hoa nở, cắt bằng kéo, lót rơm, không ném. Trái đẹp bán tươi; trái méo, trái nhỏ vẫn ngọt thì sấy dẻo, nên không còn cảnh đổ thanh long cho bò ăn như mùa hè năm nào.

Tổ sấy gồm toàn các chị, làm theo ca để kịp đón con. Chị giám đốc lớn lên giữa vườn, hiểu từng trụ cây; chị bảo trồng thanh long cũng như nuôi con, đừng bắt nó ra trái liền mấy lứa mà quên cho nó nghỉ.`,
    story_en: `At night the fields of Ham Liem shine like a city: tens of thousands of yellow bulbs hang between the dragon-fruit posts, to make the plants flower out of season. Seen from the hill you would take them for the lamps of a fishing fleet.

Sixty-two families grow 74 hectares here, and each keeps a diary of the orchard: what was fed, how much was watered, on which day spraying stopped. Fruit is cut thirty-two days after the flower, with shears, laid on straw and never thrown. The handsome ones are sold fresh; the crooked and the small are just as sweet and go to the dryers, so that nobody tips dragon fruit to the cows any more, as happened one bad summer.

The drying crew is all women, in shifts that end in time for school. The director grew up among these posts. Growing dragon fruit is like raising children, she says: do not make it bear crop after crop and forget to let it rest.`,
    officers: [
      {
        name: "Nguyễn Thị Hồng Hạc (minh hoạ)",
        sex: "female",
        title: "director",
        from: "2018-07-01",
      },
      {
        name: "Phan Thị Trụ Xanh (minh hoạ)",
        sex: "female",
        title: "control_board_member",
        from: "2023-07-01",
      },
      { name: "Lâm Văn Đèn (minh hoạ)", sex: "male", title: "board_chair", from: "2013-05-19" },
      {
        name: "Lâm Văn Đèn (minh hoạ)",
        sex: "male",
        title: "director",
        from: "2013-05-19",
        to: "2018-07-01",
      },
    ],
    labour: [
      { as_of: "2022-12-31", workers: 88, women: 46, members: 58, women_members: 20 },
      {
        as_of: "2023-12-31",
        workers: 92,
        women: 50,
        members: 60,
        women_members: 22,
        new_jobs: 4,
        new_jobs_women: 4,
      },
      {
        as_of: "2024-12-31",
        workers: 95,
        women: 53,
        members: 62,
        women_members: 24,
        new_jobs: 5,
        new_jobs_women: 4,
      },
      {
        as_of: "2025-12-31",
        workers: 101,
        women: 58,
        members: 62,
        women_members: 25,
        new_jobs: 8,
        new_jobs_women: 7,
        poor_household: 11,
      },
    ],
  },
  {
    code: "htx-thanh-long-ham-kiem",
    kind: "cooperative",
    name: "HTX Thanh long sạch Đồi Cát (minh hoạ)",
    name_en: "Sand Hill Clean Dragon Fruit Co-operative (demonstration)",
    registration_number: "0000000108",
    founded_on: "2015-10-10",
    sector: "Thanh long VietGAP, chế phẩm từ thanh long",
    priority_lines: ["value_chain", "indigenous_resources"],
    commune: "Xã Hàm Kiệm",
    address: "Thôn Dân Bình",
    phone: "0900000008",
    email: "doi-cat@example.com",
    cover: "dragonfruit-field",
    story: `Đất Hàm Kiệm là cát pha, mưa xong một giờ đã khô. Người ngoài chê khó trồng, nhưng chính cát ấy cho trái thanh long vỏ đỏ đều, tai xanh cứng và ngọt đậm vào tháng nắng nhất.

Hai mươi tám hộ trồng ở đây bắt đầu đi chung từ một lần cùng thua: năm 2015, cả lô hàng bị trả về vì không ai chứng minh được mình đã dùng thuốc gì. Họ lập hợp tác xã, thuê chung một kỹ sư, học cách ủ phân từ vỏ thanh long và xác mắm, rồi kiên nhẫn ba năm mới có giấy VietGAP đầu tiên.

Trong ban kiểm soát có một chị từng bán thanh long ngoài quốc lộ mười lăm năm. Chị đi từng vườn, mở sổ, bẻ thử cành, và không nể ai. Có hộ giận, nhưng từ khi có chị thì chưa lô nào bị trả về nữa. Bột thanh long và mì thanh long là sáng kiến của các hộ trẻ, để mùa rộ bớt lo.`,
    story_en: `The soil of Ham Kiem is sandy and dry again an hour after rain. Others call it poor, but this sand gives fruit of an even red with firm green ears, sweetest in the hottest months.

The twenty-eight families who farm it joined hands after losing together: in 2015 a whole shipment came back because nobody could show what had been sprayed. They founded the co-operative, hired an agronomist between them, learnt to compost fruit skins with the lees of fish sauce, and worked patiently for three years until the first VietGAP paper arrived.

One of the controllers sold dragon fruit by the highway for fifteen years. She walks through every orchard, opens the diary, snaps a branch and spares nobody. Some were offended, but since she took office not one shipment has come back. Dragon-fruit powder and noodles were the idea of the younger families, to make the glut less frightening.`,
    officers: [
      {
        name: "Mai Thị Đồi Gió (minh hoạ)",
        sex: "female",
        title: "control_board_member",
        from: "2020-10-10",
      },
      { name: "Hồ Văn Cát (minh hoạ)", sex: "male", title: "board_chair", from: "2015-10-10" },
      { name: "Hồ Văn Vườn (minh hoạ)", sex: "male", title: "director", from: "2018-01-01" },
    ],
    labour: [
      { as_of: "2023-12-31", workers: 40, women: 16, members: 28, women_members: 8 },
      {
        as_of: "2024-12-31",
        workers: 42,
        women: 18,
        members: 28,
        women_members: 8,
        new_jobs: 2,
        new_jobs_women: 2,
      },
      {
        as_of: "2025-12-31",
        workers: 45,
        women: 20,
        members: 30,
        women_members: 10,
        new_jobs: 4,
        new_jobs_women: 2,
      },
    ],
  },
  {
    code: "htx-qua-rong",
    kind: "cooperative",
    name: "HTX Chế biến Quả Rồng (minh hoạ)",
    name_en: "Qua Rong Processing Co-operative (demonstration)",
    registration_number: "0000000109",
    founded_on: "2019-01-15",
    sector: "Nước ép, vang và đồ uống từ thanh long",
    priority_lines: ["deep_processing", "value_chain"],
    commune: "Xã Hàm Thuận Nam",
    address: "Cụm chế biến thôn Nam Trung",
    phone: "0900000009",
    email: "qua-rong@example.com",
    cover: "vats",
    story: `Một ký thanh long ruột đỏ ép được chừng nửa lít nước, màu đẹp như nhung. Nhưng màu ấy rất dễ phai: nóng một chút là ngả nâu. Hai năm đầu, hợp tác xã Quả Rồng đổ bỏ nhiều hơn bán được, cho đến khi tìm ra cách ép lạnh và thanh trùng nhanh ở nhiệt độ vừa đủ.

Thành viên là 24 hộ trồng ruột đỏ quanh vùng, bán trái cho hợp tác xã theo giá sàn ký đầu năm. Mùa rộ họ yên tâm, mùa hiếm họ giữ lời. Từ nước ép, tổ kỹ thuật làm tiếp vang lên men tự nhiên, giấm, si-rô và trà trái cây, mỗi thứ một quyển sổ ghi mẻ.

Xưởng có 48 người, nam nữ vừa bằng nhau: đàn ông lo máy ép và kho lạnh, chị em lo phân loại, lên men và đóng chai. Bà con đùa rằng đây là xưởng công bằng nhất huyện cũ, chỉ thiếu mỗi một chị ngồi ở bàn lãnh đạo.`,
    story_en: `A kilo of red-fleshed dragon fruit yields about half a litre of juice, of a colour like velvet. But the colour fades easily: a little too warm and it turns brown. For its first two years the Qua Rong co-operative poured away more than it sold, until it found how to press cold and pasteurise quickly at just enough heat.

Its members are 24 families who grow the red kind nearby and sell to the co-operative at a floor price signed at the start of the year. In the glut they need not worry; when fruit is scarce they keep their word. From juice the makers went on to naturally fermented wine, vinegar, syrup and fruit tea, with a notebook for every batch.

Forty-eight people work here, exactly half of them women: the men look after the presses and the cold store, the women sort, ferment and bottle. People joke that it is the fairest workshop of the old district, and that only a woman at the head table is missing.`,
    officers: [
      { name: "Dương Văn Ép (minh hoạ)", sex: "male", title: "board_chair", from: "2019-01-15" },
      { name: "Tạ Văn Men (minh hoạ)", sex: "male", title: "director", from: "2019-01-15" },
      { name: "Tạ Thị Ngọt (minh hoạ)", sex: "female", title: "accountant", from: "2019-01-15" },
    ],
    labour: [
      { as_of: "2024-12-31", workers: 44, women: 21, members: 24, women_members: 6 },
      {
        as_of: "2025-12-31",
        workers: 48,
        women: 24,
        members: 24,
        women_members: 6,
        new_jobs: 4,
        new_jobs_women: 3,
      },
    ],
  },
  {
    code: "htx-cay-trai-song-mat",
    kind: "cooperative",
    name: "HTX Cây trái Sông Mát (minh hoạ)",
    name_en: "Song Mat Fruit Co-operative (demonstration)",
    registration_number: "0000000110",
    founded_on: "2016-04-04",
    sector: "Cây ăn trái, trái cây sấy",
    priority_lines: ["value_chain"],
    commune: "Xã Hàm Thuận Bắc",
    address: "Thôn Ven Hồ",
    phone: "0900000010",
    email: "song-mat@example.com",
    cover: "ricefield",
    story: `Khi hồ chứa đầu nguồn giữ được nước quanh năm, những thửa ruộng một vụ ở đây đổi thành vườn: xoài cát, chanh không hạt, bưởi da xanh, mít ruột vàng. Hai mươi hộ góp lại thành hợp tác xã năm 2016, chung một lịch tưới và một bãi phân loại.

Người vùng này quen nói ít. Họ treo ở cổng bãi một tấm bảng: "Trái non không hái, trái rụng không bán." Mỗi hộ có một mã in trên sọt; khách phàn nàn sọt nào thì hộ ấy đổi sọt khác, không cãi. Nhờ tấm bảng đó, ba nhà hàng ở thành phố đã ký mua xoài cả năm.

Trái xấu mã được đưa sang lò sấy chạy bằng viên nén mùn cưa: xoài sấy dẻo, mít sấy giòn, chuối sấy nguyên trái. Hợp tác xã đang tính làm tem truy xuất để người mua quét là thấy cây đứng ở thửa nào.`,
    story_en: `When the reservoir upstream began to hold water all year, fields that gave one crop of rice became orchards: mango, seedless lime, green pomelo, yellow jackfruit. Twenty families came together as a co-operative in 2016, with one timetable for water and one yard for sorting.

People here say little. At the gate of the yard hangs a board: "We do not pick unripe fruit. We do not sell fallen fruit." Every family has a number printed on its crates; when a customer complains of a crate, that family replaces it and does not argue. On the strength of that board three restaurants in the city have signed for mangoes by the year.

Fruit that is good but not handsome goes to a dryer fired with sawdust pellets: soft mango, crisp jackfruit, whole bananas. The co-operative is now preparing trace labels, so that a buyer can scan one and see on which plot the tree stands.`,
    officers: [
      { name: "Đinh Văn Vườn (minh hoạ)", sex: "male", title: "board_chair", from: "2016-04-04" },
      { name: "Đinh Văn Mát (minh hoạ)", sex: "male", title: "director", from: "2021-04-04" },
    ],
    labour: [
      { as_of: "2024-12-31", workers: 31, women: 11, members: 20, women_members: 4 },
      {
        as_of: "2025-12-31",
        workers: 33,
        women: 12,
        members: 20,
        women_members: 4,
        new_jobs: 2,
        new_jobs_women: 1,
      },
    ],
  },
  {
    code: "htx-muoi-sao-bien",
    kind: "cooperative",
    name: "HTX Muối Sao Biển (minh hoạ)",
    name_en: "Sao Bien Salt Co-operative (demonstration)",
    registration_number: "0000000111",
    founded_on: "2012-12-12",
    sector: "Muối biển, gia vị và tảo",
    priority_lines: ["traditional_craft", "indigenous_resources"],
    commune: "Xã Vĩnh Hảo",
    address: "Đồng muối số 3",
    phone: "0900000011",
    email: "muoi-sao-bien@example.com",
    cover: "saltfield",
    story: `Đồng muối Vĩnh Hảo nằm giữa núi trọc và biển xanh, nơi mỗi năm chỉ có chừng ba chục ngày mưa. Nước biển chảy qua bảy ruộng, mỗi ruộng mặn hơn một chút, đến ruộng cuối thì kết thành hoa trắng lúc gần trưa.

Ba mươi tư người của hợp tác xã, một nửa là nam, một nửa là nữ, chia nhau việc theo sức: người cào, người gánh, người canh con nước ban đêm. Muối hạt to giao cho các nhà thùng nước mắm; muối kết trên mặt, mịn và ít chát, để riêng làm gia vị.

Khi giá muối xuống còn vài trăm đồng một ký, nhiều người bỏ ruộng. Những người ở lại nghĩ ra muối hầm, muối ớt xanh, muối ngâm chân, rồi nuôi tảo xoắn bằng chính nguồn nước khoáng trong vùng. Ruộng muối bây giờ lại có người trẻ. Buổi chiều, các cháu đi học về ghé ruộng nhặt những hạt muối vuông nhất, gọi là "kim cương của ngoại".`,
    story_en: `The salt fields of Vinh Hao lie between bare hills and blue sea, where it rains on perhaps thirty days a year. Sea water passes through seven pans, a little saltier in each, and in the last one it flowers white shortly before noon.

The co-operative's thirty-four workers, half men and half women, share the labour by strength: some rake, some carry, some watch the tide at night. Coarse salt goes to the fish-sauce makers; the fine crust that forms on the surface, mild on the tongue, is kept apart for the kitchen.

When salt fell to a few hundred đồng a kilo many families left their pans. Those who stayed thought of baked salt, green chilli salt and foot-bath salt, and then of growing spirulina in the mineral water of the district. Now there are young people on the fields again. Coming home from school, the children look for the squarest crystals, which they call "grandmother's diamonds".`,
    officers: [
      { name: "Kiều Văn Mặn (minh hoạ)", sex: "male", title: "board_chair", from: "2012-12-12" },
      { name: "Kiều Văn Diêm (minh hoạ)", sex: "male", title: "director", from: "2017-12-12" },
      { name: "Thái Văn Nước (minh hoạ)", sex: "male", title: "controller", from: "2017-12-12" },
    ],
    labour: [
      { as_of: "2023-12-31", workers: 36, women: 17, members: 26, women_members: 9 },
      { as_of: "2024-12-31", workers: 35, women: 17, members: 26, women_members: 9 },
      {
        as_of: "2025-12-31",
        workers: 34,
        women: 17,
        members: 26,
        women_members: 10,
        new_jobs: 1,
        new_jobs_women: 1,
      },
    ],
  },
  {
    code: "htx-nho-gio-cat",
    kind: "cooperative",
    name: "HTX Nho và táo Gió Cát (minh hoạ)",
    name_en: "Gio Cat Grape and Apple Co-operative (demonstration)",
    registration_number: "0000000112",
    founded_on: "2017-02-14",
    sector: "Nho, táo và sản phẩm từ nho",
    priority_lines: ["deep_processing"],
    commune: "Xã Tuy Phong",
    address: "Thôn Giàn Nho",
    phone: "0900000012",
    email: "gio-cat@example.com",
    cover: "vineyard",
    story: `Tuy Phong nắng gần như quanh năm, gió thổi cát bay vào cả chén cơm. Cây gì cũng ngại, riêng cây nho và cây táo thì ưng: nắng cho ngọt, gió khô làm lá ít bệnh.

Hai mươi hai hộ trồng nho lập hợp tác xã năm 2017, chung nhau một giếng sâu và hệ thống tưới nhỏ giọt, giảm được một nửa lượng nước. Giàn nho phủ lưới trắng, nhìn từ xa như những cánh buồm nằm ngủ. Nho được cắt tỉa để mỗi chùm chỉ còn chừng sáu mươi trái, chùm thưa thì nắng lọt vào và vỏ không nứt.

Mấy năm đầu hợp tác xã do một chị làm giám đốc; hết nhiệm kỳ năm 2025 chị về lo cho mẹ già và truyền nghề lại cho lớp sau. Chị để lại công thức mật nho nấu chậm suốt mười giờ, thứ bây giờ bán chạy nhất mùa Tết.`,
    story_en: `In Tuy Phong the sun shines nearly all year and the wind blows sand into your rice bowl. Most plants dislike it; vines and jujube trees do not. The sun makes them sweet, and the dry wind keeps disease from the leaves.

Twenty-two vine growers founded the co-operative in 2017 around one deep well and a drip system that halved their use of water. The trellises are covered with white nets and look from afar like sails lying asleep. Bunches are thinned to about sixty grapes, so that light comes in and the skins do not split.

For its first years the co-operative was directed by a woman; when her term ended in 2025 she went home to care for her mother and handed her craft to the next ones. She left behind her recipe for grape syrup, cooked slowly for ten hours, which is what sells best before Tết.`,
    officers: [
      {
        name: "Quách Thị Nho (minh hoạ)",
        sex: "female",
        title: "director",
        from: "2017-02-14",
        to: "2025-02-14",
      },
      { name: "Quách Văn Giàn (minh hoạ)", sex: "male", title: "director", from: "2025-02-14" },
      { name: "Đào Văn Táo (minh hoạ)", sex: "male", title: "board_chair", from: "2017-02-14" },
    ],
    labour: [
      { as_of: "2022-12-31", workers: 31, women: 17, members: 22, women_members: 8 },
      { as_of: "2023-12-31", workers: 33, women: 17, members: 22, women_members: 8 },
      {
        as_of: "2024-12-31",
        workers: 36,
        women: 17,
        members: 24,
        women_members: 8,
        new_jobs: 3,
        new_jobs_women: 0,
      },
      {
        as_of: "2025-12-31",
        workers: 38,
        women: 17,
        members: 24,
        women_members: 8,
        new_jobs: 2,
        new_jobs_women: 1,
      },
    ],
  },
];
