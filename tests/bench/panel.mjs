/** A sorted panel of quarters, forty per company. */
export function panel(rows) {
  const entities = new Int32Array(rows);
  const periods = new Int32Array(rows);
  const amounts = new Float64Array(rows);
  let state = 1;
  for (let row = 0; row < rows; row += 1) {
    entities[row] = row / 40;
    periods[row] = 8000 + (row % 40);
    state = (state * 48_271) % 2_147_483_647;
    amounts[row] = 1000 + (state % 1e6);
  }
  return {
    entities,
    periods,
    amounts,
    ...{ scale: -6, decimals: -6, span: "quarter", unit: "JPY" },
  };
}

/** The same without every tenth row, in random order. */
export function shuffled({ entities, periods, amounts, ...kind }) {
  const order = Int32Array.from(entities.keys()).filter((row) => (row * 7) % 10 !== 3);
  let state = 7;
  for (let last = order.length - 1; last > 0; last -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (last + 1);
    [order[last], order[other]] = [order[other], order[last]];
  }
  return {
    entities: order.map((row) => entities[row]),
    periods: order.map((row) => periods[row]),
    amounts: Float64Array.from(order, (row) => amounts[row]),
    ...kind,
  };
}
