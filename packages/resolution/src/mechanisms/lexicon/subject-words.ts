/**
 * What bodies are about: "subject: beginnings of words", under the same rules and in the same languages as the head nouns beside this file.
 * Public vocabulary of ministries and joint commissions.
 */
export const SUBJECT_WORDS = `
agriculture: agricultur agricol agrikultur agrar landwirtschaft selskokhozyaistv selskokhoz silskohospodar rolnictw rolnicz tarim زراعي کشاورزی زراعة 农业 農業 농업 agrotik חקלאות เกษตร
aviation: aviation aviat aviaci aviazion luftfahrt havacilik طيران هوانوردی 航空 민항
border: border boundary pogranich prykordonn frontera fronter frontier grenz confin granic sinir حدود مرز 边界 边境 国境 국경
business: business delov dilov empresarial affaires geschaft wirtschafts imprenditorial biznes أعمال 企业家 商务 ビジネス 비즈니스
climate: climate klimat climat clima klima iklim مناخ اقلیم 气候 気候 기후
connectivity: connectivity corridor koridor corredor corridoio couloir korridor korytarz ممر کریدور دالان 走廊 互联互通 回廊 회랑
consular: consular konsulsk konsular konsularn consolare konsolosluk قنصلي کنسولی 领事 領事 영사
cooperation: cooperation collaboration sotrudnichestv spivrobitnytstv spivpratsi cooperacion cooperacao cooperazione kooperation zusammenarbeit wspolprac isbirlig تعاون همکاری 合作 協力 협력
counterterrorism: counterterrorism antiterror terrorism terrorizm terrorismo terrorisme إرهاب تروریسم 反恐 テロ対策 대테러
culture: culture cultural kultur kulturn cultura culturel kulturaln kultural ثقافة ثقافي فرهنگ 文化 인문 人文 문화 politismou תרבות วัฒนธรรม
customs: customs tamozhen mytn aduan douan zoll dogan celn gumruk جمارك گمرک 海关 税関 관세
defence: defence defense military oboron voenn viyskov defensa militar defesa militaire verteidigung militar difesa obron wojskow savunma askeri دفاع عسكري نظامی 防务 国防 军事 防衛 국방 amyn aamyn ביטחון กลาโหม
digital: digital tsifrov cyfrow numerique dijital رقمي دیجیتال 数字 デジタル 디지털
economic: economic economy ekonomich ekonomichn economic economico economica economique wirtschaft gospodarcz ekonomik ekonomi اقتصاد 经济 經濟 経済 경제 oikonomi כלכלה
education: education obrazovan osvit educacion educacao bildung istruzione edukac egitim تعليم آموزش 教育 교육 paidei חינוך ศึกษา
energy: energy energetik energetich energetychn energia energie energetic enerji طاقة انرژی 能源 エネルギー 에너지 energei אנרגיה พลังงาน
environment: environment environmental ekolog medioambient ambient environnement umwelt srodowisk cevre بيئة محیط‌زیست 环境 环保 環境 환경 perivallont สิ่งแวดล้อม
finance: finance financial finans finansov financ financier finanz finansow مالي مالية مالی 金融 财金 财政 재정 금융 oikonomikon treasury trésor tresor אוצר คลัง 财务 財務
fisheries: fisher fishing rybolov rybolovstv pesca pesquer peche fischerei pesc rybolowstw balikcilik أسماك شیلات 渔业 漁業 어업
free: free svobodn libre livre frei liber woln serbest حرة آزاد 自由 자유
health: health zdravookhran zdorov salud sante gesundheit sanita saude zdrow saglik صحة صحي بهداشت 卫生 保健 보건 ygei בריאות สาธารณสุข
humanitarian: humanitarian gumanitarn humanitarn humanitario humanitaire humanitar insani إنساني انسانی 人道 인도적
humanrights: humanrights derechoshumanos pravacheloveka menschenrecht 人权 人権 인권 حقوق‌بشر
industry: industry industrial promyshlenn promyslov industriell industria industrie przemysl sanayi صناعة صناعي صنعت 工业 产业 産業 산업 viomixani תעשייה อุตสาหกรรม
indirect: indirect nepryam kosvenn indirect indiretti indirecta dolayli غيرمباشر غیرمستقیم 间接 間接
investment: investment investments investitsi investytsi inversion inversiones investissement investition investiment inwestycj yatirim استثمار سرمایه‌گذاری 投资 投資 투자
legal: legal justice yuridich pravov jurid juridique rechts giuridic prawn hukuk قانوني قضایی حقوقی 法律 司法 법률 dikaiosyn משפטים ยุติธรรม
maritime: maritime marine morsk maritim marittim denizcilik بحري دریایی 海洋 海事 海上 해양
migration: migration migrat migracion migracao migrazion migrac goc هجرة مهاجرت 移民 移住 이주
nuclear: nuclear yadern atomn atomow nuclear nucleaire nucleare nukleer نووي هسته‌ای 核 原子力 원자력
parliamentary: parliament parliamentary interparliament parlament parlamentar parlamentarn parlement برلمان پارلمان 议会 議会 의회
peace: peace mir mirn paz paix frieden pace pokoj baris سلام صلح 和平 平和 평화
political: political politich politychn politico politica politique politisch polityczn siyasi سياسي سیاسی 政治 政策 정치 정무
regional: regional region regionaln regionalne bolgesel إقليمي منطقه‌ای 地区 地域 지역
rivers: river rivers water waters hydrolog transboundarywater vodn vodno agua aguas eau wasser acqu wodn مياه آب 水资源 水利 跨界水 水 수자원
science: science scientific nauchn naukov cientific scientif wissenschaft naukow bilim علمي علمی 科学 科技 과학
security: security bezopasnost bezpek seguridad seguranca securite sicherheit sicurezza bezpieczenstw guvenlik أمن أمني امنیت 安全 安保 안보 asfalei
silk: silk shelkov shyolkov shovkov seda soie seiden seta jedwabn ipek حرير ابریشم 丝绸 丝路 シルク 실크
space: space kosmich kosmichn espacio espacial weltraum spazial uzay فضاء فضایی 航天 宇宙 우주
strategic: strategic strategich stratehichn estrategic strategique strategisch strategico strategiczn stratejik استراتيجي راهبردی 战略 戦略 전략
technology: technology technological technical tekhnich tekhnolog tecnic tecnologic technique technolog technisch techniczn teknoloji teknik فني تقني فناوری 技术 技術 기술
tourism: tourism turizm turism turismo tourisme tourismus turystyk سياحة گردشگری 旅游 観光 관광 תיירות ท่องเที่ยว
trade: trade trading torgov torgovo torhov comerc comercial comercio commerc commerce handel handels commercio ticaret تجارة تجاري تجاری بازرگانی 贸易 经贸 貿易 通商 무역 통상 empori 商务 商務 상무 מסחר พาณิชย์
transport: transport transportation transportn transporte verkehr trasport ulastirma نقل حمل 交通 运输 運輸 교통 metafor תחבורה คมนาคม 国土交通
`;
