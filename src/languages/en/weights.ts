/** The trained weights of English, beside their model card. */
export const parserWeights = new URL('./parser.ngw', import.meta.url);
export const namesWeights = new URL('./names.ngw', import.meta.url);
export const statementsWeights = new URL('./statements.ngw', import.meta.url);
