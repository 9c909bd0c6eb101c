import { BACK_TEST_SIDES, newBackTest } from '#contract/back-test';
import { TIE_TYPES } from '#model/tie-types';
import type { BackTestQuestion } from '../../../api/research-queries.ts';
import type { Research } from '../ui/use-research.ts';

/** The question that an address asks of the past; undefined as long as it names no day. */
export function questionOf({ asked, get }: Pick<Research, 'asked' | 'get'>): BackTestQuestion | undefined {
  const tieType = TIE_TYPES.find((type) => type === get('tieType'));
  const side = BACK_TEST_SIDES.find((one) => one === get('side'));
  const question = newBackTest.safeParse({
    cut: get('cut'),
    ...(tieType ? { tieType } : {}),
    ...(side ? { side } : {}),
    ...(asked.actorTypes ? { actorTypes: asked.actorTypes.split(',') } : {}),
    ...(asked.tieTypes ? { tieTypes: asked.tieTypes.split(',') } : {}),
    ...(asked.fundingStatus ? { fundingStatus: asked.fundingStatus.split(',') } : {}),
    ...(asked.seed ? { seed: Number(asked.seed) } : {}),
    zeroAmounts: get('zeroAmounts') === 'true',
  });
  return question.success ? question.data : undefined;
}
