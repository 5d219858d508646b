/** From the least to the most allowed; each may do what those before it may. */
export const ROLES = ['shopper', 'merchant', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Who asks, when signed in. */
export interface Viewer {
  readonly accountId: string;
  readonly role: Role;
  readonly sessionId: string;
}

/** Whether the viewer may do what this role may. A guest may do nothing that needs a role. */
export const mayActAs = (viewer: Viewer | undefined, role: Role): boolean =>
  viewer !== undefined && ROLES.indexOf(viewer.role) >= ROLES.indexOf(role);
