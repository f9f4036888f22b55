/**
 * Stored with the data, because anyone who fetches a file from a package CDN does not see the rest
 * of the package.
 */
export const licence = `The figures in these files are IIJ's (Internet Initiative Japan Inc.), from documents that IIJ or the press published; each row names its
document and the place in it. The texts of these documents are not part of the files.

The arrangement is part of the package @iij/earnings, which is under the MIT licence.
`;
