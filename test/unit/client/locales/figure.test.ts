import { describe, expect, it } from 'vitest';
import { decimalsOfChange, figure, fixed, percent, percentCut, signed } from '../../../../client/locales/figure.ts';

describe('figures', () => {
  it('have one minus sign, whatever writes them', () => {
    expect(figure(-0.182, 'nl')).toBe('−0,182');
    expect(fixed(-0.182, 3, 'en')).toBe('−0.182');
    expect(signed(-0.09513, 3, 'nl')).toBe('−0,095');
    expect(signed(0.5, 1, 'en')).toBe('+0.5');
    expect(signed(0, 0, 'nl')).toBe('0');
  });

  it('of a change have as many decimals as show it', () => {
    expect(decimalsOfChange(134, 129)).toBe(0);
    expect(decimalsOfChange(-0.182, -0.277)).toBe(3);
    expect(decimalsOfChange(0.012, 0.013)).toBe(5);
    expect(decimalsOfChange(0.5001, 0.5002)).toBe(5);
    expect(decimalsOfChange(null, 0.5)).toBe(3);
    expect(decimalsOfChange(null, null)).toBe(0);
  });

  it('never reach a limit by rounding where they are cut off', () => {
    expect(percent(0.7499, 'nl')).toBe('75%');
    expect(percentCut(0.7499, 'nl')).toBe('74,9%');
    expect(percentCut(0.75, 'nl')).toBe('75%');
    expect(percentCut(0.9375, 'en')).toBe('93.7%');
  });
});
