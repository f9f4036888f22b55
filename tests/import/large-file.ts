/** A file of company facts as large as one likes, of which few concepts are asked for. */
export function* largeFile(megabytes: number, each: number): Generator<string> {
  const filed =
    '"accn":"0009999999-24-000001","fy":2024,"fp":"FY","form":"10-K","filed":"2024-03-22"';
  const entry = `{"start":"2023-02-01","end":"2024-01-31","val":123456,${filed}},`;
  const many = entry.repeat(Math.floor(each / entry.length));
  yield '{"cik":9999999,"entityName":"Made-up Stores, Inc.","facts":{"us-gaap":{"Revenues":{"units":{"USD":[';
  yield `${entry.slice(0, -1)}]}}`;
  for (let count = 0; count * each < megabytes * 1_000_000; count += 1)
    yield `,"Concept${count}":{"label":"A concept that nobody asks for","units":{"USD":[${many.slice(0, -1)}]}}`;
  yield "}}}";
}
