// Words in what is said that show a judgement, a forecast, a demand or a denial.

const list = (words: string) => new Set(words.trim().split(/\s+/u))

/** Verbs by which somebody denies. */
export const DENYING = list(`deny dispute refute rebut contradict disavow disclaim contest`)

/** What somebody says of an allegation to contradict it. */
export const CONTRADICTING = list(`
  false untrue lie lies lying fabricated fabrication fiction invented invention hoax unfounded baseless groundless
  wrong incorrect inaccurate`)

/** Verbs of attitude: a worry, a wish, a belief. */
export const ATTITUDE_VERBS = list(`
  fear hope want wish worry believe think doubt suspect feel expect assume presume guess imagine like love hate
  prefer intend plan dream long care trust resent admire distrust mistrust dislike regret consider fret speculate
  surmise muse wonder desire favor favour reckon theorize theorise`)

export const FORECAST_VERBS = list(
  'predict forecast expect anticipate project foresee warn caution envision envisage',
)

export const DEMAND_VERBS = list(`
  demand urge call ask request appeal plead beg implore exhort challenge press push advise recommend propose insist-on
  instruct encourage lobby`)

export const JUDGING_VERBS = list(`
  criticize criticise condemn praise blame denounce slam blast hail applaud deride mock lambast lambaste decry deplore
  ridicule commend rebuke fault scold chide welcome accuse thank congratulate salute lament attack describe label
  brand characterize characterise portray depict tout dismiss defend argue contend complain grumble gripe
  boast brag castigate chastise berate disparage vilify extol laud bash excoriate dub term deem pronounce support
  oppose stress emphasize emphasise joke quip apologise apologize object protest agree disagree defend underline
  underscore sympathize rail attribute marvel lash question`)

/** Promises and threats of one’s own. */
export const COMMITTING_VERBS = list(`promise pledge vow threaten`)

/** Words that judge. Small letters; whole words. */
export const JUDGING_WORDS = list(`
  good bad better best worse worst great terrible awful wonderful beautiful ugly unfair fair unjust just wrong right
  reckless dangerous careless foolish stupid smart brilliant absurd ridiculous nonsense shameful outrageous outrage
  disgrace disgraceful disaster disastrous catastrophe catastrophic tragedy tragic important significant crucial
  vital essential necessary unnecessary excellent poor weak strong impressive disappointing encouraging worrying
  alarming shocking horrible cruel brave courageous cowardly cowardice heroic honest dishonest irresponsible responsible
  illegal unlawful unacceptable acceptable impossible possible likely unlikely probably perhaps maybe clear clearly
  obvious obviously simply mistake error success harmless harmful useless useful pointless worthless
  ruin unforgettable lovely pleasant sad happy angry disgusting corrupt greedy selfish hypocrisy hypocrite
  liar farce circus joke scandal betrayal victory provocation violation insult slap pothole relief
  overcrowded slow too enough deserve deserves excessive insane crazy premature cautious cheap expensive easy
  difficult tough ideal perfect hopeless hopeful danger risk threat fault blame moral immoral evil gossip rubbish
  vandalism fashion friend enemy love hate proud shame ashamed sorry tired remarkable extraordinary
  legitimate obsolete ineffective effective everybody everyone always proves prove lucky unlucky`)

export const OBLIGATION = list(`should must ought needs shouldn't mustn't`)

/** Looks ahead, unless it is the speaker’s own step. */
export const AHEAD = list(`will would could may might won't wouldn't can't shall 'll`)

export const NEGATIVES = list(`not no none nothing nobody never neither nor n't false untrue`)

/** Content words too common to show that two statements are about one thing. */
export const COMMON_WORDS = list(`
  about after again against their there these those which while would could should where being other under until
  before between because since still first years months weeks people said says that this with from have been were
  they them then than when what your just only over into some more most such also very much many night three`)
