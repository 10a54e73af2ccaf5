export const en = {
  signIn: {
    title: 'Sign in',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    wrong: 'The e-mail address and password do not match. Check both and try again.',
    throttled: 'Too many tries for this address. Wait 15 minutes, then try again.',
    missing: 'Enter your e-mail address and your password.',
    signedOut: 'You are signed out.',
    demonstration: 'Demonstration sign-ins',
    demonstrationHint:
      'This copy holds invented people and figures. Choose an address; the password is the same for all: {password}',
    demonstrationTable: 'People you can sign in as',
    address: 'E-mail address',
    role: 'Comes as',
    noAccount: 'No account? Ask the administrator of your collaborative or employer.',
  },
  menu: {
    home: 'Home',
    gaps: 'Gaps',
    deployments: 'Deployments',
    report: 'Workforce gap report',
    imports: 'Imports',
    aboutTheData: 'About the data',
  },
  appointmentAt: '{role}, {place}',
  appointmentsMore: '{count, plural, one {{first} and one more} other {{first} and # more}}',
} as const;
