import { expect } from '@open-wc/testing';
import { areLearnt, findZones, learnNames } from './zone-names.ts';

describe('zones of time', () => {
  const zones = Intl.supportedValuesOf('timeZone');

  it('have what they are called found out a few at a time, so that nobody waits to type', async () => {
    const learning = learnNames(zones, 'fr');

    expect(areLearnt(zones.slice(0, 1), 'fr')).to.equal(true);
    expect(areLearnt(zones, 'fr')).to.equal(false);
    expect(findZones('heure d’Europe centrale', zones, 'fr')).to.deep.equal([]);

    await learning;
    expect(findZones('heure d’Europe centrale', zones, 'fr')).to.include('Europe/Paris');
  });

  it('are found by their cities at once, however they are written', () => {
    expect(findZones("st john's", zones, 'en')).to.deep.equal(['America/St_Johns']);
    expect(findZones('ST. JOHN’S', zones, 'en')).to.deep.equal(['America/St_Johns']);
    expect(findZones('kalkutta', zones, 'de')).to.have.length(1);
  });
});
