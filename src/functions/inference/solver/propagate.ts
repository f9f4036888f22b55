/**
 * Interval constraint propagation. Every unknown has an interval, at first all numbers, and every
 * constraint is an equation between some of them. A constraint narrows each of its unknowns to the
 * values that the others allow. Whenever an interval is narrowed, the constraints that contain it
 * are checked again, until none narrows anything: the intervals are then bounds consistent.
 *
 * An example in millions of yen, with printed figures: revenues of 3Q02 (x) are 10.6 billion, those
 * of 4Q02 (y) are 13.0 billion and 23.4 % (r) more. Let z be the sum of the two.
 *
 *     printed           x = [10550, 10650]   y = [12950, 13050]   r = [0.2335, 0.2345]
 *     y = x · (1 + r)   y ≥ 10550 · 1.2335 = 13013.425
 *                       x ≤ 13050 / 1.2335 = 10579.651…
 *     x + y − z = 0     z ≥ 10550 + 13013.425 = 23563.425
 *                       z ≤ 10579.651… + 13050 = 23629.651…
 *
 * x and y were narrowed, so y = x · (1 + r) is checked again: x · (1 + r) is now at most 10579.651…
 * · 1.2345 = 13060.58, which is looser than 13050, and nothing moves any more. Without the
 * percentage, z could be anything from 23500 to 23700. Each bound remembers the constraint that set
 * it and the bounds from which it was computed: that is its derivation.
 *
 * Each narrowing keeps every value that satisfies the constraint, so the bounds are proven whatever
 * the order. They need not be the narrowest possible: a constraint sees its unknowns one by one,
 * not that two of them move together.
 *
 * References: E. Davis, Constraint propagation with interval labels, Artificial Intelligence 32
 * (1987). O. Lhomme, Consistency techniques for numeric CSPs, IJCAI 1993, where bounds consistency
 * is called 2B. F. Benhamou and W. J. Older, Applying interval arithmetic to real, integer, and
 * boolean constraints, Journal of Logic Programming 32 (1997).
 *
 * @module
 */
import { type Agenda, agendaOf } from "./agenda.js";
import { isTighter, type Known, type KnownEnd, type Proposal } from "./ends.js";
import { narrowGrowing, narrowProduct } from "./narrow-product.js";
import { narrowSum } from "./narrow-sum.js";
import type { Constraint, Limit, Within } from "./constraint.js";

/** Two bounds that no number satisfies. */
export interface Conflict {
  readonly lower: KnownEnd;
  readonly upper: KnownEnd;
}

/**
 * Narrowings below this fraction of the remaining width are skipped; otherwise cyclic constraints
 * could shrink an interval forever. After some moves of a bound, the fraction grows with the square
 * of their number, so that a bound moves at most a thousand times.
 */
const least = 1_048_576n;

/** How often a bound moves before that fraction grows. */
const early = 16;

/**
 * How often a bound moves without an opposite bound: contradictory figures could move it further
 * and further.
 */
const mostWithout = 128;

/**
 * Narrows what is known until no constraint narrows anything (bounds consistency), or until two
 * bounds contradict each other. Only constraints whose unknowns were narrowed are checked again, in
 * the order in which that happened.
 */
export function propagate(
  constraints: readonly Constraint[],
  known: Known = unbounded(),
): { known: Known; conflict?: Conflict } {
  const conflict = narrowFrom(agendaOf([...constraints.keys()]), webOf(constraints), known);
  return conflict === undefined ? { known } : { known, conflict };
}

/** Constraints by their numbers, and for every unknown those that contain it. */
export interface Web {
  readonly constraints: readonly Constraint[];
  readonly users: ReadonlyMap<number, readonly number[]>;
  /** Whether a constraint counts; by default all do. */
  readonly counts: ((index: number) => boolean) | undefined;
  /** Called with each bound that was narrowed. */
  readonly narrowed: ((end: KnownEnd) => void) | undefined;
}

export function webOf(
  constraints: readonly Constraint[],
  counts?: Web["counts"],
  narrowed?: Web["narrowed"],
): Web {
  return { constraints, users: usersOf(constraints), counts, narrowed };
}

/**
 * Checks the constraints on an agenda, and all others affected by them, until nothing narrows. On a
 * conflict it stops; the constraint that led to it is then back on the agenda.
 */
