/** Sentences and lines of the texts that state nothing of their own: how each begins, and why. */
export const withoutStatement: Readonly<
  Record<string, readonly (readonly [beginning: string, why: string])[]>
> = {
  "iij-3q02-presentation": [
    ["Statements made in this press release", "says what a forward-looking statement is"],
    ["These forward-looking statements are subject", "leads to the risks, each of which has a row"],
    ["These risks, uncertainties and other factors", "leads to the risks, each of which has a row"],
    ["(JPY Millions)", "the unit of the chart above, which the literal is read with"],
    ["(JPY Millions)", "the unit of a chart whose numbers are not in the text"],
    ["These measures include the launch of:", "leads to the measures, each of which has a row"],
    ["Structure :Steel frame", "goes on in the next line, which has a row"],
    ["-- Broadband Service --", "repeats the category of the table below"],
    ["-- Dedicated Access --", "repeats the category of the table below"],
    ["-- Dialup Access --", "repeats the category of the table below"],
  ],
  "iij-2002-12-02-release": [
    ["The statements within this release contain", "says that statements may be forward-looking"],
    ["These statements may differ materially", "says what that means"],
    ["For inquiries, contact:", "leads to the contact, each part of which has a row"],
    ["Ms.", "a person's name follows, which is not carried over"],
  ],
};
