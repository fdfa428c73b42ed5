/**
 * Beginnings of adjectives and short forms of countries that do not begin like the country's own name: "code stem stem", folded as the head nouns.
 * The characters are those that Chinese, Japanese and Korean names of bodies shorten countries to. Dictionary forms of the languages named there.
 */
export const COUNTRY_STEMS = `
AE emirat emiraty إمارات امارات 阿
AF أفغان afgan
AM armyan 亚美
AO angol
AR argentin
AT oesterreich osterreich austriack avstriisk 奥 نمسا
AU 澳 豪 avstral austral
AZ azerbaidzhan 阿塞 أذربيجان آذربایجان azeri
BD بنغلاد bangladesh
BE belgo belgijsk 比
BG bolgar bulgar
BH بحرين bakhrein
BO bolivi
BR 巴 برازيل brazil brasil
BY belorus bielorus 白
CA kanadsk 加 كند
CH schweiz suiss suizo helvet shveitsar szwajcar 瑞
CL chiliisk chilen
CN kitaisk kytaisk sino chino chinois chinesisch chinsk صيني چین 中 중
CO kolumb colombian
CU kubinsk cuban
CY قبرص kipr chipr
CZ cheshsk cesk 捷
DE german nemetsk nimetsk deutsch aleman allemand tedesc niemieck alman ألماني آلمان 德 独 독
DK datsk danes danois danisch
DZ جزائر alzhir argel alger
EC ekvador ecuatorian
EE eston
EG مصر مصري egipsk 埃
ES hispan espan ispansk espagnol hiszpan ispanyol 西 إسبان
ET efiop 埃塞
EU evrosoyuz unioneuropea unioneurop europeo euro avrupa evropeisk أوروبي اروپا 欧 欧盟 歐盟 EU
FI finsk finland
FR franco fransuz frantsuz franzos francuz fransiz فرنسي فرانسه 法 仏 佛
GB brit angl uk inglez بريطاني انگلیس 英 영
GE gruzin gruzj gurcu georgian 格
GR greco grech griego grec helen yunan 希 يونان
HR khorvat croat kroat
HU hungar ungar vengersk magyar wegier macar 匈
ID indones 印尼 إندونيس
IL israel izrael israil 以
IN indi indo indijsk hind 印 هندي هند
IQ عراق iraksk irak
IR iran irano 伊 إيراني ایران
IT italo italyan italien wlosk إيطالي ایتالیا 意 伊
JO أردن iordan jordan
JP japon nippo yaponsk jap ياباني ژاپن 日 일
KE keni
KG kyrgyz kirgiz kirguis قرغيز قرقیز 吉
KH kambodzh camboy
KP sevrokorei 朝
KR koreisk coreano coreen koreanisch kore 韩 韓 한 كوري کره
KW كويت kuveit
KZ kazakh kazaj kasach kazach kazak kazakst 哈 카자흐 كازاخ قزاق
LA laos
LB لبنان livan libano
LK سريلانك
LT litovsk litva lietuv lituan
LV latvi latyshsk lett
LY ليبي livii
MA marok marroqu maroc morocc مغربي مغرب 摩
MD moldav moldov
MM myanm
MN mongol 蒙 몽
MX mexican meksik 墨
MY ماليز malaiz malas malais
MZ mozambi
NG nigeri
NL niderland golland nederland neerland holand 荷 هولند
NO norvezh norueg norveg norweg 挪
NP nepal
NZ novozeland
OM عمان omansk
PE peruan
PH filip 菲
PK pakistan pakist 巴 باكستان پاکستان
PL polsk pol polon polaco 波 بولند
PS فلسطين palestin
PT luso portug 葡
QA قطر katar
RO rumyn ruman rumun 罗
RS serb 塞
RU rossiisk rosiisk rus russo russk ruso rusk روسي روس 俄 露 러
SA saud saudovsk 沙 سعودي عربستان
SD سودان sudan
SE shved sueco suedois schwed szwed 瑞
SG singapur 新 سنغافور
SI sloven esloven
SK slovatsk eslovac slovak
SY سوري siriisk
TH tai thai tajlandz 泰 태 تايلاند
TJ tadzhik tayik tadjik tadzyc 塔 طاجيك تاجیک
TM turkmen 土 تركمان ترکمن
TN تونس tunis
TR turets turko turc turk turcj turec 土 터키 تركي ترکیه
UA ukrain ucran 乌 أوكران
US amerik american estadounid americ etats usa stany 美 米 미 أمريك أميرك آمریکا
UZ uzbek uzbeck usbek ouzbek ozbek 乌 우즈 أوزبك ازبک
VE venesuel venezolan
VN vetnam vietnam wietnam 越 فيتنام
YE يمن iemen
ZA yuzhnoafrikan 南非
`;
