export const en = {
  title: 'What a collaborative is and brings',
  lead: 'An introduction for members, and for everyone who works with them. It takes about three minutes.',
  seenOn: 'Recorded: you saw this on {day}.',
  markHint: 'The day is kept with your membership. The lead sees it, and so do you.',
  mark: 'I have seen this',
  source: 'Source: {source}',
  sources: {
    national: 'Allied Health Professional Collaboratives, a national page of NHS Wales',
    toolkit: 'Accelerated Cluster Development toolkit, part 2: Professional collaboratives',
  },
  sections: {
    what: {
      title: 'What it is',
      text: 'A collaborative brings together people of the Allied Health Professions who work for the same communities. They come from different professions, services and employers. Each of them sees a part of what local people need, of what they are offered and of what is missing. Together they see the whole. A collaborative is no employer and no layer of management: it has its members’ knowledge, and it has a voice.',
    },
    does: {
      title: 'What it does',
      text: 'Its work begins with people’s needs, not with services as they happen to be.',
      points: {
        needs: 'It takes the population needs assessment of the region and asks what it means here.',
        provision: 'It sets what is provided beside what is needed and says where the gaps are.',
        quality: 'It looks at how good and how safe services are, and hands on what works well.',
        strategy: 'It works out what a national strategy asks of each profession in this place.',
        experience: 'It writes down what professionals notice and what people who use services tell them.',
        proposals: 'It puts forward answers that fit the place, with everyone whom they would touch.',
      },
    },
    brings: {
      title: 'What it brings',
      text: 'There are four aims: people in better health, more value for what is spent, care that is better and safer, and staff who take part and go on learning. For you it means colleagues who know the same difficulty, a short way to those who plan, and good practice that does not stay in one team. For planners it means one considered answer where there would have been several.',
    },
    belongs: {
      title: 'Who belongs to it',
      text: 'The thirteen professions of the Framework for Wales come first; others join where local need speaks for them. Members come from the health board, councils, the ambulance trust, the third sector and independent practice, from services for adults and for children. Each team chooses who speaks for it and who stands in. Every voice counts alike: no profession and no employer leads by its size.',
    },
    others: {
      title: 'How it reaches others',
      text: 'The lead takes the collaborative’s view to the cluster, where the leads of all collaboratives meet as equals. What a cluster cannot settle goes on to the pan cluster planning group and from there to the Regional Partnership Board. A collaborative proposes; those who answer for money and staff decide, and say why.',
    },
    asked: {
      title: 'What is asked of you',
      text: 'Speak for your team and tell it what came of the meeting. Know the purpose of a meeting before it begins, and leave with an outcome for each item. Say when you disagree: a reservation stands in the record beside the decision. If you are salaried, the health board is to see that you have time for this; if you are an independent contractor, your contract is to make it worth your while. Training and the support of peers are part of it.',
    },
    pace: {
      title: 'At its own pace',
      text: 'All this is guidance, not law. Collaboratives across Wales share a goal and a few themes, such as prevention, less inequality and staff who stay; each sets terms of its own and takes the time that it needs. This portal records and counts, and never sets one collaborative against another.',
    },
  },
} as const;
