/** Which constraints are still to be checked, each by its number. */
export interface Agenda {
  /** The next one, which is then no longer waiting. */
  readonly next: () => number | undefined;
  /** To be checked after all others that wait. */
  readonly add: (index: number) => void;
  /** Before all that were added. */
  readonly callBack: (index: number) => void;
}

/** Starts with these constraints in this order. A constraint that is waiting is not added again. */
export const agendaOf = (first: readonly number[]): Agenda => agendaFrom([], first);

/**
 * The order of an agenda that starts with all constraints by their numbers, without those that
 * would find nothing. A constraint that something before it affects is checked at its own place,
 * and one that something after it affects is checked after all others.
 */
export const agendaInOrder = (first: readonly number[]): Agenda =>
  // The last one is the next.
  agendaFrom(
    [...first].sort((a, b) => b - a),
    [],
  );

/**
 * One kind of agenda for both, whether or not something is in order, since V8 compiles the loop over
 * an agenda again if it meets another kind.
 */
function agendaFrom(inOrder: number[], first: readonly number[]): Agenda {
  const called = queueOf([]);
  const added = queueOf([...first]);
  const waiting = new Set(first);
  let now = inOrder.length > 0 ? -1 : Infinity;
  return {
    next: () => {
      if (now !== Infinity) {
        const index = inOrder.pop();
        now = index ?? Infinity;
        if (index !== undefined) return index;
      }
      const index = called.list.length === 0 ? taken(added) : (taken(called) ?? taken(added));
      if (index !== undefined) waiting.delete(index);
      return index;
    },
    add: (index) => {
      if (index > now) insert(inOrder, index);
      else putInto(added, waiting, index);
    },
    callBack: (index) => {
      putInto(called, waiting, index);
    },
  };
}

function putInto({ list }: Queue, waiting: Set<number>, index: number): void {
  if (waiting.has(index)) return;
  waiting.add(index);
  list.push(index);
}

/** Keeps a descending list without repetition. */
function insert(descending: number[], index: number): void {
  let from = 0;
  let to = descending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((descending[middle] ?? 0) > index) from = middle + 1;
    else to = middle;
  }
  if (descending[from] !== index) descending.splice(from, 0, index);
}

interface Queue {
  readonly list: number[];
  from: number;
}

const queueOf = (list: number[]): Queue => ({ list, from: 0 });

function taken(queue: Queue): number | undefined {
  const { list, from } = queue;
  if (from < list.length) {
    queue.from = from + 1;
    return list[from];
  }
  list.length = 0;
  queue.from = 0;
  return undefined;
}
