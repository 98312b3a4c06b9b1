/** Articles that open names and are often left in small letters: « le Monde », « al-Bab ». Folded. */
export const OPENING_ARTICLES = 'l le la les the al el as ash ar ad an at az'.split(' ');
