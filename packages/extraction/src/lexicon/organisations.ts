/**
 * Organisations, groupings of states and armed movements that take part in meetings. Names and abbreviations written from general
 * knowledge; to check against: Yearbook of International
 * Organizations, UNTERM, the organisations' own pages; movements: the Uppsala Conflict Data Program's list of actors. An abbreviation that is
 * as often something else ("PIF", "NAM", "MRC", "EPC", "ADF") is left out; the full name is found. Row: the name used as party | its names.
 * "EU" stands for its institutions as well.
 */
const ROWS = `
EU|European Union;EU;E.U.;European Community;European Commission;European Council;Council of the European Union;European Parliament;European External Action Service;External Action Service;European Union's External Action Service;EEAS;EEC;EC;EU Council;EU Commission;European Economic Community;European Central Bank
UN|United Nations;UN;U.N.;UN Security Council;United Nations Security Council;UN General Assembly;UNSC;United Nations Secretariat;UN Secretariat;UNGA;United Nations General Assembly;U.N. Security Council;U.N. General Assembly;United Nations Organization
NATO|NATO;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Nato;North Atlantic Council;N.A.T.O.;OTAN;Atlantic Alliance
ASEAN|ASEAN;Association of Southeast Asian Nations;Association of South East Asian Nations;Asean;ASEAN Secretariat
SCO|Shanghai Cooperation Organization;Shanghai Cooperation Organisation;SCO;Shanghai Co-operation Organization;SCO Secretariat
OIC|Organization of Islamic Cooperation;Organisation of Islamic Cooperation;OIC;Organization of the Islamic Conference;Organisation of the Islamic Conference;Organization of the Islamic Cooperation
African Union|African Union;AU;AU Commission;African Union Commission;A.U.;Organisation of African Unity;Organization of African Unity;OAU
Arab League|Arab League;League of Arab States;Arab League Secretariat;Arab States League
GCC|Gulf Cooperation Council;GCC;Cooperation Council for the Arab States of the Gulf;Gulf Co-operation Council;G.C.C.
WHO|World Health Organization;World Health Organisation;WHO;W.H.O.
World Bank|World Bank;World Bank Group;International Bank for Reconstruction and Development;IBRD
IMF|International Monetary Fund;IMF;I.M.F.
WTO|World Trade Organization;World Trade Organisation;WTO;W.T.O.
OSCE|OSCE;Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe;Organisation for Security and Cooperation in Europe
OECD|OECD;Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development;Organisation for Economic Cooperation and Development;Organization for Economic Co-operation and Development
IAEA|International Atomic Energy Agency;IAEA;UN nuclear watchdog;UN atomic watchdog;UN's nuclear watchdog;U.N. nuclear watchdog;United Nations nuclear watchdog;UN atomic energy agency;UN nuclear agency
BRICS|BRICS;Brics;BRICS+;BRICS Plus
G7|G7;G-7;Group of Seven;Group of 7
G20|G20;G-20;Group of 20;Group of Twenty
G8|G8;G-8;Group of Eight
CIS|Commonwealth of Independent States;CIS
CSTO|Collective Security Treaty Organization;CSTO;Collective Security Treaty Organisation
EAEU|Eurasian Economic Union;EAEU;Eurasian Economic Commission;Eurasian Economic Community;EAEC
SAARC|SAARC;South Asian Association for Regional Cooperation
BIMSTEC|BIMSTEC;Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation
CARICOM|CARICOM;Caribbean Community;Caricom;Caribbean Community and Common Market
ECOWAS|ECOWAS;Economic Community of West African States;ECOWAS Commission;Ecowas
SADC|SADC;Southern African Development Community
IGAD|IGAD;Intergovernmental Authority on Development;Inter-Governmental Authority on Development
EAC|EAC;East African Community;EAC Secretariat
Mercosur|Mercosur;Mercosul;MERCOSUR;MERCOSUL;Southern Common Market
OAS|Organization of American States;OAS
CELAC|CELAC;Community of Latin American and Caribbean States
APEC|APEC;Asia-Pacific Economic Cooperation
OPEC|OPEC;OPEC+;Organization of the Petroleum Exporting Countries;Opec
SICA|SICA;Central American Integration System
MIKTA|MIKTA
ECO|Economic Cooperation Organization;ECO;Economic Cooperation Organisation
BSEC|BSEC;Black Sea Economic Cooperation;Organization of the Black Sea Economic Cooperation;Black Sea Economic Cooperation Organization
D-8|D-8;D8;Developing Eight;D-8 Organization for Economic Cooperation
COMESA|COMESA;Common Market for Eastern and Southern Africa
ECCAS|ECCAS;ECCAS Commission;Economic Community of Central African States
CEMAC|CEMAC;Economic and Monetary Community of Central Africa;Central African Economic and Monetary Community
OECS|OECS;Organisation of Eastern Caribbean States;Organization of Eastern Caribbean States
Andean Community|Andean Community;Andean Community of Nations
Pacific Alliance|Pacific Alliance
IORA|IORA;Indian Ocean Rim Association
Visegrad Group|Visegrad Group;Visegrad Four;V4
Nordic Council|Nordic Council;Nordic Council of Ministers
EFTA|EFTA;European Free Trade Association
Organization of Turkic States|Organization of Turkic States;Turkic Council;OTS;Organisation of Turkic States;Cooperation Council of Turkic Speaking States
Pacific Islands Forum|Pacific Islands Forum;Pacific Island Forum;PIF Secretariat;PIF Leaders;South Pacific Forum;Forum Foreign Ministers;Forum Economic Ministers;Forum Secretariat
Council of Europe|Council of Europe
Commonwealth|Commonwealth;Commonwealth Secretariat;Commonwealth of Nations
Interpol|Interpol;INTERPOL;International Criminal Police Organization
Europol|Europol
ICRC|International Committee of the Red Cross;ICRC
ADB|Asian Development Bank;ADB
AIIB|Asian Infrastructure Investment Bank;AIIB
UNESCO|UNESCO;Unesco
UNHCR|UNHCR;UN Refugee Agency;UN refugee agency;United Nations High Commissioner for Refugees
UNICEF|UNICEF;Unicef;United Nations Children's Fund;UN Children's Fund
ILO|International Labour Organization;ILO;International Labor Organization;International Labour Organisation
FAO|Food and Agriculture Organization;FAO;UN Food and Agriculture Organization
WFP|WFP;World Food Programme;World Food Program
IOM|International Organization for Migration;IOM;UN Migration Agency
Quad|Quad;QUAD
Taliban|Taliban;Taleban
Hamas|Hamas
Hezbollah|Hezbollah;Hizballah
PLO|PLO;Palestine Liberation Organization;Palestinian Liberation Organization;Palestinian Liberation Organisation;Palestine Liberation Organisation
Houthis|Houthis;Houthi;Ansar Allah;Ansarullah;Houthi movement
Transdniestria|Transdniestria;Transnistria;Pridnestrovie;Transdniestrian;Transnistrian;Tiraspol
Somaliland|Somaliland;Somalilander
Abkhazia|Abkhazia;Abkhaz;Abkhazian;Sukhumi;Sokhumi
South Ossetia|South Ossetia;South Ossetian;Tskhinvali
Polisario Front|Polisario Front;Polisario;Frente Polisario
FARC|FARC;Revolutionary Armed Forces of Colombia;FARC-EP
Tamil Tigers|Tamil Tigers;Tamil Tiger;Liberation Tigers of Tamil Eelam;LTTE
SPLM|SPLM;Sudan People's Liberation Movement;SPLA;SPLM/A
SPLM-IO|SPLM-IO;SPLM/A-IO;SPLM-In Opposition;Sudan People's Liberation Movement-in-Opposition;Sudan People's Liberation Movement-In Opposition
SPLM-N|SPLM-N;SPLM-North;Sudan People's Liberation Movement-North;Sudan People's Liberation Movement - North
IFC|International Finance Corporation
GECF|Gas Exporting Countries Forum;GECF
AUKUS|AUKUS
Five Eyes|Five Eyes
Five Power Defence Arrangements|Five Power Defence Arrangements;FPDA
I2U2|I2U2
E3|E3;EU3;EU-3;E3/EU;European troika;European Three
P5+1|P5+1;P5 + 1;E3+3;EU3+3;E3/EU+3
P5|P5;Permanent Five
C5+1|C5+1;C5 + 1
Weimar Triangle|Weimar Triangle;Weimar+;Weimar Plus
Bucharest Nine|Bucharest Nine;B9;Bucharest 9
Lublin Triangle|Lublin Triangle
Slavkov Format|Slavkov Format;Slavkov format;Austerlitz Format;Slavkov Trilateral
Central Five|Central 5;Central Five
Three Seas Initiative|Three Seas Initiative;Three Seas
Craiova Group|Craiova Group;Quadrilateral Craiova
Brdo-Brijuni Process|Brdo-Brijuni Process;Brdo-Brijuni process;Brdo-Brijuni
Open Balkan|Open Balkan;Open Balkan Initiative;Open Balkans
Berlin Process|Berlin Process
Quint|Quint countries;Quint
Normandy Four|Normandy Four;Normandy Format;Normandy format;Normandy Quartet;Normandy Group
Trilateral Contact Group|Trilateral Contact Group
Minsk Group|Minsk Group;OSCE Minsk Group
Astana trio|Astana trio;Astana Trio;Astana Format;Astana format;Astana Process;Astana process
Middle East Quartet|Middle East Quartet;Mideast Quartet;Quartet on the Middle East;International Quartet
Coalition of the Willing|Coalition of the Willing;coalition of the willing
Ukraine Defense Contact Group|Ukraine Defense Contact Group;Ukraine Defence Contact Group;UDCG;Ramstein Group;Ramstein group
Nordic-Baltic Eight|Nordic-Baltic Eight;NB8;Nordic Baltic Eight;Nordic-Baltic 8
Baltic Assembly|Baltic Assembly
Baltic Council of Ministers|Baltic Council of Ministers
Council of the Baltic Sea States|Council of the Baltic Sea States;CBSS
Barents Euro-Arctic Council|Barents Euro-Arctic Council
Arctic Council|Arctic Council
JEF|Joint Expeditionary Force
MED9|MED9;EUMED9;EU-MED9;Med9;EuroMed 9;Southern EU Countries Group
South-East European Cooperation Process|South-East European Cooperation Process;South East European Cooperation Process;SEECP
Regional Cooperation Council|Regional Cooperation Council
CEFTA|CEFTA;Central European Free Trade Agreement
Central European Initiative|Central European Initiative
Adriatic-Ionian Initiative|Adriatic-Ionian Initiative;Adriatic and Ionian Initiative
European Political Community|European Political Community
Eastern Partnership|Eastern Partnership
Energy Community|Energy Community
Benelux|Benelux;Benelux Union
Union for the Mediterranean|Union for the Mediterranean;UfM
5+5 Dialogue|5+5 Dialogue;Five Plus Five Dialogue
Arab Maghreb Union|Arab Maghreb Union;Maghreb Union
Community of Sahel-Saharan States|Community of Sahel-Saharan States;CEN-SAD
G5 Sahel|G5 Sahel;G5-Sahel;Group of Five for the Sahel
AES|Alliance of Sahel States;Confederation of Sahel States;AES Confederation
Accra Initiative|Accra Initiative
Mano River Union|Mano River Union
Conseil de l'Entente|Conseil de l'Entente;Council of the Entente;Entente Council
WAEMU|WAEMU;UEMOA;West African Economic and Monetary Union
Liptako-Gourma Authority|Liptako-Gourma Authority;Liptako-Gourma
ICGLR|ICGLR;International Conference on the Great Lakes Region
CEPGL|CEPGL;Economic Community of the Great Lakes Countries
Lake Chad Basin Commission|Lake Chad Basin Commission;LCBC
Niger Basin Authority|Niger Basin Authority
Nile Basin Initiative|Nile Basin Initiative
OMVS|OMVS;Senegal River Basin Development Organization
Gulf of Guinea Commission|Gulf of Guinea Commission
Zambezi Watercourse Commission|Zambezi Watercourse Commission
Okavango River Basin Commission|Okavango River Basin Commission;OKACOM
Mekong River Commission|Mekong River Commission
Lancang-Mekong Cooperation|Lancang-Mekong Cooperation;Mekong-Lancang Cooperation
Greater Mekong Subregion|Greater Mekong Subregion;Greater Mekong Sub-region
ACMECS|ACMECS;Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy
Mekong-Ganga Cooperation|Mekong-Ganga Cooperation;Mekong Ganga Cooperation
CLV|CLV;Cambodia-Laos-Vietnam Development Triangle
CLMV|CLMV
BIMP-EAGA|BIMP-EAGA
IMT-GT|IMT-GT;Indonesia-Malaysia-Thailand Growth Triangle
Danube Commission|Danube Commission
Rhine Commission|Central Commission for the Navigation of the Rhine;International Commission for the Protection of the Rhine
International Fund for Saving the Aral Sea|International Fund for Saving the Aral Sea;IFAS
SACU|SACU;Southern African Customs Union
Indian Ocean Commission|Indian Ocean Commission
Colombo Security Conclave|Colombo Security Conclave
BBIN|BBIN
Asia Cooperation Dialogue|Asia Cooperation Dialogue
CICA|CICA;Conference on Interaction and Confidence Building Measures in Asia
TRACECA|TRACECA
Heart of Asia|Heart of Asia;Heart of Asia-Istanbul Process
RCEP|RCEP;Regional Comprehensive Economic Partnership
CPTPP|CPTPP;Comprehensive and Progressive Agreement for Trans-Pacific Partnership;Trans-Pacific Partnership;TPP
IPEF|IPEF;Indo-Pacific Economic Framework;Indo-Pacific Economic Framework for Prosperity
USMCA|USMCA
Melanesian Spearhead Group|Melanesian Spearhead Group;MSG Secretariat
Polynesian Leaders Group|Polynesian Leaders Group
Pacific Community|Pacific Community;Secretariat of the Pacific Community
Forum Fisheries Agency|Forum Fisheries Agency
Parties to the Nauru Agreement|Parties to the Nauru Agreement
Partners in the Blue Pacific|Partners in the Blue Pacific
OACPS|OACPS;Organisation of African, Caribbean and Pacific States;Organization of African, Caribbean and Pacific States;ACP Group
G77|G77;G-77;Group of 77;Group of Seventy-Seven
Non-Aligned Movement|Non-Aligned Movement;Non-aligned Movement
G10|G10;Group of Ten
G24|G24;Group of 24;G-24
IBSA|IBSA;IBSA Dialogue Forum
AOSIS|AOSIS;Alliance of Small Island States
Cairns Group|Cairns Group
Ottawa Group|Ottawa Group
La Francophonie|La Francophonie;Francophonie;International Organisation of La Francophonie;International Organization of La Francophonie;Organisation internationale de la Francophonie;International Organization of the Francophonie
CPLP|CPLP;Community of Portuguese Language Countries;Community of Portuguese-Speaking Countries;Community of Portuguese Speaking Countries
TÜRKSOY|TÜRKSOY;TURKSOY
TURKPA|TURKPA
Ibero-American General Secretariat|Ibero-American General Secretariat;SEGIB
ALBA|ALBA;ALBA-TCP;Bolivarian Alliance for the Peoples of Our America;Bolivarian Alliance
UNASUR|UNASUR;Unasur;Union of South American Nations
PROSUR|PROSUR;Prosur;Forum for the Progress and Development of South America
Lima Group|Lima Group
Rio Group|Rio Group
ACTO|Amazon Cooperation Treaty Organization;ACTO;OTCA
Association of Caribbean States|Association of Caribbean States
CARIFORUM|CARIFORUM;Cariforum
ALADI|ALADI;Latin American Integration Association
SELA|SELA;Latin American and Caribbean Economic System
Alliance for Development in Democracy|Alliance for Development in Democracy
IDB|Inter-American Development Bank
CAF|Development Bank of Latin America
Caribbean Development Bank|Caribbean Development Bank
CABEI|CABEI;Central American Bank for Economic Integration
African Development Bank|African Development Bank;AfDB;African Development Bank Group
Afreximbank|Afreximbank;African Export-Import Bank
Islamic Development Bank|Islamic Development Bank;IsDB
New Development Bank|New Development Bank;BRICS Bank
EBRD|EBRD;European Bank for Reconstruction and Development
EIB|EIB;European Investment Bank
ESM|European Stability Mechanism
Eurasian Development Bank|Eurasian Development Bank
OAPEC|OAPEC;Organization of Arab Petroleum Exporting Countries;Organisation of Arab Petroleum Exporting Countries
OPEC Fund|OPEC Fund;OPEC Fund for International Development
Saudi Fund for Development|Saudi Fund for Development
BADEA|BADEA;Arab Bank for Economic Development in Africa
Arab Monetary Fund|Arab Monetary Fund
AFESD|Arab Fund for Economic and Social Development
IFAD|IFAD;International Fund for Agricultural Development
Green Climate Fund|Green Climate Fund
Global Environment Facility|Global Environment Facility
Global Fund|Global Fund;Global Fund to Fight AIDS, Tuberculosis and Malaria
Gavi|Gavi;GAVI
UNDP|UNDP;United Nations Development Programme;UN Development Programme;United Nations Development Program
UNEP|UNEP;United Nations Environment Programme;UN Environment Programme
UNFPA|UNFPA;United Nations Population Fund
UNRWA|UNRWA
UN Women|UN Women
UN-Habitat|UN-Habitat;UN Habitat
UNIDO|UNIDO;United Nations Industrial Development Organization
UNCTAD|UNCTAD;UN Trade and Development
UNODC|UNODC;United Nations Office on Drugs and Crime;UN Office on Drugs and Crime
UNAIDS|UNAIDS
UNFCCC|UNFCCC
UNDRR|UNDRR
OCHA|OCHA;UNOCHA;UN OCHA
OHCHR|OHCHR;UN Human Rights Office
UNOPS|UNOPS
UNAMA|UNAMA;United Nations Assistance Mission in Afghanistan
UNIFIL|UNIFIL
MONUSCO|MONUSCO
UNMISS|UNMISS
MINUSMA|MINUSMA
MINUSCA|MINUSCA
UNSMIL|UNSMIL;United Nations Support Mission in Libya;UN Support Mission in Libya
UNAMI|UNAMI
UNMIK|UNMIK
UNFICYP|UNFICYP
UNDOF|UNDOF
UNITAD|UNITAD
AUSSOM|AUSSOM;ATMIS;AMISOM
EULEX|EULEX
ITU|ITU;International Telecommunication Union
WMO|WMO;World Meteorological Organization
WIPO|WIPO;World Intellectual Property Organization
ICAO|ICAO;International Civil Aviation Organization
IMO|IMO;International Maritime Organization
UPU|Universal Postal Union
UN Tourism|UNWTO;UN Tourism;World Tourism Organization
ICC|International Criminal Court
ICJ|International Court of Justice
OPCW|OPCW;Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons
CTBTO|CTBTO
IRENA|IRENA;International Renewable Energy Agency
IEA|International Energy Agency;IEA
IEF|International Energy Forum
International Solar Alliance|International Solar Alliance
NEA|Nuclear Energy Agency
WOAH|World Organisation for Animal Health;WOAH
IPU|Inter-Parliamentary Union
IFRC|IFRC;International Federation of Red Cross and Red Crescent Societies
MSF|Médecins Sans Frontières;Medecins Sans Frontieres;Doctors Without Borders
IOC|International Olympic Committee
FATF|FATF;Financial Action Task Force
BIS|Bank for International Settlements
FSB|Financial Stability Board
World Customs Organization|World Customs Organization;World Customs Organisation
Wassenaar Arrangement|Wassenaar Arrangement
Nuclear Suppliers Group|Nuclear Suppliers Group
Missile Technology Control Regime|MTCR;Missile Technology Control Regime
Proliferation Security Initiative|Proliferation Security Initiative
Global Counterterrorism Forum|Global Counterterrorism Forum
Global Coalition against Daesh|Global Coalition to Defeat ISIS;Global Coalition Against Daesh;Global Coalition against Daesh
Minerals Security Partnership|Minerals Security Partnership
Open Government Partnership|Open Government Partnership
Freedom Online Coalition|Freedom Online Coalition
ECA|Economic Commission for Africa;United Nations Economic Commission for Africa;UN Economic Commission for Africa;UNECA
ECLAC|ECLAC;Economic Commission for Latin America and the Caribbean;United Nations Economic Commission for Latin America and the Caribbean
ESCAP|ESCAP;UNESCAP;UN ESCAP;Economic and Social Commission for Asia and the Pacific;United Nations Economic and Social Commission for Asia and the Pacific
ESCWA|ESCWA;UN ESCWA;Economic and Social Commission for Western Asia;United Nations Economic and Social Commission for Western Asia
UNECE|UNECE;Economic Commission for Europe;United Nations Economic Commission for Europe;UN Economic Commission for Europe
AUDA-NEPAD|NEPAD;AUDA-NEPAD
AfCFTA|AfCFTA;African Continental Free Trade Area
Africa CDC|Africa CDC
Union State|Union State of Russia and Belarus
GUAM|GUAM;GUAM Organization for Democracy and Economic Development
Fatah|Fatah
Palestinian Islamic Jihad|Palestinian Islamic Jihad;Islamic Jihad
Popular Front for the Liberation of Palestine|PFLP
Southern Transitional Council|Southern Transitional Council
Presidential Leadership Council|Presidential Leadership Council
Syrian Democratic Forces|Syrian Democratic Forces;SDF
Hayat Tahrir al-Sham|Hayat Tahrir al-Sham;HTS
Syrian National Coalition|Syrian National Coalition;Syrian Negotiations Committee;High Negotiations Committee
PKK|PKK;Kurdistan Workers' Party
Kurdistan Regional Government|Kurdistan Regional Government;KRG;Kurdistan Region of Iraq
Popular Mobilization Forces|Popular Mobilization Forces
Libyan National Army|Libyan National Army;LNA
Rapid Support Forces|Rapid Support Forces;RSF
Sudanese Armed Forces|Sudanese Armed Forces
Sudan Revolutionary Front|Sudan Revolutionary Front
TPLF|TPLF;Tigray People's Liberation Front
Oromo Liberation Army|Oromo Liberation Army
ONLF|ONLF;Ogaden National Liberation Front
Al-Shabaab|al-Shabaab;Al-Shabaab
M23|M23;March 23 Movement;AFC/M23;M23/AFC
Congo River Alliance|Alliance Fleuve Congo;Congo River Alliance
FDLR|FDLR;Democratic Forces for the Liberation of Rwanda
LRA|Lord's Resistance Army
RENAMO|RENAMO;Renamo
FRELIMO|FRELIMO;Frelimo
UNITA|UNITA
Seleka|Seleka;Séléka
ELN|ELN;National Liberation Army
FMLN|FMLN
Shining Path|Shining Path
NDFP|NDFP;National Democratic Front of the Philippines;National Democratic Front;New People's Army
MILF|MILF;Moro Islamic Liberation Front
MNLF|MNLF;Moro National Liberation Front
Barisan Revolusi Nasional|Barisan Revolusi Nasional
Free Aceh Movement|Free Aceh Movement
KNU|KNU;Karen National Union
Kachin Independence Organization|Kachin Independence Organization;Kachin Independence Army
Arakan Army|Arakan Army
United Wa State Army|United Wa State Army;UWSA
MNDAA|MNDAA
TNLA|TNLA
National Unity Government|National Unity Government
NSCN-IM|NSCN-IM;NSCN (IM);NSCN
ULFA|ULFA
Hurriyat Conference|Hurriyat Conference;Hurriyat
TTP|Tehrik-i-Taliban Pakistan;Tehreek-e-Taliban Pakistan;TTP
IRA|Irish Republican Army
Sinn Fein|Sinn Fein;Sinn Féin
KLA|Kosovo Liberation Army
ANC|African National Congress
`;

