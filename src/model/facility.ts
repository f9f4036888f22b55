import type { Evidence, Figure, Note } from "./figure.js";

/**
 * Storeys of a building: "B1F、3F、Tower 2F" is one below ground, three above, and two in the tower
 * on the roof.
 */
export interface Storeys {
  readonly basement: number;
  readonly aboveGround: number;
  readonly tower: number;
}

/** A data center. */
export interface Facility {
  readonly id: string;
  readonly name: string;
  readonly printedName: Evidence;
  readonly role: Note;
  /** Whose data center it is. */
  readonly group?: Evidence;
  /** What it is called, such as "new". */
  readonly attributes?: readonly Evidence[];
  /** What the company says about it. */
  readonly claims?: readonly Note[];
  readonly place: Evidence;
  readonly floors: Evidence & { readonly storeys: Storeys };
  readonly floorSpace: Figure<"m2">;
  readonly structure: Evidence;
  readonly floorBearableWeight: Figure<"t/m2">;
}
