/**
 * Words of site furniture: what stands around an article on its page and is no part of it. Lower case throughout.
 * Each list is the words of one kind of line; which lines they make, `annotate/furniture-lines.ts` says.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(/[,\n]/).flatMap(item => item.trim() || []))

/** Words that hardly any news line of six words consists of, save where a page names its own parts. */
export const PAGE_WORDS: ReadonlySet<string> = words(`
  ad ads advert advertisement advertisements advertising advertise sponsored promoted sponsor share tweet retweet
  facebook twitter whatsapp linkedin instagram youtube pinterest reddit telegram tiktok snapchat messenger flipboard
  tumblr bluesky mastodon threads comments comment newsletter newsletters subscribe subscribers subscriber login log-in
  signin sign-in signup sign-up logout menu search related trending tags tagged topics recommended popular latest
  cookie cookies privacy sitemap rss print printer-friendly email e-mail copy link permalink bookmark careers faq faqs
  loading slideshow gallery reply replies disclaimer corrections clarifications copied masthead crossword crosswords
  homepage navigation paywall pin e-paper epaper podcasts disqus
`)

/** Words that such lines have besides, which alone say nothing. */
export const PAGE_COMPANIONS: ReadonlySet<string> = words(`
  read most more stories articles news article story on this the in by to for us our a an of from and or you your may
  might also like be interested posts post page content top now up view all show hide close open settings policy terms
  use conditions contact about home sign log paid partner partners video videos photo photos watch listen editor's
  editors picks next previous here with via categories category add leave what's as pdf app feed me friend it save
  report toggle main skip back support x conversation reading coverage only link free today site website options
  preferences manage tips is are end begin start continue feedback continues below after supplied create account go send
`)

/** Words of the lines of links along the top and foot of a page, between bars. */
export const NAVIGATION_WORDS: ReadonlySet<string> = words(`
  home news world local national politics business sport sports culture opinion lifestyle entertainment technology tech
  science health money travel weather transport europe africa asia americas uk us usa international economy markets
  finance education environment climate arts books film music tv food video videos about contact us advertise privacy
  policy terms of service use conditions help careers jobs sitemap rss subscribe login sign in register newsletters
  newsletter cookie cookies settings accessibility archive search menu more latest and the & crime courts community
  features live blogs magazine features faq faqs press legal notice imprint editorial code standards complaints
`)

/** Lines that head a list of links, however the list goes on. */
export const LIST_HEADERS: ReadonlySet<string> = phrases(`
  read more, read next, read also, also read, see also, more, related, related articles, related article, related stories
  related story, related news, related content, related coverage, related posts, related post, related topics
  related links, related reading, related items, related video, related videos
  more on this story, more on this topic, more on this, more stories, more news, more to read, more like this, more headlines
  most read, most popular, most viewed, most shared, most commented, most discussed, most watched, top stories
  top articles, popular stories, popular articles, popular now, popular posts, popular videos, trending, trending now
  trending stories, trending news, latest articles, latest posts, latest stories, latest headlines, recent posts
  recent articles, recent stories, recent comments, recommended, recommended for you, recommended stories
  recommended reading, recommended articles, suggested reading, suggested articles, further reading, editor's picks, editors' picks
  editor's choice, you may also like, you might also like, you may like, you might like, you may also be interested in
  you may be interested in, you might be interested in, you may have missed, what to read next, what others are reading
  what people are reading, up next, don't miss, in case you missed it, from our partners, from around the web
  around the web, promoted stories, promoted content, sponsored stories, sponsored links, sponsored content, paid content, partner content
  explore more, explore more on these topics, explore further, keep reading, in this section, in this series, tags, topics, filed under
  categories, more from this section, more from this author, more by this author, more from the author, previous articles
  latest videos, watch next, watch more, listen next, elsewhere on the web, must read, must reads, you may also enjoy
  our picks, also in the news, other stories, other news, other headlines, also on this site, popular in the community
`)

