import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browserPath, patient, skipped } from "./chromium.js";
import { siteInChromium } from "./site-in-chromium.js";

/** Runs in the page: a colour, or several laid over each other, as relative luminance by WCAG. */
const luminanceOf = `(...colours) => {
  const context = document.createElement("canvas").getContext("2d");
  for (const colour of colours) { context.fillStyle = colour; context.fillRect(0, 0, 1, 1); }
  const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}`;

describe.skipIf(browserPath === undefined)(
  `a table that goes on beside the window${skipped}`,
  () => {
    const site = siteInChromium();

    const open = async (path: string, colorScheme: "light" | "dark"): Promise<Page> => {
      const page = patient(
        await site.browser.newPage({
          viewport: { width: 380, height: 900 },
          colorScheme,
          reducedMotion: "reduce",
        }),
      );
      await page.goto(site.address + path);
      return page;
    };

    /**
     * The luminance of the ground just inside the right edge of the first table, below its head.
     */
    async function groundAtEdge(page: Page, scrolled: number): Promise<number> {
      const region = page.locator(".table-region").first();
      await page.evaluate(`document.querySelector(".table-region").scrollLeft = ${scrolled}`);
      const box = await region.locator("tbody tr").first().boundingBox();
      const edge = await region.boundingBox();
      // In the padding of a cell, where no text is.
      const clip = {
        x: Math.floor((edge?.x ?? 0) + (edge?.width ?? 0) - 4),
        y: (box?.y ?? 0) + 2,
        width: 1,
        height: 1,
      };
      const pixel = (await page.screenshot({ clip })).toString("base64");
      return await page.evaluate<number>(`(async () => {
      const image = new Image();
      image.src = "data:image/png;base64,${pixel}";
      await image.decode();
      const canvas = document.createElement("canvas").getContext("2d");
      canvas.drawImage(image, 0, 0);
      return (${luminanceOf})("rgb(" + [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).join() + ")");
    })()`);
    }

    test.each(["light", "dark"] as const)(
      "has a shadow on that side until it is at its end, %s",
      async (colorScheme) => {
        const page = await open("pages/guidance-record.html", colorScheme);
        await page.locator(".table-region tbody tr").first().scrollIntoViewIfNeeded();
        const [start, end] = [await groundAtEdge(page, 0), await groundAtEdge(page, 100_000)];
        expect(start).toBeLessThan(end * 0.9);
        await page.close();
      },
    );

    // axe-core does not measure text on gradients.
    test.each(["light", "dark"] as const)(
      "has text and links of a contrast of 4.5 to 1 on the shadow where it is darkest, %s",
      async (colorScheme) => {
        const page = await open("pages/inferred.html", colorScheme);
        const contrasts = await page.evaluate<number[]>(`(() => {
      const luminance = ${luminanceOf};
      const root = getComputedStyle(document.documentElement);
      const grounds = [[], [root.getPropertyValue("--scroll-shadow")]].map((over) => luminance(root.getPropertyValue("--color-background"), ...over));
      const link = document.querySelector(".table-region td").appendChild(document.createElement("a"));
      link.href = "#";
      const texts = [link, link.parentElement].map((element) => luminance(getComputedStyle(element).color));
      return texts.flatMap((text) => grounds.map((ground) => (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05)));
    })()`);
        expect(contrasts).toHaveLength(4);
        expect(Math.min(...contrasts)).toBeGreaterThan(4.5);
        await page.close();
      },
    );
  },
);
