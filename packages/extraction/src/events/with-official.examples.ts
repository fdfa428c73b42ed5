import type { Examples } from "../rule.ts";
import { withOfficial } from "./with-official.ts";

const want = { kind: "meeting", shape: "active", needsObject: true };

/** All sentences are the project's own. */
export default {
  rule: withOfficial,
  finds: [
    {
      text: "Premier Moe flew in and spent two hours in the airport lounge with the Finnish interior minister.",
      want: { kind: "meeting", shape: "active", needsObject: true },
      quote: "spent two hours in the airport lounge with",
    },
    {
      text: "She is in Lima today, where she has been talking with President Ruiz.",
      want,
      quote: "has been talking with",
    },
    { text: "The minister engaged his Brazilian counterpart, Marcelo Fontes, on visas.", want, quote: "engaged" },
    {
      text: "She spent close to two hours on Monday with Carla Berg, the Danish energy minister.",
      want,
      quote: "spent close to two hours on Monday with",
    },
    {
      text: "He would not speak of the hour he spent on Monday with Minister Carla Berg.",
      want: { ...want, status: "held" },
      quote: "spent on Monday with",
    },
    {
      text: "That was after an hour on Tuesday with Oman's water minister, Said Harthi.",
      want,
      quote: "an hour on Tuesday with",
    },
    {
      text: "She took it up personally with Oman's envoy, Said Harthi, when the latter came to her office.",
      want,
      quote: "took it up personally with",
    },
    {
      text: "She spent the rest of the afternoon with Carla Berg, the Danish energy minister.",
      want,
      quote: "spent the rest of the afternoon with",
    },
    { text: "The envoy saw Peru's foreign minister, Ana Rojas, at the palace.", want, quote: "saw" },
    { text: "He had two hours with the Zambian president in Lusaka.", want, quote: "had two hours with" },
    {
      text: "Lund made the case for direct flights to Chilean Transport Minister Luis Soto.",
      want,
      quote: "made the case for direct flights to",
    },
    {
      text: "She raised the tariffs directly with Peru's Luis Ortiz in Lima.",
      want,
      quote: "raised the tariffs directly with",
    },
    {
      text: "She crossed into Peru to see its new leader, Ana Rojas.",
      want,
      quote: "see",
    },
    {
      text: "In Maputo he will exchange views with the Prime Minister of Eswatini, Themba Dube.",
      want,
      quote: "exchange views with",
    },
    {
      text: "The envoy was briefed in Juba on Monday by Interior Minister Deng Akol.",
      want: want,
      quote: "was briefed in Juba on Monday by",
    },
    {
      text: "The envoy carried a message from his president to President Deng Akol.",
      want: want,
      quote: "carried a message from his president to",
    },
    {
      text: "The premier won a promise of visas from Interior Minister Petra Vogel in Potsdam on Monday.",
      want: want,
      quote: "won a promise of visas from",
    },
    {
      text: "The two were alone when Foreign Minister Mori sat facing President Oleg Lukin.",
      want: want,
      quote: "sat facing",
    },
    {
      text: "Ghana's Finance Minister Kofi Ansah faced the bank's president, Ingrid Falk, in Accra on Tuesday.",
      want: want,
      quote: "faced",
    },
    {
      text: "He was in Benghazi on Sunday with Libyan Prime Minister Salem Ghazi.",
      want: want,
      quote: "was in Benghazi on Sunday with",
    },
    {
      text: "She was in Oslo on Monday to see Norway's Kari Moe.",
      want: want,
      quote: "see",
    },
    {
      text: "She opened the week on Monday in Bangkok with Trade Minister Anan Chai.",
      want: want,
      quote: "with",
    },
    {
      text: "He flew home after an evening there with Prince Hamad bin Rashed.",
      want: want,
      quote: "an evening there with",
    },
    {
      text: "She raised it with Latvia's Juris Ozols on Monday.",
      want: want,
      quote: "raised it with",
    },
  ],
  ignores: [
    "He faced President Saleh in an election in Garoua on Monday.",
    "He faced the president's critics in Accra on Tuesday.",
    "He was in Oslo on Monday with Education Minister Ida Holm.",
    "She opened the week on Monday in Bangkok with a speech.",
    "He flew home after an evening there with his family.",
    "The president was briefed in Juba on Monday by Defence Minister Deng Akol on the border with Chad.",
    "She regretted the hour she would have spent on Monday with Minister Lund.",
    "She spent three hours on Monday with her family.",
    "She took it up by letter with Oman's envoy, Said Harthi, when he was on leave.",
    "An appeal was made on Monday by Minister Lund to President Ruiz.",
    "She is in Lima, where she has been talking with farmers about President Ruiz.",
    "She spent the evening with Carla Ruiz, the actress.",
    "The two services exchange notes with other offices each week.",
    "Ghana's troops engaged the fighters of a militia chief near the border.",
    "They want to see the president of Peru resign.",
    "The envoy saw the minister's plan.",
    "She heard from farmers.",
    "He saw ministers come and go.",
    "I raised this with Peru's prime minister when we met in May.",
    "The envoy was briefed in Juba on Monday by farmers.",
    "He brought a letter to the grave of President Deng Akol.",
    "The premier won a promise of visas from Interior Minister Petra Vogel.",
  ],
} satisfies Examples<unknown>;
