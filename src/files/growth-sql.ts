/**
 * Ratios have eight decimals. DuckDB keeps the product of two decimals of up to 18 digits to 18, so
 * that one of two factors has 19 here and below.
 */
const one = "CAST(100000000 AS DECIMAL(19,0))";

/** A quotient in the columns of a side: a first guess by floats, and its remainder in decimals. */
const guess = (name: string, above: string, under: string): string =>
  `CAST(round(CAST(${above} AS DOUBLE PRECISION) * 100000000 / CAST(${under} AS DOUBLE PRECISION)) AS DECIMAL(19,0)) AS ${name}_guess`;

const rest = (name: string, above: string, under: string): string =>
  `${above} * ${one} - ${name}_guess * ${under} AS ${name}_rest`;

/** The guess is off by one at most, and then the remainder is below zero or reaches the divisor. */
const whole = (name: string, under: string): string =>
  `${name}_guess + CASE WHEN ${name}_rest < 0 THEN -1 WHEN ${name}_rest >= ${under} THEN 1 ELSE 0 END`;

const ratio = (digits: string): string =>
  `CAST(CAST(${digits} AS DECIMAL(19,0)) * CAST(0.00000001 AS DECIMAL(8,8)) AS DECIMAL(26,8))`;

const compared = (source: string, comparison: string, steps: string): string => `  SELECT
    entity, period, '${comparison}' AS comparison, amount, lowest, highest,
    count(*) OVER (PARTITION BY entity, period) AS rows_here,
    count(*) OVER ${comparison} AS rows_before,
    max(amount) OVER ${comparison} AS base,
    max(lowest) OVER ${comparison} AS base_lowest,
    max(highest) OVER ${comparison} AS base_highest
  FROM ${source}
  WINDOW ${comparison} AS (PARTITION BY entity ORDER BY period RANGE BETWEEN ${steps} PRECEDING AND ${steps} PRECEDING)`;

/** The growth of each row of a table, as one query of standard SQL. */
function query(source: string): string {
  return `WITH compared AS (
${compared(source, "yearOverYear", "4")}
  UNION ALL
${compared(source, "quarterOverQuarter", "1")}
),
named AS (
  SELECT *,
    CASE
      WHEN rows_here > 1 OR rows_before > 1 THEN 'duplicate'
      WHEN amount IS NULL OR base IS NULL THEN 'missing'
      WHEN base_lowest > 0 AND highest < 0 THEN 'turnedToLoss'
      WHEN base_lowest > 0 AND lowest < 0 THEN 'indeterminate'
      -- Ten million times as much is too long for these decimals.
      WHEN base_lowest > 0 AND highest >= base_lowest * CAST(9999999 AS DECIMAL(19,0)) THEN 'outOfRange'
      WHEN base_lowest > 0 THEN 'rate'
      WHEN base_highest >= 0 AND base_lowest = base_highest THEN 'zeroBase'
      WHEN base_highest >= 0 THEN 'indeterminate'
      WHEN lowest > 0 THEN 'turnedToProfit'
      WHEN highest > 0 THEN 'indeterminate'
      WHEN highest < base_lowest THEN 'lossWidened'
      WHEN base_highest < lowest THEN 'lossNarrowed'
      WHEN lowest = highest AND base_lowest = base_highest THEN 'lossUnchanged'
      ELSE 'indeterminate'
    END AS outcome
  FROM compared
),
sides AS (
  SELECT entity, period, comparison, outcome,
    CASE WHEN outcome NOT IN ('duplicate', 'missing') THEN amount - base END AS change,
    CASE WHEN outcome = 'rate' THEN amount - base END AS point_above,
    CASE WHEN outcome = 'rate' THEN base END AS point_under,
    CASE WHEN outcome = 'rate' THEN lowest - base_highest END AS lower_above,
    CASE WHEN outcome = 'rate' THEN base_highest END AS lower_under,
    CASE WHEN outcome = 'rate' THEN highest - base_lowest END AS upper_above,
    CASE WHEN outcome = 'rate' THEN base_lowest END AS upper_under
  FROM named
),
guessed AS (
  SELECT *,
    ${guess("point", "point_above", "point_under")},
    ${guess("lower", "lower_above", "lower_under")},
    ${guess("upper", "upper_above", "upper_under")}
  FROM sides
),
remaining AS (
  SELECT *,
    ${rest("point", "point_above", "point_under")},
    ${rest("lower", "lower_above", "lower_under")},
    ${rest("upper", "upper_above", "upper_under")}
  FROM guessed
),
divided AS (
  SELECT *,
    ${whole("point", "point_under")} AS point_floor,
    ${whole("lower", "lower_under")} AS lower_floor,
    ${whole("upper", "upper_under")} AS upper_floor
  FROM remaining
),
exact AS (
  SELECT *,
    point_above * ${one} - CAST(point_floor AS DECIMAL(19,0)) * point_under AS point_over,
    upper_above * ${one} - CAST(upper_floor AS DECIMAL(19,0)) * upper_under AS upper_over
  FROM divided
)
SELECT entity, period, comparison, outcome, change,
  -- The nearest, and of two as near the one further from zero.
  ${ratio("point_floor + CASE WHEN point_over + point_over > point_under OR (point_over + point_over = point_under AND point_above > 0) THEN 1 ELSE 0 END")} AS point,
  ${ratio("lower_floor")} AS lower_bound,
  ${ratio("upper_floor + CASE WHEN upper_over > 0 THEN 1 ELSE 0 END")} AS upper_bound
FROM exact`;
}

/** Where the part that only DuckDB reads begins. */
export const duckDbPart = "-- DuckDB only";

/** The text of `growth.sql`: a view for every engine, and a macro for DuckDB. */
export const growthSql = `-- Growth of a table of quarters, with proven bounds, in plain SQL. Part of @iij/earnings (MIT licence).
--
-- Input: a table or view named panel, with one row per entity and quarter:
--   entity           any type
--   period           integer, year * 4 + quarter - 1, so that a year before is 4 less
--   amount           DECIMAL of up to 18 digits, losses below zero
--   lowest, highest  DECIMAL of the same type: what rounds to the amount. Of an amount rounded to the
--                    million these are amount - 500000 and amount + 500000; of an exact one the amount.
--
-- Output: two rows per row of panel, one per comparison. Rows are matched by period, never by position.
--   outcome                        the outcomes of growth() in @iij/earnings. Two more are only here: duplicate,
--                                  for an entity and quarter with several rows, and outOfRange, for a
--                                  rate of ten million or more.
--   change                         amount less base
--   point                          (amount - base) / base with 8 decimals, ties away from zero
--   lower_bound, upper_bound       rounded down and up at the eighth decimal
--
-- Engines divide decimals in different ways, so nothing here divides decimals: floats make a guess,
-- and exact decimals correct it. docs/performance.md tells where this was run.

CREATE VIEW growth AS
${query("panel")};

${duckDbPart}: the same for any table, as SELECT * FROM growth_of('panel').
CREATE MACRO growth_of(panel_name) AS TABLE
${query("query_table(panel_name)")};
`;
