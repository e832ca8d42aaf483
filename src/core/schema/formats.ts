import { isDate, isDuration, isEstimate, isId } from '../model';

/** The forms of text that the compiled validators ask for by name. */
export const formats = { date: isDate, duration: isDuration, estimate: isEstimate, id: isId } as const;

export type FormatName = keyof typeof formats;
