/** Why a telling is taken to be of a measure, in words. */
import type { TellingRole } from '../../core/analysis/statements.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { daysBetween } from '../../core/calendar.ts';
import type { Draft } from './draft.ts';
import { actorFit, objectFit, placeFit } from './fits.ts';
import type { Mention } from './mentions.ts';
import { overlaps, type Placed } from './places.ts';
import { joined, objectWords } from './words.ts';

/** @param draft the measure before it takes the telling; null where the telling opens it */
export function becauseOf(mention: Mention, draft: Draft | null, role: TellingRole): Bilingual {
  if (draft === null) return OPENS[role] ?? OPENS.announcement;
  const { actorId } = mention.record;
  const fit = actorFit(actorId, draft.actorId);
  const said: Bilingual[] = [];
  if (role === 'acknowledgement')
    said.push({ fr: 'reconnue par une autre partie', en: 'granted by another party' });
  else if (fit === 'same') said.push({ fr: 'même auteur', en: 'same author' });
  else if (fit === 'open') said.push({ fr: 'auteur non précisé', en: 'author not told' });
  else said.push({ fr: 'dit par une autre partie', en: 'said by another party' });
  said.push(placeReason(mention, draft));
  if (objectFit(mention, draft) === 'same') {
    const shared = mention.objects.filter((o) => draft.objects.has(o));
    said.push(
      shared.length > 0
        ? joined([{ fr: 'même objet :', en: 'same object:' }, objectWords(shared)], ' ')
        : { fr: 'mêmes mots', en: 'same words' },
    );
  }
  said.push(timeReason(mention, draft));
  return joined(said, ', ');
}

const OPENS: Readonly<Partial<Record<TellingRole, Bilingual>>> & { readonly announcement: Bilingual } = {
  announcement: { fr: 'première mention', en: 'first mention' },
  recall: {
    fr: 'première mention, qui la dit antérieure',
    en: 'first mention, which says that it came earlier',
  },
  lifting: {
    fr: 'levée d’une mesure dont le début n’est pas au registre',
    en: 'lifting of a measure whose beginning is not on record',
  },
  easing: {
    fr: 'allègement d’une mesure dont le début n’est pas au registre',
    en: 'easing of a measure whose beginning is not on record',
  },
};

function placeReason(mention: Mention, draft: Draft): Bilingual {
  if (placeFit(mention, draft) !== 'same') return { fr: 'lieu non précisé', en: 'place not told' };
  const isNamed = (p: Placed): boolean =>
    mention.places.length === 0
      ? mention.words.includes(` ${p.key} `)
      : mention.places.some((q) => overlaps(p, q));
  const names = draft.places.filter(isNamed).map((p) => p.name);
  return { fr: `même lieu : ${names.join(', ')}`, en: `same place: ${names.join(', ')}` };
}

function timeReason({ said, toldOn }: Mention, draft: Draft): Bilingual {
  const from = draft.announced?.day ?? draft.heard;
  if (said === null)
    return { fr: 'non datée, publiée pendant qu’elle court', en: 'undated, published while it holds' };
  const days = daysBetween(from, said.start < toldOn ? said.start : toldOn);
  if (days === 0) return { fr: 'même jour', en: 'same day' };
  const n = Math.abs(days);
  return days > 0
    ? {
        fr: `${n} jour${n > 1 ? 's' : ''} après l’annonce`,
        en: `${n} day${n > 1 ? 's' : ''} after the announcement`,
      }
    : {
        fr: `datée de ${n} jour${n > 1 ? 's' : ''} plus tôt`,
        en: `dated ${n} day${n > 1 ? 's' : ''} earlier`,
      };
}
