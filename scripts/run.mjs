// Placeholder of the bootstrap; replaced in the next commits.
import { spawnSync } from 'node:child_process';

const [name, ...args] = process.argv.slice(2);
process.exit(spawnSync('npx', ['tsx', `scripts/${name}.ts`, ...args], { stdio: 'inherit' }).status ?? 1);
