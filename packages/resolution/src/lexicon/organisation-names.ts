/**
 * International organisations and the regions that meet as one, as reports name them: "abbreviation: name; name". Names after the organisations' own
 * sites in their official languages, abbreviations after the press of the language. The institutions that speak for the EU abroad count as the EU.
 */
export const ORGANISATION_NAMES = `
apec: Asia-Pacific Economic Cooperation; АТЭС; 亚太经合组织; 亚太经济合作组织; أبيك
arableague: Arab League; League of Arab States; LAS; ЛАГ; Лига арабских государств; 阿盟; 阿拉伯国家联盟; جامعة الدول العربية; الجامعة العربية; اتحادیه عرب; Ligue arabe; Liga Árabe; Arap Birliği
asean: ASEAN; Association of Southeast Asian Nations; Association of South East Asian Nations; АСЕАН; 东盟; 東盟; 东南亚国家联盟; 아세안; آسيان; آ سه آن; ANSEA; ANASE; Ассоциация государств Юго-Восточной Азии
au: African Union; African Union Commission; Африканский союз; Афросоюз; 非盟; 非洲联盟; الاتحاد الأفريقي; الاتحاد الإفريقي; Union africaine; Unión Africana; União Africana; Afrikanische Union; Afrika Birliği
brics: BRICS; BRICS Plus; БРИКС; 金砖国家; 金砖; بريكس; بریکس; 브릭스
caricom: CARICOM; Caribbean Community; КАРИКОМ; Comunidad del Caribe
centralasia: Central Asia; Asia Central; Ásia Central; Asie centrale; Zentralasien; Центральная Азия; Центральной Азии; 中亚; 中亞; 中央アジア; 중앙아시아; آسيا الوسطى; آسیای مرکزی; Orta Asya
cica: Conference on Interaction and Confidence-Building Measures in Asia; СВМДА; 亚信; 亚洲相互协作与信任措施会议
cis: Commonwealth of Independent States; CIS; СНГ; Содружество Независимых Государств; 独联体; رابطة الدول المستقلة; CEI; BDT
csto: Collective Security Treaty Organization; Collective Security Treaty Organisation; CSTO; ОДКБ; Организация Договора о коллективной безопасности; 集安组织; 集体安全条约组织; OTSC
eaeu: Eurasian Economic Union; Eurasian Economic Commission; EAEU; ЕАЭС; ЕЭК; Евразийский экономический союз; Евразийская экономическая комиссия; 欧亚经济联盟; UEEA
eco: Economic Cooperation Organization; Economic Cooperation Organisation; ОЭС; سازمان همکاری اقتصادی; اکو; Ekonomik İşbirliği Teşkilatı
ecowas: ECOWAS; Economic Community of West African States; CEDEAO; ЭКОВАС; 西共体; إيكواس
eu: EU; European Union; European Commission; EU Commission; European Council; Council of the European Union; European External Action Service; European Parliament; European Community; European Communities; ЕС; Евросоюз; Европейский союз; Еврокомиссия; Европейская комиссия; Європейський Союз; ЄС; 欧盟; 歐盟; 欧洲联盟; 欧盟委员会; 欧洲理事会; 欧州連合; 欧州委員会; 유럽연합; الاتحاد الأوروبي; المفوضية الأوروبية; اتحادیه اروپا; کمیسیون اروپا; Europäische Union; Europäische Kommission; Union européenne; Commission européenne; UE; Unión Europea; Comisión Europea; União Europeia; Comissão Europeia; Unione europea; Commissione europea; Unia Europejska; Komisja Europejska; Avrupa Birliği; Avrupa Komisyonu; Ευρωπαϊκή Ένωση; האיחוד האירופי
g20: G20; G-20; Group of Twenty; Group of 20; Большая двадцатка; Двадцатка; 二十国集团; 20국가; مجموعة العشرين; G20 منتدى
g7: G7; G-7; Group of Seven; Group of 7; Большая семёрка; Большая семерка; 七国集团; 主要7カ国; مجموعة السبع
gcc: GCC; Gulf Cooperation Council; Cooperation Council for the Arab States of the Gulf; ССАГПЗ; Совет сотрудничества арабских государств Персидского залива; 海合会; 海湾合作委员会; 海湾阿拉伯国家合作委员会; مجلس التعاون الخليجي; مجلس التعاون لدول الخليج العربية; شورای همکاری خلیج فارس; Conseil de coopération du Golfe; Körfez İşbirliği Konseyi
iaea: IAEA; International Atomic Energy Agency; МАГАТЭ; 国际原子能机构; الوكالة الدولية للطاقة الذرية; آژانس بین‌المللی انرژی اتمی; AIEA; OIEA; IAEO
icrc: ICRC; International Committee of the Red Cross; МККК; 红十字国际委员会; CICR; IKRK; اللجنة الدولية للصليب الأحمر
igad: IGAD; Intergovernmental Authority on Development; ИГАД; إيغاد
imf: IMF; International Monetary Fund; МВФ; Международный валютный фонд; 国际货币基金组织; صندوق النقد الدولي; FMI; IWF
latinamerica: Latin America; América Latina; Amérique latine; Lateinamerika; Латинская Америка; Латинской Америки; 拉美; أمريكا اللاتينية
mercosur: Mercosur; Mercosul; МЕРКОСУР; 南方共同市场
nato: NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance; НАТО; 北约; 北大西洋公约组织; 나토; ناتو; الناتو; حلف شمال الأطلسي; حلف الناتو; OTAN; ΝΑΤΟ; נאט"ו
oecd: OECD; Organisation for Economic Co-operation and Development; ОЭСР; 经合组织; OCDE
oic: OIC; Organisation of Islamic Cooperation; Organization of Islamic Cooperation; ОИС; Организация исламского сотрудничества; 伊斯兰合作组织; منظمة التعاون الإسلامي; سازمان همکاری اسلامی; OCI; İslam İşbirliği Teşkilatı; İİT
opec: OPEC; Organization of the Petroleum Exporting Countries; ОПЕК; 欧佩克; أوبك; اوپک; OPEP
osce: OSCE; Organization for Security and Co-operation in Europe; Organisation for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; Organisation for Security and Cooperation in Europe; ОБСЕ; ОБСЄ; Организация по безопасности и сотрудничеству в Европе; 欧安组织; 欧洲安全与合作组织; 欧州安全保障協力機構; منظمة الأمن والتعاون في أوروبا; OSZE; AGİT; OBWE
ots: OTS; Organization of Turkic States; Organisation of Turkic States; ОТГ; Организация тюркских государств; 突厥国家组织; Türk Devletleri Teşkilatı; TDT; منظمة الدول التركية
pacificislands: Pacific Islands Forum; PIF; 太平洋岛国论坛; 太平洋岛国; Pacific Islands
sadc: SADC; Southern African Development Community; САДК; 南共体
sco: SCO; Shanghai Cooperation Organization; Shanghai Cooperation Organisation; ШОС; Шанхайская организация сотрудничества; 上海合作组织; 上合组织; 上合; 上海協力機構; منظمة شنغهاي للتعاون; سازمان همکاری شانگهای; OCS; Şanghay İşbirliği Örgütü; ŞİÖ
un: UN; United Nations; United Nations Organization; ООН; Организация Объединённых Наций; Организация Объединенных Наций; 联合国; 聯合國; 国連; 유엔; الأمم المتحدة; سازمان ملل; سازمان ملل متحد; ONU; Nations unies; Naciones Unidas; Nações Unidas; Nazioni Unite; Vereinte Nationen; Organizacja Narodów Zjednoczonych; ONZ; Birleşmiş Milletler; BM; Ηνωμένα Έθνη; האו"ם
unesco: UNESCO; ЮНЕСКО; 联合国教科文组织; اليونسكو; یونسکو
who: WHO; World Health Organization; World Health Organisation; ВОЗ; Всемирная организация здравоохранения; 世卫组织; 世界卫生组织; منظمة الصحة العالمية; OMS
worldbank: World Bank; World Bank Group; Всемирный банк; 世界银行; البنك الدولي; بانک جهانی; Banque mondiale; Banco Mundial; Weltbank; Dünya Bankası
wto: WTO; World Trade Organization; World Trade Organisation; ВТО; Всемирная торговая организация; 世贸组织; 世界贸易组织; منظمة التجارة العالمية; OMC
`;
