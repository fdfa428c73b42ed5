/**
 * What a packed meeting is likely to contain: the names and values of the schema (packages/contracts, meeting.ts) in the form
 * and order of `packJson`, with the pointers and rules that evidence names most. The compressor refers to it instead of
 * spelling it out. Likelier text stands further behind. A value can be read only with the dictionary it was written with, so
 * another dictionary is another LAYOUT of the view; a test holds the two together.
 */
export const MEETING_DICTIONARY = Buffer.from(
  [
    '"summit""committee_session""conference""negotiation_round""phone_call""visit""signing""multilateral_meeting"',
    '"state","official","working","goodwill","private","video","phone","possible","postponed","cancelled","denied"',
    '"range","week","month","year","none","publication","dateline","weekday"',
    '["co-chair","chair","host","guest","head_of_delegation","signatory","mediator"',
    '["proposed","pledged","urged","affirmed","agreed","said"],["joint_statement","consensus","proposal","pledge","next_meeting"',
    '"ordinal","pointer":"/date","values":["~c",["value","events"],["rescheduledAs","partOf","follows"],["type","meeting"]',
    '"retraction":{"reason":"merged"},"supersededBy":["~i",1]"withdrawn""split"',
    '"/mechanism/name","/mechanism/ordinal","/dateEnd","/format","/visitType","/place/venue","/participants/3/name","/participants/2/name"',
    '"country.of-place","place.dateline","date.dateline","date.publication","event.held","event.visited","event.call","party.visited"',
    '"certainty","event"],["/date","/kind","/outcomes/0","/outcomes/1","/participants/0/country","/participants/0/name",',
    '"/participants/0/role","/participants/0/title","/participants/0/titles/0","/participants/1/country","/participants/1/name",',
    '"/participants/1/role","/participants/1/title","/participants/1/titles/0","/parties/0","/parties/1","/place/city",',
    '"/place/country","/statements/0","/statements/1","/status","/topics/0","/topics/1"],["date.explicit","date.weekday",',
    '"event.met-with","country.of-person","participant.name","role.participant","title.of-person","party.of-person",',
    '"party.named","place.attached","statement.speech-verb","outcome.came-out","topic.discussed","topic.instrument"],',
    '["stated","implied","stated","stated"],["~i",0,1,2,3,4,0,1,2,3,4]],"members":["~i",1,2,3,4,5],"membersOverflow":0,',
    '"sources":["~c",["event","articleKey","url","outlet","title","publishedAt","originGroup"],["~i",0,1,2,3,4],["https://www.","https://',
    '"],["2024-","2025-","2026-"],["~i",0,1,2,3,4]],"sources":[{"event":"~1","articleKey":"~2","url":"https://","outlet":"","title":"',
    '","publishedAt":"2025-","originGroup":"~1"}],"sourcesOverflow":0,"statusHistory":[{"status":"scheduled","asOf":"2025-","event":"~1"}],',
    '"conflicts":[],"decisions":["~c",["a","b","total","features","vetoes"],["~i",0,1],["~i",1,2],[17.5,17.5],',
    '[["~c",["name","value","weight"],["date","place","mechanism","person","title","topics"],["equal","same city","same"],[6,2.5,9]],[[],[],[]]],',
    '"decisions":[],"possibleSame":[],"related":[],"rulesVersion":"2026-11-24.1","retraction":null,"supersededBy":[]}',
    '{"id":"~0","schemaVersion":1,"version":1,"kind":"bilateral_meeting","visitType":null,"format":"in_person","status":"held",',
    '"mechanism":{"name":"","ordinal":null},"mechanism":null,"superEvent":null,"date":"2025-05-14","dateEnd":null,"datePrecision":"day",',
    '"dateBasis":"explicit","place":{"city":"","country":"CN","venue":null},"parties":["CN","RU"],"participants":["~c",',
    '["name","title","titles","organisation","country","role"],["Minister of Foreign Affairs","Foreign Minister","President"],',
    '[null,null],["participant","participant"]],"topics":["","statements":["~c",["speaker","onBehalfOf","type","text"],[null,null],',
    '["agreed","said","said"],["outcomes":["~c",["type","text","proposer"],["agreement","mou"],["statements":[],"outcomes":[],',
    '"codes":{"cameo":"040","plover":"CONSULT"},"confidence":0.9,"evidence":["~c",["pointer","start","end","quote","rule",',
  ].join(""),
);
