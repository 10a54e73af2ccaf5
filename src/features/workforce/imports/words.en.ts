/** Columns and codes are keys of the importer's domain; what is wrong with a row has a `why` and a `mend`. */
export const en = {
  columns: {
    teamCode: 'Team code',
    teamNameEn: 'Team name (English)',
    teamNameCy: 'Team name (Welsh)',
    setting: 'Setting',
    profession: 'Profession',
    tier: 'Tier',
    bandGroup: 'Band group',
    inPostWte: 'In post WTE',
    budgetedWte: 'Budgeted WTE',
    fixedTermWte: 'Fixed-term WTE',
    fixedTermEndsOn: 'Fixed-term end date',
    fundingStream: 'Funding stream',
    places: 'Places',
    staffNumber: 'Staff number',
    name: 'Name',
    postNumber: 'Post number',
    band: 'Band',
    contractedWte: 'Contracted WTE',
    contractType: 'Contract type',
    fundingEndsOn: 'Funding end date',
    startsOn: 'Start date',
    endsOn: 'End date',
    registrationNumber: 'Registration number',
    registrationExpiresOn: 'Registration expiry',
    registrationCheckedOn: 'Registration checked on',
    registrationCheckedBy: 'Registration checked by',
    hours: 'Contracted hours',
    longAbsentWte: 'WTE on long absence',
    apartWte: 'WTE counted apart',
    presence: 'Counted as',
    organisation: 'Team or organisation unit',
    jobRole: 'Job role',
    occupationCode: 'Occupation code',
    staffGroup: 'Staff group',
    positionTitle: 'Position title',
    positionNumber: 'Position number',
    grade: 'Pay grade',
    wte: 'Contracted WTE (FTE)',
    status: 'Assignment status',
    personType: 'Person type',
    registrationBody: 'Registration body',
    registrationType: 'Registration type',
    welshLevel: 'Welsh, listening and speaking',
    snapshotOn: 'Day of the extract',
    decidedBy: 'Profession told by',
    decidedFrom: 'Profession told from',
    advancedPractice: 'Advanced practice',
    firstContact: 'First contact',
    prescriber: 'Prescriber',
  },
  errors: {
    'IMPORT-CELL-MISSING': {
      why: 'The cell is empty.',
      mend: 'Fill it in: the row means nothing without it.',
    },
    'IMPORT-CELL-LONG': {
      why: 'The text has {length} characters; {most} fit.',
      mend: 'Shorten it.',
    },
    'IMPORT-CELLS-OVER': {
      why: 'The row has more cells than there are {columns} headings.',
      mend: 'Look for a comma inside a text or number, and put that text in quotation marks.',
    },
    'IMPORT-CONTRACT-UNKNOWN': {
      why: 'This is not a contract type.',
      mend: 'Use “permanent”, “fixed term”, “bank”, “honorary” or “locum”.',
    },
    'IMPORT-BAND-UNKNOWN': {
      why: 'This is not a band or a group of bands.',
      mend: 'Use a band such as “Band 6” or “8a”, for totals also a group such as “Band 5-6”, or “other”. If it turned into a date, write “Band” in front.',
    },
    'IMPORT-CHECK-LATER': {
      why: 'The check is dated after today, {today}.',
      mend: 'Give the day on which someone looked at the register.',
    },
    'IMPORT-DAY-WRONG': {
      why: 'This is not a date that exists.',
      mend: 'Write it as 2027-03-31, 31/03/2027 or 31-Mar-2027.',
    },
    'IMPORT-DAYS-ORDER': {
      why: 'The last day lies before the first, {startsOn}.',
      mend: 'Correct one of the two dates.',
    },
    'IMPORT-ENDED-BEFORE': {
      why: 'The post ended before the day of the file, {asAt}.',
      mend: 'Leave the row out: whoever is absent from the file is recorded as having left.',
    },
    'IMPORT-FIXED-OVER': {
      why: 'Fixed-term WTE is above WTE in post, {inPostWte}.',
      mend: 'Fixed-term WTE is a part of WTE in post: correct one of the two.',
    },
    'IMPORT-NHS-NUMBER': {
      why: 'The text holds a number that looks like an NHS number. It has not been kept.',
      mend: 'Take it out: the portal never holds patient records.',
    },
    'IMPORT-PLACE-TWICE': { why: 'The place {place} stands here twice.', mend: 'Name each place once.' },
    'IMPORT-PLACE-UNKNOWN': {
      why: 'There is no place “{place}” that your organisation serves.',
      mend: 'Use the place’s code, such as cluster-merthyr, or its full name if only one place has it.',
    },
    'IMPORT-POST-OTHER-PERSON': {
      why: 'This post number is recorded for another staff number.',
      mend: 'Give a new person’s post a number of its own.',
    },
    'IMPORT-PROFESSION-UNKNOWN': {
      why: 'This is not a profession that the portal knows.',
      mend: 'Use its key or name as on “About the data”. Support workers stand under the profession that they support, with the tier “support”.',
    },
    'IMPORT-REGISTRATION-DIFFERS': {
      why: 'Row {first} gives another register entry for the same person.',
      mend: 'Give the same number, expiry and check on each of the person’s rows.',
    },
    'IMPORT-REGISTRATION-PREFIX': {
      why: 'The number does not look like one of the profession’s register.',
      mend: 'Give the whole number, such as {expected}12345, or correct the profession.',
    },
    'IMPORT-ROW-TWICE': {
      why: 'Row {first} is about the same.',
      mend: 'Keep one of the two. For totals, add them together.',
    },
    'IMPORT-SETTING-UNKNOWN': {
      why: 'This is not a setting.',
      mend: 'Use “primary”, “community”, “hospital” or “other”.',
    },
    'IMPORT-SHARE-WRONG': {
      why: 'The share “{share}” is not above 0 and at most 1, with at most five decimals.',
      mend: 'Write shares such as cluster-merthyr:0.6;cluster-north-cynon:0.4.',
    },
    'IMPORT-SHARES-OVER': {
      why: 'The shares come to more than 1.',
      mend: 'Lower them: together they are at most the whole team.',
    },
    'IMPORT-STAFF-DIFFERS': {
      why: 'Row {first} gives another name for the same staff number.',
      mend: 'Give one name to one staff number.',
    },
    'IMPORT-STATUS-UNKNOWN': {
      why: 'The portal does not know whether this counts as in post.',
      mend: 'Use a usual text, such as “Active Assignment”, “Career Break”, “Permanent”, “Fixed Term Temp” or “Bank”, or empty the cell if it says nothing.',
    },
    'IMPORT-WELSH-LEVEL': {
      why: 'This is not a level of Welsh.',
      mend: 'Use a level from 0 to 5, or empty the cell if it is not known.',
    },
    'IMPORT-WTE-CONFLICT': {
      why: 'FTE gives {byFteWte} WTE and the hours give {byHoursWte} WTE with a week of {week} hours.',
      mend: 'Correct the FTE or the hours, or empty the one that is wrong.',
    },
    'IMPORT-TEAM-DIFFERS': {
      why: 'Row {first} says something else about the same team.',
      mend: 'Give the team the same name, setting and places on each of its rows.',
    },
    'IMPORT-TEAM-UNKNOWN': {
      why: 'Your organisation has no team with this code.',
      mend: 'Send the totals for the team first, or correct the code.',
    },
    'IMPORT-TIER-UNKNOWN': { why: 'This is not a tier.', mend: 'Use “registered”, “support” or “student”.' },
    'IMPORT-WTE-NEGATIVE': { why: 'WTE is never below zero.', mend: 'Give zero or more.' },
    'IMPORT-WTE-WRONG': {
      why: 'This is not a WTE: a number below 1,000 with at most five decimals.',
      mend: 'Write 0.8. A decimal comma is read only where semicolons part the cells.',
    },
  },
  warning: {
    'IMPORT-WTE-OVER-ONE': 'One post of more than 1.0 WTE.',
  },
  problems: {
    'IMPORT-AS-AT-FUTURE': 'Enter a day that is not in the future',
    'IMPORT-AS-AT-OLDER': 'Enter {last} or a later day: a file of that day has already been taken',
    'IMPORT-AS-AT-WRONG': 'Enter the day that the file speaks of, for example 30 9 2026',
    'IMPORT-BUSY': 'The system is busy and nothing was kept. Send the file again',
    'IMPORT-FILE-ABSENT': 'Choose the file to send',
    'IMPORT-FILE-BOMB':
      'Send an ordinary workbook: this one unpacks to far more than a list of staff ever holds. Copy the rows alone into a new workbook',
    'IMPORT-FILE-CELL-LONG': 'Shorten the text in cell {cell}: a cell holds at most {cellLength} characters',
    'IMPORT-FILE-COLUMNS':
      'Send at most {columns} columns: a row has more. Delete the columns that stand apart on the right',
    'IMPORT-FILE-DAMAGED':
      'The file is damaged and cannot be read. Open it in Excel, save it again as a workbook (.xlsx) or as “CSV UTF-8”, and send that',
    'IMPORT-FILE-EMPTY': 'Choose a file with rows: this one has none below its headings',
    'IMPORT-FILE-ENCODING':
      'Save the file as “CSV UTF-8”: near line {line}, letters such as ŵ and ŷ cannot be read',
    'IMPORT-FILE-ENCRYPTED': 'Take the password off the workbook, save it and send it again',
    'IMPORT-FILE-FAILED':
      'The file could not be read to its end, three times. Send the rows in two files or as “CSV UTF-8”; if it happens again, tell whoever runs the portal',
    'IMPORT-FILE-FORMULA':
      'Replace the formula in cell {cell} by its value, and any others: in Excel, copy all, then “Paste special”, “Values”',
    'IMPORT-FILE-KIND':
      'Send a CSV file or an Excel workbook (.xlsx): this is another kind of file. Open it in Excel and save it as one of the two',
    'IMPORT-FILE-LARGE': 'Choose a file of at most {megabytes} MB',
    'IMPORT-FILE-LINKS':
      'Break the links to other workbooks: in Excel, “Data”, “Edit links”, “Break link”, then save and send the file',
    'IMPORT-FILE-LONG': 'Choose a file of at most {rows} rows: send several employers or teams one by one',
    'IMPORT-FILE-MACROS':
      'Save the workbook without macros, as an ordinary Excel workbook (.xlsx), and send that',
    'IMPORT-FILE-NOT-CSV':
      'Send a CSV file or an Excel workbook (.xlsx): this file holds no text that can be read as rows',
    'IMPORT-FILE-PATIENTS':
      'This looks like a list of patients: it holds NHS numbers. It was not kept. The portal never takes patient records; take that column out of the file',
    'IMPORT-FILE-QUOTES':
      'Look for a lone quotation mark near line {line}: from there on the cells cannot be told apart',
    'IMPORT-FILE-SHEET-UNKNOWN':
      'Send a workbook with a sheet of rows: the sheet that was to be read is not in it',
    'IMPORT-FILE-STRINGS':
      'The workbook holds more different texts than the portal reads. Save the sheet as “CSV UTF-8” and send that',
    'IMPORT-HEADINGS-NONE':
      'No row of headings was found in the first {looked} rows. Check what the file holds, and see that each column has a heading in one row',
    'IMPORT-HEADINGS-TWO':
      'Rows {first} and {second} are both rows of headings. Keep one row of headings, with one heading above each column',
    'IMPORT-NAMED-NOT-AGREED':
      'Named staff cannot be sent: no impact assessment and sharing agreement are recorded for your organisation on that day. Send totals for each team, or an extract, which is then added up without names',
    'IMPORT-TEMPLATE-UNKNOWN': 'Say what the file holds',
  },
} as const;
