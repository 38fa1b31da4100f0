import type { Shipped } from './shipped.ts';

/** Whose release it is: Waymark's, or that of a site owner's own project over it. */
export interface Released {
  name: string;
  version: string;
}

/**
 * The software bill of materials, as CycloneDX 1.6 has it: what is in the files visitors download,
 * and nothing that only built or tested them. Its version is that of what is released. No date and no serial number: the same input gives
 * the same bytes.
 */
export function sbom(waymark: Released, packages: readonly Shipped[], project?: Released): string {
  const ours = { ...applicationOf('waymark', waymark), licenses: [{ license: { id: 'MIT' } }] };
  const others = packages.map(componentOf);
  const onOthers = { ref: 'waymark', dependsOn: others.map((each) => each['bom-ref']) };
  const onUs = { ref: 'project', dependsOn: ['waymark'] };
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: project ? applicationOf('project', project) : ours },
    components: project ? [ours, ...others] : others,
    dependencies: project ? [onUs, onOthers] : [onOthers],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

function applicationOf(ref: string, { name, version }: Released) {
  return { type: 'application', 'bom-ref': ref, name, version };
}

function componentOf({ name, version, license, sha512, kind }: Shipped) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type: kind === 'data' ? 'data' : 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: [/\s/.test(license) ? { expression: license } : { license: { id: license } }],
    ...(sha512 && { hashes: [{ alg: 'SHA-512', content: sha512 }] }),
  };
}
