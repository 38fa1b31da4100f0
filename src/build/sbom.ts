import { aboutPackage, type Shipped } from './shipped.ts';

/**
 * The software bill of materials, as CycloneDX 1.6 has it: what is in the files visitors download,
 * and nothing that only built or tested them. No date and no serial number: the same input gives
 * the same bytes.
 */
export function sbom(root: string, packages: readonly Shipped[]): string {
  const components = packages.map(componentOf);
  const { version } = aboutPackage(root);
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': 'waymark',
        name: 'waymark',
        version,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components,
    dependencies: [{ ref: 'waymark', dependsOn: components.map((each) => each['bom-ref']) }],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
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
