/**
 * The forms of dates and durations as regular expressions, for editors that know a charter only by its JSON Schema.
 * They accept what `isDate`, `isDuration` and `isEstimate` accept, but that a pattern cannot tell that February has
 * no 30th day.
 */
const AMOUNT = '\\d+(?:\\.\\d+)?';
const SHORT = `${AMOUNT}(?:m|h|d|w|mo)`;
const ISO_DATE_PART = `(?:${AMOUNT}Y)?(?:${AMOUNT}M)?(?:${AMOUNT}W)?(?:${AMOUNT}D)?`;
const ISO_TIME_PART = `(?:T(?=\\d)(?:${AMOUNT}H)?(?:${AMOUNT}M)?(?:${AMOUNT}S)?)?`;
const DURATION = `${SHORT}(?:\\s+${SHORT})*|P(?=\\d|T\\d)${ISO_DATE_PART}${ISO_TIME_PART}`;

export const DATE_PATTERN = '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$';
export const DURATION_PATTERN = `^(?:${DURATION})$`;
export const ESTIMATE_PATTERN = `^(?:${AMOUNT}pt|${DURATION})$`;
