type Found = { path: string; why?: undefined } | { path?: undefined; why: string };
export function findFirefox(): Found;
export function findWebKit(): Found;
export function findAtSpi(): Found;
export function installEngines(): void;
