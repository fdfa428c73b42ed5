export { canonicalUrl } from "./canonical-url.ts";
export { type Document, readDocument } from "./document.ts";
export { decodeEntities, ENTITY } from "./entities.ts";
export { metadataOf, type PageMetadata } from "./metadata.ts";
export { publicationDate } from "./publication-date.ts";
