import { facts } from "../dist/index.js";

/** How many facts there are, in thousands: what grows with the documents is limited by them. */
const thousands = facts.length / 1000;

/** A limit in kB, of which a part is for each thousand facts. */
const limit = (fixed, perThousand = 0) => `${(fixed + perThousand * thousands).toFixed(1)} kB`;

/** How large each entry may be, compressed. */
export default [
  {
    name: "growth alone, without decimal.js",
    path: "../dist/index.js",
    import: "{ growth }",
    ignore: ["decimal.js"],
    gzip: true,
    limit: limit(11.9),
  },
  {
    name: "growth alone, with decimal.js (13 kB)",
    path: "../dist/index.js",
    import: "{ growth }",
    gzip: true,
    limit: limit(25.1),
  },
  {
    name: "quarters alone, with all facts and without decimal.js",
    path: "../dist/index.js",
    import: "{ quarters }",
    gzip: true,
    limit: limit(11.5, 14.9),
  },
  {
    name: "known alone, with all facts and without decimal.js",
    path: "../dist/index.js",
    import: "{ known }",
    ignore: ["decimal.js"],
    gzip: true,
    limit: limit(11.5, 22.5),
  },
  {
    name: "the main entry entire with all facts, without decimal.js and zod",
    path: "../dist/index.js",
    import: "*",
    ignore: ["decimal.js"],
    gzip: true,
    limit: limit(83.2, 28.5),
  },
  {
    name: "toCsv alone, without decimal.js",
    path: "../dist/export.js",
    import: "{ toCsv }",
    ignore: ["decimal.js"],
    gzip: true,
    limit: limit(17.8),
  },
  {
    name: "the exports entire, without decimal.js and the optional packages",
    path: "../dist/export.js",
    import: "*",
    ignore: ["decimal.js", "apache-arrow", "hyparquet-writer"],
    gzip: true,
    limit: limit(35.8),
  },
  {
    name: "the imports entire, without decimal.js",
    path: "../dist/import.js",
    import: "*",
    ignore: ["decimal.js"],
    gzip: true,
    limit: limit(39.5),
  },
  {
    name: "the charts entire, without decimal.js",
    path: "../dist/chart.js",
    import: "*",
    ignore: ["decimal.js"],
    gzip: true,
    limit: limit(54.6),
  },
  {
    name: "the notebook entry entire with the charts, without decimal.js and the optional packages",
    path: "../dist/notebook.js",
    import: "*",
    ignore: ["decimal.js", "vega", "vega-lite"],
    gzip: true,
    limit: limit(73.1),
  },
  {
    name: "growthColumns alone",
    path: "../dist/columns.js",
    import: "{ growthColumns }",
    gzip: true,
    limit: limit(5.9),
  },
  {
    name: "the columns entire",
    path: "../dist/columns.js",
    import: "*",
    gzip: true,
    limit: limit(6.3),
  },
  {
    name: "the schemas entire, with zod",
    path: "../dist/schema.js",
    import: "*",
    gzip: true,
    limit: limit(43.8),
  },
];
