// Nouns for whoever can speak: people nobody names, offices that speak openly, institutions, documents.

const list = (words: string) => new Set(words.trim().split(/\s+/u))

/** People of a kind: unless a name is given, nobody knows who it is. Singular forms. */
export const PEOPLE = list(`
  official source person people man woman boy girl child resident witness analyst expert diplomat aide adviser advisor
  insider trader investor economist critic supporter opponent observer lawmaker executive worker employee neighbour
  neighbor doctor nurse teacher student pupil parent mother father son daughter brother sister wife husband friend
  colleague customer client passenger driver pilot farmer fisherman scientist researcher academic scholar historian
  engineer technician lawyer attorney soldier officer policeman policewoman firefighter paramedic rescuer survivor
  victim relative family guest visitor tourist traveller traveler shopkeeper owner landlord tenant voter delegate
  member activist campaigner protester demonstrator organizer organiser volunteer villager islander local juror
  participant attendee fan player coach actor author writer reporter journalist editor columnist commentator pundit
  strategist consultant pollster donor staffer staff manager banker broker dealer lender creditor shareholder
  stockholder holder buyer seller retailer manufacturer producer supplier exporter importer publisher
  republican democrat conservative liberal socialist communist rebel insurgent militant fighter hostage prisoner
  inmate detainee suspect defendant plaintiff prosecutor investigator detective inspector guard veteran refugee migrant
  immigrant citizen taxpayer consumer user viewer reader listener skeptic sceptic detractor advocate proponent ally
  rival competitor leader politician legislator senator congressman congresswoman councillor councilman minister
  deputy legislators bureaucrat regulator watchdog angler docker sailor captain crew crewman deckhand cook waiter
  barber baker butcher plumber electrician mechanic miner labourer laborer specialist strategist psychologist
  psychiatrist physician surgeon patient biologist physicist chemist astronomer meteorologist forecaster geologist
  archaeologist environmentalist conservationist unionist picketer striker team panel group camp faction side party
  majority minority mob crowd public audience world neighborhood youngster teenager pensioner retiree grandmother
  grandfather widow veteran whistleblower informant assistant associate spectator bystander passer-by
  businessman businesswoman entrepreneur merchant tycoon financier speculator counsellor therapist priest monk nun
  pastor cleric imam churchgoer worshipper motorist cyclist commuter pedestrian gunman attacker thief hacker arbitrager
  underwriter appraiser auditor accountant actuary surveyor architect developer contractor builder lobbyist
  operative surrogate loyalist hardliner moderate centrist nationalist separatist dissident exile
  oilman rancher grower planter breeder shipper trucker airline carrier insurer shipowner employer recruiter
  moviegoer theatergoer partner predecessor successor counterpart boss supervisor superior subordinate recruit cadet
  airman marine seaman trooper commander strategists watcher thinker believer proponent backer foe enemy
  naysayer purist bull bear hawk dove nobody somebody someone everyone everybody anyone others many some most few
  several one another none half both all mom dad kid guy lady gentleman couple twin classmate roommate tutor dean
  professor lecturer respondent mogul billionaire millionaire magnate firebrand native newcomer outsider
  front-runner frontrunner titan heir heiress celebrity star singer comedian actress tribe community generation
  electorate elite establishment superdelegate caucus-goer`)

/** Whoever holds such an office speaks openly for it. Singular forms. */
export const OFFICES = list(`
  spokesman spokeswoman spokesperson president vice-president premier chancellor mayor governor minister secretary
  chairman chairwoman chairperson chair director commissioner ambassador king queen prince pope bishop archbishop
  principal headteacher head harbourmaster master commander chief ceo treasurer speaker envoy monarch judge
  magistrate coroner sheriff ombudsman registrar prosecutor superintendent headmaster headmistress rector provost
  dean curator founder regulator whip cfo candidate nominee incumbent frontrunner senator congressman
  congresswoman pontiff leader`)

/** Speak openly for somebody even when the report gives no name. */
export const SPOKESPEOPLE = list(`
  spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen spokespersons`)

