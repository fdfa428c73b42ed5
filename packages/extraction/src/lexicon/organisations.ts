/**
 * Organisations and groupings that take part in meetings. Names and abbreviations: Yearbook of International Organizations,
 * and the organisations' own pages. Row: the name used as party | other names. "EU" stands for its institutions as well.
 */
const ROWS = `
EU|European Union;EU;E.U.;European Community;European Commission;European Council;Council of the European Union;European Parliament;European External Action Service;EEC;EC
UN|United Nations;UN;U.N.;UN Security Council;United Nations Security Council;UN General Assembly;UNSC
NATO|NATO;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Nato;North Atlantic Council
ASEAN|ASEAN;Association of Southeast Asian Nations;Association of South East Asian Nations;Asean
SCO|Shanghai Cooperation Organization;Shanghai Cooperation Organisation;SCO
OIC|Organization of Islamic Cooperation;Organisation of Islamic Cooperation;OIC;Organization of the Islamic Conference
African Union|African Union;AU;AU Commission;African Union Commission
Arab League|Arab League;League of Arab States
GCC|Gulf Cooperation Council;GCC
WHO|World Health Organization;World Health Organisation;WHO
World Bank|World Bank;World Bank Group
IMF|International Monetary Fund;IMF
WTO|World Trade Organization;World Trade Organisation;WTO
OSCE|OSCE;Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe
OECD|OECD;Organisation for Economic Co-operation and Development
IAEA|International Atomic Energy Agency;IAEA
BRICS|BRICS;Brics
G7|G7;G-7;Group of Seven;Group of 7
G20|G20;G-20;Group of 20;Group of Twenty
G8|G8;G-8;Group of Eight
CIS|Commonwealth of Independent States;CIS
CSTO|Collective Security Treaty Organization;CSTO
EAEU|Eurasian Economic Union;EAEU;Eurasian Economic Commission
SAARC|SAARC;South Asian Association for Regional Cooperation
BIMSTEC|BIMSTEC
CARICOM|CARICOM;Caribbean Community
ECOWAS|ECOWAS;Economic Community of West African States
SADC|SADC;Southern African Development Community
IGAD|IGAD;Intergovernmental Authority on Development
EAC|East African Community
Mercosur|Mercosur;Mercosul
OAS|Organization of American States;OAS
CELAC|CELAC
APEC|APEC;Asia-Pacific Economic Cooperation
OPEC|OPEC;OPEC+
SICA|SICA;Central American Integration System
MIKTA|MIKTA
ECO|Economic Cooperation Organization;ECO
BSEC|BSEC;Black Sea Economic Cooperation
D-8|D-8
COMESA|COMESA
ECCAS|ECCAS;Economic Community of Central African States
CEMAC|CEMAC
OECS|OECS;Organisation of Eastern Caribbean States
Andean Community|Andean Community
Pacific Alliance|Pacific Alliance
IORA|IORA;Indian Ocean Rim Association
Visegrad Group|Visegrad Group;Visegrad Four;V4
Nordic Council|Nordic Council;Nordic Council of Ministers
EFTA|EFTA;European Free Trade Association
Organization of Turkic States|Organization of Turkic States;Turkic Council;OTS
Pacific Islands Forum|Pacific Islands Forum
Council of Europe|Council of Europe
Commonwealth|Commonwealth Secretariat
Interpol|Interpol;INTERPOL
Europol|Europol
ICRC|International Committee of the Red Cross;ICRC
ADB|Asian Development Bank;ADB
AIIB|Asian Infrastructure Investment Bank;AIIB
UNESCO|UNESCO;Unesco
UNHCR|UNHCR
UNICEF|UNICEF;Unicef
ILO|International Labour Organization;ILO
FAO|Food and Agriculture Organization;FAO
WFP|World Food Programme;World Food Program
IOM|International Organization for Migration;IOM
Quad|Quad
Taliban|Taliban;Taleban
Hamas|Hamas
Hezbollah|Hezbollah;Hizballah
PLO|PLO;Palestine Liberation Organization;Palestine Liberation Organisation
Houthis|Houthis;Houthi
Polisario Front|Polisario Front;Polisario
FARC|FARC;Revolutionary Armed Forces of Colombia
Tamil Tigers|Tamil Tigers;Tamil Tiger;Liberation Tigers of Tamil Eelam;LTTE
SPLM|SPLM;Sudan People's Liberation Movement
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

/** Groupings whose members meet as a summit or ministerial; named alone they are a forum, not a side in a meeting. */
export const FORUM_PARTIES: ReadonlySet<string> = new Set(["G7", "G20", "G8", "BRICS", "APEC", "Quad", "OPEC"]);

/**
 * Offices of government that news texts let act: the state they belong to. Facts from the governments' own pages.
 * Row: ISO code | names.
 */
const INSTITUTIONS = `
US|State Department;U.S. State Department;US State Department;Department of State;White House;Pentagon;U.S. Department of State;US Department of State;Treasury Department;Department of Defense;Office of National Drug Control Policy
GB|Downing Street;Foreign Office;Whitehall;Number 10
RU|Kremlin
CN|CPC;Zhongnanhai;Central Commission for Foreign Affairs;Central Foreign Affairs Commission
FR|Elysee;Élysée;Quai d'Orsay
JP|Gaimusho
KZ|Akorda
KR|Blue House
PH|Malacanang;Malacañang
IN|Ministry of External Affairs;South Block
AU|Department of Foreign Affairs and Trade;DFAT
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
