// Governments that a report names by country or capital: “Moscow has said”.

const list = (words: string) => new Set(words.trim().split(/\s*,\s*/u))

/** One-word names; small letters. */
export const PLACES = list(
  `moscow, washington, london, paris, berlin, beijing, tokyo, kyiv, kiev, brussels, rome, madrid, ankara, tehran, delhi,
  islamabad, kabul, baghdad, damascus, cairo, riyadh, jerusalem, seoul, pyongyang, warsaw, budapest, prague,
  vienna, athens, lisbon, dublin, oslo, stockholm, helsinki, copenhagen, ottawa, canberra, wellington, brasilia,
  caracas, havana, bogota, lima, nairobi, pretoria, abuja, tripoli, doha, minsk, tbilisi, yerevan, baku, astana,
  hanoi, bangkok, manila, jakarta, taipei, belgrade, sofia, bucharest, russia, ukraine, china, japan, france,
  germany, italy, spain, britain, england, scotland, wales, ireland, canada, mexico, brazil, argentina, chile, cuba,
  venezuela, colombia, peru, india, pakistan, afghanistan, iran, iraq, syria, turkey, israel, egypt, libya, lebanon, jordan,
  yemen, qatar, sudan, ethiopia, kenya, nigeria, ghana, australia, poland, hungary, austria, switzerland, sweden, norway,
  finland, denmark, belgium, netherlands, portugal, greece, serbia, croatia, romania, bulgaria, belarus, georgia, armenia,
  azerbaijan, kazakhstan, vietnam, thailand, indonesia, philippines, malaysia, singapore, taiwan, myanmar,
  korea, arabia, zealand, america, europe, nato, opec, eu, un, u.s., us, uk, u.k., u.n., e.u., strasbourg, westminster, damascus`,
)
