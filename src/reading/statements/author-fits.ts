import type { ActorMention } from '../actors/actors.ts';
import type { Act } from './acts.ts';

/** Who can perform what: armed groups claim, threaten and blockade; authorities impose curfews. */
export function fits(actor: ActorMention, { act, kind, form }: Act): boolean {
  switch (act) {
    case 'claim':
      return (
        actor.side === 'armed' ||
        (kind === 'avowal' && (actor.side === 'state' || actor.side === 'government'))
      );
    case 'threat':
      return actor.side === 'armed' || actor.side === 'state';
    case 'blockade':
      return actor.side === 'armed';
    case 'curfew':
      // "ont ordonné de rester chez soi": armed groups keep people in, though they seldom call it a curfew.
      return (
        actor.side === 'government' || actor.side === 'state' || (actor.side === 'armed' && form === 'phrase')
      );
    case 'lifting':
      return (
        actor.side === 'armed' || actor.side === 'government' || (actor.side === 'state' && actor.isNamed)
      );
    case 'ban':
      return (
        actor.side === 'armed' || actor.side === 'government' || (actor.side === 'state' && actor.isNamed)
      );
    case 'ultimatum':
      return actor.side === 'armed' || actor.side === 'government';
    default:
      return actor.side !== 'people' && actor.side !== 'crowd';
  }
}
