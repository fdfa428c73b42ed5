/** Outlet | host | home: country, with G for a government's own page, W for an outlet that writes for the world; "-" if there is none. */
export const PAIRS = `
Xinhua|english.news.cn|CN
China Daily|www.chinadaily.com.cn|CN
Global Times|www.globaltimes.cn|CN
Ministry of Foreign Affairs of the People's Republic of China|www.fmprc.gov.cn|CN G
South China Morning Post|www.scmp.com|CN
Focus Taiwan|focustaiwan.tw|TW
Kyodo News|english.kyodonews.net|JP
NHK WORLD|www3.nhk.or.jp|JP
Ministry of Foreign Affairs of Japan|www.mofa.go.jp|JP G
Yonhap News Agency|en.yna.co.kr|KR
KBS World|world.kbs.co.kr|KR
Korean Central News Agency||KP
MONTSAME|montsame.mn|MN
VietnamPlus|en.vietnamplus.vn|VN
Government News|en.baochinhphu.vn|VN G
Bangkok Post|www.bangkokpost.com|TH
Thai PBS World|www.thaipbsworld.com|TH
ANTARA News|en.antaranews.com|ID
The Jakarta Post|www.thejakartapost.com|ID
Philippine News Agency|www.pna.gov.ph|PH
Philstar.com|www.philstar.com|PH
BERNAMA|www.bernama.com|MY
The Straits Times|www.straitstimes.com|SG
Khmer Times|www.khmertimeskh.com|KH
Lao News Agency|kpl.gov.la|LA
The Irrawaddy|www.irrawaddy.com|MM
Borneo Bulletin|borneobulletin.com.bn|BN
Tatoli|en.tatoli.tl|TL
Press Information Bureau|pib.gov.in|IN G
Ministry of External Affairs, Government of India|www.mea.gov.in|IN G
ANI News|www.aninews.in|IN
The Hindu|www.thehindu.com|IN
Dawn|www.dawn.com|PK
Radio Pakistan|www.radio.gov.pk|PK
ISPR|ispr.gov.pk|PK G
BSS|www.bssnews.net|BD
Prothom Alo English|en.prothomalo.com|BD
Ada Derana|www.adaderana.lk|LK
RSS Nepal||NP
Kuensel Online|kuenselonline.com|BT
The Edition|edition.mv|MV
TOLOnews|tolonews.com|AF
Saudi Press Agency|www.spa.gov.sa|SA
Arab News|www.arabnews.com|SA
Asharq Al-Awsat|english.aawsat.com|SA W
WAM|www.wam.ae|AE
Khaleej Times|www.khaleejtimes.com|AE
Al Jazeera English|www.aljazeera.com|QA W
The Peninsula Qatar|thepeninsulaqatar.com|QA
Kuwait News Agency (KUNA)|www.kuna.net.kw|KW
Muscat Daily|www.muscatdaily.com|OM
Foreign Ministry of Oman|www.fm.gov.om|OM G
Bahrain News Agency|www.bna.bh|BH
SABA||YE
Jordan News Agency (Petra)|petra.gov.jo|JO
National News Agency|www.nna-leb.gov.lb|LB
Syrian Arab News Agency|sana.sy|SY
WAFA Agency|english.wafa.ps|PS
The Times of Israel|www.timesofisrael.com|IL
Rudaw|www.rudaw.net|IQ
IRNA English|en.irna.ir|IR
Press TV|www.presstv.ir|IR
Iran International|www.iranintl.com|GB W
Anadolu Agency|www.aa.com.tr|TR
Daily Sabah|www.dailysabah.com|TR
Presidency of the Republic of Türkiye|www.tccb.gov.tr|TR G
Cyprus Mail|cyprus-mail.com|CY
TASS|tass.com|RU
President of Russia|en.kremlin.ru|RU G
Meduza|meduza.io|RU W
Ukrinform|www.ukrinform.net|UA
Interfax-Ukraine|en.interfax.com.ua|UA
BelTA|eng.belta.by|BY
Moldpres|www.moldpres.md|MD
Civil Georgia|civil.ge|GE
ARMENPRESS|armenpress.am|AM
AZERTAC|azertag.az|AZ
Trend News Agency|en.trend.az|AZ
Kazinform International News Agency|qazinform.com|KZ
Akorda|www.akorda.kz|KZ G
Gazeta.uz|www.gazeta.uz|UZ
24.kg|24.kg|KG
NIAT Khovar|khovar.tj|TJ
Turkmenportal|turkmenportal.com|TM
Reuters|www.reuters.com|GB W
Reuters India||GB W
BBC News|www.bbc.com|GB
Foreign, Commonwealth & Development Office|www.gov.uk|GB G
Irish Times||IE
AFP|www.afp.com|FR W
Élysée|www.elysee.fr|FR G
Deutsche Welle|www.dw.com|DE W
Federal Foreign Office|www.auswaertiges-amt.de|DE G
Swissinfo|www.swissinfo.ch|CH
Belga|www.belganewsagency.eu|BE
ANSA|www.ansa.it|IT
Vatican News|www.vaticannews.va|VA
EFE||ES
Lusa||PT
ekathimerini.com|www.ekathimerini.com|GR
Government Offices of Sweden|www.government.se|SE G
Yle News|yle.fi|FI
Office of the President of the Republic of Finland|www.presidentti.fi|FI G
ERR News|news.err.ee|EE
Ministry of Foreign Affairs of the Republic of Latvia|www.mfa.gov.lv|LV G
LRT English|www.lrt.lt|LT
PAP|www.pap.pl|PL
Radio Prague International|english.radio.cz|CZ
TASR|www.tasr.sk|SK
Hungary Today|hungarytoday.hu|HU
AGERPRES|www.agerpres.ro|RO
Novinite|www.novinite.com|BG
Tanjug|www.tanjug.rs|RS
HINA|www.hina.hr|HR
STA|english.sta.si|SI
FENA|fena.ba|BA
MIA|mia.mk|MK
Prishtina Insight|prishtinainsight.com|XK
Al-Ahram Weekly|english.ahram.org.eg|EG
Morocco World News|www.moroccoworldnews.com|MA
Agence Tunis Afrique Presse||TN
Algerie Presse Service|www.aps.dz|DZ
The Libya Observer|libyaobserver.ly|LY
Sudan Tribune|sudantribune.com|SD W
Addis Standard|addisstandard.com|ET
Garowe Online|www.garoweonline.com|SO
Daily Nation|nation.africa|KE
The EastAfrican|www.theeastafrican.co.ke|KE
Daily Monitor|www.monitor.co.ug|UG
The New Times|www.newtimes.co.rw|RW
The Citizen|www.thecitizen.co.tz|TZ
Premium Times|www.premiumtimesng.com|NG
THISDAYLIVE|www.thisdaylive.com|NG
Graphic Online|www.graphic.com.gh|GH
Liberian Observer||LR
Foroyaa||GM
The Herald|www.herald.co.zw|ZW
Lusaka Times|www.lusakatimes.com|ZM
Mmegi Online|www.mmegi.bw|BW
The Namibian|www.namibian.com.na|NA
Daily Maverick|www.dailymaverick.co.za|ZA
SAnews|www.sanews.gov.za|ZA G
The Canadian Press||CA
Global Affairs Canada|www.canada.ca|CA G
AP News|apnews.com|US W
The Washington Post|www.washingtonpost.com|US
US Department of State|2021-2025.state.gov|US G
Mexico News Daily|mexiconewsdaily.com|MX
Prensa Latina|www.plenglish.com|CU
Jamaica Gleaner|jamaica-gleaner.com|JM
Stabroek News|www.stabroeknews.com|GY
Agência Brasil|agenciabrasil.ebc.com.br|BR
Buenos Aires Times|www.batimes.com.ar|AR
Andina||PE
MercoPress|en.mercopress.com|-
Sydney Morning Herald|www.smh.com.au|AU
RNZ Pacific|www.rnz.co.nz|NZ
Beehive|www.beehive.govt.nz|NZ G
The Fiji Times|www.fijitimes.com.fj|FJ
Post-Courier|www.postcourier.com.pg|PG
Samoa Observer|www.samoaobserver.ws|WS
European Commission|ec.europa.eu|EU G
EEAS|www.eeas.europa.eu|EU G
UN News|news.un.org|UN W
Meetings Coverage and Press Releases|press.un.org|UN W
ASEAN Secretariat|asean.org|ASEAN W
NATO|www.nato.int|NATO W
African Union|au.int|African Union W
OIC|www.oic-oci.org|OIC W
Shanghai Cooperation Organisation|eng.sectsco.org|SCO W
`;

