/**
 * The frame within our own page that numbers and addresses are opened in: a browser hands them to
 * the device from there as from anywhere. In the page itself they would be subject to the policy of the
 * page around, and `frame-src` there, which every careful site has, makes a call button do nothing.
 * Where there is no such frame, the same link opens in a tab of its own.
 */
export const CALL_FRAME = 'waymark-call';
