/**
 * Outlets at home in the Middle East, Turkey and Iran that report in English, and governments' own pages there. Written from general
 * knowledge, 2026-11; to check against: the outlets' imprints and the governments' own pages. The columns are told in ../outlets.ts.
 */
export const MIDDLE_EAST = `
SA|A|saudi press agency;spa;spa saudi press agency|spa.gov.sa
SA||arab news;saudi gazette;al riyadh daily;okaz;al ekhbariya;alriyadh;argaam|arabnews.com;saudigazette.com.sa;argaam.com;okaz.com.sa
SA|R|asharq al awsat;al arabiya;al arabiya english;al arabiya news;asharq news;al hadath;independent arabia;majalla;al majalla|aawsat.com;alarabiya.net;asharq.com;majalla.com;independentarabia.com
PK||arab news pakistan|arabnews.pk
JP||arab news japan|arabnews.jp
AE|A|wam;emirates news agency;emirates news agency wam|wam.ae
AE||gulf news;khaleej times;gulf today;aletihad;aletihad news centre;al bayan;al khaleej;dubai eye;emirates 24 7;emirates247;abu dhabi media;al ain news;dubai media office;zawya;arabian business;al roeya;national uae|gulfnews.com;khaleejtimes.com;thenationalnews.com;thenational.ae;gulftoday.ae;emirates247.com;aletihad.ae;arabianbusiness.com;albayan.ae
AE|R|sky news arabia|skynewsarabia.com
AE|G|uae government media office;dubai ruler's court;uae presidential court;ministry of foreign affairs uae;mofa uae;mofauae|mediaoffice.ae;mediaoffice.abudhabi;u.ae
QA|A|qna;qatar news agency|qna.org.qa
QA||gulf times;peninsula qatar;peninsula;qatar tribune;lusail news;doha news;al sharq qatar;al raya;qatar day;iloveqatar|gulf-times.com;thepeninsulaqatar.com;qatar-tribune.com;dohanews.co;iloveqatar.net
QA|R|al jazeera;aljazeera;al jazeera english;al jazeera media network|aljazeera.com;aljazeera.net
QA|G|amiri diwan of qatar|
KW|A|kuna;kuwait news agency|kuna.net.kw
KW||kuwait times;arab times;arab times kuwait;timeskuwait;times kuwait;al anba;al qabas;al jarida kuwait|kuwaittimes.com;kuwaittimes.net;arabtimesonline.com;timeskuwait.com
OM|A|ona;oman news agency|omannews.gov.om
OM||times of oman;muscat daily;oman daily observer;oman observer;oman daily;al shabiba;y oman;muscat media group|timesofoman.com;muscatdaily.com;omanobserver.om;omandaily.om
OM|G|foreign ministry of oman|fm.gov.om
BH|A|bna;bahrain news agency|bna.bh
BH||gulf daily news;gdn;gdn online;daily tribune bahrain;news of bahrain;al ayam;akhbar al khaleej;al watan bahrain|gdnonline.com;newsofbahrain.com;gdnlife.com
YE|A|saba;saba news agency;yemen news agency;saba net;saba yemen|sabanew.net;saba.ye;sabanews.net
YE||south24;aden press;al masdar online;almasdar online;yemen monitor;yemen times;yemen observer;al masirah;al masirah tv;yemen online;26 september;sana'a center|almasdaronline.com;yemenmonitor.com;yementimes.com;almasirah.net.ye;south24.net;yemenonline.info;sanaacenter.org
JO|A|petra;petra news agency;jordan news agency;jordan news agency petra|petra.gov.jo
JO||jordan times;roya news;roya;jordan news;al ghad;ammon news;al rai jordan;al mamlaka;mamlaka tv|jordantimes.com;en.royanews.tv;royanews.tv;jordannews.jo;ammonnews.net;alghad.com
JO|G|royal hashemite court|rhc.jo;kingabdullah.jo
LB|A|national news agency lebanon;nna;nna lebanon;lebanese national news agency|nna-leb.gov.lb
LB||l'orient today;l'orient le jour;naharnet;an nahar;annahar;mtv lebanon;lbci;lbc international;al akhbar english;al manar;al manar tv;nidaa al watan;lebanon24;beirut today;this is beirut;lebanon debate;now lebanon|lorientlejour.com;today.lorientlejour.com;naharnet.com;annahar.com;mtv.com.lb;lbcgroup.tv;almanar.com.lb;thisisbeirut.com.lb;lebanon24.com;dailystar.com.lb;the961.com
LB|R|al mayadeen;al mayadeen english|almayadeen.net
SY|A|sana;syrian arab news agency|sana.sy
SY||enab baladi;syria tv;levant24;syrian observer;al watan syria;north press agency;north press;hawar news;hawar news agency;anha;levant 24|enabbaladi.net;syria.tv;npasyria.com;hawarnews.com;levant24.com;syrianobserver.com
SY|R|syrian observatory for human rights|syriahr.com
PS|A|wafa;wafa news agency;palestinian news and information agency;palestine news and information agency;palestine news agency|wafa.ps
PS||maan news;ma'an news agency;palestine chronicle;al quds newspaper;quds news network;safa palestine;safa news agency;palestinian information center;shehab news;this week in palestine;palestine tv|maannews.net;palestinechronicle.com;palinfo.com;qudsnen.co
IL||times of israel;haaretz;jerusalem post;jpost;ynet;ynetnews;ynet news;i24news;i24 news;israel hayom;globes;globes israel;israel national news;arutz sheva;kan news;maariv;walla news;channel 12 news;channel 13 israel;jns;jewish news syndicate;ynet global;calcalist;ctech;yedioth ahronoth;jerusalem report;tps israel;press service of israel;media line;all israel news|timesofisrael.com;haaretz.com;jpost.com;ynetnews.com;i24news.tv;israelhayom.com;israelnationalnews.com;jns.org;calcalistech.com;themedialine.org;allisrael.com;tps.co.il
IQ|A|ina;iraqi news agency;nina;national iraqi news agency|ina.iq;ninanews.com
IQ||rudaw;rudaw media network;shafaq;shafaq news;shafaq news agency;kurdistan 24;kurdistan24;iraqi news;basnews;bas news;kirkuk now;iraq business news;esta media;new region;alsumaria;al sumaria;964media;channel8;gulan media;nrt english;nrt news;puk media;pukmedia;draw media|rudaw.net;shafaq.com;kurdistan24.net;iraqinews.com;basnews.com;kirkuknow.com;iraq-businessnews.com;thenewregion.com;alsumaria.tv;964media.com;channel8.com;gulanmedia.com;nrttv.com;pukmedia.com
IQ|G|kurdistan regional government;krg|gov.krd
IR|A|irna;islamic republic news agency;tasnim;tasnim news;tasnim news agency;isna;iranian students' news agency;fars;fars news;fars news agency;mehr;mehr news;mehr news agency;iqna;shana;shana news agency;iran press;iran press news agency;ilna;young journalists club|irna.ir;tasnimnews.com;tasnimnews.ir;isna.ir;farsnews.ir;farsnews.com;mehrnews.com;iqna.ir;shana.ir;iranpress.com
IR||press tv;presstv;tehran times;iran daily;financial tribune;kayhan;kayhan international;iran front page;ifp news;ifpnews;al alam;iran newspaper;irib;irib news;pars today;parstoday;khabar online;entekhab;etemad;shargh|presstv.ir;presstv.com;tehrantimes.com;irandaily.ir;iran-daily.com;financialtribune.com;kayhan.ir;ifpnews.com;alalam.ir;parstoday.com;parstoday.ir;en.khabaronline.ir
IR|G|president of the islamic republic of iran;khamenei.ir|president.ir;mfa.ir;leader.ir;khamenei.ir
TR|A|anadolu;anadolu agency;anadolu ajansi;anadolu news agency;aa.com.tr;demiroren news agency;iha;ihlas news agency;dha|aa.com.tr;iha.com.tr;dha.com.tr
TR||daily sabah;hurriyet;hurriyet daily news;trt;trt world;trt haber;trt africa;trt afrika;yeni safak;turkiye today;duvar english;gazete duvar;bianet;bianet english;bia news desk;cumhuriyet;milliyet;turkish minute;ahval;haberturk;ntv turkey;cnn turk;t24;birgun;anews;a news;turkiye newspaper;medyascope;turkey recap;bgnnews;diriliş postasi|dailysabah.com;hurriyetdailynews.com;trtworld.com;trtafrika.com;trt.net.tr;yenisafak.com;turkiyetoday.com;duvarenglish.com;bianet.org;turkishminute.com;anews.com.tr;cnnturk.com
TR|G|directorate of communications;turkish directorate of communications|tccb.gov.tr;iletisim.gov.tr
CY|A|cyprus news agency|cna.org.cy
CY||cyprus mail;in cyprus;kathimerini cyprus;philenews;stockwatch;financial mirror;cyprus times;politis;politis to the point;reporter cyprus;t vima cyprus;cybc;kibris postasi;lgc news|cyprus-mail.com;in-cyprus.com;in-cyprus.philenews.com;philenews.com;financialmirror.com;knews.kathimerini.com.cy;cyprustimes.com
CY|G|press and information office cyprus;pio cyprus;presidency cyprus|pio.gov.cy
`;
