import { topicName, topics } from "@parley/contracts";

/**
 * Which topic a view was built from: offsets of another cluster's topic mean nothing here. Whoever writes a view and whoever
 * reads it must mean the same one.
 */
export const viewIdentity = ({ clusterId, namespace }: { clusterId: string; namespace: string }): string =>
  `${clusterId}:${topicName(namespace, topics.meetings)}`;