/** Outlets and hosts that mislead. */
export const TRAPS = `
The Times||-
The Times|www.thetimes.co.uk|GB
The Guardian||-
The Guardian|www.theguardian.com|GB
The Guardian|guardian.ng|NG
The Guardian Nigeria||NG
The Star||-
The Star|www.thestar.com.my|MY
The Star|www.the-star.co.ke|KE
Morning Star|morningstaronline.co.uk|GB
Daily Mirror|www.dailymirror.lk|LK
Daily Mirror|www.mirror.co.uk|GB
Daily Star|www.thedailystar.net|BD
The Daily Star (Lebanon)||LB
The Nation (Thailand)||TH
The Nation|www.thenation.com|US
The Nation|thenationonlineng.net|NG
The Nation, Pakistan||PK
The Standard|www.standardmedia.co.ke|KE
The Standard|www.thestandard.com.hk|CN
The Independent|www.independent.co.ug|UG
The Independent|www.independent.co.uk|GB
Monitor||-
Sun||-
Sunday Lamp||-
The National|www.thenationalnews.com|AE
The National|www.thenational.com.pg|PG
CNA|www.channelnewsasia.com|SG
CNA|www.cna.com.tw|TW
CNA||-
ABC News|abcnews.go.com|US
ABC News|www.abc.net.au|AU
ABC News||-
CNN Indonesia|www.cnnindonesia.com|ID
APS|aps.sn|SN
Vanguard||NG
Vanguard (Sierra Leone)||SL
Vanguard|vanguard.example.gm|GM
China Daily Mail|chinadailymail.com|-
China Digital Times||-
TAP Review||-
Jakarta Globe / AP|jakartaglobe.id|US W
Dawn (Reuters)|www.dawn.com|GB W
AFP via Yahoo News|news.yahoo.com|FR W
Xinhua|allafrica.com|CN
The Punch|allafrica.com|NG
Yahoo News|www.yahoo.com|-
The Local|www.thelocal.se|SE
Vestnik.kg||KG
Embassy of Chile in Norway||CL G
Royal Thai Embassy|www.thaiembassy.no|TH G
Chinese Embassy in India|in.china-embassy.gov.cn|CN G
U.S. Embassy in Ghana|gh.usembassy.gov|US G
Permanent Mission of Denmark to the UN||DK G
Ministry of Foreign Affairs, Republic of China (Taiwan)||TW G
Foreign Ministry of the DPRK||KP G
Ministry of External Affairs, Saint Lucia||LC G
Ministry of External Affairs|externalaffairs.gov.lc|LC G
Office of the Press Secretary, Foreign Ministry of Norway||NO G
Cabinet Office||-
Cabinet Office|www.cao.go.jp|JP G
Prime Minister's Office||-
Prime Minister's Office, Singapore||SG G
EU Delegation to Ghana||EU G
UNICEF Kenya||-
Press Room|archive.is|-
APO Group|www.africa-newsroom.com|-
APO Group - Ministry of Health of Ghana|www.africa-newsroom.com|GH G
Ministry of Fisheries of Kiribati|reliefweb.int|KI G
(Xinhua)|www.example.com|CN
Politico|www.politico.eu|EU W
The Nation Online|thenationonlineng.net|NG
The Nation Online||-
Kampala Lamp|allafrica.com|-
Press Room|foreign.gov.tv|TV G
Press Room|team.tv|-
`;
