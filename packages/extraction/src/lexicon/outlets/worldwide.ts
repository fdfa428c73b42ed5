/**
 * Outlets of no state: institutions of the European Union (which speak for the Union), the United Nations' own pages, secretariats of
 * other organisations, and papers that write for a region. Written from general knowledge, 2026-11; to check
 * against: the organisations' own pages. The columns are told in ../outlets.ts.
 */
export const WORLDWIDE = `
EU|G|european commission;european external action service;eeas;consilium;european council;council of the eu;council of the european union;european parliament;eu council;european union;european commission spokesperson's service;commission spokesperson's service;eu delegation;delegation of the european union;european commission audiovisual service;european commission press corner;eu neighbours east;eu neighbours;european union external action;high representative of the union|europa.eu;consilium.europa.eu;ec.europa.eu;commission.europa.eu;eeas.europa.eu;europarl.europa.eu;euneighbourseast.eu
EU|R|politico europe;euractiv;euractiv.com;euobserver;eu observer;eureporter;eu reporter;parliament magazine;new europe;european interest;agence europe;brussels signal;euro insider;european newsroom;brussels report|politico.eu;euractiv.com;euobserver.com;eureporter.co;theparliamentmagazine.eu;neweurope.eu;europeaninterest.eu;agenceurope.eu;brusselssignal.eu;europeannewsroom.com
UN|R|un news;united nations;un news centre;un news service;united nations news;un web tv;un geneva;united nations office at geneva;united nations information service;un press;united nations meetings coverage;united nations secretary general;un secretary general;spokesperson of the secretary general;office of the spokesperson for the secretary general;un photo;un dppa;united nations peacekeeping;un general assembly;un security council;united nations department of political and peacebuilding affairs|un.org;ungeneva.org;unmissions.org;unognewsroom.org;unis.unvienna.org
NATO|R|nato;north atlantic treaty organization|nato.int|Europe/Brussels
OSCE|R|osce|osce.org|Europe/Vienna
ASEAN|R|asean;asean secretariat|asean.org|Asia/Jakarta
OIC|R|organisation of islamic cooperation;organization of islamic cooperation;oic|oic-oci.org|Asia/Riyadh
Commonwealth|R|commonwealth secretariat|thecommonwealth.org|Europe/London
CARICOM|R|caricom;caricom secretariat|caricom.org|America/Guyana
GCC|R|gcc;gulf cooperation council|gcc-sg.org|Asia/Riyadh
SCO|R|shanghai cooperation organisation;shanghai cooperation organization;sco;sco secretariat|sectsco.org;eng.sectsco.org|Asia/Shanghai
African Union|R|african union;african union commission;au commission|au.int|Africa/Addis_Ababa
ECOWAS|R|ecowas;ecowas commission|ecowas.int|Africa/Lagos
EAC|R|eac;east african community;eac secretariat|eac.int|Africa/Dar_es_Salaam
SADC|R|sadc;sadc secretariat|sadc.int|Africa/Gaborone
IGAD|R|igad;igad secretariat|igad.int|Africa/Djibouti
Arab League|R|arab league;league of arab states|lasportal.org|Africa/Cairo
OAS|R|oas;organization of american states|oas.org|America/New_York
Pacific Islands Forum|R|pacific islands forum;pacific islands forum secretariat;pif|forumsec.org|Pacific/Fiji
SAARC|R|saarc;saarc secretariat|saarc-sec.org|Asia/Kathmandu
BIMSTEC|R|bimstec;bimstec secretariat|bimstec.org|Asia/Dhaka
Organization of Turkic States|R|organization of turkic states;organisation of turkic states;turkic council|turkicstates.org|Europe/Istanbul
-||union of oic news agencies;una;una oic;union of news agencies;council of europe;commonwealth;comesa;eccas;cemac;uemoa;oecs;mercosur;celac;unasur;andean community;spc;cica;csto;eaeu;eurasian economic union;eurasian economic commission;cis executive committee;turkpa;opec;iaea;imf;world bank;world bank group;wto;who;world health organization;unicef;unhcr;undp;unesco;fao;wfp;ilo;icrc;adb;asian development bank;african development bank;aiib;ebrd;oecd;g20;g7;brics;visegrad group;nordic council;nordic co operation;arctic council;benelux;francophonie;reliefweb;iom;bsec;d 8;d-8 organization for economic cooperation;non aligned movement;african press organization;apo group;apo|una-oic.org;coe.int;comesa.int;oecs.int;spc.int;s-cica.org;odkb-csto.org;eaeunion.org;eurasiancommission.org;opec.org;iaea.org;imf.org;worldbank.org;wto.org;who.int;unicef.org;unhcr.org;undp.org;unesco.org;reliefweb.int;adb.org;afdb.org;g20.org;brics.br;apo-opa.co;africa-newsroom.com
-||inter press service;ips;ips news;asia times;asia times online;eurasia review;modern diplomacy;eurasia daily monitor;geopolitical monitor;project syndicate;politics today;pressenza;media line world;diplomatic insight;world politics news;asianews;asianews.it;pan african visions;african review;zenit;catholic news agency;crux;ein presswire;ein news;globenewswire;pr newswire;prnewswire;business wire;businesswire;allafrica;allafrica.com;yahoo;yahoo news;msn;google news;newsbreak;newsnow;menafn.com;dailyhunt;bloomberg linea;bloomberg ht;big news network|ipsnews.net;asiatimes.com;eurasiareview.com;moderndiplomacy.eu;project-syndicate.org;pressenza.com;thediplomaticinsight.com;asianews.it;globenewswire.com;prnewswire.com;businesswire.com;allafrica.com;yahoo.com;msn.com;news.google.com;menafn.com;bignewsnetwork.com;bloomberglinea.com;youtu.be;goo.gl;archive.is;archive.ph;archive.md;archive.vn;archive.fo;archive.li
`;