export interface Organisation {
  /** As it stands among the parties of an event. */
  readonly party: string;
  readonly names: readonly string[];
}

export const ORGANISATIONS: readonly Organisation[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [party = "", names = ""] = row.split("|");
    return { party, names: names.split(";") };
  });

/** Towns from which authorities that no state recognises speak, which are named by them as governments are by capitals. */
export const SEATS_OF_AUTHORITIES: ReadonlySet<string> = new Set("Tiraspol Sukhumi Sokhumi Tskhinvali".split(" "));

/** Groupings whose members meet as a summit or ministerial; named alone they are a forum, not a side in a meeting. To check against the groupings' own pages (none has a secretariat that acts for it, or its members act in its place). */
export const FORUM_PARTIES: ReadonlySet<string> = new Set(
  "G7;G20;G8;BRICS;APEC;Quad;Baltic Council of Ministers;OPEC;AUKUS;Five Eyes;I2U2;E3;P5+1;P5;C5+1;Weimar Triangle;Bucharest Nine;Lublin Triangle;Slavkov Format;Central Five;Three Seas Initiative;Craiova Group;Brdo-Brijuni Process;Open Balkan;Berlin Process;Quint;Normandy Four;Trilateral Contact Group;Minsk Group;Astana trio;Middle East Quartet;Coalition of the Willing;Ukraine Defense Contact Group;Nordic-Baltic Eight;MED9;European Political Community;Eastern Partnership;5+5 Dialogue;South-East European Cooperation Process;Adriatic-Ionian Initiative;Accra Initiative;Lancang-Mekong Cooperation;Greater Mekong Subregion;ACMECS;Mekong-Ganga Cooperation;CLV;CLMV;BIMP-EAGA;IMT-GT;BBIN;Colombo Security Conclave;Asia Cooperation Dialogue;CICA;Heart of Asia;RCEP;CPTPP;IPEF;USMCA;MIKTA;IBSA;G77;G10;G24;Cairns Group;Ottawa Group;Lima Group;Rio Group;Alliance for Development in Democracy;Non-Aligned Movement;Global Coalition against Daesh;Proliferation Security Initiative;Minerals Security Partnership;Global Counterterrorism Forum;Freedom Online Coalition;Open Government Partnership;Partners in the Blue Pacific;Wassenaar Arrangement;Nuclear Suppliers Group;Missile Technology Control Regime;Five Power Defence Arrangements;Visegrad Group".split(
    ";",
  ),
);

