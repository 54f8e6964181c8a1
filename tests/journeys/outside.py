#!/usr/bin/python3
"""A journey from outside: the real program under a virtual screen, found and pressed by accessible names as a
screen reader does it. Once with the keyring unlocked, once locked, once with none.

  outside.py PROGRAM SANDBOX [--keyring unlocked|locked|none] [--pictures FOLDER]

Signs in as the demo buyer of a sandbox through the welcome page and sees the review.
"""
import argparse, os, shutil, signal, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.realpath(__file__))
SKIPPED = 77  # what CTest is told where the tools of a virtual screen are not installed


class Journey:
    """The program while it runs, and the steps taken in it."""

    def __init__(self, arguments, folder):
        self.keyring, self.pictures = arguments.keyring, arguments.pictures
        self.log = open(os.path.join(folder, 'program.log'), 'w+', encoding='utf-8')
        surroundings = dict(os.environ, AGH_SANDBOX_PROGRAM=arguments.sandbox)
        self.program = subprocess.Popen(
            [arguments.program, '--sandbox', '--profile', os.path.join(folder, 'profile')],
            env=surroundings, stdout=self.log, stderr=subprocess.STDOUT)

    def desk(self, *words):
        return subprocess.run(['desk', *words, '--app', 'agentsgethired'], capture_output=True, text=True)

    def step(self, what, *words):
        """One step; what went wrong, with what is on the screen, ends the journey."""
        done = self.desk(*words)
        if done.returncode != 0 or self.program.poll() is not None:
            print(f'{self.keyring}: NOT {what}: {done.stderr.strip()} {done.stdout.strip()}')
            print(self.desk('tree').stdout)
            self.log.seek(0)
            print(self.log.read())
            self.picture('failed')
            sys.exit(1)
        print(f'{self.keyring}: {what}')
        return done.stdout

    def picture(self, name):
        if self.pictures:
            os.makedirs(self.pictures, exist_ok=True)
            self.desk('shot', os.path.join(self.pictures, f'{self.keyring}-{name}.png'))

    def signIn(self):
        self.step('the welcome page is there', 'wait', 'Welcome to AgentsGetHired', '--timeout', '60')
        self.step('the sandbox asks as whom to come in', 'wait', 'As the buyer', '--timeout', '60')
        self.picture('who')
        self.step('came in as the buyer', 'press', 'As the buyer')
        self.step('her mailbox has the link', 'wait', MAIL, '--timeout', '30')
        self.picture('mailbox')
        self.step('one press uses it', 'press', MAIL)

    def review(self):
        self.step('the side bar leads to the review', 'wait', 'Review', '--timeout', '30')
        self.step('the mailbox is closed', 'wait', MAIL, '--gone', '--timeout', '30')
        self.step('her role is there', 'wait', ROLE, '--timeout', '30')
        self.step('opened it', 'press', ROLE)
        self.step('an applicant is there', 'wait', APPLICANT, '--timeout', '30')
        self.step('the ribbon says what money this is', 'wait', 'Sandbox · play money')
        self.step('everything that can be pressed has a name', 'unnamed')
        self.picture('review')

    def secrets(self):
        """Said as it is: in the keychain, or only in memory."""
        if self.keyring == 'locked':
            self.desk('key', 'Escape')  # the prompt of the keyring, where one can be raised, lies over the window
        self.step('to the settings', 'press', 'Settings')
        self.step('where the session is, is said', 'wait',
                  'in the keychain' if self.keyring == 'unlocked' else 'Only until you close the app',
                  '--timeout', '30')
        self.picture('settings')

    def end(self):
        self.program.send_signal(signal.SIGTERM)
        try:
            self.program.wait(20)
        except subprocess.TimeoutExpired:
            self.program.kill()
            print(f'{self.keyring}: NOT ended when asked to')
            sys.exit(1)
        print(f'{self.keyring}: ended when asked to')


MAIL = 'Your link to sign in'
ROLE = 'Reconcile carrier invoices'
APPLICANT = 'Bracket Desk'


def inside(arguments):
    folder = tempfile.mkdtemp(prefix='journey-')
    journey = Journey(arguments, folder)
    try:
        journey.signIn()
        journey.review()
        journey.secrets()
        journey.end()
    finally:
        if journey.program.poll() is None:
            journey.program.kill()
            journey.program.wait()
        shutil.rmtree(folder, ignore_errors=True)


def outside(arguments):
    tools = ('xvfb-run', 'openbox', 'dbus-run-session', 'xdotool', 'import', 'gnome-keyring-daemon')
    missing = [tool for tool in tools if not shutil.which(tool)]
    try:
        import gi
        gi.require_version('Atspi', '2.0')
    except (ImportError, ValueError):
        missing.append('gir1.2-atspi-2.0')
    if missing:
        print('Not taken, these are missing:', ' '.join(missing))
        sys.exit(SKIPPED)
    failed = 0
    for keyring in ('unlocked', 'locked', 'none') if not arguments.keyring else (arguments.keyring,):
        again = [sys.executable, os.path.realpath(__file__), arguments.program, arguments.sandbox,
                 '--keyring', keyring, '--inside']
        if arguments.pictures:
            again += ['--pictures', arguments.pictures]
        began = time.monotonic()
        done = subprocess.run([os.path.join(HERE, 'virtual-desktop'), '--keyring', keyring, '--', *again])
        print(f'{keyring}: {"ok" if done.returncode == 0 else "FAILED"} in {time.monotonic() - began:.0f} s', flush=True)
        failed += done.returncode != 0
    sys.exit(1 if failed else 0)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('program')
    parser.add_argument('sandbox')
    parser.add_argument('--keyring', choices=('unlocked', 'locked', 'none'))
    parser.add_argument('--pictures')
    parser.add_argument('--inside', action='store_true', help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    (inside if arguments.inside else outside)(arguments)


main()
