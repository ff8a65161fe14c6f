import { readFileSync } from 'node:fs';
import validator from 'gltf-validator';

const report = await validator.validateBytes(new Uint8Array(readFileSync(process.argv[2])), { maxIssues: 0 });
for (const issue of report.issues.messages) console.log(`${issue.severity} ${issue.code} ${issue.pointer}`);
