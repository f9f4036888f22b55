/** Which constraints are still to be checked, each by its number. */
export interface Agenda {
  /** The next one, which is then no longer waiting. */
  readonly next: () => number | undefined;
  /** To be checked after all others that wait. */
  readonly add: (index: number) => void;
  /** Before all that were added. */
  readonly callBack: (index: number) => void;
}

/** A constraint that is waiting is not added again. */
export function agendaOf(first: readonly number[]): Agenda {
  const called = queueOf([]);
  const added = queueOf([...first]);
  const waiting = new Set(first);
  return {
    next: () => {
      const index = called.list.length === 0 ? taken(added) : (taken(called) ?? taken(added));
      if (index !== undefined) waiting.delete(index);
      return index;
    },
    add: (index) => {
      if (waiting.has(index)) return;
      waiting.add(index);
      added.list.push(index);
    },
    callBack: (index) => {
      if (waiting.has(index)) return;
      waiting.add(index);
      called.list.push(index);
    },
  };
}

/**
 * The order of an agenda that starts with all constraints by their numbers, without those that
 * would find nothing. A constraint that something before it affects is checked at its own place,
 * and one that something after it affects is checked after all others.
 */
export function agendaInOrder(first: readonly number[]): Agenda {
  // The last one is the next.
  const inOrder = [...first].sort((a, b) => b - a);
  const later = agendaOf([]);
  let now = -1;
  return {
    next: () => {
      const index = inOrder.pop();
      now = index ?? Infinity;
      return index ?? later.next();
    },
    add: (index) => {
      if (index > now) insert(inOrder, index);
      else later.add(index);
    },
    callBack: later.callBack,
  };
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
