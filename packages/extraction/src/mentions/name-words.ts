/** What whoever is named does; behind a bare name it tells that somebody bears it. */
export const SPEECH_OR_ACT =
  /^(?:said|says|told|added|noted|stressed|met|meets|held|will|has|had|is|was|arrived|visited|urged|called|thanked|expressed|pointed|emphasi[sz]ed|underlined|reiterated|announced|hailed|praised|welcomed|hosted|received|signed|spoke|talked|phoned|who|discussed|agreed|also|and|hopes|vowed|pledged|attended|led|proposed|flew|travell?ed|telephoned|confirmed|conveyed|affirmed|reaffirmed|warned|arrives|paid|departed|left|replied|invited|congratulated|briefed|assured|promised|insisted|described|represented|represents|leads|heads|headed|chaired|telephones|meets|receives|called|shook|embraced|sat|toured|inspected|exchanged|posed|co-chaired|both|then|later)$/;

/** What else is said of somebody whose name opens a sentence; a team or a firm within one does it as well. */
export const OPENS_WITH_ACT =
  /^(?:made|gave|came|went|began|started|ended|used|took|stood|appeared|emerged|opened|closed|wants|wanted|sought|seeks|declined|refused|denied|returned|returns|landed|stopped|delivered|issued|struck|raised|pressed|repeated|renewed|spent|brought|faces|faced|argued|conceded|acknowledged|admitted|defended|criticised|criticized|accused|condemned|rejected|dismissed|backed|hoped|expects|tweeted|wrote|posted|joked|recalled|offered|laid|may|might|could|would|should|must|did|does)$/;

/** A bare name after one of these is whom somebody meets. */
export const MET_BEFORE =
  /^(?:met|meet|meets|meeting|with|between|telephoned|phoned|congratulated|thanked|received|hosted|welcomed|by)$/;

/** How names of firms, places and laws end. */
export const BODY_END =
  /\b(?:Inc|Corp|Group|Act|Agreement|Regional|Provincial|Municipal|Metropolitan|Territorial|Islands?|Sea|Strait|Airlines?|Airways|Motors?|Street|Times|Post|News|Energy|Oil|Gas|Party|Province|State|City|Club|United|League|Cup|Trust|Capital|Holdings?|Partners|Bay|River|Valley|Region|District|Administration|Agency|Authority|Bureau|Bank|Commission|Committee|Corporation|Council|Department|Federation|Institute|Ministry|Office|Organi[sz]ation|Services?|University|Association|Board|Secretariat|Directorate|Parliament|Assembly|Academy|Foundation|Court|Front|Union|College|Navy|Army|Guards?|Police|Corps|Regiment|Countries|Nations|States|Republics|Members|Powers|Territories|Peoples|Economies|Forum|Summit|Conference|Treaty|Pact|Convention|Programme|Program|Project|Initiative|Corridor|Pipeline|Process)$/;

export const FIRM_END =
  /\b(?:Inc|Corp|Corporation|Group|Airlines?|Airways|Holdings?|Company|Industries|Motors?|Bank|Ltd|Limited|PLC|LLC|AG|SA|Shipyards?|Shipbuilding|Shipping|Lines|Railways?|Energy|Petroleum|Steel|Telecom|Textiles|Foods|Technologies|Systems|Aerospace|Logistics|Heavy|Armaments|University|Institute|College|Museum|Club|Orchestra|Hospital|Association|Chamber)$/;

/** "met Polar Rail executives": a firm's or a body's people. */
export const ITS_PEOPLE =
  /^(?:executives?|officials|bosses|managers|directors|investors|representatives|workers|employees|staff|officers|lawyers|leaders|members|players|fans|farmers|traders|delegates|experts|engineers|scientists)$/;