export function narrowFrom(
  agenda: Agenda,
  { constraints, users, counts, narrowed }: Web,
  known: Known,
): Conflict | undefined {
  for (let index = agenda.next(); index !== undefined; index = agenda.next()) {
    const constraint = constraints[index];
    if (constraint === undefined || counts?.(index) === false) continue;
    const proposals = narrow(constraint, known);
    for (let place = 0; place < proposals.length; place += 1) {
      const end = narrowedBy(proposals[place], constraint, known);
      if (end === undefined) continue;
      narrowed?.(end);
      const conflict = conflictOf(end.cell, known);
      if (conflict !== undefined) {
        agenda.callBack(index);
        return conflict;
      }
      const affected = users.get(end.cell) ?? nobody;
      for (let user = 0; user < affected.length; user += 1) {
        const each = affected[user] ?? 0;
        if (counts?.(each) !== false) agenda.add(each);
      }
    }
  }
  return undefined;
}

const nobody: readonly number[] = [];

/** The bound that a proposal leads to, if it narrows what is known. */
function narrowedBy(
  proposal: Proposal | undefined,
  by: Constraint,
  known: Known,
): KnownEnd | undefined {
  if (proposal === undefined) return undefined;
  const { cell, side, at, open, from } = proposal;
  const ends = side === "lower" ? known.lower : known.upper;
  const before = ends.get(cell);
  if (before !== undefined && !narrows(proposal, before, known)) return undefined;
  const moves = before === undefined ? 1 : before.moves + 1;
  const end = { cell, side, at, open, by, from, moves, before };
  ends.set(cell, end);
  return end;
}

/** The bounds of an unknown, if no number satisfies both. */
export function conflictOf(cell: number, known: Known): Conflict | undefined {
  const lower = known.lower.get(cell);
  const upper = known.upper.get(cell);
  return lower && upper && isEmpty(lower, upper) ? { lower, upper } : undefined;
}

export function unbounded(): Known {
  return { lower: new Map(), upper: new Map() };
}

/** For every unknown, the constraints that contain it, except plain statements. */
export function usersOf(
  constraints: readonly Constraint[],
): ReadonlyMap<number, readonly number[]> {
  const users = new Map<number, number[]>();
  for (let index = 0; index < constraints.length; index += 1) {
    const constraint = constraints[index];
    if (constraint === undefined || constraint.form === "within") continue;
    const { cells } = constraint;
    for (let place = 0; place < cells.length; place += 1) {
      const cell = cells[place] ?? 0;
      const others = users.get(cell);
      if (others === undefined) users.set(cell, [index]);
      else others.push(index);
    }
  }
  return users;
}

function narrow(constraint: Constraint, known: Known): readonly Proposal[] {
  switch (constraint.form) {
    case "within":
      return statedBy(constraint);
    case "sum":
      return narrowSum(constraint, known, isTighter);
    case "product":
      return narrowProduct(constraint, known, isTighter);
    case "growing":
      return narrowGrowing(constraint, known, isTighter);
  }
}

const none: readonly KnownEnd[] = [];

function statedBy({ cells, lower, upper }: Within): readonly Proposal[] {
  const cell = cells[0];
  const proposals: Proposal[] = [];
  if (lower !== undefined)
    proposals.push({ cell, side: "lower", at: lower.at, open: lower.open, from: none });
  if (upper !== undefined)
    proposals.push({ cell, side: "upper", at: upper.at, open: upper.open, from: none });
  return proposals;
}

/** Whether a bound that a constraint implies narrows a known one by enough. */
function narrows({ cell, side, at, open, from }: Proposal, now: KnownEnd, known: Known): boolean {
  const gain = side === "lower" ? at - now.at : now.at - at;
  if (gain <= 0n) return gain === 0n && open && !now.open;
  // A figure's own bounds are never skipped.
  if (from.length === 0) return true;
  const other = (side === "lower" ? known.upper : known.lower).get(cell);
  if (other === undefined && now.moves >= mostWithout) return false;
  const left = other === undefined ? now.at : other.at - now.at;
  const size = left < 0n ? -left : left;
  const part = now.moves - early;
  return gain * least >= (part > 1 ? size * BigInt(part * part) : size);
}

/** Whether no number satisfies both bounds. */
export function isEmpty(lower: Limit, upper: Limit): boolean {
  return lower.at > upper.at || (lower.at === upper.at && (lower.open || upper.open));
}
