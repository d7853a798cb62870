// The rule: search engines show so much of a title and of a description.

/** Characters, as search engines show them. */
export const SEO_TITLE_LIMIT = 60;

export const SEO_DESCRIPTION_LIMIT = 160;
