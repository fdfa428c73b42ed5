/**
 * Standing meetings known by a proper name or an abbreviation: those without a head noun that says what they are ("AUSMIN", "TICAD"), and those
 * whose head noun says too much ("Raisina Dialogue" is no session of two governments). Written from general knowledge; AUSMIN, AUKMIN,
 * ANZMIN and 2+2 checked on governments' pages; to check the rest against: the organisers' own pages, UNTERM, the lists of
 * mechanisms of MEA India, MFA China, DFAT Australia, MOFA Japan and the EEAS.
 * Row: kind | states that are always its sides, if the name does not say them | names.
 * Kind: M = session of a standing mechanism of governments, S = summit, C = conference or fair, A = an assembly or event that only counts as what
 * other meetings stand aside of ("on the sidelines of UNGA").
 */
const ROWS = `
M|AU,US|AUSMIN;Australia-United States Ministerial Consultations;Australia-U.S. Ministerial Consultations
M|AU,GB|AUKMIN
M|AU,NZ|ANZMIN
M|CN,IN|WMCC;Working Mechanism for Consultation and Coordination
M|JP,US|Security Consultative Committee
M|KR,US|Security Consultative Meeting;Nuclear Consultative Group;Extended Deterrence Strategy and Consultation Group;EDSCG;Integrated Defense Dialogue;KIDD
M|CN,PH|Bilateral Consultation Mechanism on the South China Sea;BCM
M|CN,US|S&ED;Joint Commission on Commerce and Trade;JCCT
M|GB,IE|British-Irish Intergovernmental Conference;BIIGC;British-Irish Council
M|EU,GB|Withdrawal Agreement Joint Committee
M|CA,US|Permanent Joint Board on Defence;Permanent Joint Board on Defense;Cross-Border Crime Forum
S|CA,MX,US|North American Leaders' Summit;North American Leaders Summit
M|IN,RU|IRIGC;IRIGC-TEC;IRIGC-M&MTC
M|IN,PK|Permanent Indus Commission
M|BD,IN|Joint Rivers Commission
M|CN,JP,KP,KR,RU,US|Six-Party Talks;Six-party Talks;Six-Party talks
M|RU,US|Gore-Chernomyrdin Commission;Bilateral Consultative Commission
M|CA,EU|CETA Joint Committee
M|AU,SG|Singapore-Australia Joint Ministerial Committee;SAJMC
M|AU,PG|Australia-Papua New Guinea Ministerial Forum
M|IL,US|Joint Political-Military Group;JPMG
M||2+2;Two-plus-Two;3+3 Regional Cooperation Platform;3+3 platform;3+3 format;Moscow Format;Moscow Format of Consultations on Afghanistan;Troika Plus;Extended Troika;Doha Process
M||ADMM;ADMM-Plus;ADMM Plus;ADMM+;ASEAN Defence Ministers' Meeting;ASEAN Defence Ministers' Meeting-Plus;ASEAN Defence Ministers' Meeting Plus;ASEAN Plus Three;ASEAN+3;ASEAN+1;ASEAN Regional Forum;ARF;ASEAN Post-Ministerial Conference;Post-Ministerial Conference
M||Bali Process;Budapest Process;Prague Process;Khartoum Process;Rabat Process;Colombo Process;Abu Dhabi Dialogue;Puebla Process;Aqaba Process;Aqaba Meetings;Nairobi Process;Luanda Process;Geneva International Discussions;Incident Prevention and Response Mechanism;IPRM;5+2 talks;5+2 format;Negev Forum
M||Paris Club;Friends of Syria;Group of Friends of Syria;Friends of Libya;Core Group on Haiti;Core Group on Sri Lanka
M||Gymnich;Gymnich meeting
M||FOCAC;Forum on China-Africa Cooperation;CASCF;China-Arab States Cooperation Forum;China-CELAC Forum;Macao Forum;Forum Macao
M||Senior Officials' Meeting;Senior Officials Meeting;Senior Officials' Consultations;Sherpa Meeting;Sherpas' Meeting;Sherpa meeting
M||Trade and Technology Council;TTC;High-Level Strategic Cooperation Council;High-Level Cooperation Council
M||JETCO;Joint Economic and Trade Committee;Political Directors' Meeting
M||Conference on Disarmament;Global Counterterrorism Forum
M||OPEC+ Joint Ministerial Monitoring Committee;Joint Ministerial Monitoring Committee;JMMC
M||Ramstein format;Ramstein meeting
M|EAEU|Eurasian Intergovernmental Council
M|EU|Foreign Affairs Council;General Affairs Council;Justice and Home Affairs Council;Agriculture and Fisheries Council;Economic and Financial Affairs Council;Ecofin Council;ECOFIN Council;Competitiveness Council
S|EAEU|Supreme Eurasian Economic Council
S||East Asia Summit;Summit of the Americas;Ibero-American Summit;Summit for Democracy;Leaders Summit on Climate;Leaders' Summit on Climate;Nuclear Security Summit;Arab-Latin American Summit;Africa-South America Summit;World Humanitarian Summit
S||CHOGM;Commonwealth Heads of Government Meeting;ASEM;Asia-Europe Meeting;APEC Economic Leaders' Meeting;APEC Economic Leaders Meeting;AELM;PALM;Pacific Islands Leaders Meeting;Pacific Islands Leaders' Meeting;Consultative Meeting of the Heads of State of Central Asia;Consultative Meeting of Heads of State of Central Asia;Consultative Meeting of Central Asian Heads of State
C||TICAD;Tokyo International Conference on African Development
C||COP;Conference of the Parties;UN Climate Change Conference;United Nations Climate Change Conference
C||World Economic Forum;Davos Forum;Davos forum;Summer Davos;Annual Meeting of the New Champions
C||Munich Security Conference;Shangri-La Dialogue;IISS Shangri-La Dialogue;Manama Dialogue;IISS Manama Dialogue;Raisina Dialogue;Doha Forum;Antalya Diplomacy Forum;Halifax International Security Forum;GLOBSEC;GLOBSEC Forum;GLOBSEC forum;Warsaw Security Forum;Riga Conference;Lennart Meri Conference;Bled Strategic Forum;Delphi Economic Forum;Dubrovnik Forum;Kyiv Security Forum;Yalta European Strategy;Berlin Security Conference;European Forum Alpbach;Aspen Security Forum;Reagan National Defense Forum;Sir Bani Yas Forum;Crans Montana Forum;Ambrosetti Forum;World Policy Conference;Paris Peace Forum;Concordia Summit;Clinton Global Initiative;Bilderberg;Bilderberg Meeting;Bilderberg meeting;Jackson Hole symposium;Milken Institute Global Conference
C||Astana International Forum;Tashkent International Investment Forum;Global Baku Forum;Valdai Discussion Club;Valdai Club;Valdai Forum;St. Petersburg International Economic Forum;St Petersburg International Economic Forum;Saint Petersburg International Economic Forum;SPIEF;Eastern Economic Forum;Russian Energy Week;KazanForum;Kazan Forum;Moscow Conference on International Security;Caspian Economic Forum
C||Boao Forum for Asia;Boao Forum;Xiangshan Forum;Beijing Xiangshan Forum;China International Import Expo;CIIE;China-ASEAN Expo;CAEXPO;Canton Fair;China International Fair for Trade in Services;CIFTIS;Belt and Road Forum for International Cooperation;Belt and Road Forum;World Internet Conference;Zhongguancun Forum;World Peace Forum;Lanting Forum;Conference on Dialogue of Asian Civilizations;China-Africa Economic and Trade Expo;China-Arab States Expo
C||Indian Ocean Conference;Vibrant Gujarat;Vibrant Gujarat Global Summit;Global Technology Summit;Aero India;DefExpo;India Energy Week;Jeju Forum;Seoul Defense Dialogue;Jakarta Defence Dialogue;Putrajaya Forum;Langkawi International Maritime and Aerospace Exhibition;Singapore Airshow;Nikkei Forum
C||Future Investment Initiative;Davos in the Desert;World Government Summit;World Governments Summit;Abu Dhabi Sustainability Week;World Future Energy Summit;IDEX;ADIPEC;World Defense Show;Future Minerals Forum;Baghdad Conference for Cooperation and Partnership;MED Dialogues;Rome MED Dialogues;Rome Med Dialogues;Med Dialogues;Rome MED;Mediterranean Dialogues
C||Ukraine Recovery Conference;Crimea Platform;Paris Air Show;Farnborough Airshow;Farnborough International Airshow;Farnborough Air Show;Hannover Messe;Hanover Fair;Arctic Circle Assembly;Arctic Frontiers;Brussels Forum;Our Ocean Conference;UN Ocean Conference
C||Dakar International Forum on Peace and Security;Dakar Forum;Tana Forum;Aswan Forum;MEDays;Mining Indaba;African Mining Indaba;Africa Investment Forum;Africa Energy Week;Lomé Peace and Security Forum
C||Spring Meetings;IMF-World Bank Spring Meetings;World Bank-IMF Spring Meetings;IMF-World Bank Annual Meetings;World Bank-IMF Annual Meetings;IMF Annual Meetings
C||World Health Assembly;International Labour Conference;NPT Review Conference;Internet Governance Forum;Global Refugee Forum;High-Level Political Forum;High-level Political Forum;WTO Ministerial Conference;IAEA General Conference;World Urban Forum;World Water Forum
C||B20 Summit;ASEAN Business and Investment Summit;Commonwealth Business Forum
A||UNGA;UN General Assembly;U.N. General Assembly;United Nations General Assembly;UN General Assembly session;UN General Assembly meeting;General Assembly;High-Level Week;High-level Week;UNGA High-Level Week;General Debate;UN Security Council;UN Human Rights Council;Human Rights Council
A||World Expo;Expo;Osaka Expo;Winter Olympics;Summer Olympics;Olympic Games;Paris Olympics;Beijing Winter Olympics;Asian Games;Victory Day parade;Victory Day celebrations;Victory Parade;World Youth Day;World Nomad Games
`;

type MeetingKind = "committee_session" | "summit" | "conference";

export interface MeetingName {
  readonly kind: MeetingKind;
  /** ISO 3166-1 alpha-2 of the states that are always its sides. */
  readonly parties: readonly string[];
  /** It counts only as what another meeting stands aside of. */
  readonly aside: boolean;
}

const KINDS: ReadonlyMap<string, MeetingKind> = new Map([
  ["M", "committee_session"],
  ["S", "summit"],
]);

/** Name of a standing meeting -> what it is. */
export const MEETING_NAMES: ReadonlyMap<string, MeetingName> = new Map(
  ROWS.trim()
    .split("\n")
    .flatMap((row) => {
      const [letter = "", parties = "", names = ""] = row.split("|");
      const meeting: MeetingName = {
        kind: KINDS.get(letter) ?? "conference",
        parties: parties === "" ? [] : parties.split(","),
        aside: letter === "A",
      };
      return names.split(";").map((name): [string, MeetingName] => [name, meeting]);
    }),
);