/** Bodies that speak as themselves. Singular forms. */
export const INSTITUTIONS = list(`
  ministry government administration council company firm corporation bank agency department police court committee
  commission union association federation party parliament senate congress house authority trust hospital university
  school college institute institution museum church army navy military force service bureau board office club team
  charity foundation organisation organization network broadcaster television radio newspaper tabloid daily weekly paper magazine journal
  station publisher operator airline carrier manufacturer maker retailer insurer supplier owner regulator watchdog
  embassy consulate campaign coalition alliance league society chamber exchange fund group unit subsidiary parent
  brokerage utility tribunal jury panel inquiry task-force taskforce staff state city county town village district
  republic kingdom nation country capital regime opposition cabinet presidency palace secretariat treasury
  brigade squadron regiment laboratory lab observatory think-tank thinktank consultancy sponsor festival theatre
  theater studio label brewery bakery mill plant factory mine developer contractor landlord conglomerate
  giant concern venture cooperative co-operative syndicate consortium monarchy mission delegation defence defense
  prosecution plaintiff website site platform app outlet wire port airport railway railroad depot farm dealership
  chain store shop cartel guild academy orchestra zoo library archive registry`)

/** Papers and records that say something. Singular forms. */
export const DOCUMENTS = list(`
  report study survey poll document paper record data figure statistic filing lawsuit suit complaint indictment
  affidavit transcript letter email e-mail memo memorandum statement note notice release communique bulletin
  article story editorial column book memoir blog post tweet message text diary log audit review analysis research
  forecast projection estimate index law bill rule treaty constitution contract agreement resolution ruling verdict
  judgment judgement opinion plan proposal budget prospectus brochure guideline manual label sign banner poster
  headline advertisement ad census evidence test trial experiment model calculation inspection investigation
  inquiry recording video footage tape website page announcement petition manifesto platform dossier file cable
  order warrant certificate minutes papers summary report-card account accounts newsletter dispatch timetable
  testimony picture image leaflet pamphlet account research`)

/** Sources of no name at all, whatever stands before them. */
export const VAGUE = list('source sources insider insiders observers critics rumours rumors reports')

/** Words in a proper name that make it an institution’s. */
export const INSTITUTION_NAME_WORDS = list(`
  ministry department council corp corporation inc co ltd plc llc group bank party union agency house committee
  commission association federation court times post journal news tribune herald gazette guardian reuters university
  college institute school hospital museum church police army navy guard force service bureau board office club
  charity foundation organisation organization network radio television tv press airlines airways air motors
  industries holdings partners securities capital trust fund embassy parliament senate congress assembly government
  administration authority society league alliance front movement brigade research laboratories labs systems
  technologies international national american united general electric steel oil gas energy ferries lines
  railways studios pictures records brothers sons & campaign center centre observatory instruments sensors
  biologics towers pentagon kremlin vatican treasury fed nasdaq exchange broadcasting company companies
  stores foods brands chemical pharmaceuticals insurance financial savings loan city state county nations
  republicans democrats tories labour conservatives regulator academy publishing`)

/** Suffixes of names for people who do or hold something. */
export const AGENT_SUFFIX =
  /(?:ers|ors|ists|ians|men|women|eers|ees|ants|crats|makers|workers|goers|ologist|ist|ian)$/u

/** End like people, and are none. */
export const NOT_PEOPLE = list(`
  numbers papers computers orders powers waters rivers winters summers matters letters quarters dollars errors factors
  sectors borders offers chapters centers centres towers servers tankers containers engines trees fees
  degrees committees guarantees restaurants plants grants variants covers barriers corners markers mirrors doors floors
  colors indicators theaters theatres motors tractors reactors monitors sensors consumersn generators vectors terrorsn
  shelters members-only disorders layers ladders feathers others-not rumors tumors tumours vapors harbors behaviors
  newspapers posters banners timers counters printers scanners drawers stickers trailers choppers bombers
  lockers flowers showers shoulders fingers answers dangers boosters fertilizers computers helicopters list mist twist
  waist fist wrist assist exist insist resist consist persist lawsuits months specimen regimen abdomen omen
  christian guardian sponsorship warrants pants restaurants immigrants-not disasters clusters semesters transfers
  careers frontiers pioneers-not weather whether together`)
