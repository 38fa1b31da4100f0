interface Policy {
  createScriptURL(address: string): string;
}

interface Policies {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/**
 * The address in the form that a page with Trusted Types asks for, under the policy `waymark`. A page
 * that does not allow it refuses the script, and is told so by its browser.
 */
export function trusted(address: string): string {
  const { trustedTypes }: { trustedTypes?: Policies } = Object(globalThis);
  try {
    // A name can be given once.
    policy ??= trustedTypes?.createPolicy('waymark', { createScriptURL: (same) => same });
  } catch {
    // The page may have a policy of its own for everything.
  }
  return policy?.createScriptURL(address) ?? address;
}
