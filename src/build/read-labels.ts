import type { From, Locale } from '../model/authored.ts';
import type { OwnProject } from '../model/own-project.ts';
import type { Reader } from './reader.ts';

const LABEL = 'loader.label';

/** The locales with the words a project puts on the button: phrases like any other, from another file. */
export function withLabels(
  reader: Reader,
  project: From<OwnProject> | undefined,
  locales: Locale[],
): Locale[] {
  if (!project) return locales;
  const { file, value } = project;
  for (const tag of Object.keys(value.label ?? {}))
    if (!locales.some((locale) => locale.tag === tag))
      reader.refuse({
        where: `${file} › label.${tag}`,
        what: `${tag} is not built.`,
        hint: 'Take it out, or add the language to locales.',
      });
  return locales.map((locale) => {
    const label = value.label?.[locale.tag];
    const { loader } = locale.phrases;
    if (label === undefined || typeof loader !== 'object') return locale;
    const was = loader['label'];
    return {
      ...locale,
      phrases: { ...locale.phrases, loader: { ...loader, label } },
      files: { ...locale.files, [LABEL]: `${file} › label.${locale.tag}` },
      replaced: { ...locale.replaced, ...(typeof was === 'string' && { [LABEL]: was }) },
    };
  });
}
