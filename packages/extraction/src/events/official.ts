/**
 * The noun of an official's title, or what stands for one: "Special Envoy", "Under-Secretary", "army chief", "her opposite number".
 * Where a rule wants an official behind its words, any of them will do; whose he is, the mentions tell.
 */
export const OFFICIAL = String.raw`(?:(?:\p{L}{2,10}-)?(?:[Pp]resident|[Pp]remier|[Cc]hancellor|[Kk]ing|[Qq]ueen|[Ee]mperor|[Ee]mir|[Aa]mir|[Ss]ultan|[Pp]rince|[Pp]rincess|[Pp]ope|[Tt]aoiseach|[Tt][aá]naiste|[Mm]inister|[Ss]ecretary|[Uu]ndersecretary|[Ss]peaker|[Cc]ommissioner|[Aa]mbassador|[Ee]nvoy|[Rr]epresentative|[Cc]hairman|[Cc]hairwoman|[Cc]hairperson|[Gg]overnor|[Dd]irector|[Cc]hief|[Hh]ead|[Cc]ommander|[Gg]eneral|[Aa]dmiral|[Mm]arshal|[Aa]dvis[eo]r|[Cc]oordinator|[Nn]egotiator|[Mm]ediator|[Ll]eader|[Pp]rosecutor|[Mm]ayor|[Oo]mbudsman|[Cc]harg[eé]\sd['’][Aa]ffaires|[Ff]irst\s[Ll]ady|[Dd]iplomat|[Rr]uler|[Aa]ttach[eé]|[Cc]hair|[Cc]ommandant|[Ss]enator|[Jj]ustice|[Cc]ounterpart|[Cc]olleague|opposite number|peer|(?-i:D?PM|FM|EAM|VP)))`;
