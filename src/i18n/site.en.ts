/** What the pages say that belong to no feature: the front page and the accessibility statement. */
export const en = {
  landing: {
    title: 'Closing the gap between need and staff, together',
    lead: 'Cydweithio is where Allied Health Professional (AHP) collaboratives in Wales do their work, and where everyone involved can see whether that work reaches the people who need it.',
    signIn: 'Sign in',
    noAccount: 'No account yet? Ask the administrator in your health board, trust or council.',
    threadTitle: 'One thread, from need to staff and back',
    thread: {
      need: { title: 'Need', text: 'what people in a place need, from its population needs assessment' },
      gap: { title: 'Gap', text: 'the staff that it takes, less the staff who are there' },
      meeting: { title: 'Meeting', text: 'the collaborative talks about it and decides' },
      deployment: { title: 'Deployment', text: 'an employer releases staff, and the rules are checked' },
      again: { title: 'Gap, measured again', text: 'so that everyone sees what came of it' },
    },
    peopleTitle: 'What you can do here',
    people: {
      lead: {
        title: 'Lead or take part in a collaborative',
        text: 'Log a meeting in a few minutes, see what became of each decision and ask for the capacity that a gap calls for.',
      },
      service: {
        title: 'Run a service',
        text: 'See who asks for your staff and why, release them with the arrangements in order, and accept capacity into your setting.',
      },
      planner: {
        title: 'Plan for a region',
        text: 'Compare need with the workforce, place by place and profession by profession, and say what is not known.',
      },
      executive: {
        title: 'Answer for a workforce',
        text: 'Read what changed since your last report, which decisions are yours to make and where the risks are.',
      },
    },
    dataTitle: 'What it holds',
    dataText:
      'Places, professions and published figures, and records about staff that their employers keep here. It never holds patient records. Every figure names its source and its date.',
    dataLink: 'About the data',
  },
  accessibility: {
    title: 'Accessibility statement',
    lead: 'We want everyone who works with a collaborative to be able to use this service, in Welsh or in English, however they read, see, hear or type.',
    canTitle: 'What you should be able to do',
    can: {
      keyboard: 'reach and use everything with the keyboard alone',
      zoom: 'zoom to 400 % without losing content or scrolling sideways, apart from wide tables, which scroll within themselves',
      colours: 'use your own colours and high contrast: nothing is said by colour alone',
      reader: 'read pages, tables and forms with a screen reader; each chart has its figures as text',
      scripts: 'read pages and send forms when scripts are switched off',
    },
    testedTitle: 'What was tested',
    tested:
      'Pages are checked by machine against the Web Content Accessibility Guidelines (WCAG) 2.2, levels A and AA, with axe in a real browser, in both languages. Keyboard use, a width of 320 pixels and forced colours were tried in the same browser.',
    notTestedTitle: 'What was not tested yet',
    notTested:
      'A machine finds only some problems. No person who uses a screen reader, voice control or magnification has tested the service yet, and no independent audit was made. This statement therefore does not claim that the service complies.',
    knownTitle: 'What we know does not work well',
    known:
      'What you have typed into a form comes along when you change the language only where scripts run. The page that says that something went wrong, or that a record is not there for you, is empty without scripts, apart from its title. Some Welsh still awaits a translator.',
    contactTitle: 'Tell us',
    contact:
      'If something gets in your way, tell the administrator in your organisation, who can also give you the content in another form.',
    date: 'Written on {day}.',
  },
} as const;
