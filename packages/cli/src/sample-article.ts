/** A short report of one meeting, for tests of the commands. */
export const SAMPLE_REPORT = `Norwegian Foreign Minister Hedda Lovstakken met with Polish Foreign Minister Jerzy Walczynski in Oslo on Tuesday.

The two ministers discussed ferries and fish. Lovstakken said that Norway would open two new ferry lines next spring.
`;

export const sampleArticle = {
  url: "https://a.example/1",
  publishedAt: "2025-06-10",
  content: { mediaType: "text/plain", body: SAMPLE_REPORT },
};