/**
 * Offices of government that news texts let act: the state they belong to. Facts from the governments' own pages.
 * Row: ISO code | names.
 */
const INSTITUTIONS = `
US|CIA;C.I.A.;Central Intelligence Agency;FBI;U.S. Treasury;US Treasury;Commerce Department;US Commerce Department;U.S. Commerce Department;Justice Department;Defense Department;Department of Homeland Security;Department of the Treasury;Office of the United States Trade Representative;Office of the U.S. Trade Representative;USTR;Foggy Bottom;State Department;U.S. State Department;US State Department;Department of State;White House;Pentagon;U.S. Department of State;US Department of State;Treasury Department;Department of Defense;Office of National Drug Control Policy
GB|Royal Navy;Royal Air Force;British Army;Royal Marines;MI5;MI6;Downing Street;Whitehall;Number 10;No 10;No. 10;FCDO;Foreign, Commonwealth and Development Office;Foreign, Commonwealth & Development Office;Foreign and Commonwealth Office
RU|Kremlin;Smolenskaya Square
CN|MOFCOM;Taiwan Affairs Office;National Development and Reform Commission;People's Liberation Army;PLA;CPC;Zhongnanhai;Central Commission for Foreign Affairs;Central Foreign Affairs Commission
FR|Elysee;Élysée;Quai d'Orsay
JP|Gaimusho;Kantei;METI;Kasumigaseki;Nagatacho
KZ|Akorda
KR|Blue House;Cheong Wa Dae;Yongsan
PH|Malacanang;Malacañang
IN|Ministry of External Affairs;MEA;South Block;Rashtrapati Bhavan
AU|Department of Foreign Affairs and Trade;DFAT
NZ|MFAT;Beehive
CA|Global Affairs Canada
DE|Auswärtiges Amt;Bundeswehr
IT|Farnesina;Palazzo Chigi;Chigi Palace;Quirinale
ES|Moncloa;La Moncloa
BR|Itamaraty;Planalto
AR|Casa Rosada;Palacio San Martín
CL|La Moneda
VE|Miraflores Palace
MX|Los Pinos
AT|Ballhausplatz
ZA|Union Buildings;DIRCO
NG|Aso Rock
GH|Jubilee House
SO|Villa Somalia
UA|Bankova;Verkhovna Rada
PK|Inter-Services Intelligence
OM|Royal Navy of Oman;Royal Air Force of Oman;Royal Army of Oman
SA|Royal Saudi Air Force
`;

/** Name of an institution -> ISO 3166-1 alpha-2 of its state. */
export const INSTITUTIONS_OF_STATE: ReadonlyMap<string, string> = new Map(
  INSTITUTIONS.trim()
    .split("\n")
    .flatMap((row) => {
      const [code = "", names = ""] = row.split("|");
      return names.split(";").map((name): [string, string] => [name, code]);
    }),
);
