/** Where a package CDN serves the files of one version of the package. */
const addressOf = (version: string): string =>
  `https://cdn.jsdelivr.net/npm/@iij/earnings@${version}/`;

/** A link or picture of Markdown, or of HTML in it, to a file of the package. */
const relative = /(\]\(|(?:href|src|srcset)=")(?=(?:docs\/|dist\/|CHANGELOG\.md))/g;

/**
 * The README as the package has it. A page of a registry has no folder to which a relative link
 * could lead, so that there each link is the address at which a package CDN serves the file.
 */
export function withAddresses(readme: string, version: string): string {
  return readme.replace(relative, (before) => `${before}${addressOf(version)}`);
}

/** The README as the repository has it. */
export function withoutAddresses(readme: string, version: string): string {
  return readme.replaceAll(addressOf(version), "");
}