/** What a line gives before a colon when a link or a list of tags follows. */
export const LINK_LABELS: ReadonlySet<string> = phrases(`
  read more, read, read also, also read, read next, see also, see more, learn more, find out more, related, related story
  related article, related news, related coverage, related content, related stories, related articles, related reading
  related topics, related links, related post, related posts, more on this story, more on this, more like this, must read
  don't miss, do not miss, recommended, recommended reading, recommended for you, further reading, in case you missed it, icymi, tags, tag
  tagged, filed under, filed in, posted in, keywords, categories, category, topics, related tags, next article, previous article
  next post, previous post, next story, previous story, next up, up next, previous, share, share this, share this article
  share this story, share on, share via, follow us, follow us on, connect with us, short link, short url, permalink, read the full story
  read the full article, read the full report, full story, see full story, original article, original source, advertisement
  sponsored by, presented by, brought to you by, also on this site, top story, trending, trending now, most read
  watch now, watch more, watch also, also watch, watch next, listen now, listen here, subscribe, sign up, download, print this
  share this post, share this page, you may also like, you might also like, explore more, see related, more news, more coverage
  view source, view original content, view source version, source link, via, article source, also see, latest, latest on, read this next, what to read next
`)

/** Labels that news lines have too: they count before words that end like a headline, without a full stop. */
export const DOUBTFUL_LABELS: ReadonlySet<string> = phrases(`
  watch, listen, more, more on, in pictures, in photos, in video, video, gallery, photos, slideshow, poll, quiz, next, podcast, play, audio
`)

/** Labels of the notes that editors put before or after an article. */
export const NOTE_LABELS: ReadonlySet<string> = phrases(`
  editor's note, editors' note, editors note, editor note, editorial note, editor's notes, note to readers, note to editors, notes to editors, note from the editor
  note from the editors, a note from the editor, a note to readers, publisher's note, author's note, correction, corrections
  clarification, clarifications, correction and clarification, corrections and clarifications, correction notice
  disclaimer, disclosure, full disclosure, disclosures, legal disclaimer, legal notice, important notice, editorial disclosure
  affiliate disclosure, advertising disclosure, conflict of interest, update notice, content warning, trigger warning, retraction
`)

/** Words that a prompt to the reader begins with. */
export const PROMPT_VERBS: ReadonlySet<string> = words(`
  sign subscribe follow join download register log login get receive share tweet like donate support become listen watch
  click tap send email e-mail contact write tell let have leave post add enter create try stay keep don't never catch
  visit check see find read view learn explore discover browse buy order shop start continue scroll swipe unlock enjoy
  manage accept turn enable install open save print copy report submit rate pin jump skip go back return load
  show hide play connect activate bookmark recommend upgrade request call text message whatsapp reach drop
  help be please want got do are enjoyed enjoying love loved liked like did was found spotted noticed see for to
  already existing not if interested looking need have you've if looking new never missed missing stream tune chat
  by view filed posted published tagged categorised categorized receive type where log
  gift suggest flag apply book use meet switch next previous prev older newer distributed take
  remember choose fill give make pay keep dm ping vote comment discuss debate respond reply advertise story article
`)

/** Places and things of a site that a prompt sends the reader to, as regular expressions; a dot is a space or hyphen. */
export const PROMPT_PLACES = `
  newsletters? inbox mailing.list email.(?:alerts?|updates?|list|bulletins?|briefings?) (?:news|breaking).alerts?
  push.notifications? notifications daily.(?:briefing|digest|email|roundup|round-up) morning.briefing
  (?:our|the|free|mobile|new).apps? whatsapp telegram facebook twitter instagram tiktok youtube linkedin
  bluesky mastodon pinterest snapchat rss google.(?:news|play) apple.(?:news|podcasts) app.store spotify print.edition
  e-?paper (?:your|our|a|digital|annual|monthly|an).subscription free.trial trial.subscription comments?.(?:section|below)
  our.(?:podcasts?|channels?|website|community|team|newsroom|journalism|work|mission|weekly|daily|forum|group|page|patreon)
  social.media
`
  .trim()
  .split(/\s+/)

/** Firms and archives that lend pictures, and the words of such a credit that name nobody. */
export const STOCK_WORDS: ReadonlySet<string> = words(`
  getty images image shutterstock istock istockphoto reuters ap afp epa alamy unsplash pixabay pexels wikimedia commons
  wikipedia flickr nasa handout file supplied courtesy stock archive archives library via adobe bloomberg pa xinhua ani
  pti upi depositphotos dreamstime creative cc by by-sa 0 2.0 3.0 4.0 public domain rex bigstock 123rf pool tass photo photos picture
  pictures press association associated agency epa-efe efe dpa zuma canva ai generated screenshot google maps
  representational representative representation illustrative purposes only for used illustration contributed submitted stockphoto corbis newscom
  media of the from and social youtube twitter facebook instagram x thinkstock freepik imago
`)
