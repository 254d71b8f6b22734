import type { DemoOrganisation } from "../types";

/** Co-operative groups (THT): small, close to one craft, some on their way to become an HTX. */
export const GROUPS: DemoOrganisation[] = [
  {
    code: "tht-dan-lat-tanh-linh",
    kind: "cooperative_group",
    name: "THT Đan lát Mây Tre (minh hoạ)",
    name_en: "May Tre Basketry Group (demonstration)",
    registration_number: "THT-MH-01",
    founded_on: "2019-07-27",
    sector: "Đan lát mây tre",
    priority_lines: ["traditional_craft"],
    commune: "Xã Tánh Linh",
    address: "Bản ven rừng, nhà văn hoá",
    phone: "0900000020",
    email: "may-tre@example.com",
    cover: "forest",
    story: `Muốn có một chiếc gùi bền hai mươi năm thì phải đốn mây vào cuối mùa khô, lúc con trăng khuyết; mây đốn đêm trăng tròn sẽ bị mọt. Các chị trong tổ không giải thích được vì sao, nhưng gùi của các chị thì đúng là không mọt.

Tổ hợp tác có mười tám người, phần lớn làm vào buổi chiều, khi việc nương đã xong. Mây chẻ bằng dao nhỏ, chuốt tay đến khi sợi trong như sừng, nhuộm nâu bằng vỏ cây rừng. Một chiếc rổ mất nửa ngày, một chiếc gùi mất bốn ngày, một chiếc đèn mất cả tuần vì phải đan hai lớp để bóng đổ xuống thành hoa.

Trước kia hàng bán theo mớ, không biết về tay ai. Bây giờ mỗi món có một mảnh giấy ghi tên người đan và ngày hoàn thành. Có người khách đã gửi thư cảm ơn; lá thư được ép nhựa, treo ở nhà văn hoá.`,
    story_en: `For a back-basket that lasts twenty years the rattan must be cut at the end of the dry season, under a waning moon; cut at the full moon, it will be eaten by borers. The women of the group cannot say why, but their baskets are never eaten.

There are eighteen of them, most working in the afternoon when the field is done. Rattan is split with a small knife, scraped until it is clear as horn, and dyed brown with forest bark. A kitchen basket takes half a day, a back-basket four days, a lampshade a whole week, since it is woven twice over so that its shadow falls in flowers.

Baskets used to be sold by the bundle, and no one knew where they went. Now every piece has a slip of paper with the weaver's name and the day that it was finished. One customer wrote a letter of thanks; it has been laminated and hangs in the village hall.`,
    officers: [
      { name: "Ka Thị Mây (minh hoạ)", sex: "female", title: "group_leader", from: "2019-07-27" },
      { name: "Ka Văn Tre (minh hoạ)", sex: "male", title: "group_deputy", from: "2019-07-27" },
    ],
    labour: [
      {
        as_of: "2024-12-31",
        workers: 16,
        women: 12,
        members: 16,
        women_members: 12,
        ethnic_minority: 11,
      },
      {
        as_of: "2025-12-31",
        workers: 18,
        women: 14,
        members: 18,
        women_members: 14,
        new_jobs: 2,
        new_jobs_women: 2,
        ethnic_minority: 13,
      },
    ],
  },
  {
    code: "tht-banh-trang-lo-cui",
    kind: "cooperative_group",
    name: "THT Bánh tráng Lò Củi (minh hoạ)",
    name_en: "Wood-Fire Rice Paper Group (demonstration)",
    registration_number: "THT-MH-02",
    founded_on: "2017-01-20",
    sector: "Bánh tráng và bánh quê",
    priority_lines: ["traditional_craft"],
    commune: "Xã Bắc Bình",
    address: "Xóm Lò, sau chợ",
    phone: "0900000021",
    email: "lo-cui@example.com",
    cover: "rice-paper-racks",
    story: `Ba giờ sáng, xóm Lò đã đỏ lửa. Bột gạo xay từ tối được múc lên mặt vải căng trên nồi nước sôi, gạt một vòng tay, đậy nắp, đếm đến mười hai rồi nhấc ra vỉ tre. Một người giỏi tráng được tám trăm cái trước khi mặt trời lên.

Tổ hợp tác gom mười hai lò của những nhà trong xóm, mỗi nhà vẫn giữ bí quyết riêng: nhà thêm nước cốt dừa, nhà rắc mè đen gấp đôi, nhà làm bánh rế từ khoai lang bào sợi. Cái chung là gạo cũ để sáu tháng, củi nhãn khô và nắng thật, không sấy điện.

Hầu hết thợ tráng là phụ nữ, nhiều chị đã tráng bánh nuôi con học xong đại học. Trưởng tổ cười: tay tôi chai nhưng bằng tốt nghiệp của con thì phẳng phiu lắm. Ai đến sớm sẽ được ăn bánh ướt nóng chấm mắm nêm, ngay bên miệng lò.`,
    story_en: `At three in the morning Xom Lo already glows. Rice ground the evening before is ladled on a cloth stretched over boiling water, spread with one turn of the wrist, covered, counted to twelve and lifted to a bamboo screen. A good hand makes eight hundred sheets before sunrise.

The group brings together twelve ovens, and each house keeps its own secret: one adds coconut cream, one doubles the black sesame, one makes lace cakes of shredded sweet potato. What they share is rice aged for six months, dry longan wood and real sun, never an electric dryer.

Nearly all who work here are women, and many have seen their children through university on rice paper. My hands are rough, laughs the group's leader, but my daughter's diploma is perfectly smooth. Come early and you will be given a fresh steamed sheet with fermented anchovy sauce, right beside the fire.`,
    officers: [
      {
        name: "Nguyễn Thị Lửa Hồng (minh hoạ)",
        sex: "female",
        title: "group_leader",
        from: "2017-01-20",
      },
      {
        name: "Nguyễn Thị Bột (minh hoạ)",
        sex: "female",
        title: "group_deputy",
        from: "2021-01-20",
      },
    ],
    labour: [
      { as_of: "2024-12-31", workers: 27, women: 23, members: 12, women_members: 11 },
      {
        as_of: "2025-12-31",
        workers: 28,
        women: 24,
        members: 12,
        women_members: 11,
        new_jobs: 1,
        new_jobs_women: 1,
        poor_household: 6,
      },
    ],
  },
  {
    code: "tht-theu-tay-phan-thiet",
    kind: "cooperative_group",
    name: "THT Thêu tay Chỉ Biển (minh hoạ)",
    name_en: "Chi Bien Hand Embroidery Group (demonstration)",
    registration_number: "THT-MH-03",
    founded_on: "2020-10-20",
    sector: "Thêu tay",
    priority_lines: ["traditional_craft", "restoring_culture"],
    commune: "Phường Phan Thiết",
    address: "Hẻm 9, đường Cà Ty",
    phone: "0900000022",
    email: "chi-bien@example.com",
    cover: "loom",
    story: `Chiếc khung thêu đầu tiên của tổ được đóng từ gỗ một chiếc ghe cũ. Trên khung ấy, bảy người bạn học cùng một lớp thêu ngày trước lại ngồi với nhau, người vừa nghỉ công ty, người chăm con nhỏ, người đi xe lăn không tìm được việc bên ngoài.

Tổ thêu những gì nhìn thấy từ cửa sổ: thuyền thúng, cá chuồn, hoa thanh long nở đêm, cột buồm dưới cầu. Chỉ nhuộm màu từ lá bàng, củ nghệ và vỏ thanh long; màu hồng phải nhuộm chín lần mới giữ được. Một chiếc khăn tay hết một ngày rưỡi, một bức tranh thuyền có khi hai tháng.

Bây giờ tổ có mười bốn người, đa số làm tại nhà, thứ năm hằng tuần gặp nhau để chọn mẫu và chia tiền. Không ai bị phạt vì trễ hạn; người này bận thì người kia thêu tiếp, nhìn kỹ mới thấy mũi chỉ đổi tay.`,
    story_en: `The group's first embroidery frame was made from the wood of an old boat. At it seven friends who had once sat in the same class came together again: one had left a factory, one was caring for a small child, one uses a wheelchair and found no work outside.

They stitch what they see from the window: coracles, flying fish, dragon-fruit flowers that open at night, masts below the bridge. Thread is dyed with sea-almond leaves, turmeric and dragon-fruit skin; the pink must be dyed nine times before it stays. A handkerchief takes a day and a half, a picture of boats sometimes two months.

Today there are fourteen of them, most working at home. On Thursdays they meet to choose designs and share out the money. No one is fined for being late; when one is busy another takes over, and only a close look shows where the stitches change hands.`,
    officers: [
      {
        name: "Hà Thị Kim Chỉ (minh hoạ)",
        sex: "female",
        title: "group_leader",
        from: "2020-10-20",
      },
    ],
    labour: [
      { as_of: "2024-12-31", workers: 12, women: 11, members: 12, women_members: 11 },
      {
        as_of: "2025-12-31",
        workers: 14,
        women: 13,
        members: 14,
        women_members: 13,
        new_jobs: 2,
        new_jobs_women: 2,
      },
    ],
  },
  {
    code: "tht-duoc-lieu-phan-son",
    kind: "cooperative_group",
    name: "THT Dược liệu Núi Mây (minh hoạ)",
    name_en: "Nui May Herb Group (demonstration)",
    registration_number: "THT-MH-04",
    founded_on: "2021-05-05",
    sector: "Cây thuốc, trà và tinh dầu",
    priority_lines: ["indigenous_resources", "deep_processing"],
    commune: "Xã Phan Sơn",
    address: "Thôn chân núi",
    phone: "0900000023",
    email: "nui-may@example.com",
    cover: "forest",
    story: `Ở Phan Sơn, sáng nào mây cũng nằm ngang lưng núi, nên đất ẩm lâu và cây thuốc mọc dày. Ngày trước bà con vào rừng nhổ cả gốc đem bán; vài năm thì phải đi xa gấp ba mới gặp lại một bụi đinh lăng già.

Tổ hợp tác thành lập năm 2021 với một lời hứa: chỉ bán thứ mình trồng. Mười hộ ươm đinh lăng, nghệ, gừng sẻ, sả và nấm linh chi trong nhà lưới lợp lá. Rễ ba năm mới đào, lá chỉ cắt nửa tán, tinh dầu chưng bằng nồi đồng ngay tại rẫy để kịp độ thơm.

Tổ trưởng là một thầy thuốc nam về hưu, nghiêm khắc với từng chữ trên nhãn: trà là trà, không được viết chữa bệnh. Phụ nữ trong tổ còn ít, chỉ bốn trong mười một người, vì rẫy xa và dốc; tổ đang tính dời nhà sấy xuống gần đường để các chị cùng làm.`,
    story_en: `In Phan Son a cloud lies across the mountain every morning, so the ground stays moist and healing plants grow thick. People used to pull them up by the root and sell them; after a few years you had to walk three times as far to find an old bush of ming aralia.

The group was formed in 2021 on one promise: to sell only what it grows. Ten families raise ming aralia, turmeric, small ginger, lemongrass and lingzhi mushroom under leaf-roofed nets. Roots are dug after three years, leaves cut from half the crown only, and oils distilled in a copper still on the hillside while the scent is fresh.

The leader is a retired herbal physician and strict about each word on a label: tea is tea, and may not be said to cure. Few of the workers are women, four of eleven, because the plots are far and steep; the group plans to move its drying house down to the road, so that more of them can join.`,
    officers: [
      { name: "Tôn Văn Thuốc (minh hoạ)", sex: "male", title: "group_leader", from: "2021-05-05" },
      { name: "Cil Văn Rẫy (minh hoạ)", sex: "male", title: "group_deputy", from: "2021-05-05" },
    ],
    labour: [
      { as_of: "2024-12-31", workers: 10, women: 3, members: 10, women_members: 3 },
      {
        as_of: "2025-12-31",
        workers: 11,
        women: 4,
        members: 11,
        women_members: 4,
        new_jobs: 1,
        new_jobs_women: 1,
        difficult_area: 4,
      },
    ],
  },
  {
    code: "tht-thuyen-thung-tan-hai",
    kind: "cooperative_group",
    name: "THT Thuyền thúng Tân Hải (minh hoạ)",
    name_en: "Tan Hai Coracle Group (demonstration)",
    registration_number: "THT-MH-05",
    founded_on: "2022-04-30",
    sector: "Du lịch trải nghiệm nghề biển",
    priority_lines: ["restoring_culture"],
    commune: "Xã Tân Hải",
    address: "Bãi thúng Hiệp Hoà",
    phone: "0900000024",
    email: "thuyen-thung@example.com",
    cover: "coracle",
    story: `Thúng chai là chiếc thuyền tròn đan bằng tre, trét dầu rái, không mũi không lái. Người lạ bước lên thì xoay tròn, người Tân Hải thì đứng huýt sáo mà thúng vẫn đi thẳng.

Khi tôm cá gần bờ ít dần, năm hộ ở bãi thúng nghĩ ra việc mời khách cùng kéo lưới rùng buổi sớm. Khách kéo được bao nhiêu, cả bọn ăn bấy nhiêu, phần còn lại thả về biển. Dần dà có thêm câu mực đêm, lớp nấu canh chua cá bớp và buổi kể chuyện Nam Hải dưới lăng Ông.

Tổ trưởng là một chị làm nghề vá lưới, quen biết cả bãi nên ai cũng nể. Mười hai người làm, năm là nữ. Trước mỗi chuyến, chị đọc bản tin gió cho khách nghe, và nếu gió cấp sáu thì hoàn tiền, không nài nỉ. Áo phao ở đây giặt mỗi ngày, phơi thành hàng vàng rực như cờ hội.`,
    story_en: `A coracle is a round boat of woven bamboo sealed with resin, with neither bow nor stern. A stranger who steps in spins like a top; a Tan Hai fisherman stands up whistling and goes straight ahead.

When fish near the shore grew scarce, five families of the coracle beach thought of inviting visitors to haul the dawn seine with them. What the guests pull in they eat together, and the rest goes back to the sea. Squid fishing by night followed, then a class in sour fish soup and an hour of whale-god stories at the shrine.

The group is led by a woman who mends nets and knows everybody on the beach, so everybody minds her. Five of the twelve who work here are women. Before each trip she reads the wind forecast aloud, and at force six the money is returned without argument. Life jackets are washed daily and dry in a row as yellow as festival flags.`,
    officers: [
      {
        name: "Ngư Thị Mắt Lưới (minh hoạ)",
        sex: "female",
        title: "group_leader",
        from: "2022-04-30",
      },
      { name: "Ngư Văn Thúng (minh hoạ)", sex: "male", title: "group_deputy", from: "2022-04-30" },
    ],
    labour: [
      { as_of: "2024-12-31", workers: 11, women: 4, members: 11, women_members: 4 },
      {
        as_of: "2025-12-31",
        workers: 12,
        women: 5,
        members: 12,
        women_members: 5,
        new_jobs: 1,
        new_jobs_women: 1,
      },
    ],
  },
  {
    code: "tht-mu-trom-hoa-thang",
    kind: "cooperative_group",
    name: "THT Mủ trôm Đồi Hồng (minh hoạ)",
    name_en: "Doi Hong Sterculia Gum Group (demonstration)",
    registration_number: "THT-MH-06",
    founded_on: "2018-12-01",
    sector: "Mủ trôm và đồ uống giải nhiệt",
    priority_lines: ["indigenous_resources"],
    commune: "Xã Hoà Thắng",
    address: "Thôn Đồi Hồng",
    phone: "0900000025",
    email: "doi-hong@example.com",
    cover: "dunes",
    story: `Giữa những đồi cát đỏ Hoà Thắng, cây trôm là thứ cây chịu khát giỏi nhất. Rạch nhẹ một đường trên vỏ, mủ rịn ra trong như mật, gặp gió khô lại thành từng giọt dài. Ngâm một đêm, giọt nhỏ bằng hạt đậu nở đầy cả ly.

Mười hộ trồng xen trôm với cỏ và hạt é, vừa giữ cát khỏi bay vừa có thu nhập mùa khô. Năm 2018 họ lập tổ hợp tác để cùng lo một chuyện: phân loại cho thật. Mủ trắng, mủ vàng, mủ lẫn vỏ để riêng ba sọt, ba giá, vì trên thị trường người ta hay trộn lẫn.

Người trong tổ đa phần là nam, quen leo cây từ nhỏ. Buổi trưa quá nóng không ai làm được gì, cả xóm tụ về quán lá uống nước mủ trôm hạt é và bàn chuyện làm nhãn. Cái nhãn hiện giờ, với hình đồi cát màu hồng, là do một em học lớp tám vẽ.`,
    story_en: `Among the red dunes of Hoa Thang the sterculia tree is the best at bearing thirst. Make a shallow cut in its bark and gum seeps out, clear as honey, and dries in the wind to long drops. Soaked overnight, a drop the size of a bean fills a glass.

Ten families plant it among grass and basil seed, which holds the sand in place and brings an income in the dry months. In 2018 they formed a group to settle one matter together: honest grading. White gum, yellow gum and gum with bark go to three baskets at three prices, because elsewhere people like to mix them.

Most of the group are men who have climbed trees since they were boys. At noon, when it is too hot to work, the hamlet gathers at a leaf-roofed stall to drink gum with basil seeds and to talk of labels. The present one, with its pink dune, was drawn by a pupil of the eighth class.`,
    officers: [
      { name: "Ninh Văn Trôm (minh hoạ)", sex: "male", title: "group_leader", from: "2018-12-01" },
    ],
    labour: [
      { as_of: "2024-12-31", workers: 12, women: 4, members: 10, women_members: 2 },
      {
        as_of: "2025-12-31",
        workers: 13,
        women: 5,
        members: 10,
        women_members: 2,
        new_jobs: 1,
        new_jobs_women: 1,
      },
    ],
  },
];
