/** `waymark new helpline`: the only thing there is to make a draft of. */
const [thing] = process.argv.splice(2, 1);
if (thing === 'helpline') await import('./new-helpline.ts');
else {
  console.error(
    `There is no new "${thing ?? ''}".\n→ Write: waymark new helpline --from record.json`,
  );
  process.exitCode = 1;
}

export {};
