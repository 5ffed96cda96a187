import { describe, expect, it } from 'vitest';
import { createReader } from './index.ts';

// An analyst's note in the manner of the reports that Vigie was made for: one dawn told as an operation, a second
// place told apart, a message of the day after, what was seen before, an axis, and two things that do not agree.
const NOTE = `Une offensive d’un seul tenant
Le 9 septembre 2025 à l’aube, cinq localités du sud-ouest du Mali — Kayes, Nioro du Sahel, Diboli, Sandaré et Molodo — ont été prises pour cible au même moment dans des assauts coordonnés, revendiqués par le Groupe de soutien à l’islam et aux musulmans (JNIM).
Les premiers tirs ont éclaté vers 5 heures du matin et les combats n’ont cessé que dans la matinée. À Kayes, une caserne a été touchée.
Dans le cercle de Bafoulabé, deux cimenteries ont été incendiées. Trois ressortissants étrangers (deux Indiens, un Chinois) ont été enlevés.
Pour ces derniers faits, aucune revendication n’a été émise.
Le lendemain de l’opération, Issa Traoré, présenté comme un chef de la katiba Macina, a diffusé un message vocal en bambara dans lequel il annonce que Kayes et Nioro seront placées sous blocus par le JNIM. Selon lui, les habitants qui aident l’armée seront considérés comme des cibles légitimes.
Des patrouilles renforcées, des fouilles et des check-points avaient été observés à Kayes dans les jours précédents. Plus de 40 assaillants auraient été tués selon l’ORTM.
Dès le 12 août 2025, le groupe avait publié une adresse dénonçant les opérateurs étrangers non autorisés.
Les corridors (comme Kayes–Diboli–Sandaré) deviennent des leviers de pression.`;

const found = createReader()({ id: 'note', lang: 'fr', text: NOTE, publishedAt: '2025-09-12' });
const names = (places: readonly { readonly name: string }[]): string[] => places.map((p) => p.name);

describe('an analyst’s note', () => {
  it('is one operation of the five towns, at its hour, claimed', () => {
    expect(found.operations).toHaveLength(1);
    expect(found.operations[0]).toMatchObject({
      actor: 'jnim',
      when: { start: '2025-09-09', time: '05:00' },
    });
    expect(names(found.operations[0]?.places ?? []).toSorted()).toEqual([
      'Diboli',
      'Kayes',
      'Molodo',
      'Nioro du Sahel',
      'Sandaré',
    ]);
    expect(found.operations[0]?.basis).toEqual(['stated', 'same_time', 'same_claim']);
  });

  it('keeps the abduction beside it, unclaimed', () => {
    const taken = found.incidents.find((i) => i.subEventType === 'Abduction/forced disappearance');
    expect(taken?.responsibility.status).toBe('unclaimed');
    expect(taken?.harm[0]).toMatchObject({ low: 3, high: 3, nationalities: ['IN', 'IN', 'CN'] });
  });

  it('reads claim, blockade, threat and ban with who, when and how', () => {
    const told = found.statements.map(
      (s) =>
        `${s.act} ${s.actorId} ${s.speaker ?? '–'} ${s.when?.start ?? '–'} ${s.channel ?? '–'} ${s.language ?? '–'}`,
    );
    expect(told).toEqual([
      'claim jnim – 2025-09-09 – –',
      'blockade jnim Issa Traoré 2025-09-10 message vocal bm',
      'threat jnim Issa Traoré 2025-09-10 message vocal bm',
      'ban jnim – 2025-08-12 adresse –',
    ]);
    expect(names(found.statements[1]?.places ?? [])).toEqual(['Kayes', 'Nioro du Sahel']);
    expect(found.statements[2]?.addressees).toEqual(['habitants']);
    expect(found.statements[3]?.addressees).toEqual(['opérateurs étrangers']);
  });

  it('sees the signals before it', () => {
    expect(found.signals.map((s) => `${s.kind} ${s.where?.name} ${s.before}`)).toEqual([
      'patrols Kayes o1',
      'searches Kayes o1',
      'checkpoints Kayes o1',
    ]);
  });

  it('names the axis', () => {
    expect(found.corridors.map((c) => names(c.places))).toEqual([['Kayes', 'Diboli', 'Sandaré']]);
  });

  it('says where it disagrees with the map and with itself', () => {
    expect(found.contradictions.map((c) => c.kind)).toEqual(
      expect.arrayContaining(['geography', 'responsibility']),
    );
    expect(found.contradictions.find((c) => c.kind === 'geography')?.note).toContain('Molodo');
  });
});
