import { companies, rankings, rankOf, surveys } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { refusal } from "./refusal.js";

const dialUp = rankings.nikkei2002DialUpAccess;

describe("rankOf", () => {
  it("is the place of a company, with its name as printed and how many places are printed", () => {
    expect(rankOf(dialUp, "nec")).toEqual({
      outcome: "rank",
      rank: 2,
      name: "NEC",
      company: "nec",
      places: 7,
    });
    expect(rankOf(rankings.nikkei2002DedicatedAccess, "poweredcom")).toMatchObject({
      rank: 2,
      name: "Powered Com",
    });
  });

  it("gives every line of every table", () => {
    for (const { entries, ...ranking } of Object.values(rankings))
      for (const entry of entries)
        expect(rankOf({ ...ranking, entries }, entry.company)).toEqual({
          outcome: "rank",
          ...entry,
          places: entries.length,
        });
  });

  it("is absent where the company is not among the places printed, which is no place", () => {
    const absent = rankOf(dialUp, "jens");
    expect(absent).toEqual({ outcome: "absent", company: "jens", places: 7 });
    expect("rank" in absent).toBe(false);
    expect(rankOf({ entries: [] }, "nec")).toEqual({
      outcome: "absent",
      company: "nec",
      places: 0,
    });
  });

  it("goes by the canonical company and not by the spelling", () => {
    expect(rankOf(rankings.nikkei2002WebServerHosting, "cableAndWirelessIdc")).toMatchObject({
      rank: 6,
      name: "Cable and Wireless IDC",
    });
    expect(companies.cableAndWirelessIdc.printedAs).toContain("Cable and Wireless IDC");
  });

  it("finds the ranking of a category by the survey's result", () => {
    for (const [category, { ranking, rank }] of Object.entries(surveys.nikkei2002.results)) {
      expect(rankings[ranking].category).toBe(category);
      const ours = rankOf(rankings[ranking], "iij");
      expect(ours.outcome === "rank" && String(ours.rank)).toBe(rank.value);
    }
  });

  it.each<[string, unknown, unknown, string]>([
    ["no ranking", null, "nec", "a ranking with entries"],
    ["entries that are no list", { entries: {} }, "nec", "a ranking with entries"],
    ["a company that is no text", dialUp, 2, "the id of a company"],
  ])("refuses %s", (_, ranking, company, needs) => {
    const { code, message, values } = refusal(() => rankOf(ranking as never, company as never));
    expect(code).toBe("malformedRecord");
    expect(values).toEqual([needs.includes("ranking") ? ranking : company]);
    expect(message).toContain(`rankOf needs ${needs}`);
  });

  it("answers for lines that are none", () => {
    expect(rankOf({ entries: [null] } as never, "nec")).toMatchObject({
      outcome: "absent",
    });
  });
});
