import type { Brand } from '../link/brand.ts';
import { brandTokens } from './brand-tokens.ts';

/**
 * Puts on what the site owner asks for, over the tokens of the style sheet. An old browser that
 * cannot tell light from dark in one value keeps our own colours.
 */
export function wear({ colour, radius, font }: Brand): void {
  const put = (token: string, value: string) =>
    document.documentElement.style.setProperty(`--${token}`, value);
  if (colour !== undefined && CSS.supports('color', 'light-dark(#000,#fff)'))
    for (const [token, [light, dark]] of Object.entries(brandTokens(colour)))
      put(token, `light-dark(${light},${dark})`);
  if (radius !== undefined) put('radius', `${radius}px`);
  if (font !== undefined) put('font', font);
}
