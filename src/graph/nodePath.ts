import type { GraphNode } from './types.ts';

/** The first part of a node's path: a work's medium, any other node's kind. */
export function pathSegment(node: Pick<GraphNode, 'kind' | 'work'>): string {
  return node.work?.medium ?? node.kind;
}

/** Address of a node's page below the site's base: `/character/eve-macarro/`, `/film/ballerina/`. */
export function nodePath(node: Pick<GraphNode, 'id' | 'kind' | 'work'>): string {
  return `/${pathSegment(node)}/${node.id}/`;
}
