import { describe, expect, it } from 'vitest';
import {
  doorAddress,
  doorOf,
  municipalityAddress,
  networkAddress,
  researchAddress,
  researchPartOf,
  scenariosAddress,
  startAddress,
} from '../../../../client/state/addresses.ts';

describe('addresses', () => {
  it('name the network and, in English, the language', () => {
    expect(startAddress('samen', 'nl')).toBe('/');
    expect(startAddress('demo', 'en')).toBe('/?network=demo&lang=en');
    expect(municipalityAddress('GM0166', 'samen', 'nl')).toBe('/gemeente/GM0166?network=samen');
  });

  it('show a proposed tie and several filters legibly', () => {
    expect(networkAddress({ network: 'samen', selected: 'eetze', proposed: [['GM0166', 'eetze']] }, 'nl')).toBe(
      '/netwerk?network=samen&selected=eetze&proposed=GM0166~eetze',
    );
    expect(networkAddress({ themes: ['wonen', 'energie'] }, 'nl')).toBe('/netwerk?network=samen&theme=wonen,energie');
  });

  it('remember through which door the network was opened', () => {
    const address = doorAddress('fund', 'samen', 'nl');
    expect(address).toContain('tie=funds');
    expect(doorOf(new URLSearchParams(address.split('?')[1]))).toBe('fund');
    expect(doorOf(new URLSearchParams('door=cellar'))).toBeUndefined();
  });

  it('lead from the door of research to its page, and keep its settings', () => {
    expect(doorAddress('research', 'samen', 'nl')).toBe('/onderzoek?network=samen');
    const address = researchAddress('communities', 'demo', 'en', { actorTypes: 'fund,initiative', seed: undefined });
    expect(address).toBe('/onderzoek/groepen?network=demo&actorTypes=fund,initiative&lang=en');
    expect(researchPartOf('/onderzoek/groepen')).toBe('communities');
    expect(researchPartOf('/onderzoek/kelder')).toBeUndefined();
  });

  it('name a scenario, whatever signs its id has', () => {
    expect(scenariosAddress('samen', 'nl')).toBe('/scenarios?network=samen');
    expect(scenariosAddress('samen', 'nl', 'a/b')).toBe('/scenarios/a%2Fb?network=samen');
  });
});
