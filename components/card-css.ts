import text from './card.css?inline';

/** The card's style sheet as text, for a constructable style sheet in the card's shadow root. */
export const cardCss: string = text;
