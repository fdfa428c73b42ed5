/**
 * Outlets at home in Russia, the Caucasus, Central Asia, Belarus, Moldova and Ukraine that report in English, and governments' own pages
 * there. Written from general knowledge, 2026-11; to check against: the outlets' imprints and the governments' own pages. The columns are
 * told in ../outlets.ts.
 */
export const CENTRAL_ASIA = `
RU|A|tass;itar tass;tass russian news agency;ria novosti;ria;interfax;interfax russia;rossiya segodnya;prime business news agency|tass.com;tass.ru;ria.ru;interfax.com;interfax.ru
RU||sputnik;sputnik news;sputnik international;sputnik globe;sputnik india;sputnik africa;rt;rt.com;rt international;russia today;moscow times;kommersant;izvestia;vedomosti;rbc;rbc russia;pravda.ru;russia beyond;rossiyskaya gazeta;russia briefing;novaya gazeta;lenta;gazeta.ru;regnum;moskovsky komsomolets;komsomolskaya pravda;red star russia;krasnaya zvezda|sputniknews.com;sputnikglobe.com;sputniknews.in;sputniknews.africa;sputniknews.ru;rt.com;themoscowtimes.com;kommersant.ru;iz.ru;vedomosti.ru;rbth.com;rg.ru;pravda.ru;lenta.ru;regnum.ru
RU|R|meduza;novaya gazeta europe;insider|meduza.io;novayagazeta.eu;theins.ru
RU|G|kremlin;kremlin.ru;kremlin moscow;president of russia;ministry of foreign affairs of the russian federation;russian government;presidential executive office|kremlin.ru;mid.ru;government.ru;mil.ru;duma.gov.ru;scrf.gov.ru
UA|A|ukrinform;unian;unn;ukrainian news agency;interfax ukraine;rbc ukraine;ukrainian news|ukrinform.net;ukrinform.ua;unian.info;unian.net;unian.ua;interfax.com.ua;rbc.ua;unn.ua;ukranews.com
UA||kyiv independent;kyiv post;kyivpost;ukrainska pravda;ukrayinska pravda;pravda ukraine;euromaidan press;new voice of ukraine;nv;nv ukraine;hromadske;hromadske international;european pravda;censor.net;zn.ua;suspilne;united24;united24 media;babel ukraine;liga;odessa journal;lb.ua;tsn;gwara media|kyivindependent.com;kyivpost.com;pravda.com.ua;eurointegration.com.ua;euromaidanpress.com;nv.ua;english.nv.ua;hromadske.ua;censor.net;zn.ua;united24media.com;babel.ua;liga.net;lb.ua;odessa-journal.com;suspilne.media
UA|G|bankova;verkhovna rada;verkhovna rada of ukraine|president.gov.ua;mfa.gov.ua;kmu.gov.ua;rada.gov.ua
BY|A|belta;belta belarusian telegraph agency;belarusian telegraph agency|belta.by
BY||sb.by;sb belarus segodnya;belarus segodnya;belteleradio;belarus today|sb.by;belarus.by;tvr.by;ont.by
BY|R|nasha niva;belsat;charter 97;charter97;zerkalo;reform.news|belsat.eu;charter97.org;zerkalo.io;nashaniva.com
MD|A|moldpres;moldpres state news agency;ipn moldova;ipn press agency;infotag|moldpres.md;ipn.md;infotag.md
MD||moldova 1;moldova1;ziarul de garda;newsmaker;newsmaker.md;teleradio moldova;tv8;agora.md;deschide.md;infomarket|moldova1.md;zdg.md;newsmaker.md;tv8.md;agora.md;realitatea.md
GE|A|interpressnews;interpress news;interpressnews georgia;prime time news;black sea press;ipn georgia;ghn|interpressnews.ge;ghn.ge;newspress.ge
GE||agenda.ge;civil.ge;civil georgia;georgia today;1tv;1tv.ge;1tv georgia;first channel georgia;georgian public broadcaster;georgian journal;oc media georgia;rustavi 2;imedi;formula news;messenger georgia;bm.ge;business media georgia;front news georgia;caucasian journal;mtavari;netgazeti;tabula|agenda.ge;civil.ge;georgiatoday.ge;1tv.ge;georgianjournal.ge;rustavi2.ge;imedinews.ge;formulanews.ge;messenger.com.ge;bm.ge;frontnews.eu;caucasianjournal.org
AM|A|armenpress;armenpress armenian news agency;arminfo;arka;arka news agency;news.am;noyan tapan;panarmenian;panarmenian.net;panarmenian net;photolure|armenpress.am;arminfo.info;arka.am;news.am;nt.am;panarmenian.net
AM||armradio;public radio of armenia;evn report;civilnet;hetq;azatutyun;aravot;1lurer;1in.am;first news armenia;armtimes;massispost;168.am;tert.am;aysor;zartonk media|armradio.am;en.armradio.am;evnreport.com;civilnet.am;hetq.am;azatutyun.am;aravot-en.am;1lurer.am;168.am;aysor.am;zartonkmedia.com
US|R|asbarez;massis post;armenian mirror spectator;armenian weekly|asbarez.com;armenianweekly.com;mirrorspectator.com;massispost.com
AZ|A|azertac;azertag;azerbaijan state news agency;azertac azerbaijan state news agency;trend news agency;trend;trend news;trend.az;report.az;report news agency;report information agency;report azerbaijan;apa.az;apa azerbaijan;apa news agency;turan;turan news agency;turan information agency;azeri press agency|azertag.az;trend.az;report.az;apa.az;turan.az;en.trend.az
AZ||azernews;news.az;caliber;caliber.az;azerbaijan news caliber;day.az;1news.az;aze.media;azerbaijan today;jam news azerbaijan;ictimai tv;anewz;axar.az;musavat;azvision;ednews;ednews.net;minval;meydan tv;baku tv;cbc tv azerbaijan|azernews.az;news.az;caliber.az;day.az;1news.az;aze.media;anewz.tv;azvision.az;ednews.net;minval.az;cbc.az
GE|R|oc media;jamnews;jam news;caucasus watch;caucasian knot|oc-media.org;jam-news.net;caucasuswatch.de;eng.kavkaz-uzel.eu
KZ|A|kazinform;kazinform international news agency;inform.kz;qazinform;kaztag;interfax kazakhstan;bnews kazakhstan;strategy2050|inform.kz;qazinform.com;kaztag.kz;interfax.kz;strategy2050.kz
KZ||astana times;tengrinews;tengri news;kursiv;kursiv media;24.kz;24 kz;khabar;khabar 24;khabar agency;kazpravda;kazakhstanskaya pravda;kazakhstan pravda;dknews;dk news;vlast;vlast.kz;zakon.kz;silk way tv;jibek joly tv;kapital.kz;orda.kz;el.kz;euronews kazakhstan;kazakh tv;qazaq tv;qazaqstan tv|astanatimes.com;tengrinews.kz;kursiv.media;24.kz;kazpravda.kz;dknews.kz;vlast.kz;zakon.kz;jjtv.kz;silkwaytv.kz;orda.kz;el.kz
KZ|R|times of central asia|timesca.com
KZ|G|akorda;prime minister of kazakhstan;official information source of the prime minister of the republic of kazakhstan|akorda.kz;primeminister.kz;gov.kz
UZ|A|uza;uza uzbekistan national news agency;national news agency of uzbekistan;uzbekistan national news agency;dunyo;dunyo information agency;ia dunyo|uza.uz;dunyo.info
UZ||gazeta.uz;kun.uz;uzdaily;uzdaily.uz;uz daily;uzreport;podrobno;podrobno.uz;daryo;daryo news;uznews;zamin;tashkent times;yuz.uz;yangi o'zbekiston;uzbekistan today;nuz.uz;uzbekistan 24;zamon;qalampir|gazeta.uz;kun.uz;uzdaily.uz;uzdaily.com;uzreport.news;podrobno.uz;daryo.uz;tashkenttimes.uz;yuz.uz;nuz.uz;qalampir.uz;uznews.uz
UZ|R|international institute for central asia;asia terra;fergana;fergana news;fergana.news|fergana.news;fergana.agency;iica.uz
KG|A|kabar;kabar news agency;kyrgyz national news agency;kyrgyz national news agency kabar;24.kg;24 kg;24.kg news agency;akipress;akipress news agency;aki press|kabar.kg;24.kg;akipress.com;akipress.org
KG||times of central asia kyrgyzstan;kaktus media;kaktus;kloop;economist.kg;vb.kg;vesti.kg;knews;sputnik kyrgyzstan;ktrk;timesca kg;trend kyrgyzstan;cabar kg;azattyk;bulak.kg;tazabek|kaktus.media;kloop.kg;economist.kg;vb.kg;vesti.kg;knews.kg;tazabek.kg;sputnik.kg
TJ|A|khovar;niat khovar;national information agency of tajikistan;national information agency of tajikistan khovar;niat|khovar.tj
TJ||asia plus;asia plus tajikistan;avesta;avesta tajikistan;dialog.tj;your.tj;pamir daily news|asiaplustj.info;asia-plus.tj;avesta.tj
TM|A|tdh;turkmen state news agency;turkmenistan state news agency;state news agency of turkmenistan turkmenistan today;turkmenistan today;turkmenistan the golden age;turkmenistan altyn asyr;altyn asyr;turkmenistan golden age|tdh.gov.tm;turkmenistan.gov.tm
TM||turkmenportal;orient tm;orient.tm;arzuw news;arzuw;business turkmenistan;turkmenistan news;turkmen news;nebit gaz;newscentralasia;news central asia;neutral turkmenistan;infoabad;atavatan;atavatan turkmenistan;chronicles of turkmenistan|turkmenportal.com;orient.tm;arzuw.news;business.com.tm;newscentralasia.net;infoabad.com;atavatan-turkmenistan.com;metbugat.gov.tm
-||eurasianet;central asia news;central asia caucasus analyst;cabar;cabar.asia;central asian bureau for analytical reporting;havli;bne intellinews;intellinews;diplomatic world|eurasianet.org;cabar.asia;intellinews.com;bne.eu;cacianalyst.org;caspiannews.com;silkroadbriefing.com
`;
