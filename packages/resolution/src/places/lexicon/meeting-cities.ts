/**
 * Capitals and places where states meet that name no time zone, and spellings that the other table lacks: "country Name=spelling=spelling", in the
 * scripts of the press. Public geography, checked against the names that the languages' own encyclopaedias carry; written for telling places apart.
 */
export const MEETING_CITIES = `
AE Abu Dhabi=Абу-Даби=阿布扎比=アブダビ=아부다비=أبو ظبي=ابوظبي=ابوظبی=Abou Dabi=Abu Dabi=Αμπού Ντάμπι=אבו דאבי
AE Sharjah=الشارقة=Шарджа
AT Vienna=Wien
AT Salzburg=Зальцбург=萨尔茨堡=Salzburgo=Salzbourg
AU Canberra=Канберра=堪培拉=キャンベラ=캔버라=كانبرا=كانبيرا=Καμπέρα
AZ Gabala=Qabala=Qəbələ=Габала=加巴拉
AZ Ganja=Gəncə=Гянджа
AZ Nakhchivan=Naxçıvan=Нахчыван=Нахичевань
AZ Shusha=Şuşa=Шуша
AZ Zangilan=Зангилан
BE Bruges=Brugge
BH Manama=Манама=麦纳麦=マナーマ=마나마=المنامة=منامه=منامة
BN Bandar Seri Begawan=斯里巴加湾市=Бандар-Сери-Бегаван
BO Sucre=Сукре
BR Brasilia=Brasília=Бразилиа=Бразилия=巴西利亚=ブラジリア=브라질리아=برازيليا=Μπραζίλια
BR Rio de Janeiro=Рио-де-Жанейро=里约热内卢=リオデジャネイロ=리우데자네이루=ريو دي جانيرو
BR Belem=Belém=Белен=贝伦
BT Thimphu=Тхимпху
CA Ottawa=Оттава=渥太华=オタワ=오타와=أوتاوا=اتاوا=Οτάβα=אוטווה
CA Montreal=Montréal=Монреаль=蒙特利尔=モントリオール=مونتريال
CA Quebec=Québec=Квебек
CA Kananaskis=Кананаскис=卡纳纳斯基斯=カナナスキス
CA Charlevoix=Шарлевуа
CH Geneva=Genève=Genf=Ginevra=Ginebra=Genebra=Женева=日内瓦=ジュネーブ=제네바=جنيف=ژنو=Γενεύη=ז'נבה=Cenevre=Genewa=Женеві=เจนีวา=Geneve=Ženeva
CH Bern=Berne=Berna=Берн=伯尔尼=ベルン=베른=برن=Βέρνη=ברן
CH Davos=Давос=达沃斯=ダボス=다보스=دافوس=داووس=Νταβός=דאבוס
CH Lausanne=Losanna=Lausana=Лозанна=洛桑=ローザンヌ=로잔=لوزان=Λωζάνη
CH Lucerne=Luzern=Lucerna=Люцерн=卢塞恩
CH Lugano=Лугано
CH Montreux=Монтрё=蒙特勒
CH Burgenstock=Bürgenstock=Бюргеншток=比尔根山
CN Beijing=Peking=Pekin=Pékin=Pechino=Pequim=Pequín=Пекин=北京=北京市=베이징=بكين=پکن=Πεκίνο=בייג'ינג=בייג׳ינג=ปักกิ่ง=Pekín=Pekina=Pekinas=Bắc Kinh=Бээжин=Beijingshi
CN Tianjin=Тяньцзинь=天津=天津市=텐진=톈진=تيانجين=تیانجین
CN Xi'an=Xian=Сиань=西安=시안=شيان=شی‌آن
CN Hangzhou=Ханчжоу=杭州=항저우=هانغتشو=هانگژو
CN Boao=Боао=博鳌=보아오
CN Guangzhou=Canton=Гуанчжоу=广州=廣州=광저우=غوانزو=قوانغتشو
CN Shenzhen=Шэньчжэнь=深圳=선전
CN Nanjing=Nanking=Нанкин=南京=난징
CN Nanning=Наньнин=南宁
CN Qingdao=Tsingtao=Циндао=青岛=칭다오
CN Dalian=Далянь=大连=다롄
CN Chengdu=Чэнду=成都=청두
CN Chongqing=Чунцин=重庆=충칭
CN Kunming=Куньмин=昆明
CN Wuhan=Ухань=武汉=우한
CN Sanya=Санья=三亚=싼야
CN Xiamen=Сямынь=厦门=샤먼
CN Fuzhou=Фучжоу=福州
CN Harbin=Харбин=哈尔滨=하얼빈
CN Changchun=Чанчунь=长春
CN Lianyungang=Ляньюньган=连云港
CN Jinan=Цзинань=济南
CN Wuzhen=Учжэнь=乌镇
CU Havana=La Habana=Habana=La Havane=L'Avana=Гавана
CY Larnaca=Λάρνακα=Ларнака
CY Limassol=Λεμεσός=Лимасол
DE Munich=München=Múnich=Monaco di Baviera=Munique=Мюнхен=慕尼黑=ミュンヘン=뮌헨=ميونيخ=ميونخ=مونیخ=Μόναχο=מינכן=Münih=Monachium
DE Bonn=Бонн=波恩=ボン=بون
DE Hamburg=Гамбург=汉堡=ハンブルク=함부르크=هامبورغ=Hambourg=Hamburgo=Amburgo
DE Ramstein=Рамштайн=拉姆施泰因
DE Elmau=Schloss Elmau=Эльмау
DE Frankfurt=Frankfurt am Main=Франкфурт=法兰克福
DE Dresden=Дрезден=Dresde
DE Cologne=Köln=Colonia=Кёльн
EC Quito=Кито=基多=キト=키토=كيتو
EG Cairo=Le Caire=El Cairo=Il Cairo=O Cairo=Al-Qahira
EG Sharm el-Sheikh=Sharm el Sheikh=Charm el-Cheikh=Шарм-эш-Шейх=Шарм-эль-Шейх=沙姆沙伊赫=シャルムエルシェイク=샤름엘셰이크=شرم الشيخ=شرم‌الشیخ=Σαρμ ελ Σέιχ=שארם א-שייח'=Şarm eş-Şeyh
EG El Alamein=New Alamein=العلمين=العلمين الجديدة=Эль-Аламейн
ES Madrid=Мадрид
ES Barcelona=Барселона=巴塞罗那=バルセロナ=바르셀로나=برشلونة=Barcelone=Barcellona
ES Seville=Sevilla=Siviglia=Севилья=塞维利亚
FR Strasbourg=Straßburg=Strassburg=Estrasburgo=Strasburgo=Страсбург=斯特拉斯堡=ストラスブール=스트라스부르=ستراسبورغ
FR Biarritz=Биарриц=比亚里茨
FR Cannes=Канны=戛纳
FR Evian=Évian=Эвиан=埃维昂
FR Lyon=Лион=里昂=Lione
FR Marseille=Marseilles=Марсель=马赛=Marsiglia=Marsella
FR Nice=Ницца=尼斯=Nizza=Niza
FR Versailles=Версаль=凡尔赛
GB Edinburgh=Эдинбург=爱丁堡=Edimburgo=Édimbourg
GB Glasgow=Глазго=格拉斯哥
GB Belfast=Белфаст=贝尔法斯特
GE Batumi=ბათუმი=Батуми=巴统
GR Thessaloniki=Θεσσαλονίκη=Salonika=Салоники=塞萨洛尼基
HK Hong Kong=香港
ID Bali=Бали=巴厘岛=巴厘=バリ島=バリ=발리=بالي=بالی
ID Nusa Dua=Нуса-Дуа=努沙杜瓦
ID Bandung=Бандунг=万隆=バンドン
ID Labuan Bajo=纳闽巴霍
ID Yogyakarta=Джокьякарта=日惹
IL Tel Aviv=Тель-Авив=特拉维夫=テルアビブ=텔아비브=تل أبيب=تل‌آویو=Τελ Αβίβ=תל אביב=Tel Aviv-Yafo
IN New Delhi=Delhi=Nueva Delhi=Nova Délhi=Neu-Delhi=Nuova Delhi=Нью-Дели=Дели=新德里=德里=ニューデリー=뉴델리=نيودلهي=نیودهلی=دهلی نو=دهلی=दिल्ली=नई दिल्ली=Νέο Δελχί=ניו דלהי=Yeni Delhi
IN Mumbai=Bombay=Мумбаи=孟买=ムンバイ=뭄바이=مومباي=मुंबई
IN Goa=Гоа=果阿
IN Bengaluru=Bangalore=Бангалор=班加罗尔
IN Ahmedabad=Ахмадабад=艾哈迈达巴德
IQ Erbil=Arbil=Эрбиль=埃尔比勒=أربيل=هەولێر
IQ Basra=البصرة=Басра=巴士拉
IR Isfahan=Esfahan=اصفهان=Исфахан
IR Mashhad=مشهد=Мешхед
IT Milan=Milano=Mailand=Милан=米兰=ミラノ=밀라노=ميلانو
IT Venice=Venezia=Venedig=Venecia=Venise=Венеция=威尼斯
IT Florence=Firenze=Florenz=Florencia=Флоренция=佛罗伦萨
IT Naples=Napoli=Neapel=Nápoles=Неаполь=那不勒斯
IT Bari=Бари=巴里
IT Trieste=Триест=的里雅斯特
IT Turin=Torino=Турин=都灵
IT Borgo Egnazia
IT Palermo=Палермо=巴勒莫
JP Osaka=大阪=Осака=오사카=أوساكا
JP Kyoto=京都=Киото=교토
JP Hiroshima=広島=广岛=Хиросима=히로시마=هيروشيما
JP Nagoya=名古屋=Нагоя
JP Fukuoka=福岡=Фукуока
JP Nara=奈良
JP Yokohama=横浜=Иокогама=横滨
KE Mombasa=Момбаса=蒙巴萨
KG Osh=Ош=奥什
KG Cholpon-Ata=Чолпон-Ата=乔蓬阿塔
KR Busan=Pusan=釜山=Пусан=부산
KR Gyeongju=Kyongju=庆州=慶州=Кёнджу=경주
KR Incheon=仁川=Инчхон=인천
KR Jeju=济州=済州=Чеджу=제주
KR Panmunjom=板门店=板門店=Пханмунджом=판문점
KW Kuwait City=Кувейт=科威特城=クウェート市=مدينة الكويت=الكويت
KZ Astana=Nur-Sultan=Нур-Султан=Астана=阿斯塔纳=努尔苏丹=アスタナ=아스타나=أستانا=آستانه=آستانا=Αστανά=אסטנה
KZ Almaty=Alma-Ata=Алма-Ата=阿拉木图
KZ Shymkent=Шымкент=奇姆肯特
KZ Turkistan=Туркестан=突厥斯坦
KZ Burabay=Borovoe=Бурабай=Боровое
LK Kandy=Канди
MA Rabat=Рабат=拉巴特=ラバト=라바트=الرباط=رباط=Ραμπάτ=רבאט
MA Marrakesh=Marrakech=Marrakesch=Марракеш=马拉喀什=マラケシュ=مراكش
MA Tangier=Tanger=طنجة=Танжер
MM Naypyidaw=Naypyitaw=Nay Pyi Taw=Нейпьидо=内比都=ネピドー=네피도
MV Male=Malé=Мале=马累=マレ
MX Mexico City=Ciudad de México=Ciudad de Mexico=México D.F.=Мехико
MY Putrajaya=Путраджая=布城
MY Langkawi=兰卡威
MY Penang=槟城
NG Abuja=Абуджа=阿布贾=アブジャ=아부자=أبوجا
NL The Hague=Den Haag=La Haye=La Haya=L'Aia=Haia=Гаага=海牙=ハーグ=헤이그=لاهاي=لاهه=Χάγη=האג=Lahey=Haga
NL Maastricht=Маастрихт
NO Bergen=Берген
NZ Wellington=Веллингтон=惠灵顿=ウェリントン=웰링턴=ولينغتون
NZ Queenstown=皇后镇
OM Salalah=صلالة=Салала
PE Cusco=Cuzco=库斯科
PK Islamabad=Исламабад=伊斯兰堡=イスラマバード=이슬라마바드=إسلام أباد=إسلام آباد=اسلام‌آباد=اسلام آباد=Ισλαμαμπάντ=איסלמאבאד=İslamabad
PK Lahore=Лахор=拉合尔=لاہور
PK Rawalpindi=拉瓦尔品第
PL Krakow=Kraków=Cracow=Krakau=Cracovie=Cracovia=Краков=克拉科夫
PL Gdansk=Gdańsk=Danzig=Гданьск=格但斯克
PL Wroclaw=Wrocław=Breslau=Вроцлав
PS Ramallah=رام الله=Рамалла=拉姆安拉=רמאללה
QA Doha=Доха=多哈=ドーハ=도하=الدوحة=دوحه=Ντόχα=דוחא=Katara=โดฮา
RU Kazan=Казань=喀山=カザン=카잔=قازان=کازان=Καζάν
RU Sochi=Сочи=索契=ソチ=소치=سوتشي=سوچی=Σότσι
RU Saint Petersburg=St Petersburg=St. Petersburg=Sankt-Peterburg=Sankt Petersburg=San Pietroburgo=San Petersburgo=Saint-Pétersbourg=Петербург=Санкт-Петербург=圣彼得堡=サンクトペテルブルク=상트페테르부르크=سان بطرسبورغ=سن‌پترزبورگ=Αγία Πετρούπολη
RU Ufa=Уфа=乌法
RU Khabarovsk=Хабаровск=哈巴罗夫斯克=伯力
RU Sevastopol=Севастополь
RU Yalta=Ялта
SA Jeddah=Jiddah=Djeddah=Yeda=Gedda=Джидда=吉达=ジッダ=제다=جدة=جده=Τζέντα=ג'דה=Cidde
SA Riyadh=Riad=Ryad=Er-Riad=Эр-Рияд=利雅得=الرياض=ریاض
SA AlUla=Al-Ula=العلا=Эль-Ула
SA Mecca=Makkah=مكة=مكة المكرمة=مکه=Мекка=麦加
SE Malmo=Malmö=Мальмё
SE Gothenburg=Göteborg=Гётеборг=哥德堡
SY Aleppo=حلب=Алеппо
SY Damascus=Damas=Damaskus=Damasco=Дамаск
TH Phuket=Пхукет=普吉=ภูเก็ต
TH Chiang Mai=清迈=เชียงใหม่
TJ Khujand=Худжанд=苦盏
TM Avaza=Awaza=Аваза=阿瓦扎
TM Ashgabat=Ashkhabad=Ашхабад=Aşgabat
TM Arkadag=Аркадаг
TM Turkmenbashi=Туркменбаши
TR Ankara=Анкара=安卡拉=アンカラ=앙카라=أنقرة=آنکارا=Άγκυρα=אנקרה=Ancara=Ankaros
TR Antalya=Анталья=安塔利亚=アンタルヤ=أنطاليا=آنتالیا
TR Izmir=İzmir=Измир=伊兹密尔
TZ Dodoma=Додома=多多马
TZ Arusha=阿鲁沙
UA Lviv=Lvov=Lwów=Lemberg=Львов=Львів=利沃夫
UA Odesa=Odessa=Одесса=Одеса=敖德萨
UA Kharkiv=Kharkov=Харьков=Харків=哈尔科夫
UA Uzhhorod=Ужгород
UG Entebbe=Энтеббе=恩德培
US Washington=Washington, D.C.=Washington DC=Вашингтон=华盛顿=ワシントン=워싱턴=واشنطن=واشنگتن=Ουάσιγκτον=וושינגטון=Вашингтоні=วอชิงตัน=Vašingtonas=Waszyngton=Vašington
US New York=New York City=纽约=紐約=Нью-Йорк
US San Francisco=Сан-Франциско=旧金山=舊金山=三藩市=サンフランシスコ=샌프란시스코=سان فرانسيسكو=Άγιος Φραγκίσκος=סן פרנסיסקו
US Boston=Бостон=波士顿
US Houston=Хьюстон=休斯敦
US Miami=Майами=迈阿密=マイアミ=마이애미=ميامي
US Atlanta=Атланта=亚特兰大
US Seattle=Сиэтл=西雅图
US Las Vegas=Лас-Вегас=拉斯维加斯
US Philadelphia=Филадельфия=费城
US Pittsburgh=Питтсбург=匹兹堡
US San Diego=圣迭戈
US Palm Beach=Палм-Бич=棕榈滩
US Mar-a-Lago=Мар-а-Лаго=海湖庄园
US Camp David=Кэмп-Дэвид=戴维营=キャンプデービッド=캠프 데이비드=كامب ديفيد
US Anchorage=安克雷奇
UZ Bukhara=Buxoro=Бухара=布哈拉
UZ Khiva=Xiva=Хива=希瓦
UZ Termez=Termiz=Термез=铁尔梅兹
VE Caracas=Каракас
VN Hanoi=Hà Nội=Ханой=河内=ハノイ=하노이=هانوي=هانوی=Ανόι=האנוי=ฮานอย=Hanói=Hanoï
VN Da Nang=Đà Nẵng=Дананг=岘港=ダナン=다낭
YE Sanaa=Sana'a=صنعاء=Сана=萨那
ZA Pretoria=Tshwane=Претория=比勒陀利亚=プレトリア=프리토리아=بريتوريا=Πρετόρια=פרטוריה
ZA Cape Town=Kaapstad=Le Cap=Ciudad del Cabo=Кейптаун=开普敦=ケープタウン=케이프타운=كيب تاون
ZA Durban=Дурбан=德班
ZA Sandton=Сэндтон=桑顿
ZW Victoria Falls=维多利亚瀑布城
`;
