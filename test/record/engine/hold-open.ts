import { openEngine } from '../../../src/record/engine/index.ts';
import { RecordProblem } from '../../../src/record/record-problem.ts';

try {
  const engine = await openEngine(process.argv[2]!);
  console.log('open');
  process.stdin.resume().on('end', () => {
    engine.close();
    process.exit();
  });
} catch (error) {
  console.log(error instanceof RecordProblem ? error.code : String(error));
}
