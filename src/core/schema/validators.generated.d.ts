import type { Validator } from './violation';

/** Compiled from the declarations of the format; each takes a charter as plain values. */
export declare const project: Validator;
export declare const practice: Validator;
export declare const part: Validator;

/** Compiled too: takes a map of list sections, without what else a charter must have. */
export declare const lists: Validator;
